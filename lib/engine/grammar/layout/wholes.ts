import { TokenKind } from '../../text/tokens.ts';
import type { Laid } from '../laid.ts';
import { DateMark } from '../marks.ts';
import type { LineAlone } from './line.ts';

/** So far above a part its whole may stand, in sentences. */
const FARTHEST = 12;

/**
 * The line of which each line says a part, -1 for none: "of whom in Penn 22,000" under "Forced from home
 * 61,400", and what is set further in than the line over it ("   women 6" under "Dead: 23").
 */
export function wholesOf(analysis: Laid, lines: readonly (LineAlone | null)[]): number[] {
  const wholes: number[] = [];
  for (const [at, line] of lines.entries()) {
    const whole =
      line === null ? -1 : (pointedAt(analysis, lines, wholes) ?? setOver(analysis, lines, at));
    wholes.push(whole);
  }
  return wholes;
}

/** "of which", "of these": the last line that is no such part itself; null where the next line of `wholes` does not begin so. */
function pointedAt(
  analysis: Laid,
  lines: readonly (LineAlone | null)[],
  wholes: readonly number[],
): number | null {
  const at = wholes.length;
  if (pointerEnd(analysis, firstWord(analysis, at)) === null) return null;
  for (let over = at - 1; over >= Math.max(0, at - FARTHEST); over -= 1) {
    const line = lines[over] ?? null;
    const isIn = indentOf(analysis, over) > indentOf(analysis, at);
    if (line === null || isIn || !hasNumber(analysis, line, over)) continue;
    return pointerEnd(analysis, firstWord(analysis, over)) === null ? over : wholes[over]!;
  }
  return -1;
}

/** The first word of a line, or of the label of a number that stands alone. */
function firstWord({ document, tokens, cards }: Laid, sentence: number): number {
  const { firstToken, endToken } = document.sentences[cards.get(sentence) ?? sentence]!;
  let at = firstToken;
  while (at < endToken && tokens.kind[at] !== TokenKind.word) at += 1;
  return at;
}

/** One past "of which", "of these," at token `at`; null where none of them begins there. */
export function pointerEnd({ tokens: { lower } }: Laid, at: number): number | null {
  if (lower[at] !== 'of' || !/^(?:which|whom|these|them|those)$/.test(lower[at + 1] ?? ''))
    return null;
  return lower[at + 2] === ',' ? at + 3 : at + 2;
}

/** The nearest line above that is set less far in, if a number stands in it and no line of text between. */
function setOver(analysis: Laid, lines: readonly (LineAlone | null)[], at: number): number {
  const own = indentOf(analysis, at);
  if (own === 0) return -1;
  for (let over = at - 1; over >= Math.max(0, at - FARTHEST); over -= 1) {
    const line = lines[over] ?? null;
    if (line === null) return -1;
    if (indentOf(analysis, over) >= own) continue;
    return line.kind !== 'grid' && hasNumber(analysis, line, over) ? over : -1;
  }
  return -1;
}

/** In code units; what is set in further is no line of a list. */
const FARTHEST_IN = 40;

/** How far in a line is set, in code units. */
function indentOf({ document: { sentences, text } }: Laid, sentence: number): number {
  const { start } = sentences[sentence]!;
  const before = text.slice(Math.max(0, start - FARTHEST_IN), start);
  const newline = before.lastIndexOf('\n');
  return newline < 0 ? 0 : before.length - 1 - newline;
}

function hasNumber(
  { document, tokens, dates }: Laid,
  { valueAt }: LineAlone,
  sentence: number,
): boolean {
  const { endToken } = document.sentences[sentence]!;
  for (let at = valueAt; at < endToken; at += 1)
    if (tokens.kind[at] === TokenKind.number && dates[at] !== DateMark.date) return true;
  return false;
}
