import type { FeatureIndex } from '../feature-index.ts';
import { minimise } from './minimise.ts';

/** One candidate as training sees it: numbers of its features, whose it is, and whether it is right. */
export interface Candidate {
  readonly features: Int32Array;
  /** The same for all mentions of one actor, place or date; -1 for none of them. */
  readonly key: number;
  /** Tokens from the figure, larger for other sentences: the nearest mention speaks first. */
  readonly gap: number;
  /** `may` is neither right nor wrong: it teaches nothing where each is judged by itself. */
  readonly label: 'right' | 'may' | 'wrong';
}

/** The candidates of one figure for one link. */
export type Example = readonly Candidate[];

/** Examples, and for how many each counts. */
export interface Lessons {
  readonly examples: readonly Example[];
  readonly weights: readonly number[];
}

/** How a ranker is trained. */
export interface LearnOptions {
  /** Pulls weights to zero. */
  readonly decay: number;
  readonly rounds: number;
  /** Features of fewer figures say more of their texts than of the language. */
  readonly leastCount: number;
}

/** A place of a feature in the weights, or -1 for one that is too rare. */
function keptFeatures(examples: readonly Example[], size: number, least: number): Int32Array {
  const counts = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  for (const [number, example] of examples.entries()) {
    for (const { features } of example) {
      for (const feature of features) {
        if (last[feature] === number) continue;
        last[feature] = number;
        counts[feature]!++;
      }
    }
  }
  let place = 0;
  return counts.map((count) => (count >= least ? place++ : -1));
}

interface Prepared {
  readonly rows: readonly (readonly Int32Array[])[];
  readonly places: Int32Array;
  readonly size: number;
}

function prepare(examples: readonly Example[], index: FeatureIndex, least: number): Prepared {
  const places = keptFeatures(examples, index.size, least);
  const rows = examples.map((example) =>
    example.map(({ features }) =>
      features.map((feature) => places[feature]!).filter((at) => at >= 0),
    ),
  );
  return { rows, places, size: places.reduce((most, place) => Math.max(most, place + 1), 0) };
}

/** What the features of a candidate weigh together. */
export const scoreOf = (row: Int32Array, weights: Float64Array): number => {
  let sum = 0;
  for (const feature of row) sum += weights[feature]!;
  return sum;
};

/** Weight of each numbered feature. One right answer or none: all right candidates share the likelihood. */
export function learnChoice(
  { examples, weights: counts }: Lessons,
  index: FeatureIndex,
  { decay, rounds, leastCount }: LearnOptions,
): Float64Array {
  const { rows, places, size } = prepare(examples, index, leastCount);
  const weights = minimise(
    size,
    (at, gradient) => {
      let loss = shrink(at, gradient, decay);
      for (const [number, example] of examples.entries())
        loss += choiceLoss(example, { rows: rows[number]!, count: counts[number]! }, at, gradient);
      return loss;
    },
    rounds,
  );
  return spread(weights, places);
}

/** Where a name will do and an empty cell too, only which name is learnt, not whether to give one. */
const mayBeEmpty = (example: Example): boolean =>
  example.at(-1)!.label === 'right' &&
  example.some(({ key, label }) => key >= 0 && label === 'right');

/** How likely each candidate is by its score, what that is wrong by, and how much it costs. */
interface Errors {
  readonly likely: readonly number[];
  readonly errors: readonly number[];
  readonly loss: number;
}

/** The same for one right answer or none: odds given less odds that were right. */
export function choiceErrors(example: Example, scored: readonly number[]): Errors {
  const scores = [...scored];
  if (mayBeEmpty(example)) scores[scores.length - 1] = -Infinity;
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const isRight = example.map(({ label }) => label !== 'wrong');
  // Where the right answer is no candidate, none is the best that can be said.
  if (!isRight.includes(true)) isRight[isRight.length - 1] = true;
  const likely = odds.map((one) => one / all);
  if (!isRight.includes(false)) return { likely, errors: scores.map(() => 0), loss: 0 };
  const right = odds.reduce((sum, one, at) => sum + (isRight[at] === true ? one : 0), 0);
  return {
    likely,
    errors: odds.map((one, at) => one / all - (isRight[at] === true ? one / right : 0)),
    loss: Math.log(all) - Math.log(right),
  };
}

