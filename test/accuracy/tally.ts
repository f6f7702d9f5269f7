/** Where a scorer says what it found wrong: the column, and the words about it. */
export type Tell = (column: string, fault: string) => void;

/** Counts under names such as `dates.found`, over as many reports as wanted. */
export class Tally {
  private readonly counts = new Map<string, number>();
  /** Confidence of each figure that was read, and whether its row was wholly right. */
  readonly sure: (readonly [confidence: number, right: boolean])[] = [];

  add(name: string, count = 1): void {
    this.counts.set(name, this.of(name) + count);
  }

  /** Takes in what another has counted. */
  absorb({ counts, sure }: Tally): this {
    for (const [name, count] of counts) this.add(name, count);
    this.sure.push(...sure);
    return this;
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  /** F1 in percent of `right` against what was read and what is there; null where nothing is. */
  f1(right: string, read: string, gold: string): number | null {
    if (this.of(gold) === 0) return null;
    const sum = this.of(read) + this.of(gold);
    return round((200 * this.of(right)) / sum);
  }

  /** Percentage of `gold` that is `right`; null where there is none. */
  share(right: string, gold: string): number | null {
    return this.of(gold) === 0 ? null : round((100 * this.of(right)) / this.of(gold));
  }
}

/** One decimal. */
export const round = (value: number): number => Math.round(value * 10) / 10;

export const overlap = (one: Span, other: Span): boolean =>
  Math.min(one.end, other.end) > Math.max(one.start, other.start);

/** Lower case, white space folded, without article and possessive. */
export function fold(words: string | null | undefined): string {
  return (words ?? '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an) /, '')
    .trim();
}

/** The numbers are the same but for rounding. */
export function near(one: number | null | undefined, other: number | null): boolean {
  if (one == null || other === null) return one == null && other === null;
  return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(other));
}

interface Span {
  readonly start: number;
  readonly end: number;
}
