import type { Candidate } from './candidate.ts';
import { stateNamed, stateOfAdjective } from './knowledge.ts';

/** Small words inside names of bodies. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'of the for and in on to a an de du des la le les del y et und al e da do di von der & against'.split(
    ' ',
  ),
);

/** Initials of the words, with and without the small ones: "eowas", "ecowas" are not both tried. */
export function initials(words: readonly string[]): readonly string[] {
  let big = '';
  let all = '';
  for (const word of words) {
    for (const part of word.split('-')) {
      if (part === '') continue;
      all += part[0]!;
      if (!STOP_WORDS.has(part)) big += part[0]!;
    }
  }
  return big === all ? [big] : [big, all];
}

/** True when the letters of a short form are, by and large, initials of the long one, in any order. */
export function looksLikeAcronym(short: string, words: readonly string[]): boolean {
  const letters = short.replace(/[^a-z]/g, '');
  if (letters.length < 2 || letters.length > 10) return false;
  if (initials(words).includes(letters)) return true;
  const pool = words.map((word) => word[0]!);
  let hits = 0;
  for (const letter of letters) {
    const at = pool.indexOf(letter);
    if (at >= 0) {
      hits++;
      pool.splice(at, 1);
    }
  }
  return hits >= 2 && hits / letters.length >= 0.6;
}

/** "Fedoc", "Indeci": a syllable word for a name of several. */
export const isShortName = ({ text }: Candidate, long: Candidate) =>
  /^[A-Z][a-z]{2,11}$/.test(text) && long.folded.includes(' ');

/** "ECOWAS", "MPs-Net", "N3F": a short form by its capitals. */
export const isAcronym = ({ text }: Candidate) =>
  /^[A-Z0-9][A-Za-z0-9.&-]{1,9}$/.test(text) &&
  /[A-Z][^A-Z0-9]*[A-Z0-9]|\d[^A-Z\d]*[A-Z]/.test(text);

const UNIONS = new Set(['un', 'eu', 'au']);
const BODY_OF = new Set(['ministry', 'department', 'office', 'bureau', 'institute', 'secretariat']);

/**
 * The words without a state's name or adjective in front, with "Department of Commerce" turned
 * into "commerce department": what is left is the same for all ways to write one body.
 */
export function bareName(words: readonly string[]): string {
  let bare = words;
  for (const length of [2, 1]) {
    if (bare.length <= length + 1 || bare !== words) continue;
    const front = bare.slice(0, length).join(' ');
    if (UNIONS.has(front) || stateOfAdjective(front) !== null || stateNamed(front) !== null) {
      bare = bare.slice(length);
    }
  }
  const [head, of, ...rest] = bare;
  if (of === 'of' && rest.length > 0 && BODY_OF.has(head!)) {
    const topic = rest[0] === 'the' ? rest.slice(1) : rest;
    return [...topic, head].join(' ');
  }
  return bare.join(' ');
}

/** The state or union that a folded name begins with, or null. */
export function frontCountry(words: readonly string[]): string | null {
  for (const length of [2, 1]) {
    const front = words.slice(0, length).join(' ');
    const state = stateOfAdjective(front) ?? stateNamed(front);
    if (state !== null) return state.code ?? state.name;
    if (UNIONS.has(front)) return front;
  }
  return null;
}
