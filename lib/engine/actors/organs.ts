import type { Candidate } from './candidate.ts';
import type { Scene } from './clause.ts';
import { countryOfPlace } from './place-country.ts';
import type { TokenRange } from './spans.ts';
import type { ActorType } from './value.ts';
import { ALONE } from './lexicon/office-words.ts';
import { FIRST_WORDS, officeAt } from './organ-spans.ts';
import { organStands, type OrganSpan, type TaggedScene } from './organ-stands.ts';
import { ORGANS } from './state-nouns.ts';

/**
 * Organs that a text names by a common noun and no adjective: "the navy sent ships", "police
 * arrested nine", "Kenya's defence ministry said", "a police spokesman". They are read where they
 * act or speak, not where they are only a place or belong to a name.
 */
export function plainOrgans(
  scene: TaggedScene,
  named: readonly Candidate[],
  attributed: readonly TokenRange[],
): Candidate[] {
  const { tokens } = scene.document;
  const found: Candidate[] = [];
  let counts = 0;
  for (let at = 0; at < tokens.count; at++) {
    while (counts < attributed.length && attributed[counts]!.firstToken < at) counts++;
    const isAttributed = attributed[counts]?.firstToken === at;
    if (!isAttributed && (!FIRST_WORDS.has(tokens.lower[at]!) || scene.nameAt[at]! >= 0)) continue;
    const organ = isAttributed
      ? { from: at, end: attributed[counts]!.endToken, isTold: true }
      : organAt(scene, at);
    if (organ === null) continue;
    const { from, end } = organ;
    const holder = ownerIn(scene, named, from);
    if (!isAttributed && !organStands(scene, organ, holder >= 0)) continue;
    const start = tokens.start[from]!;
    const stop = tokens.end[end - 1]!;
    const text = scene.document.text.slice(start, stop);
    const folded = text.toLowerCase().replace(/\s+/g, ' ');
    found.push({
      name: {
        start,
        end: stop,
        firstToken: from,
        endToken: end,
        kind: 'organisation',
        fine: 'government',
      },
      firstToken: from,
      start,
      end: stop,
      endToken: end,
      sentence: tokens.sentence[from]!,
      text,
      folded,
      sort: 'organ',
      state: holder < 0 ? null : named[holder]!.state,
      body: null,
      adjective: false,
      within: withinOf(named, holder, seatOf(scene, end)),
      why: 'an organ of the state, named by its noun',
    });
    at = end - 1;
  }
  return withoutNamedMinistry(named, found);
}

/** "The ministry" is an actor of its own where the text names none: else it is that one. */
function withoutNamedMinistry(named: readonly Candidate[], found: readonly Candidate[]) {
  const isMinistry = ({ folded }: Candidate) => folded.includes('ministry') && folded !== MINISTRY;
  if (!found.some(isMinistry) && !named.some(isMinistry)) return [...found];
  return found.filter(({ folded }) => folded !== MINISTRY);
}

const MINISTRY = 'ministry';

/** The organ that the word at `at` belongs to: an office by its head, or the noun itself. */
function organAt(scene: Scene, at: number): OrganSpan | null {
  const office = officeAt(scene, at);
  if (office !== null) return office;
  const { tokens } = scene.document;
  const word = tokens.lower[at]!;
  const isPair =
    at + 1 < tokens.count &&
    tokens.sentence[at + 1] === tokens.sentence[at] &&
    scene.nameAt[at + 1]! < 0 &&
    ALONE.has(`${word} ${tokens.lower[at + 1]!}`);
  if (isPair) return { from: at, end: at + 2, isTold: false };
  return ALONE.has(word) ? { from: at, end: at + 1, isTold: false } : null;
}

/** The name whose possessive stands before: "Kenya's defence ministry"; -1 for none. */
function holderOf({ document: { tokens }, nameAt }: Scene, from: number): number {
  const mark = tokens.lower[from - 1] ?? '';
  return from >= 2 && /^['’]s?$/.test(mark) ? nameAt[from - 2]! : -1;
}

/** The place right behind: "the defence ministry in Sanaa"; -1 for none. */
function seatOf({ document: { tokens }, nameAt }: Scene, end: number): number {
  return tokens.lower[end] === 'in' && tokens.sentence[end + 1] === tokens.sentence[end]
    ? (nameAt[end + 1] ?? -1)
    : -1;
}

/** The country of the body that has the organ ("the Taliban's energy ministry"), or of its seat. */
function withinOf(named: readonly Candidate[], holder: number, seat: number): string | null {
  const owner = holder < 0 ? null : (named[holder]!.body?.country ?? null);
  if (owner !== null || holder >= 0 || seat < 0) return owner;
  return named[seat]!.sort === 'place' ? countryOfPlace(named[seat]!) : null;
}

/** As `holderOf`; "its foreign ministry" is that of the state its sentence is about. */
function ownerIn(scene: Scene, named: readonly Candidate[], from: number): number {
  const { tokens, sentences } = scene.document;
  if (tokens.lower[from - 1] !== 'its') return holderOf(scene, from);
  const { firstToken } = sentences[tokens.sentence[from]!]!;
  for (let at = Math.max(firstToken, from - LONGEST_REACH); at < from; at++) {
    const name = scene.nameAt[at]!;
    if (name >= 0 && named[name]!.sort === 'state') return name;
  }
  return -1;
}

/** From a state to "its ministry", in tokens. */
const LONGEST_REACH = 30;

/** The type of an organ by the noun it ends in, in lower case: any ministry is one of the government's. */
export function organType(lower: string): ActorType {
  const words = lower.split(' ');
  for (let from = 0; from < words.length; from++) {
    const type = ORGANS.get(words.slice(from).join(' '));
    if (type !== undefined) return type;
  }
  if (/ command$/.test(lower)) return 'military';
  return / security directorate$/.test(` ${lower}`) ? 'police' : 'government';
}
