import type { FeatureList } from '../linear/feature-list.ts';
import type { WordForm } from './word-form.ts';

/** Distances from the scored token whose words are looked at: -2 … 2 as slots 0 … 4. */
export const SLOTS = 5;
export const HERE = 2;

/** Templates of one slot; slot s has the numbers from 40·s on. */
const PER_SLOT = 40;

/** Features that depend on one word and its distance alone: their scores are kept with the word. */
export function addWordFeatures(form: WordForm, slot: number, list: FeatureList): void {
  const base = slot * PER_SLOT;
  const { wordClass, shape } = form;
  list.add(base, form.lowerHash);
  list.add(base + 1, shape);
  list.add(base + 2, wordClass.coarse);
  list.add(base + 3, wordClass.middle);
  list.add(base + 4, wordClass.fine);
  list.add2(base + 5, wordClass.leaning, shape);
  addLexicons(form, base + 6, list);
  if (slot === 0 || slot === SLOTS - 1) return;
  list.add(base + 7, form.suffix);
  list.add2(base + 8, shape, wordClass.coarse);
  if (slot !== HERE) return;
  list.add(base + 9, form.surface);
  list.add2(base + 10, shape, wordClass.middle);
  list.add2(base + 11, shape, form.suffix);
  list.add2(base + 12, wordClass.leaning, wordClass.coarse);
  for (const affix of form.affixes) list.add(base + 13, affix);
}

function addLexicons({ lexicon, shape }: WordForm, template: number, list: FeatureList): void {
  for (let bits = lexicon; bits !== 0; bits &= bits - 1) {
    list.add2(template, bits & -bits, shape);
  }
}
