import type { Actor, Place } from './actors/value.ts';
import type { DateValue } from './dates/value.ts';
import type { FigureValue } from './figures/value.ts';
import type { Mention, Refusal } from './mention.ts';

/** What an actor of a figure does in it: is counted, acts, suffers, pays, gets, owns. */
export const ACTOR_ROLES = ['counted', 'doer', 'target', 'payer', 'receiver', 'owner'] as const;

export type ActorRole = (typeof ACTOR_ROLES)[number];

/** How a link was come by, from the nearest evidence to the farthest. */
export const LINK_WAYS = [
  'clause',
  'sentence',
  'carried',
  'heading',
  'column',
  'dateline',
] as const;

export type LinkWay = (typeof LINK_WAYS)[number];

/** How each link of a figure was come by; null where there is none, or nobody says. */
export interface LinkWays {
  readonly place: LinkWay | null;
  readonly date: LinkWay | null;
  readonly actors: LinkWay | null;
  readonly source: LinkWay | null;
}

/** Which rule decided what, each an id; null where nothing was decided, or nobody says. */
export interface FigureRules {
  readonly number: string | null;
  readonly counted: string | null;
  readonly measure: string | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly actors: string | null;
  readonly source: string | null;
  readonly partOf: string | null;
}

/** What a figure applies to. Indices point into the lists of `Facts`. */
export interface FigureLinks {
  /** Name of a place. */
  readonly place: string | null;
  readonly date: number | null;
  readonly actors: readonly number[];
  /** As long as `actors`, in its order; null where the text does not say. */
  readonly actorRoles: readonly (ActorRole | null)[];
  readonly source: number | null;
  /** The figure that this one is a part of. */
  readonly partOf: number | null;
  readonly via: LinkWays;
  /** 0 to 1, calibrated: how likely the whole row is right; null while nobody says. */
  readonly confidence: number | null;
  readonly rules: FigureRules;
}

export type LinkedFigure = Mention<FigureValue & FigureLinks>;

/** Everything read from one document, each list in text order. */
export interface Facts {
  readonly dates: readonly Mention<DateValue>[];
  readonly figures: readonly LinkedFigure[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** Looked like facts and were not; for `--explain`. */
  readonly refused: readonly Refusal[];
  /** Where in the text the lists end early, because facts stand closer than in any text. */
  readonly cutAt?: number;
}
