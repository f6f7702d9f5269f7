/** A rule of the reader: what it reads or refuses, and the shortest text that shows it. */
interface FigureRule {
  /** `figures/<what-it-reads>`, unique; printed in every row or refusal it makes. */
  readonly id: string;
  /** The tests run it: it gives exactly one figure, or one refusal, of this rule. */
  readonly example: string;
}

/** By how the number is written and what it measures; every figure bears one of these. */
export const READING_RULES: readonly FigureRule[] = [
  { id: 'figures/digits', example: 'They burned 340 homes.' },
  { id: 'figures/words', example: 'They burned twenty-three homes.' },
  { id: 'figures/vague', example: 'They burned dozens of homes.' },
  { id: 'figures/range', example: 'They burned between 30 and 40 homes.' },
  { id: 'figures/fraction', example: 'They burned two-thirds of the homes.' },
  { id: 'figures/none', example: 'There were no casualties.' },
  { id: 'figures/money', example: 'It costs €300 million.' },
  { id: 'figures/currency-by-context', example: 'They paid 12m rupees.' },
  { id: 'figures/percent', example: 'Shares fell 8.3%.' },
  { id: 'figures/unit', example: 'It lies 25 km away.' },
  { id: 'figures/age', example: 'He is 52 years old.' },
];

/** In the order in which they are asked; each refusal bears one of these. */
export const REFUSING_RULES: readonly FigureRule[] = [
  { id: 'figures/not-date', example: 'It ended on 14 May.' },
  { id: 'figures/not-ordinal', example: 'He lives on the 14th floor.' },
  { id: 'figures/not-clock', example: 'The ratio was 4:1.' },
  { id: 'figures/not-pronoun-one', example: 'It is one of the oldest bridges.' },
  { id: 'figures/not-half', example: 'Flags flew at half-staff.' },
  { id: 'figures/not-phone', example: 'Call 0800 now.' },
  { id: 'figures/not-name-number', example: 'An Mi-24 helicopter landed.' },
  { id: 'figures/not-designator', example: 'They drove on highway 101 again.' },
  { id: 'figures/not-list-number', example: '1. Water the plants' },
  { id: 'figures/not-score', example: 'They led 2-0 then.' },
  { id: 'figures/not-year', example: 'Seas will rise by 2150 again.' },
  { id: 'figures/not-decade', example: 'He is in his 20s.' },
  { id: 'figures/not-zero', example: 'It is ground zero.' },
];
