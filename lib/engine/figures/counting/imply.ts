import { IMPLIED } from '../../grammar/lexicon/cues.ts';
import type { Measured } from '../figure.ts';
import { PEOPLE, type Found } from './collectives.ts';

/** "Killing 12": people, where the measure is only ever said of them. */
export function impliedByMeasure({ measure, unit }: Measured): Found | null {
  const counted = IMPLIED.get(measure);
  const reason = `"${counted ?? 'people'}" is meant, not written`;
  if (counted !== undefined)
    return {
      counted,
      head: counted === 'people' ? 'person' : counted.slice(0, -1),
      measure,
      reason,
    };
  return measure === 'people' && unit === null ? { ...PEOPLE, reason } : null;
}
