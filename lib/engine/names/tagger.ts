import type { Document } from '../document.ts';
import {
  addAround,
  addSeen,
  addSentence,
  type Context,
  seenAt,
  SEEN_STATES,
} from './context-features.ts';
import { countWords } from './document-statistics.ts';
import { FeatureList } from '../linear/feature-list.ts';
import { findPhrases } from './phrases.ts';
import { LABEL_COUNT } from './labels.ts';
import { readWriting } from './reading.ts';
import { PathFinder } from './viterbi.ts';
import type { WeightTable } from '../linear/weights.ts';
import { addWordFeatures, HERE, SLOTS } from './word-features.ts';
import type { WordForm, WordForms } from './word-form.ts';

/** The parts of the first classifier: words to labels. */
export interface TaggerModel {
  readonly words: WordForms;
  readonly weights: WeightTable;
  /** `LABEL_COUNT` rows (label before) of `LABEL_COUNT` columns, then one row for the first label. */
  readonly transitions: Int32Array;
}

/** A document as the tagger sees it: what the features are read from. */
export function readContext(document: Document, words: WordForms): Context {
  const reading = readWriting(document, words);
  return {
    reading,
    statistics: countWords(reading),
    phrases: findPhrases(words.gazetteer, { ...reading, tokens: document.tokens }),
    gazetteer: words.gazetteer,
    edge: words.edge,
  };
}

/** Stretches of live tokens inside one sentence, half-open and in order. */
export function* liveStretches({ reading }: Context): Generator<readonly [number, number]> {
  const { sentences } = reading.document;
  for (const { firstToken, endToken } of sentences) {
    let at = firstToken;
    while (at < endToken) {
      if (reading.isLive[at] === 0) {
        at += 1;
        continue;
      }
      let end = at + 1;
      while (end < endToken && reading.isLive[end] === 1) end += 1;
      yield [at, end];
      at = end;
    }
  }
}

/** Best label of every token. */
export function tag(context: Context, model: TaggerModel): Uint8Array {
  const labels = new Uint8Array(context.reading.document.tokens.count);
  const list = new FeatureList();
  const paths = new PathFinder();
  let scores = new Int32Array(64 * LABEL_COUNT);
  for (const [from, end] of liveStretches(context)) {
    const size = (end - from) * LABEL_COUNT;
    if (scores.length < size) scores = new Int32Array(size * 2);
    scores.fill(0, 0, size);
    for (let at = from; at < end; at += 1) {
      scoreToken(context, model, { at, list, scores, into: (at - from) * LABEL_COUNT });
    }
    paths.find(scores, model.transitions, { labels, from, end });
  }
  return labels;
}

interface Place {
  readonly at: number;
  readonly list: FeatureList;
  readonly scores: Int32Array;
  readonly into: number;
}

/** Slots of the scores that are kept with a word: five distances, then its place in a sentence of prose. */
const INSIDE_PROSE = SLOTS;
const FIRST_OF_PROSE = SLOTS + 1;

function scoreToken(context: Context, model: TaggerModel, place: Place): void {
  const { at, list, scores, into } = place;
  const { document, forms } = context.reading;
  const { firstToken, endToken, kind } = document.sentences[document.tokens.sentence[at]!]!;
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const index = at + slot - HERE;
    const form = index >= firstToken && index < endToken ? forms[index]! : context.edge;
    if (!isScored(form, slot)) {
      list.clear();
      addWordFeatures(form, slot, list);
      keepScores(form, slot, { model, list });
    }
    addScores(form.scores, slot * LABEL_COUNT, place);
  }
  if (kind === 'prose') {
    const slot = at === firstToken ? FIRST_OF_PROSE : INSIDE_PROSE;
    if (!isScored(forms[at]!, slot)) {
      list.clear();
      addSentence(context, at, list);
      keepScores(forms[at]!, slot, { model, list });
    }
    addScores(forms[at]!.scores, slot * LABEL_COUNT, place);
  }
  const seen = seenAt(context, at);
  const known = seenScores(forms[at]!, seen, { model, list });
  if (known !== null) addScores(known, 0, place);
  list.clear();
  if (known === null) addSeen(forms[at]!, seen, list);
  if (kind !== 'prose') addSentence(context, at, list);
  addAround(context, at, list);
  model.weights.add(list, scores, into);
}

const isScored = ({ scored }: WordForm, slot: number) => ((scored >> slot) & 1) === 1;

function addScores(kept: Int16Array, from: number, { scores, into }: Place): void {
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    scores[into + label]! += kept[from + label]!;
  }
}

interface Scoring {
  readonly model: TaggerModel;
  readonly list: FeatureList;
}

function keepScores(form: WordForm, slot: number, { model, list }: Scoring): void {
  form.scores.set(sumOf(list, model), slot * LABEL_COUNT);
  form.scored |= 1 << slot;
}

function sumOf(list: FeatureList, { weights }: TaggerModel): Int32Array {
  const sums = new Int32Array(LABEL_COUNT);
  weights.add(list, sums, 0);
  return sums;
}

/** Kept for so many looks of words and what texts say of them. */
const MOST_SEEN = 10_000;

/** Scores of what the text says of a word elsewhere; null for one of too rare a look. */
function seenScores(form: WordForm, seen: number, { model, list }: Scoring): Int16Array | null {
  if (form.look === 0) return null;
  const { bySeen } = model.words;
  const key = form.look * SEEN_STATES + seen;
  const known = bySeen.get(key);
  if (known !== undefined) return known;
  list.clear();
  addSeen(form, seen, list);
  const scores = Int16Array.from(sumOf(list, model));
  if (bySeen.size >= MOST_SEEN) bySeen.clear();
  bySeen.set(key, scores);
  return scores;
}
