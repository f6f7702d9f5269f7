import { MONEY_OF } from '../lexicon/currency-countries.ts';

/** Remembers, from left to right, which country's money a shared name means. */
export class Countries {
  readonly last = new Map<string, string>();

  see(lower: string): void {
    const money = MONEY_OF.get(lower);
    if (money === undefined) return;
    for (const [name, code] of money) this.last.set(name, code);
  }
}
