/** What a UTF-16 code unit can be part of. */
export const CharacterClass = {
  space: 1,
  letter: 2,
  digit: 3,
  /** Numbers that are not 0–9: `½`, `²`, digits of other scripts. */
  otherNumber: 4,
  apostrophe: 5,
  punctuation: 6,
  symbol: 7,
  /** Half of a pair: an astral character. */
  surrogate: 8,
} as const;

const classes = new Uint8Array(0x10000);

/** Class of one code unit; looked up in a table that fills itself. */
export function classOf(code: number): number {
  const known = classes[code]!;
  if (known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

/** Soft hyphen and the joiners: they stand inside words and mean nothing here. */
const INVISIBLE_IN_WORDS = new Set([0xad, 0x200c, 0x200d]);
/** Stands for a letter that was lost. */
const LOST = 0xfffd;
const INVISIBLE_SPACES = new Set([0x200b, 0x2060, 0xfeff]);
const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc, 0xff07, 0x60, 0xb4]);
const SYMBOLS_AMONG_PUNCTUATION = new Set(['%', '&', '#', '@', '*', '‰']);

function classify(code: number): number {
  if (code >= 0x30 && code <= 0x39) return CharacterClass.digit;
  if (APOSTROPHES.has(code)) return CharacterClass.apostrophe;
  if (INVISIBLE_IN_WORDS.has(code) || code === LOST) return CharacterClass.letter;
  if (INVISIBLE_SPACES.has(code) || code < 0x20 || code === 0x7f) return CharacterClass.space;
  if (code >= 0xd800 && code <= 0xdfff) return CharacterClass.surrogate;
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{M}]/u.test(character)) return CharacterClass.letter;
  if (/\s/u.test(character)) return CharacterClass.space;
  if (/\p{N}/u.test(character)) return CharacterClass.otherNumber;
  if (/\p{S}/u.test(character) || SYMBOLS_AMONG_PUNCTUATION.has(character)) {
    return CharacterClass.symbol;
  }
  return CharacterClass.punctuation;
}
