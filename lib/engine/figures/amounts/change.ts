import type { Amount } from './amount.ts';
import type { Hedged } from './hedge.ts';

const PLAIN_TREND =
  /^(?:up|down|r[io]se[ns]?|rising|f[ae]ll(?:s|en|ing)?|(?:in|de)creas(?:e|es|ed|ing)|grew|grown?|declined|climbed|higher|lower)$/;

/** "lost 12 men", "gained 200 seats" are no trend; "lost 3 percent" is. */
export function changeOf(
  { unit, isMoney, vague }: Amount,
  { change, changeWord, words }: Hedged,
): 'up' | 'down' | null {
  if (change === null || vague || words === 'within') return null;
  const isMeasured = isMoney || unit?.measure === 'percent' || unit?.measure === 'other';
  if (isMoney && /^(?:lost|shed|sheds|raised?|raises)$/.test(changeWord)) return null;
  return isMeasured || PLAIN_TREND.test(changeWord) ? change : null;
}
