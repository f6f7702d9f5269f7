import type { FineKind } from '../value.ts';

/** What an entry names. `state` is a country, `place` any other place. */
export type EntryType = Exclude<FineKind, 'org' | 'thing'> | 'state';

/** One thing that the lexicon knows under one or more spellings. */
export interface Entry {
  readonly kind: LexiconKind;
  readonly type: EntryType;
  /** The usual full name, as written in the data; for demonyms and capitals that of the country. */
  readonly name: string;
  /** ISO 3166-1 alpha-3 (XKX for Kosovo), null when it belongs to no single country. */
  readonly country: string | null;
  /** Finer kind: city, region, area, water, land, continent; ethnic, religious, …; former. */
  readonly detail: string | null;
}

/** A spelling of an entry. */
export interface Spelling {
  readonly entry: Entry;
  /** False for the spelling that is the entry's full name. */
  readonly alias: boolean;
  /** Must be written in capitals: `US`, `IS`, `CARE` are not "us", "is", "care". */
  readonly capitals: boolean;
  /** Also a common word or a person's or place's name: no proof by itself. */
  readonly ambiguous: boolean;
}

/** The kinds of entries, in the order in which several readings of one name are listed. */
export const LEXICON_KINDS = [
  'country',
  'demonym',
  'capital',
  'body',
  'metonym',
  'armed_group',
  'party',
  'media',
  'company',
  'civil_society',
  'leader',
  'place',
  'people',
] as const;

export type LexiconKind = (typeof LEXICON_KINDS)[number];
