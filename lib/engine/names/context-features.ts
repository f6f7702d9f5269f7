import type { Sentence } from '../document.ts';
import type { DocumentStatistics } from './document-statistics.ts';
import { SEEN_BITS } from './document-statistics.ts';
import type { FeatureList } from '../linear/feature-list.ts';
import { hashText, mix } from '../linear/hash.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Phrases } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { WordForm } from './word-form.ts';

/** What the context features look at. */
export interface Context {
  readonly reading: Reading;
  readonly statistics: DocumentStatistics;
  readonly phrases: Phrases;
  readonly gazetteer: Gazetteer;
  readonly edge: WordForm;
}

const SENTENCE_KINDS = new Map(
  ['title', 'dateline', 'note', 'heading', 'item', 'prose'].map((kind) => [kind, hashText(kind)]),
);

/** First template number after those of single words. */
const BASE = 400;

/** Features of token `at` that depend on several words, on the sentence or on the whole text. */
export function addContextFeatures(context: Context, at: number, list: FeatureList): void {
  addAround(context, at, list);
  addSentence(context, at, list);
  addSeen(context.reading.forms[at]!, seenAt(context, at), list);
}

/** Those that hang on what stands around it, which is hardly ever the same again. */
export function addAround(context: Context, at: number, list: FeatureList): void {
  const { document } = context.reading;
  const sentence = document.sentences[document.tokens.sentence[at]!]!;
  const window = [
    formAt(context, sentence, at - 2),
    formAt(context, sentence, at - 1),
    formAt(context, sentence, at),
    formAt(context, sentence, at + 1),
    formAt(context, sentence, at + 2),
  ] as const;
  addNeighbours(window, list);
  addLine(context, at, { sentence, window, list });
  addRun(context, at, { sentence, list });
  addPhrases(context, at, list);
  addExpansion(context, at, list);
}

/** The form of a token, or that of the edge outside the sentence. */
function formAt(
  { reading, edge }: Context,
  { firstToken, endToken }: Sentence,
  index: number,
): WordForm {
  return index >= firstToken && index < endToken ? reading.forms[index]! : edge;
}

type Window = readonly [WordForm, WordForm, WordForm, WordForm, WordForm];

function addNeighbours([before2, before, here, after, after2]: Window, list: FeatureList): void {
  list.add2(BASE, before.lowerHash, here.lowerHash);
  list.add2(BASE + 1, here.lowerHash, after.lowerHash);
  list.add2(BASE + 2, before.lowerHash, after.lowerHash);
  list.add2(BASE + 3, before.wordClass.middle, here.wordClass.middle);
  list.add2(BASE + 4, here.wordClass.middle, after.wordClass.middle);
  list.add2(BASE + 5, before.wordClass.middle, after.wordClass.middle);
  list.add3(BASE + 6, before.shape, here.shape, after.shape);
  list.add3(BASE + 7, before2.shape, before.shape, here.shape);
  list.add3(BASE + 8, here.shape, after.shape, after2.shape);
  list.add2(BASE + 9, before2.lowerHash, before.lowerHash);
  list.add2(BASE + 10, after.lowerHash, after2.lowerHash);
  list.add3(BASE + 11, before.wordClass.coarse, here.wordClass.coarse, after.wordClass.coarse);
  list.add2(BASE + 12, here.shape, before.lowerHash);
  list.add2(BASE + 13, here.shape, after.lowerHash);
  list.add2(BASE + 14, here.wordClass.coarse, before.lowerHash);
  list.add2(BASE + 15, here.wordClass.coarse, after.lowerHash);
  list.add3(BASE + 16, here.wordClass.leaning, before.wordClass.leaning, after.wordClass.leaning);
  list.add3(BASE + 17, here.wordClass.leaning, after.wordClass.leaning, after2.wordClass.leaning);
}

/** How its sentence is written, of which kind it is, and whether the word is its first: with what the word is, no more. */
export function addSentence({ reading }: Context, at: number, list: FeatureList): void {
  const { document, writing, forms } = reading;
  const sentence = document.tokens.sentence[at]!;
  const { firstToken, kind } = document.sentences[sentence]!;
  const { shape, wordClass, lexicon } = forms[at]!;
  const kindHash = SENTENCE_KINDS.get(kind)!;
  const mode = writing[sentence]!;
  list.add2(BASE + 20, mode, shape);
  list.add2(BASE + 21, kindHash, shape);
  list.add3(BASE + 22, mode, 1, wordClass.middle);
  list.add3(BASE + 23, mode, wordClass.leaning, lexicon);
  if (at === firstToken) {
    list.add2(BASE + 24, mode, shape);
    list.add2(BASE + 25, shape, wordClass.coarse);
    list.add2(BASE + 26, shape, wordClass.leaning);
    list.add2(BASE + 27, kindHash, wordClass.coarse);
  }
}

