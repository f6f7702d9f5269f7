import type { Draft } from '../draft.ts';
import { CURRENCY_NAMES } from '../lexicon/currencies.ts';
import { headOf } from '../lexicon/nouns.ts';
import { subjectFor } from './from-subject.ts';

/** "closed at 19.4 to the dollar", "20.1 per euro": a price of one money in another. */
export function readRate(draft: Draft): boolean {
  const { stretch, end, amount, phrase } = draft;
  const { lower } = stretch.scan.tokens;
  if (draft.unit !== null || amount.value === null || phrase !== null) return false;
  const named = draft.per === null ? null : (lower[end - 1] ?? '');
  if (named !== null ? !isMoneyName(named) : !/^(?:to|per|against|a)$/.test(lower[end] ?? ''))
    return false;
  const at = lower[end + 1] === 'the' || lower[end + 1] === 'a' ? end + 2 : end + 1;
  const isShort = /^(?:us|u\.s\.|american)$/.test(lower[at] ?? '');
  const name = named ?? lower[isShort ? at + 1 : at] ?? '';
  if (!isMoneyName(name)) return false;
  draft.subject = subjectFor(draft);
  draft.measure = 'money';
  draft.per ??= `per ${name}`;
  const own = headOf(draft.subject?.toLowerCase().split(/\s+/).at(-1) ?? '');
  const code = CURRENCY_NAMES.get(own);
  if (code !== undefined) draft.unit = { name: code, measure: 'money' };
  draft.counted = draft.subject;
  draft.head = own === '' ? null : own;
  draft.reasons.push(`a rate for one ${name}`);
  return true;
}

const isMoneyName = (lower: string) =>
  CURRENCY_NAMES.has(lower) && lower.length >= 4 && !/^(?:real|crown|pound)$/.test(lower);