function choiceLoss(
  example: Example,
  { rows, count }: { readonly rows: readonly Int32Array[]; readonly count: number },
  weights: Float64Array,
  gradient: Float64Array,
): number {
  const { errors, loss } = choiceErrors(
    example,
    rows.map((row) => scoreOf(row, weights)),
  );
  for (const [at, row] of rows.entries()) {
    const error = count * errors[at]!;
    for (const feature of row) gradient[feature]! += error;
  }
  return count * loss;
}

/** Rounds in which the mention that speaks for an actor is chosen anew. */
const MENTION_ROUNDS = 3;

/** The same where each candidate is judged by itself, an actor by its best mention. */
export function learnEach(
  { examples, weights: counts }: Lessons,
  index: FeatureIndex,
  { decay, rounds, leastCount }: LearnOptions,
): Float64Array {
  const { rows, places, size } = prepare(examples, index, leastCount);
  let weights = new Float64Array(size);
  for (let round = 0; round < MENTION_ROUNDS; round++) {
    const spoken = examples.map((example, number) =>
      bestMentions(example, (at) =>
        round === 0 ? -example[at]!.gap : scoreOf(rows[number]![at]!, weights),
      ),
    );
    weights = minimise(
      size,
      (at, gradient) => {
        let loss = shrink(at, gradient, decay);
        for (const [number, example] of examples.entries())
          loss += eachLoss(
            { example, rows: rows[number]!, spoken: spoken[number]!, count: counts[number]! },
            at,
            gradient,
          );
        return loss;
      },
      rounds,
    ) as Float64Array<ArrayBuffer>;
  }
  return spread(weights, places);
}

/** Of each actor the mention that speaks most for it. */
function bestMentions(example: Example, scoreAt: (at: number) => number): ReadonlySet<number> {
  const best = new Map<number, number>();
  for (const [at, { key }] of example.entries()) {
    const known = best.get(key);
    if (known === undefined || scoreAt(at) > scoreAt(known)) best.set(key, at);
  }
  return new Set(best.values());
}

/** The same where each candidate is judged by itself; of one that is right only the mention that speaks. */
export function eachErrors(
  example: Example,
  scores: readonly number[],
  spoken: ReadonlySet<number> = bestMentions(example, (at) => scores[at]!),
): Errors {
  let loss = 0;
  const likely = scores.map((score) => 1 / (1 + Math.exp(-score)));
  const errors = example.map(({ label }, at) => {
    if (label === 'may' || (label === 'right' && !spoken.has(at))) return 0;
    const score = scores[at]!;
    const isRight = label === 'right' ? 1 : 0;
    loss += Math.log1p(Math.exp(-Math.abs(score))) + Math.max(0, isRight === 1 ? -score : score);
    return likely[at]! - isRight;
  });
  return { likely, errors, loss };
}

interface Judged {
  readonly example: Example;
  readonly rows: readonly Int32Array[];
  readonly spoken: ReadonlySet<number>;
  readonly count: number;
}

function eachLoss(
  { example, rows, spoken, count }: Judged,
  weights: Float64Array,
  gradient: Float64Array,
): number {
  const scores = rows.map((row) => scoreOf(row, weights));
  const { errors, loss } = eachErrors(example, scores, spoken);
  for (const [at, error] of errors.entries())
    if (error !== 0) for (const feature of rows[at]!) gradient[feature]! += count * error;
  return count * loss;
}

export function shrink(weights: Float64Array, gradient: Float64Array, decay: number): number {
  let loss = 0;
  for (const [at, weight] of weights.entries()) {
    gradient[at] = decay * weight;
    loss += 0.5 * decay * weight * weight;
  }
  return loss;
}

const spread = (weights: Float64Array, places: Int32Array): Float64Array =>
  Float64Array.from(places, (place) => (place < 0 ? 0 : weights[place]!));
