import { BODY_LINES } from './corpus/bodies.ts';
import { IGNORED_LINES } from './corpus/ignored.ts';
import { COUNTRY_LINES } from './corpus/countries.ts';
import { MENDED_LINES } from './corpus/mended.ts';
import { OFFICE_LINES } from './corpus/offices.ts';
import { ORGAN_LINES } from './corpus/organs.ts';
import { PEOPLE_LINES } from './corpus/people.ts';
import { PROVEN_LINES } from './corpus/proven.ts';
import { STATE_LINES } from './corpus/states.ts';
import type { ActorLine } from './corpus/line.ts';

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
    ...OFFICE_LINES,
    ...COUNTRY_LINES,
    ...MENDED_LINES,
    ...PROVEN_LINES,
  ],
  ignores: IGNORED_LINES,
};
