import { DateMark } from '../../grammar/analysis.ts';
import { PATIENT_VERBS, STATES } from '../../grammar/lexicon/cues.ts';

import type { Measure } from '../../measure.ts';
import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';

import { byKind, listOf, words } from '../../word-lists.ts';
import type { Figure, Noun } from '../figure.ts';

/** What a number counts and measures, and why. */
export interface Found extends Noun {
  readonly measure: Measure;
  readonly reason: string;
}

export const PEOPLE = { counted: 'people', head: 'person', measure: 'people' } as const;

/** Of a force whose strength is told. */
export const SOLDIERS: Found = {
  counted: 'soldiers',
  head: 'soldier',
  measure: 'troops',
  reason: 'soldiers are meant, not written',
};

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

const JOINS =
  /^(?:of|at|to|is|was|were|are|be|[,:]|reach(?:ed|es|ing)?|numbers?|numbered|numbering|totals?|totall?ed|totall?ing|hit|hits|exceed(?:s|ed|ing)?|pass(?:ed|es)|top(?:s|ped)|surpass(?:es|ed)|now|from|only|just|still|by)$/;

/** Verbs of standing, rising, falling and reaching, and what may stand about them. */
const STANDING =
  /^(?:stands?|stood|standing|sits?|sat|remain(?:s|ed)?|rose|rises?|risen|rising|climb(?:s|ed|ing)?|gr[eo]ws?|grown|growing|swell(?:s|ed|ing)?|swollen|jump(?:s|ed)?|fell|falls?|fallen|falling|drop(?:s|ped)?|shrank|shrunk|shrinks?|dwindled|declined|increased|doubled|tripled|put|puts|estimated|estimates?|reckons?|counts|claims?|reported|has|have|had|been|being|will|would|could|may|might|can|should|now|anywhere|somewhere|between|already|currently|likely|expected|thought|believed|said|about|up|down|which|who|that|its|his|their|a|an|the|in|for|across|on|nearly|around|some|just|only|still|total|official|combined|since|pushe?[sd]?|pushing|br(?:ings?|inging|ought)|tak(?:es?|ing|en)|took|authori[sz]ed|never|more|than|police|organi[sz]ers|officials|authorities)$/;

const FARTHEST = 10;

/** "a manifest of 268", "the caseload stands at 85,890", "the missing: anywhere from 30 to 55". */
export function fromHolder(figure: Figure): Found | null {
  const { stretch, first } = figure;
  const { lower, tags, dates, sentence } = stretch;
  const least = sentence.firstToken;
  const near = lower[first - 1] ?? '';
  const bare = first > least ? collectiveOf(near) : null;
  if (bare?.isBare) return { ...bare, reason: `what a ${near} counts` };
  if (first <= least || !(JOINS.test(near) || STANDING.test(near))) return null;
  for (let at = first - 1; at >= Math.max(least, first - FARTHEST); at -= 1) {
    if (dates[at] === DateMark.date) continue;
    const word = lower[at]!;
    const own = collectiveOf(word);
    // "the crew of the ferry was …" is reached over a place.
    if (own !== null && tags[at] !== P.verb) return { ...own, reason: `what a ${word} counts` };
    if (word === 'strength') return SOLDIERS;
    const measure = STATES.get(word) ?? PATIENT_VERBS.get(word);
    if (measure !== undefined && /^(?:the|those|number|total)$/.test(lower[at - 1] ?? '')) {
      return { counted: 'people', head: 'person', measure, reason: `the number of the ${word}` };
    }
    if (!JOINS.test(word) && !STANDING.test(word) && !isPlaced(lower, at)) return null;
  }
  return null;
}

/** "in the capital", "of the ferry": a noun after a preposition. */
const isPlaced = (lower: readonly string[], at: number): boolean =>
  PLACES.test(lower[at - 1] ?? '') ||
  (/^(?:the|its|his|their|a|an)$/.test(lower[at - 1] ?? '') && PLACES.test(lower[at - 2] ?? ''));

const PLACES = /^(?:in|of|for|across|on|aboard)$/;
