import type { Analysis } from '../../grammar/analysis.ts';
import { TokenKind } from '../../text/tokens.ts';
import { parseDigits } from '../amounts/numerals/digits.ts';
import { countsPeople, saysWhat } from './label-words.ts';
import type { Line } from './line.ts';

/** So many lines may follow their sum. */
const MOST_PARTS = 8;

/**
 * Gives the lines of people that add up to the line over them that line as what befell them:
 * "pupils | 14" and "teachers | 3" under "dead | 17".
 */
export function tellParts(scan: Analysis, lines: readonly (Line | null)[]): void {
  for (const [at, line] of lines.entries()) {
    if (line?.label == null || !saysWhat(scan, line.label)) continue;
    const total = numberIn(scan, at, line);
    if (total === null || total <= 0) continue;
    const parts: Line[] = [];
    let sum = 0;
    for (let next = at + 1; sum < total && next <= at + MOST_PARTS; next += 1) {
      const part = lines[next] ?? null;
      const number = part?.kind === line.kind ? numberIn(scan, next, part) : null;
      if (part?.label == null || number === null || saysWhat(scan, part.label)) break;
      if (!countsPeople(scan, part.label)) break;
      parts.push(part);
      sum += number;
    }
    if (sum === total && parts.length > 1) for (const part of parts) part.parent ??= line.label;
  }
}

/** The only number of a line; null where it has none or more. */
function numberIn({ tokens, document }: Analysis, at: number, { valueAt }: Line): number | null {
  let found: number | null = null;
  for (let token = valueAt; token < document.sentences[at]!.endToken; token += 1) {
    if (tokens.kind[token] !== TokenKind.number) continue;
    if (found !== null) return null;
    found = parseDigits(tokens.text[token]!);
  }
  return found;
}
