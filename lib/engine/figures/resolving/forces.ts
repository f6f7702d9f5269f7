import type { Draft } from '../draft.ts';
import type { Measure } from '../value.ts';

const COMMANDERS =
  /^(?:marshal|general|gen|gen\.|colonel|col|col\.|admiral|commander|brigadier|major)$/;

/** "12,000 men under Marshal Ost", "the first army, some 12,000 men". */
export function isCommanded({ stretch, phrase, first }: Draft): boolean {
  if (phrase === null) return false;
  const { lower } = stretch.scan.tokens;
  if (lower[phrase.end] === 'under' && COMMANDERS.test(lower[phrase.end + 1] ?? '')) return true;
  const unit = lower[first - 1] === ',' ? lower[first - 2] : '';
  return /^(?:army|corps|division|brigade|regiment|battalion|garrison)$/.test(unit ?? '');
}

const STATE_FORCES =
  /^(?:army|un|u\.n\.|union|nato|peacekeeping|military|government|troops|navy|police)$/;

/** A force is troops where a state or a body of states is named, else fighters. */
export function forceMeasure({ stretch }: Draft): Measure {
  const { sentence } = stretch;
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (STATE_FORCES.test(stretch.scan.tokens.lower[index]!)) return 'troops';
  }
  return 'fighters';
}
