import type { Around } from '../../engine/figures/counting/rule.ts';
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
import { Row } from '../../engine/linear/attributes.ts';
import { MEASURES, type Measure } from '../../engine/measure.ts';
import type { FeatureIndex } from '../feature-index.ts';
import { numbersOf } from '../links/examples.ts';
import type { GoldFigure, GoldText } from '../links/gold.ts';
import { isHeadRight, isNounRight } from '../links/judge.ts';
import type { Candidate, Example } from '../links/learn.ts';
import { analyseGold, labelsOf } from '../links/reading.ts';
import type { ClassExample } from './learn-classes.ts';

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

interface SeenNouns {
  readonly nouns: readonly { readonly noun: NounCandidate; readonly features: Int32Array }[];
  readonly figure: Measured;
}

/** The nouns of a figure, and for how much they count. */
export interface NounLesson {
  readonly example: Example;
  readonly weight: number;
}

/** For each labelled figure whose noun the rules guess, the nouns that it may count, and which are right. */
export function nounLessons(gold: GoldText, index: FeatureIndex): NounLesson[] {
  const row = new Row(NOUN_ROW_LENGTH);
  const watcher = new Watcher<SeenNouns>(null, (figure, earlier) => {
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
