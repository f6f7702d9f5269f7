import type { Published } from '../engine/document.ts';
import type { DocumentRecord, Origin } from '../output/schema.ts';
import type { ObjectWriter, StoredObject } from '../store/object-store.ts';
import type { ResultOptions } from './result-mark.ts';
import type { Content } from './settle.ts';

/** How many of each were read. */
export type FactCounts = Readonly<Record<'dates' | 'figures' | 'actors' | 'places', number>>;

export const NO_FACTS: FactCounts = { dates: 0, figures: 0, actors: 0, places: 0 };

/** What one upload gives, before it is put in place. */
export type Product =
  | {
      readonly kind: 'results';
      readonly contents: ReadonlyMap<string, Content>;
      readonly articles: number;
      /** Lines that can never be read. */
      readonly unreadable: number;
      /** Lines on which the engine threw: a fault of ours. */
      readonly failed: number;
      readonly facts: FactCounts;
    }
  | {
      readonly kind: 'error';
      readonly contents: ReadonlyMap<string, Content>;
      readonly code: string;
    };

export interface ProductInput {
  readonly key: string;
  readonly object: StoredObject;
  readonly origin: Origin;
  readonly options: ResultOptions;
  /** For what is too large to be held in memory. */
  readonly writer: (key: string) => ObjectWriter;
}

export function countsOf({ dates, figures, actors, places }: DocumentRecord): FactCounts {
  return {
    dates: dates.length,
    figures: figures.length,
    actors: actors.length,
    places: places.length,
  };
}

/** What stands in `x-amz-meta-published`, unchecked: a bad day is a warning, not a failure. */
export function publishedIn(metadata: ReadonlyMap<string, string>): Published | undefined {
  const value = metadata.get('published')?.trim();
  return value === undefined || value === '' ? undefined : { value, source: 'metadata' };
}
