import { STATES } from '../../grammar/lexicon/cues.ts';
import type { Measure } from '../../measure.ts';
import type { Counted } from '../figure.ts';
import type { Cue } from './cues/cue.ts';

/** "17 dead", "12 dead or missing"; "two of the wounded died". */
export function stateMeasure({ phrase, stretch, amount }: Counted, cue: Cue | null): Measure {
  const state = STATES.get(phrase!.head);
  const { lower } = stretch.scan.tokens;
  const joint = lower[phrase!.end] ?? '';
  const other = STATES.get(lower[phrase!.end + 1] ?? '');
  if ((joint === 'or' || joint === 'and') && isHarm(state) && isHarm(other) && other !== state)
    return 'casualties';
  if (lower[amount.end] === 'of' && cue?.measure === 'deaths') return 'deaths';
  if (/^(?:fatally|mortally)$/.test(lower[phrase!.first] ?? '')) return 'deaths';
  return state ?? cue?.measure ?? 'other';
}

const isHarm = (measure: Measure | undefined): boolean =>
  measure === 'deaths' || measure === 'injuries' || measure === 'missing';
