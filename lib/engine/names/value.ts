import type { Span } from '../span.ts';

export type NameKind = 'person' | 'organisation' | 'place' | 'nationality' | 'thing';

/** Fine types as in the labelled corpora; `place` and `state` are told apart later, by `actors`. */
export type FineKind =
  | 'person'
  | 'place'
  | 'government'
  | 'military'
  | 'police'
  | 'armed_group'
  | 'party'
  | 'international_org'
  | 'civil_society'
  | 'company'
  | 'media'
  | 'org'
  | 'norp'
  | 'thing';

/** A name in the text as the tagger sees it, before any decision on who acts. */
export interface Name extends Span {
  readonly firstToken: number;
  /** One past the last token. */
  readonly endToken: number;
  readonly kind: NameKind;
  /** The most likely fine type. */
  readonly fine: FineKind;
}
