import { measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { stemOf, verbBefore } from '../../grammar/verbs-beside.ts';
import { placesOf, type Row } from '../../linear/attributes.ts';
import { Conjunctions } from '../../linear/conjunctions.ts';
import { kindOf } from '../../names/word-kind.ts';
import { isBeside, type Measured, sizeOf } from '../figure.ts';
import { lineKindOf, pathOf, tellBeside } from './figure-words.ts';
import { headByRules } from './noun-candidates.ts';
import type { UnitCandidate } from '../told-units.ts';

const OF_FIGURE = [
  'none',
  'measure',
  'counted by',
  'measured by',
  'noun',
  'noun kind',
  'measure of noun',
  'line',
  'word before',
  'two before',
  'word after',
  'two after',
  'verb before',
  'verb after',
  'verb kind before',
  'verb kind after',
  'scale',
  'form',
  'size',
  'vague',
  'change',
] as const;

const OF_UNIT = [
  'unit',
  'sort',
  'back',
  'numbers since',
  'rank',
  'times',
  'tokens since',
  'path',
  'ratio',
  'same scale',
  'same form',
  'same word before',
  'same word after',
  'same verb',
  'its noun',
  'same noun',
  'is aside',
  'is carried',
  'is rate',
] as const;

const NAMES = [...OF_FIGURE, ...OF_UNIT] as const;
const at = placesOf(NAMES);
const OF_UNIT_FROM = at.unit;

export const UNIT_ROW_LENGTH = NAMES.length;

/** What speaks for a number being in no unit. */
export const NO_UNIT_FEATURES = new Conjunctions(
  'no unit',
  [
    'none',
    'measure',
    'counted by',
    'measured by',
    'noun',
    'noun kind',
    'measure of noun',
    'line',
    'word before',
    'word before + form',
    'two before + word before',
    'word after',
    'word after + two after',
    'word before + word after',
    'verb before',
    'verb after',
    'verb kind before',
    'verb kind after',
    'scale',
    'form',
    'size',
    'form + size',
    'vague',
    'change',
    'scale + word before',
    'scale + counted by',
    'scale + verb before',
    'scale + measure of noun',
  ],
  at,
);

/** What speaks for a number being in the unit of one before, " + " between what is weighed together. */
export const UNIT_FEATURES = new Conjunctions(
  'unit',
  [
    'unit',
    'sort',
    'back',
    'sort + back',
    'numbers since',
    'sort + numbers since',
    'rank',
    'sort + rank',
    'times',
    'sort + times',
    'tokens since',
    'path',
    'path + sort',
    'ratio',
    'ratio + sort',
    'same scale',
    'same scale + sort',
    'same scale + back',
    'same form',
    'same form + sort',
    'same word before',
    'same word before + sort',
    'same word before + back',
    'same word before + word before',
    'same word after',
    'same verb',
    'same verb + sort',
    'its noun + sort',
    'same noun',
    'same noun + sort',
    'same noun + back',
    'is aside',
    'is carried',
    'is carried + sort',
    'is rate',
    'sort + word before',
    'sort + word after',
    'sort + verb before',
    'sort + verb after',
    'sort + verb kind before',
    'sort + verb kind after',
    'sort + measure',
    'sort + counted by',
    'sort + measured by',
    'sort + noun',
    'sort + noun kind',
    'sort + measure of noun',
    'sort + scale',
    'sort + size',
    'sort + form',
    'sort + vague',
    'sort + line',
    'sort + change',
    'back + word before',
    'back + counted by',
    'back + scale',
    'numbers since + counted by',
    'sort + back + scale',
    'sort + ratio + scale',
    'sort + ratio + back',
  ],
  at,
);

/** Puts what is known of the figure whatever unit is looked at. */
export function tellBare(figure: Measured, row: Row): void {
  const { amount } = figure;
  const head = headByRules(figure);
  row.clear();
  row.put(at.none, 'none');
  row.put(at.measure, figure.measure);
  row.put(at['counted by'], figure.countRule ?? '-');
  row.put(at['measured by'], figure.measureRule);
  row.put(at.noun, head);
  row.put(at['noun kind'], kindOf(head).middle);
  row.put(at['measure of noun'], measureOfNoun(head) ?? '-');
  row.put(at.line, lineKindOf(figure));
  tellBeside(figure, amount.end, { row, at });
  row.put(at.scale, amount.hasScale ? 'yes' : 'no');
  row.put(at.form, formOf(figure));
  row.count(at.size, binOfSize(sizeOf(figure)));
  row.put(at.vague, amount.vague ? 'yes' : 'no');
  row.put(at.change, figure.change ?? '-');
}

/** Puts one unit. */
export function tellUnit(figure: Measured, candidate: UnitCandidate, row: Row): void {
  const { unit, figure: other, numbersSince, rank, times } = candidate;
  const { stretch, amount } = figure;
  const { lower, tokens } = stretch;
  row.clear(OF_UNIT_FROM);
  row.put(at.unit, unit.name);
  row.put(at.sort, unit.name === 'percent' ? 'percent' : unit.measure);
  const back = tokens.sentence[amount.first]! - tokens.sentence[other.amount.first]!;
  row.count(at.back, Math.min(4, back));
  row.count(at['numbers since'], Math.min(4, numbersSince));
  row.count(at.rank, rank);
  row.count(at.times, Math.min(3, times));
  if (isBeside(figure, other)) {
    const gap = figure.first - other.end;
    row.count(at['tokens since'], gap < 8 ? Math.max(0, gap) : gap < 14 ? 8 : 9);
    row.put(at.path, pathOf(stretch, other.end, figure.first));
  }
  row.put(at.ratio, ratioOf(sizeOf(figure), sizeOf(other)));
  row.put(
    at['same scale'],
    `${amount.hasScale ? 'yes' : 'no'} ${other.amount.hasScale ? 'yes' : 'no'}`,
  );
  row.put(at['same form'], `${formOf(figure)} ${formOf(other)}`);
  const isSame = (one: string | undefined, another: string | undefined) =>
    one === another ? 'yes' : 'no';
  row.put(at['same word before'], isSame(lower[figure.first - 1], lower[other.first - 1]));
  row.put(at['same word after'], isSame(lower[amount.end], lower[other.amount.end]));
  const verbOf = ({ stretch, first }: Measured) => {
    const token = verbBefore(stretch, stretch.sentence, first);
    return token < 0 ? '-' : stemOf(lower[token]!);
  };
  row.put(at['same verb'], isSame(verbOf(figure), verbOf(other)));
  row.put(at['its noun'], headByRules(other));
  row.put(at['same noun'], isSame(headByRules(figure), headByRules(other)));
  row.put(at['is aside'], lower[other.first - 1] === '(' ? 'yes' : 'no');
  row.put(at['is carried'], other.rule.startsWith('share/') ? 'yes' : 'no');
  row.put(at['is rate'], other.per === null ? 'no' : 'yes');
}

const formOf = ({ stretch, amount }: Measured): string => {
  const word = stretch.lower[amount.first]!;
  return !/\d/.test(word) ? 'words' : /[.,]\d{1,2}$/.test(word) ? 'decimal' : 'digits';
};

const binOfSize = (size: number): number =>
  Math.min(10, Math.floor(Math.log10(Math.max(1, Math.abs(size)))));

/** How many times as large, by powers of ten, up to a thousand. */
function ratioOf(one: number, other: number): string {
  if (one === 0 || other === 0) return '-';
  const power = Math.log10(Math.abs(one / other));
  return String(Math.max(-3, Math.min(3, Math.round(power * 2) / 2)));
}
