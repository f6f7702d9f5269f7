import type { Document, Sentence } from '../document.ts';
import { isCapitalInProse } from '../text/capitals.ts';
import { LetterCase, spaceBefore, TokenKind, type Tokens } from '../text/tokens.ts';
import type { Found } from './expression.ts';
import { DIGITS, Is, WORDS, type Word } from './lexicon.ts';

/** A whole number of units, and the token after it. */
export interface Count {
  readonly value: number;
  readonly end: number;
}

/**
 * The tokens of one document with what each can be in a date. Nothing is seen beyond `limit`, the
 * end of the sentence in hand, so that no expression crosses a sentence border.
 */
export class Reader {
  readonly tokens: Tokens;
  readonly words: readonly (Word | undefined)[];
  /** First token and end of the sentence in hand. */
  begin = 0;
  limit = 0;
  /** The sentence in hand has no small letters: capitals say nothing there. */
  isShouted = false;
  readonly #found = new Map<object, (Found | null | undefined)[]>();

  constructor({ tokens }: Document) {
    this.tokens = tokens;
    const words = new Array<Word | undefined>(tokens.count);
    for (let index = 0; index < tokens.count; index += 1) {
      words[index] = wordOf(tokens, index);
    }
    this.words = words;
  }

  /** Moves to a sentence: what lies outside it is not seen. */
  enter({ firstToken, endToken }: Sentence): void {
    this.begin = firstToken;
    this.limit = endToken;
    this.isShouted = true;
    for (let index = firstToken; index < endToken && this.isShouted; index += 1) {
      this.isShouted = this.tokens.letterCase[index] !== LetterCase.lower;
    }
  }

  /** What a set of rules found, by token; a token is read in its sentence only. */
  foundBy(rules: object): (Found | null | undefined)[] {
    let found = this.#found.get(rules);
    if (found === undefined) {
      found = new Array<Found | null | undefined>(this.tokens.count);
      this.#found.set(rules, found);
    }
    return found;
  }

  word(index: number): Word | undefined {
    return index >= this.begin && index < this.limit ? this.words[index] : undefined;
  }

  is(index: number, classes: number): boolean {
    return index >= this.begin && index < this.limit && (bits(this.words[index]) & classes) !== 0;
  }

  /** Lower-case form, or '' outside the sentence. */
  lower(index: number): string {
    return index >= this.begin && index < this.limit ? this.tokens.lower[index]! : '';
  }

  text(index: number): string {
    return index >= this.begin && index < this.limit ? this.tokens.text[index]! : '';
  }

  isTitle(index: number): boolean {
    const letterCase = index >= this.begin && index < this.limit && this.tokens.letterCase[index]!;
    return letterCase === LetterCase.title;
  }

  /** "48 Hours" on television: a capital in running text, where it makes a name of a word. */
  isCapitalInProse(index: number): boolean {
    return isCapitalInProse(this.tokens, index, { first: this.begin, end: this.limit });
  }

  isCapital(index: number): boolean {
    if (index < this.begin || index >= this.limit) return false;
    const letterCase = this.tokens.letterCase[index]!;
    return letterCase !== LetterCase.none && letterCase !== LetterCase.lower;
  }

  isLower(index: number): boolean {
    if (index < this.begin || index >= this.limit) return false;
    return this.tokens.letterCase[index] === LetterCase.lower;
  }

  isWord(index: number): boolean {
    if (index < this.begin || index >= this.limit) return false;
    return this.tokens.kind[index] === TokenKind.word;
  }

  /** No white space between this token and the one before. */
  isGlued(index: number): boolean {
    return !spaceBefore(this.tokens, index);
  }

  isHyphen(index: number): boolean {
    return HYPHENS.has(this.lower(index));
  }

  /** Plain digits as a number, or -1. `5,000` is 5000 here; `3.5` and `14.03.2024` are -1. */
  digits(index: number): number {
    if (!this.is(index, Is.digits)) return -1;
    return digitsOf(this.tokens.text[index]!);
  }

  /** Plain digits, no separators, of the given length; else -1. */
  digitsOfLength(index: number, least: number, most: number): number {
    if (!this.is(index, Is.digits)) return -1;
    const text = this.tokens.text[index]!;
    if (text.length < least || text.length > most) return -1;
    return plainDigits(text);
  }

  /** `14`, `14th`, `fourteenth`, `twenty-first`: day of the month and the token after it. */
  dayOfMonth(at: number): Count | null {
    const number = this.digitsOfLength(at, 1, 2);
    if (number >= 0) {
      if (number < 1 || number > 31) return null;
      const isOrdinal = ORDINAL_ENDINGS.has(this.lower(at + 1)) && this.isGlued(at + 1);
      return { value: number, end: isOrdinal ? at + 2 : at + 1 };
    }
    const ordinal = this.ordinal(at);
    return ordinal !== null && ordinal.value <= 31 ? ordinal : null;
  }

