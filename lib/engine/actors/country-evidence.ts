import type { Candidate } from './candidate.ts';
import type { Scene } from './clause.ts';
import type { Focus } from './focus.ts';
import type { CountryBasis } from './value.ts';

/** A country and how it is known. */
export interface CountryEvidence {
  readonly code: string;
  readonly basis: CountryBasis;
  /** What stands behind it, for a person. */
  readonly why: string;
}

/** What the whole text tells of the country of one actor. */
export interface Context {
  readonly scene: Scene;
  readonly candidates: readonly Candidate[];
  readonly focus: Focus | null;
  /** Every country that the names of the text point at. */
  readonly countries: ReadonlySet<string>;
  /** The first names of each country, as `namesByCountry` gives them. */
  readonly pointing: ReadonlyMap<string, readonly Candidate[]>;
  /** Index of the candidate that is the first organisation of the text, or -1. */
  readonly firstBody: number;
}

/** No more than that the story is about the country. */
export const BY_STORY = 'the story';
