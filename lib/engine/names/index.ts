import type { Document } from '../document.ts';
import { findNamesWith } from './find-names.ts';
import { unpackModel, type NamesModel } from './model.ts';
import { PACKED_MODEL } from './model.generated.js';
import type { Name } from './value.ts';

import type { WordClass } from '../linear/word-classes.ts';

export type { WordClass } from '../linear/word-classes.ts';
export type { FineKind, Name, NameKind } from './value.ts';

let model: NamesModel | null = null;

/**
 * Names in a document as the trained tagger sees them: sorted, not overlapping, each whole tokens
 * of one sentence. The first call unpacks the model.
 */
export function findNames(document: Document): Name[] {
  model ??= unpackModel(PACKED_MODEL);
  return findNamesWith(model, document);
}

/** Class of a word in lower case in the clusters that the name model was trained with. */
export function wordClass(lower: string): WordClass {
  model ??= unpackModel(PACKED_MODEL);
  return model.words.classOf(lower);
}
