import type { Around } from '../../engine/figures/counting/rule.ts';
import { count } from '../../engine/figures/counting/count.ts';
import { measure } from '../../engine/figures/measuring/measure.ts';
import type { Measured } from '../../engine/figures/figure.ts';
import { readFigures } from '../../engine/figures/index.ts';
import {
  MEASURE_FEATURES,
  MEASURE_ROW_LENGTH,
  tellMeasure,
} from '../../engine/figures/second-look/measure-evidence.ts';
import {
  type NounCandidate,
  nounCandidates,
} from '../../engine/figures/second-look/noun-candidates.ts';
import {
  NOUN_FEATURES,
  NOUN_ROW_LENGTH,
  tellFigure,
  tellNoun,
} from '../../engine/figures/second-look/noun-evidence.ts';
import {
  type Look,
  mayCountOther,
  mayMeasureOther,
} from '../../engine/figures/second-look/second-look.ts';
import {
  NO_UNIT_FEATURES,
  tellBare,
  tellUnit,
  UNIT_FEATURES,
  UNIT_ROW_LENGTH,
} from '../../engine/figures/second-look/unit-evidence.ts';
import { aroundIn, mayBeInUnit } from '../../engine/figures/second-look/unit-look.ts';
import type { UnitCandidate } from '../../engine/figures/told-units.ts';
import { Row } from '../../engine/linear/attributes.ts';
import { MEASURES, type Measure } from '../../engine/measure.ts';
import type { FeatureIndex } from '../feature-index.ts';
import { numbersOf } from '../links/examples.ts';
import type { GoldFigure, GoldText } from '../links/gold.ts';
import { isHeadRight, isNounRight } from '../links/judge.ts';
import type { Candidate, Example } from '../links/learn.ts';
import { analyseGold, labelsOf } from '../links/reading.ts';
import type { ClassExample } from './learn-classes.ts';
import { OWN_LINES } from './own-lines.ts';

/** Writes down what a look sees of each figure, by where its number begins. */
class Watcher<Seen> implements Look {
  readonly seen = new Map<number, Seen>();
  readonly #inner: Look | null;
  readonly #see: (figure: Measured, earlier: Measured | null) => Seen | null;

  constructor(
    inner: Look | null,
    see: (figure: Measured, earlier: Measured | null) => Seen | null,
  ) {
    this.#inner = inner;
    this.#see = see;
  }

  look(figure: Measured, around: Around): Measured {
    const looked = this.#inner?.look(figure, around) ?? figure;
    const seen = this.#see(looked, around.previous);
    if (seen !== null) this.seen.set(figure.amount.number.start, seen);
    return looked;
  }
}

/** What is seen of the labelled figures of a text. */
function watch<Seen extends object>(
  gold: GoldText,
  watcher: Watcher<Seen>,
): { readonly seen: Seen; readonly label: GoldFigure }[] {
  const { analysis } = analyseGold(gold);
  const figures = readFigures(analysis, watcher).found;
  const labels = labelsOf(gold, analysis, figures);
  return figures.flatMap(({ value }, index) => {
    const label = labels[index] ?? null;
    const seen = watcher.seen.get(value.number.start) ?? null;
    return label === null || label.optional === true || seen === null ? [] : [{ seen, label }];
  });
}

/** The units or nouns of a figure, which of them are right, and for how much they count. */
export interface Lesson {
  readonly example: Example;
  readonly weight: number;
}

/** Leaves every figure as the rules decided it. */
export const BY_RULES: Look = { look: (figure) => figure };

