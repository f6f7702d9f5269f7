import type { Candidate } from './candidate.ts';
import type { Tokens } from '../text/tokens.ts';
import { besidePeople, type BesidePeople } from './people-beside.ts';
import type { Clusters } from './clusters.ts';

/** Small words inside names that writers leave out or spell in many ways. */
const PARTICLES = new Set(
  'al el ul as ash ad an ar at az bin ibn ben bint abu de da do dos das del della di du la le les van von der den ten ter y e zu'.split(
    ' ',
  ),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior']);

/** The words of a person's name without particles and suffixes; hyphens part words. */
function personWords(folded: string): string[] {
  const all = folded
    .replace(/['",“”‘’()]/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !SUFFIXES.has(word));
  const bare = all.filter((word) => !PARTICLES.has(word));
  return bare.length > 0 ? bare : all;
}

/** A word without vowels and double letters, with letters that transcriptions confuse made one. */
function skeleton(word: string): string {
  const plain = word
    .replace(/kh|gh|q|ck|c/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/dj|zh/g, 'j')
    .replace(/z/g, 's')
    .replace(/w/g, 'v');
  return (
    plain.charAt(0) +
    plain
      .slice(1)
      .replace(/[aeiouyh]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

/** A word of a name with its skeleton, which is made once; empty for short words. */
interface Word {
  readonly text: string;
  readonly bones: string;
}

const LEAST_LETTERS = 5;
const wordOf = (text: string): Word => ({
  text,
  bones: text.length >= LEAST_LETTERS ? skeleton(text) : '',
});

const sameWord = (left: Word, right: Word) =>
  left.text === right.text || (left.bones === right.bones && left.bones.length >= 3);
const initialOf = (short: Word, long: Word) =>
  short.text.length === 1 && long.text.startsWith(short.text);
const fits = (left: Word, right: Word) =>
  sameWord(left, right) || initialOf(left, right) || initialOf(right, left);

/** True when every word of the shorter name is found, in order, in the longer. */
function contained(short: readonly Word[], long: readonly Word[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !fits(word, long[at]!)) at++;
    if (at++ === long.length) return false;
  }
  return true;
}

/** Same first and last name with other names between: "George W. Bush", "George Bush". */
const sameEnds = (left: readonly Word[], right: readonly Word[]) =>
  fits(left[0]!, right[0]!) &&
  sameWord(left.at(-1)!, right.at(-1)!) &&
  (left.length === 2 || right.length === 2);

/** Few enough to look at for one name; more bearers of a surname than this are told apart by nothing. */
const MOST_BEARERS = 12;

interface Bearer {
  readonly cluster: number;
  readonly words: readonly Word[];
  readonly first: number;
}

/**
 * Persons: full names first, longest first, so that every shorter form finds the longest; then
 * single names by unique surname, by any unique word of a name, or by the nearest bearer before.
 */
export function mergePeople(
  candidates: readonly Candidate[],
  tokens: Tokens,
  clusters: Clusters,
): void {
  const beside = besidePeople(candidates, tokens);
  const forms = new Map<string, number[]>();
  candidates.forEach(({ sort, folded }, index) => {
    if (sort !== 'person') return;
    const key = personWords(folded).join(' ');
    const members = forms.get(key);
    if (members === undefined) forms.set(key, [index]);
    else members.push(index);
  });
  const keys = [...forms].map(([key, members]) => ({
    key,
    words: key.split(' ').map(wordOf),
    members,
  }));
  const full = keys.filter(({ words }) => words.length > 1);
  full.sort((a, b) => b.words.length - a.words.length || a.members[0]! - b.members[0]!);

  const byWord = new Map<string, Bearer[]>();
  const byLast = new Map<string, Bearer[]>();
  const put = (map: Map<string, Bearer[]>, word: string, bearer: Bearer) => {
    const bearers = map.get(word);
    if (bearers === undefined) map.set(word, [bearer]);
    else if (
      bearers.length < MOST_BEARERS &&
      bearers.every(({ cluster }) => cluster !== bearer.cluster)
    )
      bearers.push(bearer);
  };
  for (const { words, members } of full) {
    const last = words.at(-1)!;
    const rivals = [
      ...(byLast.get(last.text) ?? []),
      ...(last.bones === '' ? [] : (byLast.get(`~${last.bones}`) ?? [])),
      ...(byWord.get(words[0]!.text) ?? []),
    ];
    const same = rivals.find(
      (rival) =>
        (contained(words, rival.words) || sameEnds(words, rival.words)) &&
        !beside.areTwo(rival.first, members),
    );
    if (same !== undefined) {
      clusters.add(same.cluster, members, 'the same full name in a shorter form');
      continue;
    }
    const cluster = clusters.create(members, 'person');
    const bearer = { cluster, words, first: members[0]! };
    put(byLast, last.text, bearer);
    if (last.bones !== '') put(byLast, `~${last.bones}`, bearer);
    for (const { text } of words) put(byWord, text, bearer);
  }
  for (const { key, members } of keys) {
    if (key.includes(' ')) continue;
    const exact = byLast.get(key) ?? byWord.get(key);
    const bearers = exact ?? (key.length >= 5 ? byLast.get(`~${skeleton(key)}`) : undefined) ?? [];
    if (bearers.length === 0) clusters.create(members, 'person');
    else if (bearers.length === 1) {
      clusters.add(bearers[0]!.cluster, members, 'the surname, or one name, of exactly one person');
    } else mergeByDistance(members, { bearers, beside }, clusters);
  }
  for (const [one, other] of beside.aliases) {
    const left = clusterOf(clusters, one);
    const right = clusterOf(clusters, other);
    if (left >= 0 && right >= 0) clusters.join(left, right, 'the text gives both names');
  }
}

/** The cluster that a candidate is in, or -1. */
function clusterOf(clusters: Clusters, candidate: number): number {
  for (const [cluster, { members }] of clusters.entries())
    if (members.includes(candidate)) return cluster;
  return -1;
}

/** Several people bear the name: each mention goes to the one whose full name stood last before it. */
function mergeByDistance(
  members: readonly number[],
  { bearers, beside }: { readonly bearers: readonly Bearer[]; readonly beside: BesidePeople },
  clusters: Clusters,
): void {
  const alone: number[] = [];
  for (const member of members) {
    let best = -1;
    let bestAt = -1;
    for (const { cluster } of beside.likeliest(member, bearers, clusters)) {
      const before = clusters.lastMemberBefore(cluster, member);
      if (before > bestAt) {
        bestAt = before;
        best = cluster;
      }
    }
    if (best < 0) alone.push(member);
    else clusters.add(best, [member], 'the bearer of the surname named last before');
  }
  if (alone.length > 0) clusters.create(alone, 'person');
}
