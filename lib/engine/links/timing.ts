import type { DateValue } from '../dates/value.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Spot } from './scene.ts';

const EVENT_SIDE = /^(?:after|before)$/;
const ENDS = /^(?:[.,;:)]|and|but|when|that)$/;

/**
 * Whether a date may be that of a figure; `isAlone` where its sentence has no other. It is none of: a
 * length of time from an event beside another date ("two days after the vote"), one that only ranks
 * ("the worst storm in years"), and what something is compared with ("compared with 2023").
 */
export function mayTime(
  { lower }: Tokens,
  { firstToken, endToken }: Pick<Spot, 'firstToken' | 'endToken'>,
  { type, value }: Pick<DateValue, 'type' | 'value'>,
  { isAlone }: { readonly isAlone: boolean },
): boolean {
  const before = lower[firstToken - 1] ?? '';
  const last = lower[firstToken - 2] ?? '';
  if (type === 'DURATION') {
    const isFromEvent =
      EVENT_SIDE.test(lower[endToken] ?? '') && !ENDS.test(lower[endToken + 1] ?? '.');
    if (isFromEvent && !isAlone && value?.startsWith('PT') !== true) return false;
    return !(before === 'in' && endToken === firstToken + 1 && value?.startsWith('PX') === true);
  }
  return !(last === 'compared' && /^(?:with|to)$/.test(before));
}
