import { BODY_NOUNS } from '../actors/lexicon/body-nouns.ts';
import type { ActorType } from '../actors/value.ts';
import { isLiving } from '../grammar/lexicon/nouns.ts';
import { headOf } from '../grammar/lexicon/singular.ts';
import { listOf } from '../word-lists.ts';

type Types = readonly ActorType[];

const ofTypes = (nouns: string, types: Types) =>
  listOf(nouns).map((noun) => [noun, types] as const);

const ORGANISATIONS: Types = [
  'armed_group',
  'civil_society',
  'company',
  'international_org',
  'party',
  'group',
];
export const PEOPLE: Types = ['person'];

/** Nouns that more than one type of actor goes by, and those that no name has beside it. */
const SEVERAL_TYPES = new Map<string, Types>([
  ...ofTypes('group organization organisation movement', ORGANISATIONS),
  ...ofTypes('agency', ['government', 'international_org']),
  ...ofTypes('office government parliament', ['government']),
  ...ofTypes('mission alliance bloc body', ['international_org']),
  ...ofTypes('coalition', ['party']),
  ...ofTypes('club team', ['civil_society', 'company', 'group']),
  ...ofTypes('army military navy troops soldiers forces', ['military', 'state']),
  ...ofTypes('police', ['police']),
  ...ofTypes('kidnappers', ['armed_group']),
  ...ofTypes('president minister leader star official spokesman', PEOPLE),
  ...ofTypes('country nation kingdom republic', ['state']),
]);

/** Of what types an actor may be that is called "the NOUN"; null for a noun that calls none. */
export function typesCalled(lower: string): Types | null {
  const several = SEVERAL_TYPES.get(lower);
  if (several !== undefined) return several;
  const body = BODY_NOUNS.get(lower);
  if (body !== undefined) return [body];
  return headOf(lower) === lower && isLiving(lower) ? PEOPLE : null;
}

const SIDES: Types = [
  'state',
  'armed_group',
  'party',
  'government',
  'company',
  'group',
  'military',
];
const STATES: Types = ['state'];

const ofPair = (nouns: string, ...types: readonly Types[]) =>
  listOf(nouns).map((noun): [string, readonly Types[]] => [noun, types]);

const PAIRS = new Map([
  ...ofPair('side party group faction rival camp movement ally foe', SIDES),
  ...ofPair(
    'country nation state neighbor neighbour government republic power people korea',
    STATES,
  ),
  // Those of two states, where no two persons are named.
  ...ofPair('leader president minister official diplomat', PEOPLE, STATES),
  ...ofPair('man woman candidate politician', PEOPLE),
  ...ofPair('company firm bank airline carrier automaker', ['company']),
]);

/** Of what types "the two NOUNS" may be, the likelier first; null for nouns that call no actors. */
export const typesOfPair = (head: string): readonly Types[] | null => PAIRS.get(head) ?? null;
