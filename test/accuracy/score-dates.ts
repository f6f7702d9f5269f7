import type { ReadDate, Reading } from './reading.ts';
import type { GoldDate, Report } from './report.ts';
import { fold, overlap, type Tally, type Tell } from './tally.ts';

/** Counts dates found (they overlap), with the exact words, the right value, value and modifier. */
export function scoreDates(report: Report, { dates }: Reading, tally: Tally, tell: Tell): void {
  const used = new Set<ReadDate>();
  const words = ({ start, end }: { start: number; end: number }) =>
    fold(report.text.slice(start, end));
  for (const gold of report.dates) {
    const read = closest(
      dates.filter((date) => !used.has(date) && overlap(date, gold)),
      gold,
      words,
    );
    if (read !== undefined) used.add(read);
    if (gold.optional) continue;
    tally.add('dates.gold');
    if (read === undefined) {
      tell('dates', `not found: "${gold.text}" ${String(gold.value)}`);
      continue;
    }
    tally.add('dates.read');
    tally.add('dates.found');
    if (words(read) === fold(gold.text)) tally.add('dates.strict');
    if (read.value === gold.value) tally.add('dates.value');
    else tell('dates', `"${gold.text}" is ${String(gold.value)}, read ${String(read.value)}`);
    if (read.value === gold.value && read.mod === gold.mod) tally.add('dates.mod');
  }
  for (const extra of dates.filter((date) => !used.has(date))) {
    tally.add('dates.read');
    tell('dates', `not a date: "${report.text.slice(extra.start, extra.end)}"`);
  }
}

function closest(
  dates: readonly ReadDate[],
  gold: GoldDate,
  words: (date: ReadDate) => string,
): ReadDate | undefined {
  const isExact = (date: ReadDate) => Number(words(date) === fold(gold.text));
  const off = (date: ReadDate) => Math.abs(date.start - gold.start);
  return dates.toSorted((a, b) => isExact(b) - isExact(a) || off(a) - off(b))[0];
}
