import { hashText, mix } from '../../../engine/linear/hash.ts';
import { lettersOf } from '../../../engine/names/word-form.ts';
import { Writing } from '../../../engine/text/writing.ts';
import { LEARNT_TAGS } from './tag.ts';
import type { WordClasses, WordClass } from '../../../engine/linear/word-classes.ts';

/** What the features know of a word, whatever stands around it. Made once for each spelling. */
export interface WordForm {
  /** Hash of the spelling; in titles and capitals that of the lower case. */
  readonly surface: number;
  readonly lower: number;
  readonly shape: number;
  /** Hashes of the last 1, 2, 3 and 4 letters. */
  readonly endings: readonly [number, number, number, number];
  /** Hashes of the first 2 and 3 letters. */
  readonly beginnings: readonly [number, number];
  readonly wordClass: WordClass;
  /** Score of the word for each tag in each slot; filled when first needed. */
  readonly scores: Int16Array;
  /** Bits of the slots whose scores are there. */
  scored: number;
}

/** Distances -2 … 2 from the tagged token, then its own place at the head of a sentence. */
export const SLOTS = 6;
export const HERE = 2;
export const HEAD = 5;

const MOST_FORMS = 30_000;
const LONGEST_WORD = 40;

/** Keeps word forms between texts. Bounded, and the same word always gives the same form. */
export class WordForms {
  readonly edge: WordForm;
  private readonly classes: WordClasses;
  private readonly plain = new Map<string, WordForm>();
  private readonly caseless = new Map<string, WordForm>();

  constructor(classes: WordClasses) {
    this.classes = classes;
    this.edge = this.make('', '', false);
  }

  /** `lower` is the word in lower case as the tokens have it; `writing` that of its sentence. */
  of(text: string, lower: string, writing: number): WordForm {
    const isCaseless = hidesCase(text, writing);
    const forms = isCaseless ? this.caseless : this.plain;
    const key = isCaseless ? lower : text;
    const known = forms.get(key);
    if (known !== undefined) return known;
    if (forms.size >= MOST_FORMS) forms.clear();
    const form = this.make(text.slice(0, LONGEST_WORD), lower.slice(0, LONGEST_WORD), isCaseless);
    forms.set(key, form);
    return form;
  }

  private make(text: string, lower: string, isCaseless: boolean): WordForm {
    const digitless = lower.replace(/\d/g, '0');
    const lowerHash = hashText(digitless);
    const ending = (length: number) => hashText(`-${digitless.slice(-length)}`);
    const beginning = (length: number) => hashText(`${digitless.slice(0, length)}-`);
    return {
      surface: isCaseless ? mix(lowerHash, 1) : hashText(text.replace(/\d/g, '0')),
      lower: lowerHash,
      shape: isCaseless ? hashText('caseless') : hashText(lettersOf(text)),
      endings: [ending(1), ending(2), ending(3), ending(4)],
      beginnings: [beginning(2), beginning(3)],
      wordClass: this.classes.of(lower),
      scores: new Int16Array(SLOTS * LEARNT_TAGS),
      scored: 0,
    };
  }
}

/** In capitals no word says what it is; in a Title Case headline those with one capital do not. */
function hidesCase(text: string, writing: number): boolean {
  if (writing === Writing.capitals) return /\p{L}/u.test(text);
  if (writing !== Writing.titles) return false;
  const first = text.charAt(0);
  return first !== first.toLowerCase() && text.slice(1) === text.slice(1).toLowerCase();
}
