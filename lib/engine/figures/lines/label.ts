import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { spaceBefore, TokenKind } from '../../text/tokens.ts';
import { isKeyDash, LEADER } from '../../grammar/layout/key.ts';
import { type Label, Says, saysOf, toLabel } from './label-words.ts';
import { DateMark, type Analysis } from '../../grammar/analysis.ts';
import type { Stretch } from '../stretch.ts';

export type { Label };

const MOST_LABEL = 8;
const FARTHEST = 24;

/** The label of the line or of its part after `;`; null when the token is not in such a line. */
export function labelBefore(stretch: Stretch, at: number): Label | null {
  const { scan, sentence } = stretch;
  const { tokens } = scan;
  const led = labelOfLeaders(scan, at);
  if (led !== null) return led;
  const least = Math.max(sentence.firstToken, at - FARTHEST);
  for (let index = at - 1; index >= least; index -= 1) {
    if (tokens.kind[index] === TokenKind.word) continue;
    const text = tokens.text[index]!;
    if (text === ';' || text === '(') return null;
    const isDash =
      (text === '–' && sentence.kind === 'item' && index > sentence.firstToken + 1) ||
      isKeyDash(scan, sentence, index);
    if (text !== ':' && !isDash) continue;
    const first = labelStart(stretch, index);
    const label = first < index ? toLabel(scan, first, index) : null;
    if (label === null || saysOf(scan, label) === Says.nothing) return null;
    return isClause(scan, label) ? null : label;
  }
  return null;
}

/** "Some 300 people died: 200 in the north": a sentence before its colon is no label. */
function isClause({ tokens, tags, dates }: Analysis, { first, end }: Label): boolean {
  for (let at = first; at < end; at += 1) {
    const isFigure = tokens.kind[at] === TokenKind.number && dates[at] !== DateMark.date;
    if (isFigure || tags[at] === PartOfSpeech.auxiliary || tags[at] === PartOfSpeech.pronoun)
      return true;
  }
  return false;
}

/** Where the label that ends before token `end` begins; what stands in brackets is passed over. */
function labelStart({ scan, sentence }: Stretch, end: number): number {
  const { tokens } = scan;
  let first = end;
  let count = 0;
  while (first > sentence.firstToken && count < MOST_LABEL) {
    const before = tokens.text[first - 1]!;
    if (before === ')') {
      const open = openBefore(scan, first - 1, sentence.firstToken);
      if (open === null) break;
      first = open;
      continue;
    }
    if (/^[;•.*·(]$/.test(before)) break;
    if (before === ',' && tokens.kind[first - 2] === TokenKind.number) break;
    if (before === '-' && first - 1 === sentence.firstToken) break;
    if (before === '–' && spaceBefore(tokens, first)) break;
    first -= 1;
    count += 1;
  }
  return first;
}

function openBefore({ tokens }: Analysis, close: number, least: number): number | null {
  for (let at = close - 1; at >= Math.max(least, close - FARTHEST); at -= 1) {
    if (tokens.text[at] === '(') return at;
  }
  return null;
}

/** "Homes lost ..... 300": dots lead from the label to the number that closes the line. */
function labelOfLeaders(scan: Analysis, at: number): Label | null {
  const { tokens } = scan;
  if (at === 0 || !LEADER.test(tokens.text[at - 1]!)) return null;
  let end = at;
  let dots = 0;
  while (end > 0 && LEADER.test(tokens.text[end - 1]!) && !isNewLine(scan, end)) {
    end -= 1;
    dots += tokens.text[end]!.length;
  }
  // A single dot that closes a sentence stands right at its last word.
  if (dots === 0 || isNewLine(scan, end) || (dots < 3 && !spaceBefore(tokens, end))) return null;
  let first = end;
  while (end - first < MOST_LABEL && !isNewLine(scan, first)) first -= 1;
  if (!isNewLine(scan, first)) {
    first -= 1;
    if (!isNewLine(scan, first)) return null;
  }
  return first < end ? toLabel(scan, first, end) : null;
}

/** Whether a token is the first of its line. */
const isNewLine = ({ tokens, document }: Analysis, token: number): boolean =>
  token <= 0 || document.text.slice(tokens.end[token - 1], tokens.start[token]).includes('\n');
