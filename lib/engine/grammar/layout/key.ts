import type { Sentence } from '../../document.ts';
import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { spaceBefore, TokenKind } from '../../text/tokens.ts';
import type { Laid } from '../laid.ts';
import { DateMark, isNumberAt } from '../marks.ts';

/** Dots and their like that lead from a label to its number. */
export const LEADER = /^(?:\.+|…+|_+|·+)$/;

const DASHES = new Set(['-', '–', '—', '―', '--', '▸', '►', '→', '⇒']);
const MOST_LABEL = 10;
/** A longer line with a dash is prose, whatever else it looks like. */
const MOST_ROW = 18;

/** Whether a colon stands inside a clock time or a ratio. */
const isClock = ({ tokens }: Laid, at: number) =>
  !spaceBefore(tokens, at) &&
  tokens.kind[at - 1] === TokenKind.number &&
  !spaceBefore(tokens, at + 1);

/** The colon, dash, equals sign or dots between a label and its number; null for a line without. */
export function keyAt(scan: Laid, { firstToken, endToken }: Sentence): number | null {
  const { tokens } = scan;
  let depth = 0;
  const stop = Math.min(endToken - 1, firstToken + MOST_LABEL + 6);
  for (let at = firstToken + 1; at < stop; at += 1) {
    if (tokens.kind[at] === TokenKind.word) continue;
    const text = tokens.text[at]!;
    if (text === '(') depth += 1;
    else if (text === ')') depth -= 1;
    if (depth > 0) continue;
    const isColon = text === ':' && !isClock(scan, at);
    const isLeader =
      LEADER.test(text) &&
      (text.length > 2 ||
        (text.length > 1 && spaceBefore(tokens, at)) ||
        (spaceBefore(tokens, at) && LEADER.test(tokens.text[at + 1]!)));
    if (isColon || isLeader) return at;
    if (isKeyDash(scan, { firstToken, endToken }, at)) return at;
    if (text === '.' || text === ';') return null;
  }
  return null;
}

/** "Dead – 41", "Dead = 41": a short line of a name, a sign and a number. */
export function isKeyDash(
  scan: Laid,
  { firstToken, endToken }: Pick<Sentence, 'firstToken' | 'endToken'>,
  at: number,
): boolean {
  const { tokens, tags } = scan;
  const text = tokens.text[at]!;
  if (!DASHES.has(text) && text !== '=') return false;
  if (!spaceBefore(tokens, at) || !spaceBefore(tokens, at + 1) || at === firstToken) return false;
  if (endToken - firstToken > MOST_ROW || /^[.!?]$/.test(tokens.text[endToken - 1]!)) return false;
  if (tags[at + 1] === P.number && at + 2 === endToken) return isName(scan, firstToken, at);
  let next = at + 1;
  while (next < endToken && next < at + 4 && tokens.kind[next] !== TokenKind.number) next += 1;
  return isNumberAt(scan, next) && isName(scan, firstToken, at);
}

/** Whether the tokens are no clause, date or number. */
function isName({ tokens, tags, dates }: Laid, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) {
    if (tags[index] === P.auxiliary || tags[index] === P.pronoun) return false;
    if (tokens.kind[index] === TokenKind.number || dates[index] === DateMark.date) return false;
  }
  return true;
}
