import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../text-files/files');

const SIGNS = [
  '<',
  '>',
  '&',
  '"',
  '\n',
  '\r',
  '\f',
  '\t',
  '-',
  '=',
  '|',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  ':',
  ',',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\ufeff',
  '😀',
  '\ud83d',
  '\u0301',
  '٣',
  '½',
  '²',
  '9999999',
  '0000-00-00',
  '99999-12-31',
  '-1 May 0',
  '31 Feb 999999',
  '1e400',
  'Mali ',
  'dead ',
  'percent ',
];

/** The files of `test/text-files`, as texts to be broken. */
export function pieces(): string[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => readFileSync(join(FOLDER, name), 'utf8'));
}

/** Numbers from 0 below 1, the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Texts made of pieces that were cut, doubled, swapped and strewn with signs; the same for the same seed. */
export function* mutated(
  texts: readonly string[],
  { count, seed }: { readonly count: number; readonly seed: number },
): Generator<string> {
  const next = numbers(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  for (let made = 0; made < count; made += 1) {
    let text = texts[below(texts.length)]!;
    for (let change = below(12) + 1; change > 0; change -= 1) {
      const at = below(text.length + 1);
      const to = Math.min(text.length, at + below(80));
      const other = texts[below(texts.length)]!;
      const from = below(other.length);
      const kind = below(4);
      const insert =
        kind === 0
          ? SIGNS[below(SIGNS.length)]!.repeat(below(6) + 1)
          : kind === 1
            ? other.slice(from, from + below(200))
            : kind === 2
              ? text.slice(at, to).repeat(2)
              : '';
      text = text.slice(0, at) + insert + text.slice(to);
    }
    if (text.trim() !== '' && !text.includes('\0')) yield text;
  }
}
