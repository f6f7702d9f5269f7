import type { FeatureList } from '../../../engine/linear/feature-list.ts';
import { HEAD, HERE, SLOTS, type WordForm } from './word-form.ts';

const PER_SLOT = 20;
/** First template number after those of single words. */
const BASE = SLOTS * PER_SLOT;

/** Features that depend on one word and its place alone: their scores are kept with the word. */
export function addWordFeatures(form: WordForm, slot: number, list: FeatureList): void {
  const base = slot * PER_SLOT;
  const { endings, beginnings, wordClass } = form;
  list.add(base, form.lower);
  list.add(base + 1, wordClass.coarse);
  if (slot === 0 || slot === 4) return;
  list.add(base + 2, endings[2]);
  list.add(base + 3, form.shape);
  list.add2(base + 5, wordClass.leaning, form.shape);
  list.add(base + 4, wordClass.middle);
  if (slot !== HERE && slot !== HEAD) return;
  // What a word is does not depend on where it stands; its capital does.
  const here = HERE * PER_SLOT;
  list.add(here + 10, form.surface);
  list.add(here + 11, endings[0]);
  list.add(here + 12, endings[1]);
  list.add(here + 13, endings[3]);
  list.add(here + 14, beginnings[0]);
  list.add(here + 15, beginnings[1]);
  list.add2(base + 16, form.shape, endings[1]);
  list.add(here + 17, wordClass.fine);
  list.add2(here + 18, endings[2], wordClass.coarse);
  list.add2(base + 19, form.shape, wordClass.coarse);
  if (slot === HEAD) {
    list.add(here, form.lower);
    list.add(here + 2, endings[2]);
  }
}

/** The words around a token, and the two tags before it. */
export interface Window {
  readonly before2: WordForm;
  readonly before: WordForm;
  readonly here: WordForm;
  readonly after: WordForm;
  readonly after2: WordForm;
}

/** Features of words together. */
export function addPairFeatures({ before, here, after }: Window, list: FeatureList): void {
  list.add3(BASE + 3, before.shape, here.shape, after.shape);
  list.add2(BASE, before.lower, here.lower);
  list.add2(BASE + 1, here.lower, after.lower);
  list.add2(BASE + 2, before.lower, after.lower);
  list.add2(BASE + 4, here.wordClass.middle, after.wordClass.middle);
  list.add2(BASE + 5, before.wordClass.middle, here.wordClass.middle);
}

/** Features of the tags before: `one` right before, `two` before that. */
export function addTagFeatures(
  { here, after }: Window,
  { one, two }: { readonly one: number; readonly two: number },
  list: FeatureList,
): void {
  const tags = two * 64 + one;
  list.add(BASE + 10, one);
  list.add(BASE + 11, tags);
  list.add2(BASE + 12, one, here.lower);
  list.add2(BASE + 13, one, after.lower);
  list.add2(BASE + 15, one, here.endings[2]);
  list.add2(BASE + 18, one, here.wordClass.middle);
  list.add3(BASE + 19, one, here.wordClass.coarse, after.wordClass.coarse);
  list.add2(BASE + 20, tags, here.shape);
  list.add3(BASE + 21, one, here.shape, after.shape);
}
