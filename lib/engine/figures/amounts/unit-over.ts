import { LetterCase, TokenKind } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { UNITS } from '../lexicon/units.ts';

/** Words between a number and its unit that change nothing of what is measured. */
const BETWEEN =
  /^(?:more|further|additional|extra|full|whole|solid|straight|consecutive|successive|long|short|tense|or|so|good|entire|miserable|gruelling|grueling|frantic|brutal|bitter|hard|nervous|anxious|agonising|agonizing|sleepless|bumpy|rough|rugged|roadless)$/;
const MOST = 2;

/** "two more hours", "5,000 or so kilometres", "three tense weeks": the unit stands after another word. */
export function readUnitOver(draft: Draft): void {
  const { amount, stretch } = draft;
  const { tokens } = stretch.scan;
  if (amount.unit !== null || amount.form === 'fraction' || amount.form === 'none') return;
  let at = amount.end;
  while (at < amount.end + MOST && at < stretch.end && BETWEEN.test(tokens.lower[at]!)) at += 1;
  // "hundreds of tonnes"
  if (amount.vague && tokens.lower[amount.end] === 'of') at = amount.end + 1;
  if (at === amount.end || at >= stretch.end || tokens.kind[at] !== TokenKind.word) return;
  const lower = tokens.lower[at]!;
  const unit = lower.length < 4 ? undefined : UNITS.get(lower);
  if (unit === undefined || tokens.letterCase[at] === LetterCase.upper) return;
  draft.amount = { ...amount, unit, end: at + 1 };
  draft.unit = unit;
  draft.end = at + 1;
  draft.rule = 'figures/unit';
}
