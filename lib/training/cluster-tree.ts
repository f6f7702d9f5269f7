import type { Embeddings } from './embeddings.ts';
import { seeded } from './random.ts';

/** Branches of the tree from the root: 64, then 8 each (512), then 4 each (2048). */
const BRANCHES = [64, 8, 4];
const ROUNDS = 10;
/** Centres of the first level are found on the most frequent words alone. */
const MOST_FOR_CENTRES = 40_000;

/** A leaf of the cluster tree (0 … 2047) for every word; k-means on the sphere, level by level. */
export function buildClusterTree(embeddings: Embeddings, seed: number): Uint16Array {
  const random = seeded(seed);
  const leaves = new Uint16Array(embeddings.words.length);
  let groups: Int32Array[] = [Int32Array.from(leaves.keys())];
  for (const branches of BRANCHES) {
    groups = groups.flatMap((rows) => split(embeddings, rows, { branches, random }));
  }
  for (const [leaf, rows] of groups.entries()) for (const row of rows) leaves[row] = leaf;
  return leaves;
}

interface Split {
  readonly branches: number;
  readonly random: () => number;
}

function split(
  embeddings: Embeddings,
  rows: Int32Array,
  { branches, random }: Split,
): Int32Array[] {
  const { dimensions, vectors } = embeddings;
  const centres = new Float32Array(branches * dimensions);
  const sample = rows.subarray(0, MOST_FOR_CENTRES);
  for (let branch = 0; branch < branches; branch += 1) {
    const row = sample[Math.floor(random() * sample.length)] ?? 0;
    centres.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), branch * dimensions);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    moveCentres(embeddings, sample, centres);
  }
  const groups: number[][] = Array.from({ length: branches }, () => []);
  for (const row of rows) groups[nearest(embeddings, row, centres)]!.push(row);
  return groups.map((group) => Int32Array.from(group));
}

function moveCentres(embeddings: Embeddings, rows: Int32Array, centres: Float32Array): void {
  const { dimensions, vectors } = embeddings;
  const sums = new Float64Array(centres.length);
  for (const row of rows) {
    const to = nearest(embeddings, row, centres) * dimensions;
    for (let column = 0; column < dimensions; column += 1) {
      sums[to + column]! += vectors[row * dimensions + column]!;
    }
  }
  for (let from = 0; from < centres.length; from += dimensions) {
    let norm = 0;
    for (let column = 0; column < dimensions; column += 1) norm += sums[from + column]! ** 2;
    if (norm === 0) continue;
    const scale = 1 / Math.sqrt(norm);
    for (let column = 0; column < dimensions; column += 1) {
      centres[from + column] = sums[from + column]! * scale;
    }
  }
}

function nearest({ dimensions, vectors }: Embeddings, row: number, centres: Float32Array): number {
  let best = -Infinity;
  let branch = 0;
  for (let from = 0; from < centres.length; from += dimensions) {
    let product = 0;
    for (let column = 0; column < dimensions; column += 1) {
      product += vectors[row * dimensions + column]! * centres[from + column]!;
    }
    if (product > best) {
      best = product;
      branch = from / dimensions;
    }
  }
  return branch;
}
