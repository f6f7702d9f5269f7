import type { Tokens } from '../../text/tokens.ts';

/** How a numeral is written: what may be concluded from its looks. */
export type NumeralForm = 'digits' | 'words' | 'vague' | 'fraction' | 'none';

/** One number as it stands in the text, without unit, bound or counted noun. Tokens half-open. */
export interface Numeral {
  readonly first: number;
  readonly end: number;
  /** Null for vague words. */
  readonly value: number | null;
  readonly low: number | null;
  readonly vague: boolean;
  readonly form: NumeralForm;
  /** Whether a scale word (million) stands in it: it is then never a year or a name. */
  readonly hasScale: boolean;
  /** What the digits or words said before the last scale, so that "10 to 15 million" can share it. */
  readonly base: number;
  readonly scale: number;
}

/** Where a numeral may begin and which tokens it must not touch. */
export interface Place {
  readonly tokens: Tokens;
  readonly at: number;
  /** One past the last token of the sentence. */
  readonly end: number;
}

/** A numeral with what its reader knows of it; the other fields say nothing. */
export const numeral = (
  fields: Partial<Numeral> & Pick<Numeral, 'first' | 'end' | 'form'>,
): Numeral => ({
  first: fields.first,
  end: fields.end,
  form: fields.form,
  value: fields.value ?? null,
  low: fields.low ?? null,
  vague: fields.vague ?? false,
  hasScale: fields.hasScale ?? false,
  base: fields.base ?? fields.value ?? 0,
  scale: fields.scale ?? 1,
});

/** 4.1 billion is 4,100,000,000 and not a binary fraction less. */
export const exact = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
