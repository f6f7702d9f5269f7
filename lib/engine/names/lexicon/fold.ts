const SPECIAL: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  '’': "'",
  '‘': "'",
  '‑': '-',
  '–': '-',
};

const ACCENTS = /[\u0300-\u036f]/g;

/** What a character that is not ASCII becomes; filled as characters are met. */
const foldedForms = new Map<number, string>();

function foldedForm(code: number): string {
  let form = foldedForms.get(code);
  if (form === undefined) {
    const lower = String.fromCharCode(code).toLowerCase();
    form = '';
    for (const letter of lower.normalize('NFD').replace(ACCENTS, '')) {
      form += SPECIAL[letter] ?? (letter.charCodeAt(0) < 128 ? letter : '');
    }
    // Other scripts keep their letters apart without keeping them whole.
    if (form === '' && lower.trim() !== '') form = String.fromCharCode(33 + (code % 13));
    foldedForms.set(code, form);
  }
  return form;
}

const SPACE = 32;
const APOSTROPHE = 39;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => code >= 97 && code <= 122;
const isSign = (code: number) =>
  // $ % & ( ) + , - / :
  code === 36 ||
  code === 37 ||
  code === 38 ||
  code === 40 ||
  code === 41 ||
  code === 43 ||
  code === 44 ||
  code === 45 ||
  code === 47 ||
  code === 58;

/**
 * Folded text as ASCII bytes: lower case, accents and dots off, and one space wherever the
 * tokenizer cuts (white space, hyphens, signs, a possessive ending, letters after a number).
 */
export class FoldBuffer {
  bytes: Uint8Array;
  length = 0;
  /** Where the piece being folded begins; no space is written there. */
  #from = 0;

  constructor(capacity = 256) {
    this.bytes = new Uint8Array(capacity);
  }

  /** Folds `text[start, end)` onto the end and gives the offset where it begins. */
  append(text: string, start: number, end: number): number {
    const from = this.length;
    this.#from = from;
    if (from + 4 * (end - start) + 8 > this.bytes.length) {
      const larger = new Uint8Array(2 * this.bytes.length + 4 * (end - start));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    const { bytes } = this;
    let length = from;
    let last = SPACE;
    for (let i = start; i < end; i++) {
      let code = text.charCodeAt(i);
      if (code >= 65 && code <= 90) code += 32;
      // Nearly all are letters: no function is called for them, as this is where a lexicon is made.
      if (code >= 97 && code <= 122 && (last < 48 || last > 57)) {
        bytes[length++] = last = code;
        continue;
      }
      if (code === SPACE) {
        if (last !== SPACE) bytes[length++] = last = SPACE;
        continue;
      }
      this.length = length;
      if (code < 128) this.#ascii(code, text, i, end);
      else for (const letter of foldedForm(code)) this.#ascii(letter.charCodeAt(0), text, i, end);
      length = this.length;
      last = length > from ? bytes[length - 1]! : SPACE;
    }
    this.length = length;
    if (this.length > from && this.bytes[this.length - 1] === SPACE) this.length--;
    return from;
  }

  /** Adds one byte as it is. */
  byte(code: number): void {
    this.bytes[this.length++] = code;
  }

  text(start: number, end: number): string {
    let text = '';
    for (let i = start; i < end; i++) text += String.fromCharCode(this.bytes[i]!);
    return text;
  }

  #ascii(code: number, text: string, i: number, end: number): void {
    const { bytes } = this;
    const last = this.length > this.#from ? bytes[this.length - 1]! : SPACE;
    if (isLetter(code)) {
      if (isDigit(last) && this.#inNumber()) bytes[this.length++] = SPACE;
      bytes[this.length++] = code;
    } else if (code === APOSTROPHE) this.#apostrophe(last, text, i, end);
    else if (isSign(code)) {
      this.#space();
      bytes[this.length++] = code;
      bytes[this.length++] = SPACE;
    } else if (code !== 46) bytes[this.length++] = code;
  }

  #space(): void {
    if (this.length > this.#from && this.bytes[this.length - 1] !== SPACE) {
      this.bytes[this.length++] = SPACE;
    }
  }

  /** Inner apostrophes stay (`n'djamena`); a possessive ending and an opening one stand alone. */
  #apostrophe(last: number, text: string, i: number, end: number): void {
    const afterLetter = isLetter(last);
    const next = i + 1 < end ? text.charCodeAt(i + 1) | 32 : 0;
    const second = i + 2 < end ? text.charCodeAt(i + 2) | 32 : 0;
    const ending =
      (!isLetter(next) && next < 128) || (next === 115 && !isLetter(second) && second < 128);
    if (afterLetter && ending) this.#space();
    this.bytes[this.length++] = APOSTROPHE;
    if (!afterLetter && isLetter(next) && isLetter(second)) this.#space();
  }

  /** True when only digits stand since the last space. */
  #inNumber(): boolean {
    for (let i = this.length - 1; i >= this.#from; i--) {
      const code = this.bytes[i]!;
      if (code === SPACE) return true;
      if (!isDigit(code)) return false;
    }
    return true;
  }
}

const single = new FoldBuffer();

/** The key a name is found under: its folded tokens joined by single spaces. */
export function keyOf(text: string): string {
  single.length = 0;
  single.append(text, 0, text.length);
  return single.text(0, single.length);
}

const PLAIN = /^[a-z]*$/;

/** One token as the lexicon's keys have it: `u.s.` → `us`, `ségou` → `segou`. */
export function foldToken(lower: string): string {
  return PLAIN.test(lower) ? lower : keyOf(lower);
}
