import type { Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { Clusters } from './clusters.ts';
import { titleSector } from './words.ts';
import { words } from '../word-lists.ts';

/** What the words beside the names of persons say of who is who. Numbers are of candidates. */
export interface BesidePeople {
  /** True when the text sets one of `members` beside the candidate as another person. */
  areTwo(candidate: number, members: readonly number[]): boolean;
  /** Pairs of names that the text says one person has. */
  readonly aliases: readonly (readonly [number, number])[];
  /** Those of several bearers of a surname that the words beside this mention allow. */
  likeliest<Bearer extends { readonly cluster: number }>(
    member: number,
    bearers: readonly Bearer[],
    clusters: Clusters,
  ): readonly Bearer[];
}

const MALE = words('mr mr. sir lord brother father son husband uncle nephew king prince');
const FEMALE = words(
  'mrs mrs. ms ms. miss madam lady dame sister mother daughter wife aunt niece widow queen princess',
);
const KIN = words(
  'father mother son daughter brother sister cousin uncle aunt nephew niece wife husband grandson grandfather',
);
const LONGEST_GAP = 6;
const LONGEST_PAIRS = 200;
const ALIAS =
  /^,? ?\(?(?:(?:also|better|widely|otherwise) known as|known as|alias|aka|a\.k\.a\.?|nicknamed|dubbed|(?:whose|his|her) real name (?:is|was)|real name|nom de guerre|née|born)$/;

/** Reads the words between neighbouring persons and right before each. */
export function besidePeople(candidates: readonly Candidate[], tokens: Tokens): BesidePeople {
  const two = new Map<number, Set<string>>();
  const aliases: (readonly [number, number])[] = [];
  for (let index = 0; index + 1 < candidates.length; index++) {
    const left = candidates[index]!;
    const right = candidates[index + 1]!;
    if (left.sort !== 'person' || right.sort !== 'person' || left.sentence !== right.sentence)
      continue;
    const gap = gapBetween(tokens, left.endToken, right.firstToken);
    if (gap === null) continue;
    if (ALIAS.test(gap.join(' ')) && aliases.length < LONGEST_PAIRS)
      aliases.push([index, index + 1]);
    else if (
      left.folded !== right.folded &&
      (gap.join(' ') === 'and' || gap.some((w) => KIN.has(w)))
    ) {
      put(two, index, right.folded);
      put(two, index + 1, left.folded);
    }
  }
  const byName = new Map<string, Set<string>>();
  for (const [index, others] of two) {
    const known = byName.get(candidates[index]!.folded) ?? new Set<string>();
    for (const other of others) known.add(other);
    byName.set(candidates[index]!.folded, known);
  }
  return {
    aliases,
    areTwo: (candidate, members) =>
      byName.get(candidates[candidate]!.folded)?.has(candidates[members[0]!]!.folded) === true,
    likeliest: (member, bearers, clusters) => {
      const title = titleOf(tokens, candidates[member]!);
      if (title === null) return bearers;
      const titles = (cluster: number) =>
        clusters.membersOf(cluster).map((other) => titleOf(tokens, candidates[other]!));
      const same = bearers.filter(({ cluster }) => titles(cluster).includes(title));
      if (same.length > 0) return same;
      const sex = sexOf(title);
      if (sex === null) return bearers;
      return bearers.filter(({ cluster }) =>
        titles(cluster).every((other) => other === null || (sexOf(other) ?? sex) === sex),
      );
    },
  };
}

function put(map: Map<number, Set<string>>, index: number, name: string): void {
  const set = map.get(index);
  if (set === undefined) map.set(index, new Set([name]));
  else set.add(name);
}

/** The lower-case words between two names, or null when they are far apart. */
function gapBetween(tokens: Tokens, from: number, to: number): string[] | null {
  if (to - from > LONGEST_GAP || to <= from) return null;
  const gap: string[] = [];
  for (let at = from; at < to; at++) gap.push(tokens.lower[at]!);
  return gap;
}

const sexOf = (title: string) => (MALE.has(title) ? 'm' : FEMALE.has(title) ? 'f' : null);

/** The title, courtesy or word of kin right before a name, or null. */
function titleOf(tokens: Tokens, { firstToken, sentence }: Candidate): string | null {
  let at = firstToken - 1;
  if (tokens.text[at] === ',') at--;
  if (at < 0 || tokens.sentence[at] !== sentence) return null;
  const word = tokens.lower[at]!;
  return sexOf(word) !== null || titleSector(word) !== null ? word : null;
}
