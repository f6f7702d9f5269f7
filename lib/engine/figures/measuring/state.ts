import { STATES } from '../../grammar/lexicon/cues.ts';
import type { Measure } from '../../measure.ts';
import { LetterCase } from '../../text/tokens.ts';
import type { Counted } from '../figure.ts';
import type { Cue } from './cues/cue.ts';

/** "17 dead", "12 dead or missing"; "two of the wounded died". */
export function stateMeasure(figure: Counted, cue: Cue | null): Measure {
  const { phrase, stretch, amount } = figure;
  const state = STATES.get(phrase!.head);
  const { lower } = stretch.scan.tokens;
  const joint = lower[phrase!.end] ?? '';
  const other = STATES.get(lower[phrase!.end + 1] ?? '');
  if ((joint === 'or' || joint === 'and') && isHarm(state) && isHarm(other) && other !== state)
    return 'casualties';
  if (lower[amount.end] === 'of' && cue?.measure === 'deaths') return 'deaths';
  if (/^(?:fatally|mortally)$/.test(lower[phrase!.first] ?? '')) return 'deaths';
  return state ?? cue?.measure ?? (isPeople(figure) ? 'people' : 'other');
}

/** "three Chinese", "five million Nepalese" */
const isPeople = ({ phrase, stretch: { scan } }: Counted): boolean =>
  scan.tokens.letterCase[phrase!.headAt] === LetterCase.title;

const isHarm = (measure: Measure | undefined): boolean =>
  measure === 'deaths' || measure === 'injuries' || measure === 'missing';