/** For each labelled number that the rules leave bare, the units that it may be in; those before it are in the right ones. */
export function unitLessons(gold: GoldText, index: FeatureIndex): Lesson[] {
  const { analysis } = analyseGold(gold);
  const figures = readFigures(analysis, BY_RULES).found;
  const labels = labelsOf(gold, analysis, figures);
  const labelAt = new Map(figures.map(({ value }, at) => [value.number.start, labels[at]]));
  const row = new Row(UNIT_ROW_LENGTH);
  const weight = gold.corpus === OWN_LINES ? OF_OWN_LINE : 1;
  const lessons: Lesson[] = [];
  readFigures(analysis, {
    look(figure, around) {
      const label = labelAt.get(figure.amount.number.start) ?? null;
      if (label === null || label.optional === true) return figure;
      if (!mayBeInUnit(figure) || around.units.isEmpty) return figure;
      const units = around.units.candidates();
      const example = unitExample(figure, { units, label, row }, index);
      if (example.some(isRightOne)) lessons.push({ example, weight });
      const right = units.find(({ unit }) => unit.name === label.unit);
      if (right === undefined) return figure;
      const inUnit = aroundIn(right.unit, around);
      return measure(count(inUnit), inUnit);
    },
  });
  return lessons;
}

/** For how much a unit of our own sentences counts: each stands for a kind. */
const OF_OWN_LINE = 4;

interface UnitChoice {
  readonly units: readonly UnitCandidate[];
  readonly label: GoldFigure;
  /** Filled anew for each. */
  readonly row: Row;
}

/** The units with their labels; none of them is the last. */
function unitExample(
  figure: Measured,
  { units, label, row }: UnitChoice,
  index: FeatureIndex,
): Example {
  tellBare(figure, row);
  const none: Candidate = {
    features: numbersOf([NO_UNIT_FEATURES], row, index),
    key: -1,
    gap: 0,
    label: label.unit === null ? 'right' : 'wrong',
  };
  const some = units.map((candidate): Candidate => {
    tellUnit(figure, candidate, row);
    return {
      features: numbersOf([UNIT_FEATURES], row, index),
      key: candidate.rank,
      gap: 0,
      label: candidate.unit.name === label.unit ? 'right' : 'wrong',
    };
  });
  return [...some, none];
}

interface SeenNouns {
  readonly nouns: readonly { readonly noun: NounCandidate; readonly features: Int32Array }[];
  readonly figure: Measured;
}

/** For each labelled figure whose noun the rules guess, the nouns that it may count, and which are right. */
export function nounLessons(gold: GoldText, look: Look, index: FeatureIndex): Lesson[] {
  const row = new Row(NOUN_ROW_LENGTH);
  const watcher = new Watcher<SeenNouns>(look, (figure, earlier) => {
    if (!mayCountOther(figure)) return null;
    tellFigure(figure, row);
    const nouns = nounCandidates(figure, earlier).map((noun) => {
      tellNoun(figure, noun, row);
      return { noun, features: numbersOf([NOUN_FEATURES], row, index) };
    });
    return { nouns, figure };
  });
  return watch(gold, watcher).flatMap(({ seen: { nouns, figure }, label }) => {
    const isFree = label.head.length === 0;
    // Where any noun will do, one that the rules imply stays, unless what it measures is wrong.
    if (isFree && !(isImplied(figure) && label.measure.includes(figure.measure))) return [];
    const example = nouns.map(({ noun: { head, isByRules }, features }): Candidate => {
      const isRight =
        (isByRules && isHeadRight(figure, label)) || (!isFree && isNounRight(head, label));
      return { features, key: -1, gap: 0, label: isRight ? 'right' : 'wrong' };
    });
    return example.some(isRightOne) ? [{ example, weight: isFree ? FREE : 1 }] : [];
  });
}

/** For how much an example counts in which the label names no noun. */
const FREE = 0.3;

const isImplied = ({ countRule }: Measured): boolean => countRule?.startsWith('imply/') === true;

const isRightOne = ({ label }: Candidate): boolean => label === 'right';

/** For each labelled figure whose measure the rules guess, read with the nouns that `look` gives, the measures that are right. */
export function measureLessons(gold: GoldText, look: Look, index: FeatureIndex): ClassExample[] {
  const row = new Row(MEASURE_ROW_LENGTH);
  const watcher = new Watcher(look, (figure, earlier) => {
    if (!mayMeasureOther(figure)) return null;
    tellMeasure(figure, earlier, row);
    return numbersOf([MEASURE_FEATURES], row, index);
  });
  return watch(gold, watcher).map(({ seen, label }) => ({
    features: seen,
    right: label.measure.map((name) => MEASURES.indexOf(name as Measure)),
  }));
}
