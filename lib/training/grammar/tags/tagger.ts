import { FeatureList } from '../../../engine/linear/feature-list.ts';
import type { WeightTable } from '../../../engine/linear/weights.ts';
import type { Sentence } from '../../../engine/document.ts';
import type { Tokens } from '../../../engine/text/tokens.ts';
import { writingOf } from '../../../engine/text/writing.ts';
import { addPairFeatures, addTagFeatures, addWordFeatures, type Window } from './features.ts';
import { tagOfSign } from './signs.ts';
import { LEARNT_TAGS } from './tag.ts';
import { HEAD, HERE, type WordForm, type WordForms } from './word-form.ts';

/** Stands for a tag outside the sentence. */
export const NO_TAG = 63;

/** What decides the tags of words. */
export interface TagModel {
  readonly words: WordForms;
  readonly weights: WeightTable;
}

/** A sentence as tokens `[firstToken, endToken)`. */
export type TokenRange = Pick<Sentence, 'firstToken' | 'endToken' | 'kind'>;

/** Forms of the words of a sentence, two of the edge before them and two after. */
export function formsOf(words: WordForms, tokens: Tokens, sentence: TokenRange): WordForm[] {
  const writing = writingOf(tokens, sentence);
  const forms = [words.edge, words.edge];
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    forms.push(words.of(tokens.text[at]!, tokens.lower[at]!, writing));
  }
  forms.push(words.edge, words.edge);
  return forms;
}

/** The window around word `index` of a sentence; see `formsOf`. */
export const windowAt = (forms: readonly WordForm[], index: number): Window => ({
  before2: forms[index]!,
  before: forms[index + 1]!,
  here: forms[index + 2]!,
  after: forms[index + 3]!,
  after2: forms[index + 4]!,
});

/** Tag of every token, as `Tag` has them. One pass, left to right; linear. */
export function tagWith(
  model: TagModel,
  tokens: Tokens,
  sentences: readonly TokenRange[],
): Uint8Array {
  const tags = new Uint8Array(tokens.count);
  const list = new FeatureList();
  const scores = new Int32Array(LEARNT_TAGS);
  for (const sentence of sentences) {
    const forms = formsOf(model.words, tokens, sentence);
    let one = NO_TAG;
    let two = NO_TAG;
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      let tag = tagOfSign(tokens, at);
      if (tag === 0) {
        const index = at - sentence.firstToken;
        scoreWords(model, { forms, index, list, scores });
        if (!isSure(scores)) {
          const window = windowAt(forms, index);
          list.clear();
          addPairFeatures(window, list);
          addTagFeatures(window, { one, two }, list);
          model.weights.add(list, scores, 0);
        }
        tag = bestOf(scores) + 1;
      }
      tags[at] = tag;
      two = one;
      one = tag;
    }
  }
  return tags;
}

/** Whether the words alone leave no doubt: then their pairs and the tags before are not asked. */
function isSure(scores: Int32Array): boolean {
  let best = -Infinity;
  let second = -Infinity;
  for (let tag = 0; tag < LEARNT_TAGS; tag += 1) {
    const score = scores[tag]!;
    if (score > best) {
      second = best;
      best = score;
    } else if (score > second) second = score;
  }
  return best - second >= SURE_BY;
}

/** Scores are in the units of the packed weights: about three nats. */
const SURE_BY = 80;

function bestOf(scores: Int32Array): number {
  let best = 0;
  for (let tag = 1; tag < LEARNT_TAGS; tag += 1) if (scores[tag]! > scores[best]!) best = tag;
  return best;
}

interface Scoring {
  readonly forms: readonly WordForm[];
  readonly index: number;
  readonly list: FeatureList;
  readonly scores: Int32Array;
}

/** Sets the scores to the sums of the words around, each kept with its word. */
function scoreWords(model: TagModel, { forms, index, list, scores }: Scoring): void {
  scores.fill(0);
  for (let place = 0; place < 5; place += 1) {
    const slot = place === HERE && index === 0 ? HEAD : place;
    const form = forms[index + place]!;
    if (((form.scored >> slot) & 1) === 0) scoreWord(model, form, { slot, list });
    const from = slot * LEARNT_TAGS;
    for (let tag = 0; tag < LEARNT_TAGS; tag += 1) scores[tag]! += form.scores[from + tag]!;
  }
}

function scoreWord(
  { weights }: TagModel,
  form: WordForm,
  { slot, list }: { readonly slot: number; readonly list: FeatureList },
): void {
  const sums = new Int32Array(LEARNT_TAGS);
  list.clear();
  addWordFeatures(form, slot, list);
  weights.add(list, sums, 0);
  form.scores.set(sums, slot * LEARNT_TAGS);
  form.scored |= 1 << slot;
}
