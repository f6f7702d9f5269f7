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

/** Reads numbers from a text of symbols, front to back. */
export class SymbolReader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Next number in 0 … 90. */
  one(): number {
    const code = this.text.charCodeAt(this.at);
    this.at += 1;
    return code > BACKSLASH ? code - FIRST - 1 : code - FIRST;
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
