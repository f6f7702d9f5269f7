import type { Document } from '../document.ts';
import type { Candidate } from './classify.ts';
import { placeCountry } from './knowledge.ts';
import type { CountryBasis } from './value.ts';

/** The one country that a text is about, and how that is known; null when there is no one. */
export interface Focus {
  readonly code: string;
  readonly basis: CountryBasis;
}

const DATELINE_WEIGHT = 4;
const LEAST_SHARE = 0.5;

/** The country of most names; its dateline counts for several, and half of all must agree. */
export function focusOf({ sentences }: Document, candidates: readonly Candidate[]): Focus | null {
  const counts = new Map<string, number>();
  let total = 0;
  let best: Focus | null = null;
  for (const candidate of candidates) {
    const code =
      candidate.state?.code ??
      (candidate.sort === 'place' ? placeCountry(candidate.folded) : null) ??
      (candidate.body?.shared === false ? candidate.body.country : null);
    if (code === null) continue;
    const weight = sentences[candidate.sentence]?.kind === 'dateline' ? DATELINE_WEIGHT : 1;
    const count = (counts.get(code) ?? 0) + weight;
    counts.set(code, count);
    total += weight;
  }
  for (const candidate of candidates) {
    const code = candidate.state?.code ?? placeCountry(candidate.folded);
    if (code === null || (counts.get(code) ?? 0) < total * LEAST_SHARE) continue;
    const basis =
      candidate.adjective || candidate.name.kind === 'nationality'
        ? 'demonym'
        : candidate.why.startsWith('the capital')
          ? 'capital'
          : 'name';
    best ??= { code, basis };
  }
  return best;
}
