import type { Document } from '../document.ts';
import { findNamesWith } from './find-names.ts';
import { unpackModel, type NamesModel } from './model.ts';
import { PACKED_MODEL } from './model.generated.js';
import type { Name } from './value.ts';

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
