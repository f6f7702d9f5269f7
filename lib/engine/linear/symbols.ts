/**
 * The model travels as printable ASCII: one character is one number from 0 to 90 (codes 35 to 126
 * without the backslash), so that it stands in a plain string literal and a zip's Huffman codes see
 * whole numbers, which makes it smaller than base64 of packed bytes.
 */
export const SYMBOLS = 91;

const FIRST = 35;
const BACKSLASH = 92;

/** Character of a number in 0 … 90. */
export function symbolOf(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

/** Number of a character code. The model stays as it came: what is read is looked up here. */
export const VALUES = Uint8Array.from({ length: 128 }, (_, code) =>
  code < FIRST ? 0 : code > BACKSLASH ? code - FIRST - 1 : code - FIRST,
);

/** Reads numbers from a text of symbols, front to back. */
export class SymbolReader {
  /** Codes of the characters. */
  readonly codes: Uint8Array;
  /** Where the next number stands. */
  at = 0;

  constructor(text: string) {
    this.codes = new TextEncoder().encode(text);
  }

  /** Next number in 0 … 90. */
  one(): number {
    const value = VALUES[this.codes[this.at]!]!;
    this.at += 1;
    return value;
  }

  /** Next number in 0 … 8280. */
  two(): number {
    const high = this.one();
    return high * SYMBOLS + this.one();
  }

  /** Next number below 91^4. */
  four(): number {
    const high = this.two();
    return high * SYMBOLS * SYMBOLS + this.two();
  }
}

/** Number in 0 … 8280 at a place. */
export const twoAt = (codes: Uint8Array, at: number): number =>
  VALUES[codes[at]!]! * SYMBOLS + VALUES[codes[at + 1]!]!;

/** The two characters of each number in 0 … 8280, as `pairAt` has them. */
export const PAIRS = Uint16Array.from(
  { length: SYMBOLS * SYMBOLS },
  (_, value) =>
    symbolOf(Math.floor(value / SYMBOLS)).charCodeAt(0) |
    (symbolOf(value % SYMBOLS).charCodeAt(0) << 8),
);

/** The two characters at a place: to compare them with those of a number saves to read one. */
export const pairAt = (codes: Uint8Array, at: number): number => codes[at]! | (codes[at + 1]! << 8);
