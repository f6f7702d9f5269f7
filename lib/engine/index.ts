import type { Document } from './document.ts';
import type { Facts } from './facts.ts';

/** Version of the reading rules; part of every result. */
export const ENGINE = { name: 'sitrep', version: '0.1.0' } as const;

/** Everything a document says, in text order. Pure: the same document gives the same facts. */
export function extract(_document: Document): Facts {
  return { dates: [], figures: [], actors: [], places: [], refused: [] };
}
