import { LetterCase, TokenKind } from '../../text/tokens.ts';
import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import type { Stretch } from '../stretch.ts';

const P = PartOfSpeech;
const LONGEST_NAME = 4;
const LONGEST_LIST = 80;

/** Whether the number at `[first, end)` is one of a list of places with their counts: "in Karo (12), Nimet (7) and Ossa (3)". */
export function isNamedCount(stretch: Stretch, first: number, end: number): boolean {
  if (!isBracketed(stretch, first, end)) return false;
  const opener = openerOf(stretch, first);
  return opener !== null && hasOther(stretch, opener, first);
}

/** Where the list begins: the word before the name of its first place; null for lists of other things. */
export function openerOf(stretch: Stretch, first: number): number | null {
  const { tokens } = stretch.scan;
  const least = Math.max(stretch.sentence.firstToken, first - LONGEST_LIST);
  let at = first - 2;
  while (at > least) {
    at = beforeName(stretch, at, least);
    if (OPENERS.test(tokens.lower[at] ?? '')) return at;
    if (tokens.lower[at] === 'and') at -= 1;
    if (tokens.text[at] === ',') at -= 1;
    if (tokens.text[at] !== ')') return null;
    while (at > least && tokens.text[at] !== '(') at -= 1;
    at -= 1;
  }
  return null;
}

const OPENERS = /^(?:in|from|at|across|of|near)$/;
/** The token before the name that ends at token `last`. */
function beforeName({ scan: { tokens, tags } }: Stretch, last: number, least: number): number {
  let at = last;
  while (
    at > least &&
    last - at < LONGEST_NAME &&
    (tags[at] === P.name || tokens.letterCase[at] === LetterCase.title)
  )
    at -= 1;
  return at;
}

const isBracketed = ({ scan: { tokens } }: Stretch, first: number, end: number): boolean =>
  tokens.text[first - 1] === '(' &&
  (tokens.text[end] === ')' || tokens.text[end + 1] === ')') &&
  tokens.kind[first - 2] === TokenKind.word &&
  tokens.letterCase[first - 2] !== LetterCase.lower;

/** Whether another place of the list has a number in brackets. */
function hasOther(
  { scan: { tokens, tags }, end }: Stretch,
  opener: number,
  first: number,
): boolean {
  for (let at = opener; at < Math.min(end - 2, opener + LONGEST_LIST); at += 1) {
    if (at + 1 === first || tokens.text[at] !== '(') continue;
    if (tags[at + 1] === P.number || tokens.kind[at + 1] === TokenKind.number) return true;
  }
  return false;
}
