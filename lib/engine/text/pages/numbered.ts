import { LONGEST_HEAD, type PageLine } from './page-lines.ts';

const PARTS = /[\s|·•–—]/;

/** A line with a number at one end that may be that of its page. */
export interface Numbered {
  readonly index: number;
  readonly number: number;
  /** What stands beside the number. */
  readonly head: string;
  /** A bar or a wide gap parts them. */
  readonly isApart: boolean;
  /** The number comes first, as on left pages. */
  readonly isFirst: boolean;
}

/** `12 | Annual Review`, `Annual Review   13`, `Annual Review 13`. */
export function readNumbered({ words }: PageLine, index: number): Numbered | null {
  if (words.length > LONGEST_HEAD) return null;
  const isFirst = /^\d{1,4}(?!\d)/.test(words);
  const digits = isFirst ? /^\d{1,4}/.exec(words) : /(?<!\d)\d{1,4}$/.exec(words);
  if (digits === null) return null;
  const rest = isFirst ? words.slice(digits[0].length) : words.slice(0, digits.index);
  let [from, to] = [0, rest.length];
  if (isFirst) while (from < to && PARTS.test(rest[from]!)) from += 1;
  else while (to > from && PARTS.test(rest[to - 1]!)) to -= 1;
  const head = rest.slice(from, to);
  const gap = rest.slice(0, from) + rest.slice(to);
  if (gap === '' || !/\p{L}/u.test(head)) return null;
  return { index, number: Number(digits[0]), head, isApart: gap !== ' ', isFirst };
}
