import { Writing } from '../text/writing.ts';
import { hashText, mix } from '../linear/hash.ts';
import { LABEL_COUNT } from './labels.ts';
import { GOES_ON, startPhrase, type Gazetteer } from './gazetteer.ts';
import { withoutAccents, type WordClass, type WordClasses } from '../linear/word-classes.ts';

/** What the features know of a word, whatever stands around it. Made once for each spelling. */
export interface WordForm {
  readonly lower: string;
  readonly surface: number;
  readonly lowerHash: number;
  readonly shape: number;
  /** Hashes of the first 2–4 and the last 1–4 letters. */
  readonly affixes: readonly number[];
  readonly suffix: number;
  readonly wordClass: WordClass;
  /** Bits of the `LISTS` that hold the word. */
  readonly lexicon: number;
  /** Whether a longer phrase of the lexicons begins with it. */
  readonly beginsPhrase: boolean;
  /** Number of its shape and leaning; words that share both share it. 0 when there are too many. */
  readonly look: number;
  /** Score of the word for each label by slot (see the tagger); filled when first needed. */
  readonly scores: Int16Array;
  /** Bits of the slots whose scores are there. */
  scored: number;
}

const MOST_FORMS = 30_000;
/** Five distances and two places in a sentence, 21 labels. */
const SCORES = 7 * LABEL_COUNT;
/** A look takes 15 bits. */
const MOST_LOOKS = 0x7fff;
const LONGEST_WORD = 40;

/** Keeps word forms between texts. Bounded, and the same word always gives the same form. */
export class WordForms {
  readonly edge: WordForm;
  readonly gazetteer: Gazetteer;
  /** Scores by the look of a word and what its text says of it elsewhere, as the tagger keeps them. */
  readonly bySeen = new Map<number, Int16Array>();
  private readonly classes: WordClasses;
  private readonly byWriting: readonly Map<string, WordForm>[] = [
    new Map(),
    new Map(),
    new Map(),
    new Map(),
  ];

  private readonly looks = new Map<number, number>();

  constructor(classes: WordClasses, gazetteer: Gazetteer) {
    this.classes = classes;
    this.gazetteer = gazetteer;
    this.edge = this.make('', '', Writing.plain);
  }

  /** `lower` is the word in lower case as the tokens have it. */
  of(text: string, lower: string, writing: number): WordForm {
    const forms = this.byWriting[writing]!;
    const known = forms.get(text);
    if (known !== undefined) return known;
    if (forms.size >= MOST_FORMS) forms.clear();
    const form = this.make(text.slice(0, LONGEST_WORD), lower.slice(0, LONGEST_WORD), writing);
    forms.set(text, form);
    return form;
  }

  /** Class of a word in lower case. */
  classOf(lower: string): WordClass {
    return this.classes.of(lower);
  }

  private lookOf(shape: number, { leaning }: WordClass): number {
    const key = shape * 64 + leaning;
    const known = this.looks.get(key);
    if (known !== undefined) return known;
    if (this.looks.size >= MOST_LOOKS) return 0;
    const look = this.looks.size + 1;
    this.looks.set(key, look);
    return look;
  }

  private make(text: string, lower: string, writing: number): WordForm {
    const isCaseless = writing !== Writing.plain && hidesCase(text, writing);
    const lowerHash = hashText(lower);
    const lists =
      this.gazetteer.find(startPhrase(lower)) ||
      this.gazetteer.find(startPhrase(withoutAccents(lower)));
    const shape = isCaseless ? mix(hashText('caseless'), writing) : hashText(shapeOf(text));
    const wordClass = this.classes.of(lower);
    return {
      lower,
      lowerHash,
      surface: isCaseless ? mix(lowerHash, 0) : hashText(text),
      shape,
      affixes: affixesOf(lower),
      suffix: hashText(`-${lower.slice(-3)}`),
      wordClass,
      lexicon: lists & ~GOES_ON,
      beginsPhrase: (lists & GOES_ON) !== 0,
      look: this.lookOf(shape, wordClass),
      scores: new Int16Array(SCORES),
      scored: 0,
    };
  }
}

/** In a Title Case headline small words and acronyms still say what they are. */
function hidesCase(text: string, writing: number): boolean {
  if (writing !== Writing.titles) return /\p{L}/u.test(text);
  const first = text.charAt(0);
  return first !== first.toLowerCase() && text.slice(1) === text.slice(1).toLowerCase();
}

function affixesOf(lower: string): number[] {
  const affixes: number[] = [];
  for (const length of [2, 3, 4]) {
    if (lower.length > length) affixes.push(hashText(`${lower.slice(0, length)}-`));
  }
  for (const length of [1, 2, 3, 4]) {
    if (lower.length > length) affixes.push(hashText(`-${lower.slice(-length)}`));
  }
  return affixes;
}

/** `McDonald` → `XxXx`, `NATO` → `XX4`, `U.S.` → `X.X.`, `5,000` → `d,d`. */
function shapeOf(text: string): string {
  const shape = lettersOf(text);
  return shape === 'XX' ? `XX${Math.min(text.length, 6)}` : shape;
}

/** The same, but `NATO` → `XX`: of more than two of a kind two are told. */
export function lettersOf(text: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of text) {
    const kind = kindOf(character);
    run = kind === last ? run + 1 : 1;
    if (run <= 2) shape += kind;
    last = kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  const small = character.toLowerCase();
  if (small !== character) return 'X';
  return character.toUpperCase() !== small || /\p{L}/u.test(character) ? 'x' : character;
}
