import { DISEASES, INJURIES } from '../../lexicon/expressions.ts';
import type { Stretch } from '../../stretch.ts';
import type { Measure } from '../../../measure.ts';

const FARTHEST = 8;

/** "treated 52 walkers for fractures", "admitted nine with cholera": what they are treated for, or null. */
export function treatedFor({ scan, end }: Stretch, from: number): Measure | null {
  const { lower } = scan.tokens;
  const stop = Math.min(end, from + FARTHEST);
  for (let at = from; at < stop; at += 1) {
    if (!/^(?:for|with|from)$/.test(lower[at]!)) continue;
    for (let index = at + 1; index < Math.min(end, at + 5); index += 1) {
      if (DISEASES.has(lower[index]!)) return 'cases';
      if (INJURIES.has(lower[index]!)) return 'injuries';
    }
  }
  return null;
}
