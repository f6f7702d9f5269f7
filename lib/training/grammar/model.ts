import { PACKED_CLASSES } from '../../engine/linear/word-classes.generated.js';
import { wordClassesOf } from '../../engine/linear/word-classes.ts';
import { WeightTable } from '../../engine/linear/weights.ts';
import { PACKED_GRAMMAR } from './model.generated.js';
import { WordForms } from './tags/word-form.ts';

/** Parts of the model as they travel: texts of symbols (see linear/symbols.ts). */
export interface PackedGrammar {
  readonly tags: string;
  readonly roles: string;
}

/** A model ready to use. Keeps what it has learnt of words from one text to the next. */
export interface GrammarModel {
  readonly words: WordForms;
  readonly tags: WeightTable;
  readonly roles: WeightTable;
}

/** Unpacks a model: a few milliseconds. */
export const unpackGrammar = ({ tags, roles }: PackedGrammar): GrammarModel => ({
  words: new WordForms(wordClassesOf(PACKED_CLASSES)),
  tags: new WeightTable(tags),
  roles: new WeightTable(roles),
});

let model: GrammarModel | null = null;

/** The trained model; the first call unpacks it. */
export const grammarModel = (): GrammarModel => (model ??= unpackGrammar(PACKED_GRAMMAR));
