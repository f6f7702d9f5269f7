import { TokenKind } from '../../text/tokens.ts';
import type { Figure } from '../figure.ts';
import { headOf } from '../../grammar/lexicon/nouns.ts';
import { cut } from '../../grammar/phrases/noun-phrase.ts';

/** "190 kilometers" → kilometer: the head is as the text has it; null for short forms such as km. */
export function writtenUnit({ stretch, amount, unit }: Figure): string | null {
  const { tokens } = stretch.scan;
  const lower = tokens.lower[amount.end - 1]!;
  if (tokens.kind[amount.end - 1] !== TokenKind.word || lower.length < 4) return null;
  if (unit!.name.includes(' per ') || amount.end <= amount.numberEnd) return null;
  const singular = headOf(lower);
  return singular.length < 4 || singular.endsWith('.') ? null : singular;
}

/** The unit's words as written, without the hyphen: "kilometers", "km". */
export function unitWords({ stretch, amount, unit }: Figure): string {
  if (amount.end <= amount.numberEnd) return unit!.name;
  const words = cut(stretch.scan, amount.numberEnd, amount.end)
    .replaceAll('-', ' ')
    .replace(/^of /, '')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .trim();
  return words || unit!.name;
}
