import { LetterCase } from '../text/tokens.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import type { Scene } from './clause.ts';
import {
  ALONE,
  MINISTRY_FIELDS,
  OFFICE_HEADS,
  OFFICE_OWNERS,
  OFFICE_TOPICS,
  POLICE_KINDS,
} from './lexicon/office-words.ts';
import type { OrganSpan } from './organ-stands.ts';
import { PREPOSITIONS } from './words.ts';
import { words } from '../word-lists.ts';

const LONGEST_TOPIC = 3;

/** Words at which an organ may be found. */
export const FIRST_WORDS: ReadonlySet<string> = new Set([
  'ministry',
  ...OFFICE_HEADS,
  ...[...ALONE].map((organ) => organ.split(' ')[0]!),
]);

/** An office told by its field whose head noun stands at `at`, or null. */
export function officeAt(scene: Scene, at: number): OrganSpan | null {
  const { lower } = scene.document.tokens;
  const word = lower[at]!;
  const free = freeIn(scene, at);
  if (word === 'ministry') return ministryAt(scene, at, free);
  if (word === 'police') {
    const isKind = free(at - 1) && POLICE_KINDS.has(lower[at - 1]!);
    return isKind ? { from: at - 1, end: at + 1, isTold: true } : null;
  }
  return OFFICE_HEADS.has(word) ? topicOffice(scene, at, free) : null;
}

/** One past an office whose first word stands at `from` ("Ukrainian | energy ministry"), or -1. */
export function officeEnd(scene: Scene, from: number): number {
  const { lower } = scene.document.tokens;
  for (let at = from + 1; at <= from + LONGEST_TOPIC && freeIn(scene, from)(at); at++) {
    if (lower[at] !== 'ministry' && !OFFICE_HEADS.has(lower[at]!)) continue;
    const office = officeAt(scene, at);
    if (office?.from === from) return office.end;
  }
  return -1;
}

const freeIn =
  ({ document: { tokens }, nameAt }: Scene, at: number) =>
  (token: number): boolean =>
    token >= 0 &&
    token < tokens.count &&
    tokens.sentence[token] === tokens.sentence[at] &&
    nameAt[token]! < 0;

type Free = (token: number) => boolean;

const NO_TOPICS = words('the this that its their his her our and same new old whole');
/** Words that a ministry is for: "the health ministry", "the home affairs ministry". */
function isTopic(word: string): boolean {
  if (!/^[a-z]{3,}$/.test(word) || NO_TOPICS.has(word) || PREPOSITIONS.has(word)) return false;
  const form = verbForm(word)?.form;
  return form === undefined || form === 'base';
}

/** "The | energy and water ministry", "the | ministry of mines and energy". */
function ministryAt({ document: { tokens } }: Scene, at: number, free: Free): OrganSpan | null {
  const { lower } = tokens;
  if (lower[at + 1] === 'of' && tokens.letterCase[at] === LetterCase.lower) {
    const first = lower[at + 2] === 'the' ? at + 3 : at + 2;
    let end = first;
    while (end - first < LONGEST_TOPIC && free(end) && MINISTRY_FIELDS.has(lower[end]!)) end++;
    if (end === first || tokens.letterCase[first] !== LetterCase.lower) return null;
    const isPair = lower[end] === 'and' && free(end + 1) && MINISTRY_FIELDS.has(lower[end + 1]!);
    return { from: at, end: isPair ? end + 2 : end, isTold: true };
  }
  let from = at;
  while (at - from < LONGEST_TOPIC && free(from - 1) && isTopic(lower[from - 1]!)) from--;
  const isPair =
    from < at &&
    free(from - 2) &&
    lower[from - 1] === 'and' &&
    MINISTRY_FIELDS.has(lower[from]!) &&
    MINISTRY_FIELDS.has(lower[from - 2]!);
  if (isPair) from -= 2;
  // "The ministry" alone stands for one that was named.
  const isTold = from < at && tokens.letterCase[from] !== LetterCase.upper;
  return isTold ? { from, end: at + 1, isTold } : null;
}

/**
 * "The | disaster agency", "the | regional military administration", "the | governor's office",
 * "the | inspectorate for emergencies".
 */
function topicOffice({ document: { tokens } }: Scene, at: number, free: Free): OrganSpan | null {
  const { lower } = tokens;
  // "The regional prosecutor's office" is told by the office, not by the prosecutor.
  if (/^['’]s?$/.test(lower[at + 1] ?? '') && OFFICE_HEADS.has(lower[at + 2] ?? '')) return null;
  const isOwned =
    free(at - 2) && /^['’]s?$/.test(lower[at - 1]!) && OFFICE_OWNERS.has(lower[at - 2]!);
  const first = isOwned ? at - 2 : at;
  let from = first;
  while (first - from <= LONGEST_TOPIC && free(from - 1) && isOfficeTopic(lower[from - 1]!)) from--;
  if (isOwned) return { from, end: at + 1, isTold: true };
  // "The national office" is one of many.
  const isTold = lower.slice(from, at).some((word) => !/^(?:national|state|federal)$/.test(word));
  if (isTold) return { from, end: at + 1, isTold };
  const isFor = lower[at + 1] === 'for' && free(at + 2) && OFFICE_TOPICS.has(lower[at + 2]!);
  return isFor ? { from, end: at + 3, isTold: true } : null;
}

/** "A works council" is the workers'. */
const isOfficeTopic = (word: string) =>
  OFFICE_TOPICS.has(word) || (MINISTRY_FIELDS.has(word) && word !== 'works');
