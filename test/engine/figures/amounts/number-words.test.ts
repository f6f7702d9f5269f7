import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../../lib/engine/figures/amounts/read-numeral.ts';
import { tokenise } from '../../../../lib/engine/text/tokenise.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

interface Style {
  readonly and: string;
  readonly hyphen: string;
}

/** Writes a number out the way a person would; knows nothing of the reader. */
function write(number: number, style: Style): string {
  if (number < 20) return SMALL[number]!;
  if (number < 100) {
    const rest = number % 10;
    return TENS[Math.floor(number / 10)]! + (rest === 0 ? '' : style.hyphen + SMALL[rest]!);
  }
  if (number < 1000) {
    const rest = number % 100;
    const head = `${SMALL[Math.floor(number / 100)]!} hundred`;
    return rest === 0 ? head : head + style.and + write(rest, style);
  }
  const rest = number % 1000;
  const head = `${write(Math.floor(number / 1000), style)} thousand`;
  if (rest === 0) return head;
  return head + (rest < 100 ? style.and : ' ') + write(rest, style);
}

function readBack(words: string): number | null {
  const tokens = tokenise(words, 0);
  const numeral = readNumeral({ tokens, at: 0, end: tokens.count });
  return numeral?.end === tokens.count ? numeral.value : null;
}

const STYLES: readonly (readonly [name: string, style: Style])[] = [
  ['with "and" and hyphens', { and: ' and ', hyphen: '-' }],
  ['without "and", with hyphens', { and: ' ', hyphen: '-' }],
  ['with "and", with spaces', { and: ' and ', hyphen: ' ' }],
  ['without "and", with spaces', { and: ' ', hyphen: ' ' }],
];

describe('the grammar of spelled numbers', () => {
  it.each(STYLES)('reads every whole number below 100,000 written %s', (_name, style) => {
    const wrong: string[] = [];
    for (let number = 0; number < 100_000; number += 1) {
      const words = write(number, style);
      if (readBack(words) !== number && wrong.length < 5) wrong.push(words);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['one million two hundred thousand', 1_200_000],
    ['two hundred and two thousand', 202_000],
    ['three lakh crore', 3e12],
    ['twenty-one trillion', 21e12],
    ['one and a half', 1.5],
    ['two and three quarters', 2.75],
    ['five and a half million', 5_500_000],
    ['nought point nought three', 0.03],
    ['minus', null],
  ])('reads %s as %s', (words, value) => {
    expect(readBack(words)).toBe(value);
  });
});
