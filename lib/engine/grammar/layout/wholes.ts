import { TokenKind } from '../../text/tokens.ts';
import type { Laid } from '../laid.ts';
import { DateMark } from '../marks.ts';
import type { LineAlone } from './line.ts';

/** So far above a part its whole may stand, in sentences. */
const FARTHEST = 12;

/**
 * The line of which each line says a part, -1 for none: "of whom in Penn 22,000" under "Forced from home
 * 61,400".
 */
export function wholesOf(analysis: Laid, lines: readonly (LineAlone | null)[]): number[] {
  const wholes: number[] = [];
  for (const line of lines) wholes.push(line === null ? -1 : pointedAt(analysis, lines, wholes));
  return wholes;
}

/** "of which", "of these": the last line that is no such part itself; -1 where the next line of `wholes` does not begin so. */
function pointedAt(
  analysis: Laid,
  lines: readonly (LineAlone | null)[],
  wholes: readonly number[],
): number {
  const at = wholes.length;
  if (pointerEnd(analysis, firstWord(analysis, at)) === null) return -1;
  for (let over = at - 1; over >= Math.max(0, at - FARTHEST); over -= 1) {
    const line = lines[over] ?? null;
    if (line === null || !hasNumber(analysis, line, over)) continue;
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
