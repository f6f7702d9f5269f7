import { givenNames, headWord, surnames } from '../names/lexicon/index.ts';
import { LetterCase } from '../text/tokens.ts';
import { FUNCTION_WORDS } from '../text/writing.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import { words } from '../word-lists.ts';
import type { Scene } from './clause.ts';
import { CALENDAR, INDICES, MODELS, NO_BODIES, PAGE_WORDS } from './lexicon/not-actors.ts';
import {
  isCapital,
  isOpen,
  isTakenForPerson,
  lowerOf,
  NONE,
  type Proven,
  runEnd,
  type Reader,
} from './proven-reader.ts';
import { roleSector, titleSector } from './words.ts';

const EARNINGS = words(
  'profit profits loss losses revenue revenues dividend earnings turnover sales',
);
const PARTS_OF_FIRMS = words('shares stock shareholders');

/** "Brightwater: profit up 12%", "Sunrise shares closed higher": a firm by what it earns. */
export const byEarnings: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  if (!isCapital(scene, at)) return NONE;
  const isFirst = tokens.sentence[at - 1] !== tokens.sentence[at];
  if (!isFirst && isCapital(scene, at - 1)) return NONE;
  const end = runEnd(scene, at, stop);
  const next = tokens.lower[end] ?? '';
  // "Net shares", "Bank stock": an adjective or a noun of the market, no name.
  const isShare = PARTS_OF_FIRMS.has(next) && end < stop && !isFirst;
  const isResult =
    next === ':' &&
    (EARNINGS.has(tokens.lower[end + 1] ?? '') || EARNINGS.has(tokens.lower[end + 2] ?? ''));
  if (!isShare && !isResult) return NONE;
  return isUnknown(scene, at, end) ? [{ firstToken: at, endToken: end, fine: 'company' }] : NONE;
};

/** True for a run of capitals that nobody knows. */
function isUnknown(scene: Scene, at: number, end: number): boolean {
  if (FUNCTION_WORDS.has(scene.document.tokens.lower[at]!) || end - at > 3) return false;
  const folded = lowerOf(scene, at, end);
  if (headWord(folded, 'last') !== undefined || PAGE_WORDS.has(folded)) return false;
  if (titleSector(folded) !== null || roleSector(folded) !== null) return false;
  return isOpen(scene, at, end) || isTakenForPerson(scene, at, end);
}

const EDITING = words('editor editor-in-chief publisher columnist');

/** "Editor of The Lantern": a paper by who makes it. */
export const byEditor: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  if (tokens.lower[at - 1] !== 'of' || !EDITING.has(tokens.lower[at - 2] ?? '')) return NONE;
  const end = runEnd(scene, at, stop);
  const isName = end > at && end - at < 5 && !(end - at === 1 && tokens.lower[at] === 'the');
  const isOpenName = isOpen(scene, at, end) || isTakenForPerson(scene, at, end);
  return isName && isOpenName ? [{ firstToken: at, endToken: end, fine: 'media' }] : NONE;
};

const ORDERS = words(`
  fined banned arrested suspended ordered approved rejected denied urged warned announced launched closed
  sealed raided licensed revoked recalled seized deployed evacuated rescued dispatched
`);

/** "KRA sealed two shops": bare letters that do what only bodies do. */
export const byActs: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  if (tokens.letterCase[at] !== LetterCase.upper) return NONE;
  if (!/^[A-Z]{3,6}$/.test(tokens.text[at]!) || scene.nameAt[at]! >= 0 || at + 1 >= stop)
    return NONE;
  const lower = tokens.lower[at]!;
  if ([NO_BODIES, MODELS, INDICES, PAGE_WORDS, CALENDAR].some((list) => list.has(lower)))
    return NONE;
  if (isCapital(scene, at + 1) || isCapital(scene, at - 1)) return NONE;
  const next = tokens.lower[at + 1]!;
  const form = verbForm(next);
  const says = form?.className === 'say' && (form.form === 'past' || form.form === 'third');
  return says || ORDERS.has(next)
    ? [{ firstToken: at, endToken: at + 1, fine: 'government' }]
    : NONE;
};

const WINS = words('won wins took takes lost loses gained got gets secured holds held has');
const SEATS = words('seats seat mandates');
const PERCENT = words('percent % per');
const COUNT = /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none)$/;
/** So far back a text may have said that seats are what is counted. */
const SENTENCES_BACK = 2;

/** "Reform took nine seats, Renew 40 and Dignity one": parties by what they win; at the first of them. */
export const byResults: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  if (!isCapital(scene, at) || isCapital(scene, at - 1)) return NONE;
  const end = runEnd(scene, at, stop);
  // "Horizon, which won"
  const verb = tokens.text[end] === ',' && tokens.lower[end + 1] === 'which' ? end + 2 : end;
  if (!WINS.has(tokens.lower[verb] ?? '') || !COUNT.test(tokens.lower[verb + 1] ?? '')) return NONE;
  const noun = tokens.lower[verb + 2] ?? '.';
  const mayBeSeats = PERCENT.has(noun) || /^(?:[^a-z]|and$|of$)/.test(noun);
  if (!SEATS.has(noun) && !(mayBeSeats && tellsSeats(scene, at, stop))) return NONE;
  const items: Proven[] = [];
  let [from, to, count] = [at, end, verb + 1];
  for (;;) {
    if (mayBeParty(scene, from, to)) items.push({ firstToken: from, endToken: to, fine: 'party' });
    // "…, Renew 40 and Dignity one"
    let next = count + 1;
    while (
      next < stop &&
      next < count + LONGEST_GAP &&
      !isCapital(scene, next) &&
      tokens.text[next] !== '.'
    )
      next++;
    from = next;
    to = next < stop ? runEnd(scene, next, stop) : next;
    count = WINS.has(tokens.lower[to] ?? '') ? to + 1 : to;
    const isNext = to > from && /^(?:,|and)$/.test(tokens.lower[from - 1] ?? '');
    if (!isNext || !COUNT.test(tokens.lower[count] ?? '')) return items;
  }
};

/** A run that nobody knows, in particular no person's surname. */
function mayBeParty(scene: Scene, at: number, end: number): boolean {
  const folded = lowerOf(scene, at, end);
  if (FUNCTION_WORDS.has(scene.document.tokens.lower[at]!) || end - at > 3) return false;
  if (titleSector(folded) !== null || roleSector(folded) !== null) return false;
  const isPerson =
    isTakenForPerson(scene, at, end) && !surnames().has(folded) && !givenNames().has(folded);
  return isOpen(scene, at, end) || isPerson;
}

/** True where this sentence or one of the two before counts seats or votes. */
function tellsSeats({ document: { tokens, sentences } }: Scene, at: number, stop: number): boolean {
  const first = sentences[Math.max(0, tokens.sentence[at]! - SENTENCES_BACK)]!.firstToken;
  for (
    let word = Math.max(first, at - LONGEST_TALK);
    word < stop && word < at + LONGEST_TALK;
    word++
  )
    if (VOTING.has(tokens.lower[word]!)) return true;
  return false;
}
const VOTING = words('seats seat vote votes ballots election elections parliament party parties');
const LONGEST_TALK = 80;
/** Words between a number and the next party of a list. */
const LONGEST_GAP = 8;

/** Bodies proven by what they do. */
export const READERS_OF_ACTS: readonly Reader[] = [byEarnings, byEditor, byActs, byResults];
