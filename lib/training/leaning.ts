import type { Embeddings } from './embeddings.ts';

/** Kinds of words that a word's vector is asked for. */
export const LEANINGS = [
  'common',
  'first-name',
  'last-name',
  'organisation',
  'place',
  'nationality',
  'thing',
] as const;

const CLASSES = LEANINGS.length;
const FOLDS = 5;
const ROUNDS = 30;

/** Word in lower case to its weight for each of `LEANINGS`. */
export type WordCounts = ReadonlyMap<string, Float64Array>;

/**
 * For every word of the embeddings 1 … 21: the likeliest of `LEANINGS` and one of three grades of
 * certainty. Learnt from the words of the labelled corpora by logistic regression on the vectors; a
 * word of the corpora is judged by a model that did not see it, so that it is treated as a word of
 * an unseen text is.
 */
export function learnLeanings(embeddings: Embeddings, counts: WordCounts): Uint8Array {
  const rows: number[] = [];
  for (const [row, word] of embeddings.words.entries()) if (counts.has(word)) rows.push(row);
  const leanings = new Uint8Array(embeddings.words.length);
  const whole = fit(embeddings, counts, rows);
  for (let row = 0; row < leanings.length; row += 1) leanings[row] = judge(embeddings, row, whole);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = rows.filter((_, index) => index % FOLDS !== fold);
    const weights = fit(embeddings, counts, others);
    for (const [index, row] of rows.entries()) {
      if (index % FOLDS === fold) leanings[row] = judge(embeddings, row, weights);
    }
  }
  return leanings;
}

function fit({ words, dimensions, vectors }: Embeddings, counts: WordCounts, rows: number[]) {
  const width = dimensions + 1;
  const weights = new Float64Array(CLASSES * width);
  const squares = new Float64Array(CLASSES * width).fill(1e-6);
  const probabilities = new Float64Array(CLASSES);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const row of rows) {
      const count = counts.get(words[row]!)!;
      let total = 0;
      for (const value of count) total += value;
      const importance = Math.min(3, Math.sqrt(total));
      score({ dimensions, vectors, row }, weights, probabilities);
      for (let kind = 0; kind < CLASSES; kind += 1) {
        const error = (probabilities[kind]! - count[kind]! / total) * importance;
        for (let column = 0; column < width; column += 1) {
          const input = column < dimensions ? vectors[row * dimensions + column]! * 4 : 1;
          const at = kind * width + column;
          const gradient = error * input + 1e-5 * weights[at]!;
          squares[at]! += gradient * gradient;
          weights[at]! -= (0.2 * gradient) / Math.sqrt(squares[at]!);
        }
      }
    }
  }
  return weights;
}

interface Word {
  readonly dimensions: number;
  readonly vectors: Float32Array;
  readonly row: number;
}

function score({ dimensions, vectors, row }: Word, weights: Float64Array, into: Float64Array) {
  const width = dimensions + 1;
  let most = -Infinity;
  for (let kind = 0; kind < CLASSES; kind += 1) {
    let sum = weights[kind * width + dimensions]!;
    for (let column = 0; column < dimensions; column += 1) {
      sum += weights[kind * width + column]! * vectors[row * dimensions + column]! * 4;
    }
    into[kind] = sum;
    most = Math.max(most, sum);
  }
  let total = 0;
  for (let kind = 0; kind < CLASSES; kind += 1) total += into[kind] = Math.exp(into[kind]! - most);
  for (let kind = 0; kind < CLASSES; kind += 1) into[kind]! /= total;
}

function judge({ dimensions, vectors }: Embeddings, row: number, weights: Float64Array): number {
  const probabilities = new Float64Array(CLASSES);
  score({ dimensions, vectors, row }, weights, probabilities);
  let best = 0;
  for (let kind = 1; kind < CLASSES; kind += 1) {
    if (probabilities[kind]! > probabilities[best]!) best = kind;
  }
  const grade = probabilities[best]! < 0.5 ? 0 : probabilities[best]! < 0.8 ? 1 : 2;
  return 1 + best * 3 + grade;
}
