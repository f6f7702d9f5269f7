import type { FineKind, NameKind } from './value.ts';

/** Kinds in the order of their labels. */
export const KINDS: readonly NameKind[] = [
  'person',
  'organisation',
  'place',
  'nationality',
  'thing',
];

/** Label 0 is "no name"; kind k has begin 1+4k, inside 2+4k, last 3+4k, unit 4+4k (BILOU). */
export const LABEL_COUNT = 1 + 4 * KINDS.length;

export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const LAST = 3;
export const UNIT = 4;

/** Label of a part (`BEGIN` … `UNIT`) of a name of kind number `kind`. */
export const labelOf = (kind: number, part: number) => 4 * kind + part;

/** Number of the kind of a label that is not `OUTSIDE`. */
export const kindOfLabel = (label: number) => (label - 1) >> 2;

/** `BEGIN` … `UNIT`, or `OUTSIDE`. */
export const partOfLabel = (label: number) => (label === OUTSIDE ? OUTSIDE : ((label - 1) & 3) + 1);

/** Fine types of organisations, in the order of the second classifier's classes. */
export const FINE_ORGANISATIONS: readonly FineKind[] = [
  'government',
  'military',
  'police',
  'armed_group',
  'party',
  'international_org',
  'civil_society',
  'company',
  'media',
  'org',
];

/** Fine type of every kind but organisations. */
export const FINE_OF_KIND: Readonly<Record<Exclude<NameKind, 'organisation'>, FineKind>> = {
  person: 'person',
  place: 'place',
  nationality: 'norp',
  thing: 'thing',
};
