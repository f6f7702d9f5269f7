import type { NounPhrase } from '../grammar/phrases/noun-phrase.ts';
import type { Measure } from '../measure.ts';
import type { Amount } from './amounts/amount.ts';
import type { Hedged } from './amounts/hedge.ts';
import type { Unit } from './lexicon/units.ts';
import type { Label } from './lines/label-words.ts';
import type { Stretch } from './stretch.ts';
import type { Bound } from './value.ts';

/** What a number counts: the phrase as written and its head in the singular, lower case. */
export interface Noun {
  readonly counted: string;
  readonly head: string;
}

/** An amount with all that stands in its own phrase, before anything is decided. Tokens half-open. */
export interface Figure {
  readonly stretch: Stretch;
  readonly amount: Amount;
  readonly hedge: Hedged;
  /** First token of the whole expression, hedge included. */
  readonly first: number;
  /** One past its last token, counted phrase included. */
  readonly end: number;
  readonly bound: Bound;
  readonly unit: Unit | null;
  /** The noun phrase that the number stands with, or null. */
  readonly phrase: NounPhrase | null;
  /** What the words of an age, a magnitude or a unit in the label name; `counted` may be empty. */
  readonly told: Noun | null;
  readonly per: string | null;
  readonly change: 'up' | 'down' | null;
  /** What the column, the line or the heading says it counts, or null. */
  readonly column: Label | null;
  /** What a heading or the line above adds to its label, or null. */
  readonly under: Label | null;
  /** Id of the rule that read number and unit. */
  readonly rule: string;
  /** Id of the rule by which the phrase is another figure's as well, or null. */
  readonly sharedBy: string | null;
  /** Why, in the order it was found out: for people, never tested. */
  readonly reasons: readonly string[];
}

/** A figure of which is decided what it counts. */
export interface Counted extends Figure {
  readonly counted: string | null;
  readonly head: string | null;
  readonly subject: string | null;
  /** What the counted measure, where the rule that found the noun knows more than the noun. */
  readonly kind: Measure | null;
  /** The measure, where it goes with the noun whatever the clause says. */
  readonly sure: Measure | null;
  /** The figure whose noun it goes on with, or null. */
  readonly goesOn: Measured | null;
  /** The figure that this one is part of ("including two children"), or null. */
  readonly whole: Measured | null;
  /** Id of the rule that decided, or null where none did. */
  readonly countRule: string | null;
}

/** A counted figure of which is decided what it measures. */
export interface Measured extends Counted {
  readonly measure: Measure;
  readonly measureRule: string;
}

/** How many, at the most of a range; 0 when nothing is said. */
export const sizeOf = ({ amount: { value, low, high } }: Figure): number =>
  value ?? high ?? low ?? 0;

/** Whether the two stand in one sentence. */
export const isBeside = (figure: Figure, other: Figure | null): boolean =>
  other !== null && other.stretch.sentence === figure.stretch.sentence;

/** A figure while the words at its number are read; done and placed in its line, it is handed on as a `Figure`. */
export type Draft = { -readonly [Key in Exclude<keyof Figure, 'reasons'>]: Figure[Key] } & {
  readonly reasons: string[];
};

/** What a rule says of a figure; what it leaves out stays as it is. */
export interface Said extends Partial<Omit<Measured, 'reasons'>> {
  /** Why, for people. */
  readonly reason?: string;
}

/** The figure with what is said of it; field by field, so that V8 meets one shape at every stage. */
export function withSaid(figure: Figure & Partial<Measured>, said: Said): Measured {
  return {
    stretch: figure.stretch,
    hedge: figure.hedge,
    first: figure.first,
    end: figure.end,
    bound: figure.bound,
    phrase: figure.phrase,
    told: figure.told,
    change: figure.change,
    column: figure.column,
    under: figure.under,
    rule: figure.rule,
    sharedBy: figure.sharedBy,
    amount: said.amount ?? figure.amount,
    unit: said.unit === undefined ? figure.unit : said.unit,
    per: said.per === undefined ? figure.per : said.per,
    counted: (said.counted === undefined ? figure.counted : said.counted) ?? null,
    head: (said.head === undefined ? figure.head : said.head) ?? null,
    subject: (said.subject === undefined ? figure.subject : said.subject) ?? null,
    kind: said.kind ?? figure.kind ?? null,
    sure: said.sure ?? figure.sure ?? null,
    goesOn: said.goesOn ?? figure.goesOn ?? null,
    whole: said.whole ?? figure.whole ?? null,
    countRule: said.countRule ?? figure.countRule ?? null,
    measure: said.measure ?? figure.measure ?? 'other',
    measureRule: said.measureRule ?? figure.measureRule ?? '',
    reasons: said.reason === undefined ? figure.reasons : [...figure.reasons, said.reason],
  };
}