interface LineInput {
  readonly sentence: Sentence;
  readonly window: Window;
  readonly list: FeatureList;
}

/**
 * What stands in a list, a table or a heading has no sentence around it: the same words say other
 * things there, and what is learnt from them must not change how prose is read.
 */
function addLine({ phrases }: Context, at: number, { sentence, window, list }: LineInput): void {
  if (sentence.kind === 'prose' || sentence.kind === 'dateline') return;
  const [, before, here, after] = window;
  const kind = SENTENCE_KINDS.get(sentence.kind)!;
  const isFirst = at === sentence.firstToken ? 1 : 0;
  list.add2(BASE + 60, kind, mix(isFirst, here.wordClass.leaning));
  list.add2(BASE + 61, here.wordClass.coarse, isFirst);
  list.add2(BASE + 62, kind, before.lowerHash);
  list.add2(BASE + 63, kind, after.lowerHash);
  list.add3(BASE + 64, before.shape, here.shape, after.shape);
  list.add(BASE + 65, here.suffix);
  list.add2(BASE + 66, phrases.masks[at]!, phrases.places[at]!);
  list.add2(BASE + 67, here.lexicon, isFirst);
}

interface RunInput {
  readonly sentence: Sentence;
  readonly list: FeatureList;
}

/** The run of capitalised words around the token: its first and last word and its neighbours. */
function addRun(context: Context, at: number, { sentence, list }: RunInput): void {
  const { reading } = context;
  const start = reading.runStart[at]!;
  const end = reading.runEnd[at]!;
  const length = Math.min(end - start, 6);
  const fromStart = Math.min(at - start, 3);
  const fromEnd = Math.min(end - 1 - at, 3);
  const position = fromStart * 4 + fromEnd;
  list.add2(BASE + 30, length, position);
  const before = formAt(context, sentence, start - 1);
  const after = formAt(context, sentence, end);
  list.add2(BASE + 31, before.lowerHash, Math.min(length, 3));
  list.add2(BASE + 32, after.lowerHash, Math.min(length, 3));
  list.add2(BASE + 33, before.wordClass.middle, after.wordClass.middle);
  list.add2(BASE + 46, after.lowerHash, formAt(context, sentence, end + 1).lowerHash);
  list.add2(BASE + 47, before.shape, after.lowerHash);
  if (length === 1) return;
  const first = formAt(context, sentence, start);
  const last = formAt(context, sentence, end - 1);
  list.add(BASE + 34, last.lowerHash);
  list.add2(BASE + 35, last.wordClass.middle, fromEnd);
  list.add(BASE + 36, first.lowerHash);
  list.add2(BASE + 37, first.wordClass.middle, fromStart);
  list.add3(BASE + 38, first.wordClass.leaning, last.wordClass.leaning, length);
  list.add3(BASE + 39, first.lexicon, last.lexicon, position);
}

/** What `seenAt` may say: bits of `Seen` and whether the word is the first of its sentence. */
export const SEEN_STATES = 1 << (SEEN_BITS + 1);

/** Where else in the text a word stands, and in the last bit whether it is the first of its sentence. */
export function seenAt({ reading, statistics }: Context, at: number): number {
  const { tokens, sentences } = reading.document;
  const { firstToken } = sentences[tokens.sentence[at]!]!;
  return (statistics.seen(reading.forms[at]!.lower) << 1) | (at === firstToken ? 1 : 0);
}

/** Of a word only its shape and leaning count here. */
export function addSeen({ shape, wordClass }: WordForm, state: number, list: FeatureList): void {
  const seen = state >>> 1;
  const isFirst = state & 1;
  for (let bit = 0; bit < SEEN_BITS; bit += 1) {
    if ((seen >>> bit) & 1) list.add3(BASE + 40, bit, shape, isFirst);
  }
  list.add3(BASE + 41, seen & 3, shape, isFirst);
  list.add2(BASE + 42, seen, mix(isFirst, wordClass.leaning));
}

/** The name that an acronym is short for. */
function addExpansion({ reading, statistics }: Context, at: number, list: FeatureList): void {
  const head = statistics.expansionHead(reading.document.tokens.text[at]!);
  if (head === 0) return;
  list.add(BASE + 43, head);
  list.add(BASE + 44, reading.forms[at]!.shape);
}

/** Lexicon phrases that cover the token: which lexicon, and where in the phrase it stands. */
function addPhrases({ phrases, reading }: Context, at: number, list: FeatureList): void {
  const { shape } = reading.forms[at]!;
  const mask = phrases.masks[at]!;
  const place = phrases.places[at]!;
  if (mask === 0) return;
  for (let bits = mask; bits !== 0; bits &= bits - 1) {
    list.add3(BASE + 50, bits & -bits, place, shape);
  }
  list.add2(BASE + 51, mask, place);
}
