import { headOf } from '../../grammar/lexicon/nouns.ts';
import type { Figure } from '../figure.ts';
import { CURRENCY_NAMES } from '../lexicon/currencies.ts';
import type { Around } from './around.ts';
import type { Counting } from './rule.ts';

/** "The dollar firmed to 150.70": a bare rate with decimals, said of a currency. */
export function quotedRate(figure: Figure, { subject }: Around): Counting | null {
  const { stretch, first, amount, unit, phrase } = figure;
  const { lower, text } = stretch.scan.tokens;
  if (unit !== null || phrase !== null || amount.value === null || amount.hasScale) return null;
  if (!/^(?:to|at|around|near|of|from|past|through|was|hit|touched)$/.test(lower[first - 1] ?? ''))
    return null;
  if (!text[amount.numberEnd - 1]!.includes('.')) return null;
  const own = headOf(subject?.toLowerCase().split(/\s+/).at(-1) ?? '');
  if (!(isMoneyName(own) || own === 'pound')) return null;
  return { counted: subject, head: own, subject, sure: 'money', reason: `what a ${own} is worth` };
}

const isMoneyName = (lower: string) =>
  lower === 'yen' ||
  lower === 'won' ||
  (CURRENCY_NAMES.has(lower) && lower.length >= 4 && !/^(?:real|crown|pound)$/.test(lower));
