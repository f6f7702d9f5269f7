import type { Span } from '../span.ts';

export const ACTOR_TYPES = [
  'person',
  'state',
  'government',
  'military',
  'police',
  'armed_group',
  'party',
  'international_org',
  'civil_society',
  'company',
  'media',
  'group',
] as const;

export type ActorType = (typeof ACTOR_TYPES)[number];

/**
 * `adjective`: an adjective of a state or party, alone ("U.S. troops") or with the organ that it
 * makes an actor ("Malian army").
 */
export type MentionForm = 'name' | 'short_name' | 'acronym' | 'metonym' | 'adjective';

export type CountryBasis = 'name' | 'demonym' | 'capital' | 'role' | 'affiliation' | 'lexicon';

/** One place in the text where an actor or a place is named. */
export interface NameMention {
  readonly span: Span;
  readonly text: string;
  /** Index into `Document.sentences`. */
  readonly sentence: number;
  readonly form: MentionForm;
}

/** One actor with all its mentions in text order (CONTRACT, actors[]). */
export interface Actor {
  readonly name: string;
  readonly type: ActorType;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly countryBasis: CountryBasis | null;
  readonly role: string | null;
  /** Index of the actor the person belongs to. */
  readonly affiliation: number | null;
  readonly aliases: readonly string[];
  readonly generic: boolean;
  readonly mentions: readonly NameMention[];
  readonly rule: string;
  /** One line for a person: what made it an actor and why its mentions were merged. */
  readonly reason: string;
}

/** A named place used as a place (CONTRACT, places[]). */
export interface Place {
  readonly name: string;
  readonly country: string | null;
  readonly mentions: readonly NameMention[];
}
