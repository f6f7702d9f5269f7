import { spaceBefore, TokenKind } from '../text/tokens.ts';
import type { Scan, Stretch } from './scan.ts';

/** Tokens of the label before a colon in a list line or table: "Homes destroyed: 2,140". */
export interface Label {
  readonly first: number;
  readonly end: number;
}

const MOST_LABEL = 8;

/** The label of the line or of its part after `;`; null when the token is not in such a line. */
export function labelBefore({ scan, sentence }: Stretch, at: number): Label | null {
  const { tokens } = scan;
  const led = labelOfLeaders(scan, at);
  if (led !== null) return led;
  const least = Math.max(sentence.firstToken, at - 24);
  for (let index = at - 1; index >= least; index -= 1) {
    const text = tokens.text[index]!;
    if (text === ';') return null;
    if (
      text !== ':' &&
      text !== '\t' &&
      text !== '|' &&
      !(text === '–' && sentence.kind === 'item' && index > sentence.firstToken + 1)
    )
      continue;
    let first = index;
    while (first > sentence.firstToken && index - first < MOST_LABEL) {
      const before = tokens.text[first - 1]!;
      if (
        before === ';' ||
        before === '•' ||
        before === '.' ||
        before === '*' ||
        before === '·' ||
        before === '('
      )
        break;
      if (before === ',' && tokens.kind[first - 2] === TokenKind.number) break;
      if (before === '-' && first - 1 === sentence.firstToken) break;
      if (before === '–' && spaceBefore(tokens, first)) break;
      first -= 1;
    }
    return first < index ? { first, end: index } : null;
  }
  return null;
}

/** Dots and their like that lead from a label to its number. */
export const LEADER = /^(?:\.+|…+|_+|·+)$/;

/** "Homes lost ..... 300": dots lead from the label to the number that closes the line. */
function labelOfLeaders({ tokens, document }: Scan, at: number): Label | null {
  const isNewLine = (token: number) =>
    token <= 0 || document.text.slice(tokens.end[token - 1], tokens.start[token]).includes('\n');
  let end = at;
  let dots = 0;
  while (end > 0 && LEADER.test(tokens.text[end - 1]!) && !isNewLine(end)) {
    end -= 1;
    dots += tokens.text[end]!.length;
  }
  // A single dot that closes a sentence stands right at its last word.
  if (dots === 0 || isNewLine(end) || (dots < 3 && !spaceBefore(tokens, end))) return null;
  let first = end;
  while (end - first < MOST_LABEL && !isNewLine(first)) first -= 1;
  if (!isNewLine(first)) {
    first -= 1;
    if (!isNewLine(first)) return null;
  }
  return first < end ? { first, end } : null;
}
