import { Gazetteer } from './gazetteer.ts';
import { LABEL_COUNT } from './labels.ts';
import { SymbolReader } from '../linear/symbols.ts';
import type { TaggerModel } from './tagger.ts';
import { WeightTable } from '../linear/weights.ts';
import { wordClassesOf } from '../linear/word-classes.ts';
import { WordForms } from './word-form.ts';

/** Parts of the model as they travel: texts of symbols (see linear/symbols.ts). */
export interface PackedModel {
  readonly classes: string;
  readonly gazetteer: string;
  readonly weights: string;
  readonly transitions: string;
  readonly fineWeights: string;
}

/** A model ready to use. Keeps what it has learnt of words from one text to the next. */
export interface NamesModel extends TaggerModel {
  readonly fineWeights: WeightTable;
}

/** Offset that makes transitions positive in their packed form. */
export const TRANSITION_ZERO = 4096;

/** Unpacks a model: tens of milliseconds, once in a process. */
export function unpackModel(packed: PackedModel): NamesModel {
  const reader = new SymbolReader(packed.transitions);
  const transitions = Int32Array.from(
    { length: (LABEL_COUNT + 1) * LABEL_COUNT },
    () => reader.two() - TRANSITION_ZERO,
  );
  return {
    words: new WordForms(wordClassesOf(packed.classes), new Gazetteer(packed.gazetteer)),
    weights: new WeightTable(packed.weights),
    transitions,
    fineWeights: new WeightTable(packed.fineWeights),
  };
}
