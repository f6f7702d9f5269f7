import { BODY_LINES } from './corpus-bodies.ts';
import { IGNORED_LINES } from './corpus-ignored.ts';
import { COUNTRY_LINES } from './corpus-countries.ts';
import { MENDED_LINES } from './corpus-mended.ts';
import { ORGAN_LINES } from './corpus-organs.ts';
import { PEOPLE_LINES } from './corpus-people.ts';
import { STATE_LINES } from './corpus-states.ts';
import type { Actor } from './value.ts';

/** What must hold of one actor; fields left out are not judged. */
export type ExpectedActor = Partial<
  Pick<Actor, 'name' | 'type' | 'country' | 'countryBasis' | 'role' | 'aliases'>
> & {
  /** Name of the actor that the person belongs to. */
  readonly affiliation?: string;
};

/** A text and all its actors, in order of first mention. */
export type ActorLine = readonly [text: string, ...expected: ExpectedActor[]];

/**
 * Texts and the actors in them. Names are marked `[[Mali|L]]`: P person, L place, N nationality, T
 * thing, and organisations by their fine type (`[[NATO|international_org]]`), so that the lines test
 * what becomes of names and not how they are found. In `ignores` there is no actor at all.
 */
export interface ActorCorpus {
  readonly finds: readonly ActorLine[];
  readonly ignores: readonly string[];
}

export const actorCorpus: ActorCorpus = {
  finds: [
    ...STATE_LINES,
    ...PEOPLE_LINES,
    ...BODY_LINES,
    ...ORGAN_LINES,
    ...COUNTRY_LINES,
    ...MENDED_LINES,
  ],
  ignores: IGNORED_LINES,
};
