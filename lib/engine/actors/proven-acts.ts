import { headWord } from '../names/lexicon/index.ts';
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
  const letters = tokens.text[at]!;
  if (!/^[A-Z]{3,6}$/.test(letters) || scene.nameAt[at]! >= 0 || at + 1 >= stop) return NONE;
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

/** Bodies proven by what they do. */
export const READERS_OF_ACTS: readonly Reader[] = [byEarnings, byEditor, byActs];