  isOrdinalDigits(at: number): boolean {
    return ORDINAL_ENDINGS.has(this.lower(at + 1)) && this.isGlued(at + 1);
  }

  /** `14th`, `fourteenth`, `twenty-first`. */
  ordinal(at: number): Count | null {
    const word = this.word(at);
    if (word === undefined) return null;
    if ((word.is & Is.digits) !== 0) {
      const value = this.digitsOfLength(at, 1, 3);
      return value > 0 && this.isOrdinalDigits(at) ? { value, end: at + 2 } : null;
    }
    if (word.ordinal > 0) return { value: word.ordinal, end: at + 1 };
    if ((word.is & Is.cardinal) === 0 || word.number < 20 || word.number > 90) return null;
    const next = this.isHyphen(at + 1) ? at + 2 : at + 1;
    const tail = this.word(next);
    if (tail === undefined || tail.ordinal === 0 || tail.ordinal > 9) return null;
    return { value: word.number + tail.ordinal, end: next + 1 };
  }

  /** `12`, `5,000`, `2.5`, `twenty-five`, `one hundred`, `one and a half`, `two and a half`. */
  count(at: number): Count | null {
    const word = this.word(at);
    if (word === undefined) return null;
    let read: Count | null = null;
    if ((word.is & Is.digits) !== 0) {
      const value = decimalOf(this.tokens.text[at]!);
      read = value >= 0 && !this.isOrdinalDigits(at) ? { value, end: at + 1 } : null;
    } else if ((word.is & Is.cardinal) !== 0) {
      read = this.cardinal(at, word);
    }
    return read === null ? null : this.withHalf(read);
  }

  /** One to ninety-nine in words, and after them "hundred [and …]" or "thousand [and …]" once. */
  private cardinal(at: number, word: Word): Count {
    const { value, end } = this.belowHundred(at, word);
    if (value < 1 || (this.lower(end) !== 'hundred' && this.lower(end) !== 'thousand')) {
      return { value, end };
    }
    const large = value * this.word(end)!.number;
    const next = this.lower(end + 1) === 'and' ? end + 2 : end + 1;
    const tail = this.word(next);
    if (tail === undefined || (tail.is & Is.cardinal) === 0) return { value: large, end: end + 1 };
    if (tail.number < 1 || tail.number >= 100) return { value: large, end: end + 1 };
    const rest = this.belowHundred(next, tail);
    return { value: large + rest.value, end: rest.end };
  }

  private belowHundred(at: number, { number }: Word): Count {
    if (number < 20 || number >= 100) return { value: number, end: at + 1 };
    const next = this.isHyphen(at + 1) ? at + 2 : at + 1;
    const tail = this.word(next);
    const isUnits = tail !== undefined && (tail.is & Is.cardinal) !== 0;
    if (!isUnits || tail.number < 1 || tail.number >= 10) return { value: number, end: at + 1 };
    return { value: number + tail.number, end: next + 1 };
  }

  private withHalf({ value, end }: Count): Count {
    if (this.lower(end) === 'and') {
      const half = this.lower(end + 1) === 'a' ? end + 2 : end + 1;
      if (this.lower(half) === 'half' || this.lower(half) === '-half') {
        return { value: value + 0.5, end: half + 1 };
      }
    }
    if (this.lower(end) === '½') return { value: value + 0.5, end: end + 1 };
    return { value, end };
  }

  /** Skips one token when it is `text`. */
  after(at: number, text: string): number {
    return this.lower(at) === text ? at + 1 : at;
  }
}

const HYPHENS = new Set(['-', '\u2010', '\u2011']);
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

const bits = (word: Word | undefined): number => (word === undefined ? 0 : word.is);

function wordOf(tokens: Tokens, index: number): Word | undefined {
  const kind = tokens.kind[index];
  if (kind === TokenKind.number) return DIGITS;
  if (kind === TokenKind.address) return undefined;
  return WORDS.get(tokens.lower[index]!);
}

function plainDigits(text: string): number {
  let value = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Separators of thousands are skipped; anything else, or more than nine digits, is no count. */
function digitsOf(text: string): number {
  if (text.length > 12) return -1;
  return plainDigits(text.includes(',') ? text.replaceAll(',', '') : text);
}

function decimalOf(text: string): number {
  if (text === '½') return 0.5;
  const point = text.indexOf('.');
  if (point < 0) return digitsOf(text);
  const whole = plainDigits(text.slice(0, point));
  const fraction = text.slice(point + 1);
  const part = plainDigits(fraction);
  if (text.length > 8 || whole < 0 || part < 0) return -1;
  return whole + part / 10 ** fraction.length;
}
