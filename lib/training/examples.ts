import type { Context } from '../engine/names/context-features.ts';
import { addContextFeatures } from '../engine/names/context-features.ts';
import { FeatureList } from '../engine/linear/feature-list.ts';
import { liveStretches } from '../engine/names/tagger.ts';
import { addWordFeatures, HERE, SLOTS } from '../engine/names/word-features.ts';
import { FeatureIndex } from './feature-index.ts';
import type { Half } from './half.ts';

/** Live stretches of all texts with their features, flat. */
export interface Examples {
  readonly index: FeatureIndex;
  /** Feature numbers of all tokens, one after the other. */
  readonly features: Int32Array;
  /** Group of each feature in `features`: see `GROUP`. */
  readonly groups: Uint8Array;
  /** Where each token's features begin; one more entry than tokens. */
  readonly tokenStart: Int32Array;
  /** Labels each token may have, as bits. */
  readonly allowed: Int32Array;
  /** Where each stretch's tokens begin; one more entry than stretches. */
  readonly stretchStart: Int32Array;
  /** The half of the texts that each stretch is of, `EVERY` for those that every run learns from. */
  readonly halves: Uint8Array;
}

/** What a feature looks at, so that training can hide the words themselves now and then. */
export const GROUP = {
  other: 0,
  word: 1,
  neighbour: 2,
  lexicon: 3,
  school: 4,
  classes: 5,
} as const;

/** First template of the features that only training has. */
const SCHOOL = 900;

const WORD_TEMPLATES = new Set([80, 84, 89, 93, 400, 401, 434, 436]);
const NEIGHBOUR_TEMPLATES = new Set([0, 40, 120, 160, 402, 409, 410, 431, 432, 462, 463]);
const LEXICON_TEMPLATES = new Set([6, 46, 86, 126, 166, 423, 439, 450, 451, 466, 467]);

const CLASS_TEMPLATES = new Set([82, 83, 85, 88, 90, 92, 403, 404, 414, 415, 422]);

function groupOf(template: number): number {
  if (template >= SCHOOL) return GROUP.school;
  if (WORD_TEMPLATES.has(template)) return GROUP.word;
  if (CLASS_TEMPLATES.has(template)) return GROUP.classes;
  if (NEIGHBOUR_TEMPLATES.has(template)) return GROUP.neighbour;
  return LEXICON_TEMPLATES.has(template) ? GROUP.lexicon : GROUP.other;
}

class Growing {
  private values = new Int32Array(1 << 16);
  size = 0;

  push(value: number): void {
    if (this.size === this.values.length) {
      const values = new Int32Array(this.values.length * 2);
      values.set(this.values);
      this.values = values;
    }
    this.values[this.size] = value;
    this.size += 1;
  }

  done(): Int32Array {
    return this.values.slice(0, this.size);
  }
}

/** What is told of a text besides its words. */
interface Told {
  /** Labels each token may have, as bits. */
  readonly allowed: Int32Array;
  /** Hash of the labelling school the text belongs to; 0 for the one we follow. */
  readonly school: number;
  /** The half it is in where runs learn from halves. */
  readonly half: Half | null;
}

/** Stands for a stretch that is in no half. */
export const EVERY = 2;

/** Gathers examples text by text. */
export class ExampleBuilder {
  private readonly index = new FeatureIndex();
  private readonly features = new Growing();
  private readonly groups = new Growing();
  private readonly tokenStart = new Growing();
  private readonly allowed = new Growing();
  private readonly stretchStart = new Growing();
  private readonly halves = new Growing();

  add(context: Context, { allowed, school, half }: Told): void {
    const list = new FeatureList();
    for (const [from, end] of liveStretches(context)) {
      this.stretchStart.push(this.allowed.size);
      this.halves.push(half ?? EVERY);
      for (let at = from; at < end; at += 1) {
        this.tokenStart.push(this.features.size);
        this.allowed.push(allowed[at]!);
        list.clear();
        addAll(context, at, list);
        if (school !== 0) addSchool(context, at, { school, list });
        for (let feature = 0; feature < list.size; feature += 1) {
          this.features.push(this.index.number(list.hashes[feature]!));
          this.groups.push(groupOf(list.templates[feature]!));
        }
      }
    }
  }

  build(): Examples {
    this.tokenStart.push(this.features.size);
    this.stretchStart.push(this.allowed.size);
    return {
      index: this.index,
      features: this.features.done(),
      groups: Uint8Array.from(this.groups.done()),
      tokenStart: this.tokenStart.done(),
      allowed: this.allowed.done(),
      stretchStart: this.stretchStart.done(),
      halves: Uint8Array.from(this.halves.done()),
    };
  }
}

interface School {
  readonly school: number;
  readonly list: FeatureList;
}

/**
 * Corpora label by different rules. Features that stand for one school take up what is its own, so
 * that the common features learn what all agree on; when running nobody sets them.
 */
function addSchool({ reading, phrases }: Context, at: number, { school, list }: School): void {
  const { forms, document, runEnd } = reading;
  const { firstToken, endToken } = document.sentences[document.tokens.sentence[at]!]!;
  const here = forms[at]!;
  const before = at > firstToken ? forms[at - 1]! : null;
  const after = at + 1 < endToken ? forms[at + 1]! : null;
  list.add(SCHOOL, school);
  list.add2(SCHOOL + 1, school, here.lowerHash);
  list.add2(SCHOOL + 2, school, here.shape);
  list.add2(SCHOOL + 3, school, here.wordClass.middle);
  list.add2(SCHOOL + 4, school, here.wordClass.leaning);
  list.add2(SCHOOL + 5, school, before?.lowerHash ?? 0);
  list.add2(SCHOOL + 6, school, after?.lowerHash ?? 0);
  list.add2(SCHOOL + 7, school, phrases.masks[at]!);
  list.add2(SCHOOL + 8, school, forms[runEnd[at]! - 1]!.lowerHash);
  list.add3(SCHOOL + 9, school, here.shape, before?.shape ?? 0);
  list.add2(SCHOOL + 10, school, before?.wordClass.middle ?? 0);
}

function addAll(context: Context, at: number, list: FeatureList): void {
  const { document, forms } = context.reading;
  const { firstToken, endToken } = document.sentences[document.tokens.sentence[at]!]!;
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const place = at + slot - HERE;
    const form = place >= firstToken && place < endToken ? forms[place]! : context.edge;
    addWordFeatures(form, slot, list);
  }
  addContextFeatures(context, at, list);
}
