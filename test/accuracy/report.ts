/**
 * A labelled report of our own, as `reports/FORMAT.md` says how to write it. All offsets are
 * half-open, in UTF-16 code units of `text`.
 */
export interface Report {
  readonly id: string;
  /** ISO day. */
  readonly published: string;
  /** What kind of text it is: `wire`, `bulletin`, `table` … */
  readonly kind: string;
  /** What was labelled in full; the rest says nothing about a reading. */
  readonly layers: ReadonlySet<Layer>;
  readonly text: string;
  readonly dates: readonly GoldDate[];
  readonly figures: readonly GoldFigure[];
  readonly actors: readonly GoldActor[];
}

export const LAYERS = ['dates', 'figures', 'actors', 'links'] as const;
export type Layer = (typeof LAYERS)[number];

/** A stretch of a report's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface GoldDate extends Stretch {
  readonly id: string;
  /** TIMEX3 value; null when nothing can be said. */
  readonly value: string | null;
  readonly type: string;
  readonly mod: string | null;
  /** Careful readers would differ whether it is one: neither rewarded nor punished. */
  readonly optional: boolean;
}

export interface GoldMention extends Stretch {
  readonly optional: boolean;
}

export interface GoldActor {
  readonly id: string;
  readonly name: string;
  /** Several that will do are parted by `|`, the best first. */
  readonly type: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly role: string | null;
  readonly optional: boolean;
  readonly mentions: readonly GoldMention[];
}

/** Answers that will do, the best first; null among them: an empty cell will do too. */
export type Acceptable = readonly (string | null)[];

export interface GoldFigure extends Stretch {
  readonly id: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: string;
  readonly unit: string | null;
  /** Acceptable heads of the counted noun; none: not scored. */
  readonly heads: readonly string[];
  /** The counted words as written, where they were noted. */
  readonly phrase: string | null;
  /** The noun is not in the text: any sensible one is right. */
  readonly implied: boolean;
  readonly measures: readonly string[];
  readonly change: 'up' | 'down' | null;
  readonly per: string | null;
  readonly cumulative: boolean;
  readonly status: 'asserted' | 'denied' | 'possible';
  readonly place: Acceptable;
  /** Ids of dates. */
  readonly date: Acceptable;
  /** Actors it must be linked to, with the part each has in it where that was noted. */
  readonly need: readonly { readonly actor: string; readonly role: string | null }[];
  /** Ids of actors that are neither missed nor wrong. */
  readonly also: readonly string[];
  /** Ids of actors. */
  readonly source: Acceptable;
  /** Ids of figures. */
  readonly partOf: Acceptable;
  readonly optional: boolean;
}
