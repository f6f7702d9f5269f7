import { measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { placesOf, type Row } from '../../linear/attributes.ts';
import { Conjunctions } from '../../linear/conjunctions.ts';
import { kindOf } from '../../names/word-kind.ts';
import { type Measured, isBeside, sizeOf } from '../figure.ts';
import { tellBeside, wordAt } from './figure-words.ts';
import { headByRules } from './noun-candidates.ts';

const NAMES = [
  'any',
  'measure',
  'measured by',
  'counted by',
  'noun',
  'kind',
  'coarse kind',
  'measure of noun',
  'of subject',
  'change',
  'rate',
  'vague',
  'sentence kind',
  'word before',
  'two before',
  'three before',
  'word after',
  'two after',
  'three after',
  'verb before',
  'verb after',
  'verb kind before',
  'verb kind after',
  'earlier',
  'noun of earlier',
  'digits',
  'size',
] as const;

const at = placesOf(NAMES);

export const MEASURE_ROW_LENGTH = NAMES.length;

/** What counts for a measure, " + " between what is weighed together. */
export const MEASURE_FEATURES = new Conjunctions(
  'measure',
  [
    'any',
    'measure',
    'measured by',
    'measure + measured by',
    'counted by',
    'measure + counted by',
    'noun',
    'measure + noun',
    'coarse kind',
    'kind',
    'measure + kind',
    'measure of noun',
    'measure + measure of noun',
    'of subject',
    'change',
    'measure + change',
    'rate',
    'vague',
    'sentence kind',
    'word before',
    'measure + word before',
    'two before',
    'two before + word before',
    'three before',
    'word after',
    'measure + word after',
    'two after',
    'word after + two after',
    'three after',
    'verb before',
    'measure + verb before',
    'verb before + noun',
    'verb before + kind',
    'verb after',
    'measure + verb after',
    'verb after + noun',
    'verb after + kind',
    'verb kind before',
    'verb kind before + kind',
    'verb kind after',
    'verb kind after + kind',
    'measure + verb kind before + verb kind after',
    'earlier',
    'measure + earlier',
    'kind + earlier',
    'noun of earlier',
    'digits',
    'size',
  ],
  at,
);

/** Puts what is known of a figure of which the rules have said what it measures. */
export function tellMeasure(figure: Measured, earlier: Measured | null, row: Row): void {
  const { stretch, amount, measure, change } = figure;
  const { sentence, lower } = stretch;
  const head = headByRules(figure);
  const kind = kindOf(head);
  row.clear();
  row.put(at.any, 'any');
  row.put(at.measure, measure);
  row.put(at['measured by'], figure.measureRule);
  row.put(at['counted by'], figure.countRule ?? '-');
  row.put(at.noun, head);
  row.put(at.kind, kind.middle);
  row.put(at['coarse kind'], kind.coarse);
  row.put(at['measure of noun'], measureOfNoun(head) ?? '-');
  row.put(at['of subject'], figure.subject === null ? 'no' : 'yes');
  row.put(at.change, change ?? '-');
  row.put(at.rate, figure.per === null ? 'no' : 'yes');
  row.put(at.vague, amount.vague ? 'yes' : 'no');
  row.put(at['sentence kind'], sentence.kind);
  row.put(at['three before'], wordAt(figure, figure.first - 3));
  row.put(at['three after'], wordAt(figure, figure.end + 2));
  tellBeside(figure, figure.end, { row, at });
  const where = isBeside(figure, earlier) ? 'here' : 'before';
  row.put(at.earlier, earlier === null ? '-' : `${earlier.measure} ${where}`);
  if (earlier !== null && headByRules(earlier) === head)
    row.put(at['noun of earlier'], `${earlier.measure}, here ${measure}`);
  row.put(at.digits, /^\d/.test(lower[amount.first]!) ? 'yes' : 'no');
  row.count(at.size, Math.min(7, Math.floor(Math.log10(Math.max(1, sizeOf(figure))))));
}
