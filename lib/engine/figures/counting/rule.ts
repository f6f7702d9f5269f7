import type { Amount } from '../amounts/amount.ts';
import type { Decision } from '../decide.ts';
import type { Counted, Figure } from '../figure.ts';
import type { NounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import type { Unit } from '../lexicon/units.ts';
import type { Around } from './around.ts';

/** What a rule of counting says; what it leaves out stays as the figure has it. */
export interface Counting extends Partial<
  Pick<Counted, 'subject' | 'kind' | 'sure' | 'goesOn' | 'whole' | 'per'>
> {
  readonly counted: string | null;
  readonly head: string | null;
  readonly unit?: Unit | null;
  readonly amount?: Amount;
  /** Why, for people. */
  readonly reason: string;
}

/** Decides what a figure counts or, of a sum or a length, what it is said of; null when it has nothing to say. */
export interface CountRule extends Decision {
  readonly read: (figure: Figure, around: Around) => Counting | null;
}

/** Counts a noun phrase. */
export const countsPhrase = (
  { text, head }: NounPhrase,
  reason = `counts "${text}"`,
): Counting => ({ counted: text, head, reason });
