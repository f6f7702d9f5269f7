import { MEASURES, type Measure } from '../../measure.ts';
import { phraseBefore } from '../../grammar/phrases/noun-phrase.ts';
import { Row } from '../../linear/attributes.ts';
import { FeatureList } from '../../linear/feature-list.ts';
import { Ranker, WEIGHT_SCALE } from '../../linear/ranker.ts';
import { WeightTable } from '../../linear/weights.ts';
import { words } from '../../word-lists.ts';
import { count } from '../counting/count.ts';
import type { Around } from '../counting/rule.ts';
import type { Decision } from '../decide.ts';
import { type Measured, type Noun, withSaid } from '../figure.ts';
import { implied, measure } from '../measuring/measure.ts';
import { lineKindOf } from './figure-words.ts';
import { MEASURE_FEATURES, MEASURE_ROW_LENGTH, tellMeasure } from './measure-evidence.ts';
import { headByRules, NONE, type NounCandidate, nounCandidates } from './noun-candidates.ts';
import { NOUN_FEATURES, NOUN_ROW_LENGTH, tellFigure, tellNoun } from './noun-evidence.ts';
import { aroundIn, LIKELIEST_UNIT, UnitLook } from './unit-look.ts';
import { FIGURE_WEIGHTS } from './weights.generated.js';

/** Packed tables: how likely a noun is what is counted, and each measure what it measures. */
export interface FigureWeights {
  readonly unit: string;
  readonly noun: string;
  readonly measure: string;
}

/** Looks again at a figure of which the rules have decided what it counts and measures. */
export interface Look {
  look(figure: Measured, around: Around): Measured;
}

/** The decisions of a second look, as the rules of figures are named. */
export const LIKELIEST = {
  unit: LIKELIEST_UNIT,
  noun: { id: 'count/likeliest-noun', example: 'They sold 40 last week, mainly goats.' },
  measure: { id: 'measure/likeliest', example: 'The clerk asked for 22 billion.' },
} as const satisfies Record<string, Decision>;

/** By so much in log odds another answer must be likelier than that of the rules; more where they gave none: a wrong cell is worse than an empty one. */
const marginOver = (byRules: string): number => Math.log(byRules === NONE ? 5 : 2);

/** Rules of counting that guess: the others are right more often than anything that is likelier. */
export const GUESSED_NOUNS = words(`
  count/sum-of-subject count/sum-handed-over count/sum-after-noun count/money-itself
  count/sum-as-before count/sum-by-label count/noun-of-label count/subject imply/by-measure count/sum-of-label
`);

/** The same of measuring. */
export const GUESSED_MEASURES = words(`
  measure/unknown measure/noun measure/part-of-fate measure/toll measure/said-expression
  measure/released measure/jobs measure/arrival measure/force
`);

/** Whether a number may count another noun than the rules say; "nine others" are of those before. Of a length nobody asks what is counted. */
export function mayCountOther({ countRule, phrase, unit }: Measured): boolean {
  if (phrase?.pointsBack === true) return false;
  if (countRule !== null && !GUESSED_NOUNS.has(countRule)) return false;
  return unit === null || /^(?:money|percent)$/.test(unit.measure) || unit.name === 'fraction';
}

/** Whether a number may measure something else than the rules say: not where who found the noun knew, or the page tells it. */
export const mayMeasureOther = (figure: Measured): boolean =>
  figure.unit === null &&
  figure.kind === null &&
  GUESSED_MEASURES.has(figure.measureRule) &&
  lineKindOf(figure) === 'prose';

/**
 * Weighs what speaks for each noun and each measure, the answer of the rules among it, and takes
 * another where it is likelier by far. Linear models, trained on labelled texts (docs/model-card.md).
 */
export class SecondLook implements Look {
  readonly #units: UnitLook;
  readonly #nouns: Ranker;
  readonly #measures: WeightTable;
  readonly #nounRow = new Row(NOUN_ROW_LENGTH);
  readonly #measureRow = new Row(MEASURE_ROW_LENGTH);
  readonly #list = new FeatureList();
  readonly #sums = new Int32Array(MEASURES.length);

  constructor(weights: FigureWeights = FIGURE_WEIGHTS) {
    this.#units = new UnitLook(weights.unit);
    this.#nouns = new Ranker(weights.noun);
    this.#measures = new WeightTable(weights.measure);
  }

  look(figure: Measured, around: Around): Measured {
    const unit = this.#units.of(figure, around.units);
    if (unit === null) return this.#withMeasure(this.#withNoun(figure, around), around);
    const inUnit = aroundIn(unit, around);
    return this.#withNoun(measure(count(inUnit), inUnit), inUnit);
  }

  #withNoun(figure: Measured, around: Around): Measured {
    if (!mayCountOther(figure)) return figure;
    const { previous } = around;
    const row = this.#nounRow;
    tellFigure(figure, row);
    let best: NounCandidate | null = null;
    let most = -Infinity;
    const byRules = headByRules(figure);
    let ofRules = 0;
    for (const noun of nounCandidates(figure, previous)) {
      tellNoun(figure, noun, row);
      const score = this.#nouns.score([NOUN_FEATURES], row);
      if (noun.isByRules) ofRules = score;
      if (score <= most) continue;
      best = noun;
      most = score;
    }
    if (best === null || most <= ofRules + marginOver(byRules)) return figure;
    const noun = nounOf(figure, previous, best);
    if (noun === null) return figure;
    const counted = withSaid(around.figure, {
      ...noun,
      whole: figure.whole,
      countRule: LIKELIEST.noun.id,
      reason: `counts "${noun.counted}", likelier than ${byRules === NONE ? 'none' : `"${byRules}"`}`,
    });
    return measure(counted, around);
  }

  #withMeasure(figure: Measured, around: Around): Measured {
    if (!mayMeasureOther(figure)) return figure;
    tellMeasure(figure, around.previous, this.#measureRow);
    this.#list.clear();
    MEASURE_FEATURES.fill(this.#measureRow, this.#list);
    const sums = this.#sums.fill(0);
    this.#measures.add(this.#list, sums, 0);
    let best = 0;
    for (let at = 1; at < sums.length; at += 1) if (sums[at]! > sums[best]!) best = at;
    const ofRules = sums[MEASURES.indexOf(figure.measure)]!;
    const margin = marginOver(headByRules(figure)) * WEIGHT_SCALE;
    if (sums[best]! - ofRules <= margin) return figure;
    const likeliest: Measure = MEASURES[best]!;
    const measured = withSaid(figure, {
      measure: likeliest,
      measureRule: LIKELIEST.measure.id,
      reason: `${likeliest}, likelier than ${figure.measure}`,
    });
    return figure.counted === null ? implied(measured, around) : measured;
  }
}

/** The words of the noun; null where it has none. */
function nounOf(
  figure: Measured,
  earlier: Measured | null,
  { at, head, ofEarlier }: NounCandidate,
): Noun | null {
  if (at < 0)
    return earlier?.counted == null || ofEarlier === null
      ? null
      : { counted: earlier.counted, head };
  const { scan, text, tokens } = figure.stretch;
  const { firstToken } = scan.document.sentences[tokens.sentence[at]!]!;
  const least = at > figure.amount.first ? Math.max(firstToken, figure.amount.end) : firstToken;
  return { counted: phraseBefore(scan, at + 1, least)?.text ?? text[at]!, head };
}
