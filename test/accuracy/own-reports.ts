import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from './read-report.ts';
import { readingOf } from './reading.ts';
import type { Report } from './report.ts';
import { scoreActors } from './score-actors.ts';
import { scoreDates } from './score-dates.ts';
import { matchFigures, scoreFigures } from './score-figures.ts';
import { scoreLinks } from './score-links.ts';
import { Tally, type Tell } from './tally.ts';

const FOLDER = join(import.meta.dirname, 'reports');

/** Reports that were written together: `open/…` may be read, `kept/…` is looked at by score only. */
export interface ReportSet {
  readonly name: string;
  readonly reports: readonly Report[];
}

/** Every set of our own reports, by name. */
export function ownReports(): ReportSet[] {
  return ['kept', 'open'].flatMap((half) =>
    readdirSync(join(FOLDER, half))
      .sort()
      .map((set) => ({ name: `${half}/${set}`, reports: reportsIn(join(FOLDER, half, set)) })),
  );
}

function reportsIn(folder: string): Report[] {
  return readdirSync(folder)
    .sort()
    .map((file) => readReport(readFileSync(join(folder, file), 'utf8')));
}

/** Reads reports with the engine and counts what is right; `tell` hears of what is not. */
export function tallyOf(reports: readonly Report[], tell: Tell = () => undefined): Tally {
  const tally = new Tally();
  for (const report of reports) {
    const reading = readingOf(report);
    const say: Tell = (column, fault) => tell(column, `${report.id}: ${fault}`);
    if (report.layers.has('dates')) scoreDates(report, reading, tally, say);
    if (report.layers.has('actors')) scoreActors(report, reading, tally, say);
    if (!report.layers.has('figures')) continue;
    const matched = matchFigures(report, reading);
    scoreFigures(matched, tally, say);
    if (report.layers.has('links')) scoreLinks({ report, reading, tally, tell: say }, matched);
  }
  return tally;
}

/** Scores by column, in percent; null where nothing of the kind is labelled. */
export type Scores = Readonly<Record<string, number | null>>;

/**
 * The columns of a table: F1 for dates, figures, links and actors; the share that is right for the
 * country and role of actors and for what follows `whole`.
 */
export function scoresOf(tally: Tally): Scores {
  const f1 = (of: string, ...names: string[]) =>
    names.map((name) => [`${of} ${name}`, tally.f1(`${of}.${name}`, `${of}.read`, `${of}.gold`)]);
  const links = ['place', 'date', 'source', 'partOf', 'links.actors'].map((link) => [
    `link ${link.replace('links.', '')}`,
    tally.f1(`${link}.right`, `${link}.read`, `${link}.gold`),
  ]);
  const rows = ['rows', 'whole', 'status', 'cumulative', 'change'].map((column) => [
    column,
    tally.share(column, 'rows.gold'),
  ]);
  return Object.fromEntries([
    ...f1('dates', 'found', 'strict', 'value', 'mod'),
    ...f1('figures', 'found', 'value', 'bound', 'unit', 'head', 'measure', 'row'),
    ...rows,
    ...links,
    ...f1('actors', 'found', 'type', 'name'),
    ['actors country', tally.share('actors.country', 'actors.country.gold')],
    ['actors role', tally.share('actors.role', 'actors.role.gold')],
  ]) as Scores;
}
