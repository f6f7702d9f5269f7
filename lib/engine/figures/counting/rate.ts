import type { Draft } from '../draft.ts';
import { CURRENCY_NAMES } from '../lexicon/currencies.ts';
import { headOf } from '../../grammar/lexicon/nouns.ts';
import { subjectFor } from './from-subject.ts';

/** "closed at 19.4 to the dollar", "20.1 per euro": a price of one money in another. */
export function readRate(draft: Draft): boolean {
  const { stretch, end, amount, phrase } = draft;
  const { lower } = stretch.scan.tokens;
  if (draft.unit !== null || amount.value === null) return false;
  if (isOfIllness(draft)) return true;
  if (phrase !== null) return false;
  if (isQuoted(draft)) return true;
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

const RATES: ReadonlyMap<string, 'cases' | 'deaths'> = new Map([
  ['attack rate', 'cases'],
  ['incidence', 'cases'],
  ['incidence rate', 'cases'],
  ['prevalence', 'cases'],
  ['mortality', 'deaths'],
  ['mortality rate', 'deaths'],
  ['death rate', 'deaths'],
  ['murder rate', 'deaths'],
  ['homicide rate', 'deaths'],
  ['suicide rate', 'deaths'],
  ['fatality rate', 'deaths'],
]);
const FARTHEST = 14;

/** "Attack rate: 110 per 100,000 population", "an incidence of 14 per 1,000": so many cases or deaths. */
function isOfIllness(draft: Draft): boolean {
  const { stretch, first } = draft;
  const { lower } = stretch.scan.tokens;
  if (!/^per (?:1[0,]+|million)/.test(draft.per ?? '')) return false;
  for (let at = first - 1; at >= Math.max(stretch.sentence.firstToken, first - FARTHEST); at -= 1) {
    const measure = RATES.get(`${lower[at - 1] ?? ''} ${lower[at]!}`) ?? RATES.get(lower[at]!);
    if (measure === undefined) continue;
    draft.measure = measure;
    draft.counted = measure;
    draft.head = measure.slice(0, -1);
    draft.reasons.push(`${measure}, as the ${lower[at]!} says`);
    return true;
  }
  return false;
}

/** "The dollar firmed to 150.70": a bare rate with decimals, said of a currency. */
function isQuoted(draft: Draft): boolean {
  const { stretch, first, amount } = draft;
  const { lower, text } = stretch.scan.tokens;
  if (!/^(?:to|at|around|near|of|from|past|through|was|hit|touched)$/.test(lower[first - 1] ?? ''))
    return false;
  if (amount.hasScale || !text[amount.numberEnd - 1]!.includes('.')) return false;
  const subject = subjectFor(draft);
  const own = headOf(subject?.toLowerCase().split(/\s+/).at(-1) ?? '');
  if (subject === null || !(isMoneyName(own) || own === 'pound')) return false;
  draft.subject = subject;
  draft.counted = subject;
  draft.head = own;
  draft.measure = 'money';
  draft.reasons.push(`what a ${own} is worth`);
  return true;
}

const isMoneyName = (lower: string) =>
  lower === 'yen' ||
  lower === 'won' ||
  (CURRENCY_NAMES.has(lower) && lower.length >= 4 && !/^(?:real|crown|pound)$/.test(lower));
