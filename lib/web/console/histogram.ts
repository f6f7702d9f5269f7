import { cellReader, compareDays, DAY_COLUMNS, type Facts, type Fact } from './facts.ts';

/** Rows by time: one bar for each year, month or day. */
export interface Histogram {
  readonly unit: 'day' | 'month' | 'year' | 'decade' | 'century';
  readonly bars: readonly { readonly label: string; readonly count: number }[];
  /** Rows that lie so far off that they would flatten the rest, or have no days. */
  readonly outside: number;
}

const MOST_BARS = 60;
/** So many of the outermost rows may be left out at either end. */
const EDGE_SHARE = 0.03;

/** Null where the table has no days, or no row has. */
export function histogramOf({ name, columns }: Facts, rows: readonly Fact[]): Histogram | null {
  const days = DAY_COLUMNS[name];
  if (days === null) return null;
  const cell = cellReader(columns);
  const known = rows
    .map((fact) => cell(fact, days[0]) || cell(fact, days[1]))
    .filter((day) => day !== '')
    .sort(compareDays);
  if (known.length === 0) return null;
  const edge = Math.floor(known.length * EDGE_SHARE);
  const inner = known.slice(edge, known.length - edge);
  const [first, last] = [inner[0]!, inner.at(-1)!];
  const { unit, binOf, labelOf } =
    UNITS.find(({ binOf }) => binOf(last) - binOf(first) < MOST_BARS) ?? UNITS.at(-1)!;
  const start = binOf(first);
  const length = Math.min(MOST_BARS, binOf(last) - start + 1);
  const counts = new Array<number>(length).fill(0);
  let inside = 0;
  for (const day of known) {
    const bin = binOf(day) - start;
    if (bin < 0 || bin >= length) continue;
    counts[bin]! += 1;
    inside += 1;
  }
  const bars = counts.map((count, index) => ({ label: labelOf(start + index), count }));
  return { unit, bars, outside: rows.length - inside };
}

interface Unit {
  readonly unit: Histogram['unit'];
  readonly binOf: (day: string) => number;
  readonly labelOf: (bin: number) => string;
}

const MS_A_DAY = 86_400_000;
const yearOf = (day: string) => Number(/^-?\d+/.exec(day)?.[0] ?? 0);
const yearLabel = (year: number) => (year > 0 ? String(year) : `${1 - year} BC`);

const UNITS: readonly Unit[] = [
  {
    unit: 'day',
    // Years before Christ and after 9999 are no days of the Date type; they come in years.
    binOf: (day) => {
      const time = Date.parse(day);
      return Number.isNaN(time) ? yearOf(day) * 366 : Math.floor(time / MS_A_DAY);
    },
    labelOf: (bin) => new Date(bin * MS_A_DAY).toISOString().slice(0, 10),
  },
  {
    unit: 'month',
    binOf: (day) => yearOf(day) * 12 + Number(/-(\d\d)-/.exec(day.slice(1))?.[1] ?? 1) - 1,
    labelOf: (bin) =>
      `${Math.floor(bin / 12)}-${String((((bin % 12) + 12) % 12) + 1).padStart(2, '0')}`,
  },
  { unit: 'year', binOf: yearOf, labelOf: yearLabel },
  {
    unit: 'decade',
    binOf: (day) => Math.floor(yearOf(day) / 10),
    labelOf: (bin) => `${yearLabel(bin * 10)}s`,
  },
  {
    unit: 'century',
    binOf: (day) => Math.floor(yearOf(day) / 100),
    labelOf: (bin) => `${yearLabel(bin * 100)}s`,
  },
];
