import type { Document } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { isCommonName } from './common-names.ts';
import { countryOfPlace } from './place-country.ts';
import type { CountryBasis } from './value.ts';

/** The one country that a text is about, and how that is known; null when there is no one. */
export interface Focus {
  readonly code: string;
  readonly basis: CountryBasis;
  /** Of all names that point at a country, the share that points at this one. */
  readonly share: number;
  /** How much points at it: a name counts one, its dateline several. */
  readonly weight: number;
  /** Every country that the text points at. */
  readonly others: ReadonlySet<string>;
}

const DATELINE_WEIGHT = 4;
/** Share of all country names that one country must have; less is asked of the dateline's and the title's. */
const TIE = 0.5;
const LEAST_SHARE_OF_LEAD = 0.3;

/** The country of most names, of those that the text names; its dateline counting for several. */
export function focusOf(
  { sentences }: Document,
  candidates: readonly Candidate[],
  named: ReadonlySet<string>,
): Focus | null {
  const counts = new Map<string, number>();
  const titled = new Set<string>();
  const prose = sentences.findIndex(({ kind }) => kind === 'prose');
  let total = 0;
  let dateline: string | null = null;
  for (const candidate of candidates) {
    const code = countryOf(candidate);
    if (code === null || (isAnybodys(candidate) && !mayMean(named, code))) continue;
    const kind = sentences[candidate.sentence]?.kind;
    if (kind === 'dateline') dateline ??= code;
    else if (candidate.sentence < Math.max(prose, 1)) titled.add(code);
    const weight = kind === 'dateline' ? DATELINE_WEIGHT : 1;
    counts.set(code, (counts.get(code) ?? 0) + weight);
    total += weight;
  }
  let code: string | null = null;
  for (const [other, count] of counts) if (code === null || count > counts.get(code)!) code = other;
  if (code === null) return null;
  const share = counts.get(code)! / total;
  const leads = code === dateline || (titled.size === 1 && titled.has(code));
  if (share < (leads ? LEAST_SHARE_OF_LEAD : TIE)) return null;
  // Half of all names: only the country that the text names first.
  if (share === TIE && !leads && code !== [...counts.keys()][0]) return null;
  const first = candidates.find((candidate) => countryOf(candidate) === code)!;
  return {
    code,
    basis: basisOf(first),
    share,
    weight: counts.get(code)!,
    others: new Set(counts.keys()),
  };
}

/** Every country that the names of a text point at, those that are anybody's left out. */
export function countriesNamed(candidates: readonly Candidate[]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const candidate of candidates) {
    const code = countryOf(candidate);
    if (code !== null && !isAnybodys(candidate)) codes.add(code);
  }
  return codes;
}

/** A country named so often is what the text is about, whatever its next names say. */
const MOST_NAMES = 50;

/** States, nationalities and places by their country, in text order; the first ones only. */
export function namesByCountry(
  candidates: readonly Candidate[],
): ReadonlyMap<string, readonly Candidate[]> {
  const byCode = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { state, sort } = candidate;
    const code = state?.code ?? (sort === 'place' ? countryOfPlace(candidate) : null);
    if (code === null) continue;
    const names = byCode.get(code);
    if (names === undefined) byCode.set(code, [candidate]);
    else if (names.length < MOST_NAMES) names.push(candidate);
  }
  return byCode;
}

function countryOf(candidate: Candidate): string | null {
  const { state, sort, folded, body } = candidate;
  if (state !== null) return state.code;
  if (sort === 'place') return countryOfPlace(candidate);
  return body?.shared === false && TELLING.has(body.type) && folded.includes(' ')
    ? body.country
    : null;
}

/** True unless a text that names `countries` names others only. */
export const mayMean = (countries: ReadonlySet<string>, code: string): boolean =>
  countries.size === 0 || countries.has(code);

/** A body whose name those of other countries bear too: it counts where its country is named. */
const isAnybodys = ({ state, sort, folded }: Candidate) =>
  state === null && sort === 'body' && isCommonName(folded);

/** Bodies that a text about their country names; companies, media and acronyms are named anywhere. */
const TELLING = new Set(['party', 'armed_group', 'military', 'police']);

function basisOf({ state, name, body }: Candidate): CountryBasis {
  if (name.kind === 'nationality') return 'demonym';
  if (state !== null) return state.form === 'capital' ? 'capital' : 'name';
  return body === null ? 'name' : 'lexicon';
}
