import { ACTOR_CANDIDATES } from './actor-evidence.ts';
import type { Candidates, ChoiceCandidates } from './candidates.ts';
import { DATE_CANDIDATES } from './date-evidence.ts';
import { PLACE_CANDIDATES } from './place-evidence.ts';
import { SOURCE_CANDIDATES } from './source-evidence.ts';
import type { Link } from './templates.ts';

/** Links that have one answer or none. */
export const CHOICES = ['place', 'date', 'source'] as const;

export type Choice = (typeof CHOICES)[number];

export const CHOICE_CANDIDATES: Readonly<Record<Choice, ChoiceCandidates>> = {
  place: PLACE_CANDIDATES,
  date: DATE_CANDIDATES,
  source: SOURCE_CANDIDATES,
};

/** What is ranked for each link. */
export const CANDIDATES: Readonly<Record<Link, Candidates>> = {
  ...CHOICE_CANDIDATES,
  actors: ACTOR_CANDIDATES,
};
