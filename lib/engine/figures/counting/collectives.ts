import type { Measure } from '../../measure.ts';
import type { Noun } from '../figure.ts';
import { byKind, listOf, words } from '../../word-lists.ts';

/** What a number counts and measures, and why. */
export interface Found extends Noun {
  readonly measure: Measure;
  readonly reason: string;
}

export const PEOPLE = { counted: 'people', head: 'person', measure: 'people' } as const;

/** What a collective noun is made of; `isBare` for one that a number may follow at once: "population 45,000". */
interface Collective extends Noun {
  readonly measure: Measure;
  readonly isBare: boolean;
}

/** What its number counts, in the plural and the singular, and what that measures, before the nouns. */
const MEMBERS = {
  'people person people': `manifest party crew workforce crowd population populace electorate membership
    audience congregation headcount staff payroll complement delegation caravan attendance enrolment enrollment
    roster cohort gathering procession household family entourage retinue jury squad team class cast choir
    orchestra trial study survey poll sample turnout faculty clergy diaspora readership clientele following
    posse troupe queue passengers occupants`,
  'cases case cases': 'caseload caseloads',
  'vehicles vehicle vehicles': 'fleet fleets convoy convoys flotilla flotillas armada motorcade',
  'soldiers soldier troops': `garrison garrisons contingent contingents platoon battalion brigade`,
  'animals animal other': 'herd herds flock flocks',
};
const BARE = words('population crew headcount attendance caseload workforce');

const COLLECTIVES: ReadonlyMap<string, Collective> = new Map(
  [...byKind(MEMBERS)].map(([noun, members]) => {
    const [counted, head, measure] = listOf(members) as [string, string, Measure];
    return [noun, { counted, head, measure, isBare: BARE.has(noun) }] as const;
  }),
);

/** What the number of a collective noun counts: caseload → cases, manifest → people; null for other words. */
export const collectiveOf = (lower: string): Collective | null => COLLECTIVES.get(lower) ?? null;
