import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownReports, scoresOf, tallyOf, type Scores } from './own-reports.ts';

const FILE = join(import.meta.dirname, 'baseline.json');

/** A change that takes more points than this from a column is refused. */
export const MOST_LOST = 0.3;

/** Columns that hold a change back; the others follow from them or are shown for reading only. */
const HELD = [
  'dates value',
  'figures found',
  'figures value',
  'figures head',
  'figures measure',
  'figures row',
  'rows',
  'whole',
  'link place',
  'link date',
  'link source',
  'link actors',
  'link partOf',
  'actors found',
  'actors type',
  'actors country',
];

/** `baseline.json`: scores over all our own reports, and why they were once let fall. */
export interface Baseline {
  readonly scores: Scores;
  readonly lowered: readonly { readonly reason: string; readonly lost: readonly string[] }[];
}

/** Today's scores over all our own reports, of the columns that are held. */
export function scoresToday(): Scores {
  const scores = scoresOf(tallyOf(ownReports().flatMap(({ reports }) => reports)));
  return Object.fromEntries(HELD.map((column) => [column, scores[column] ?? null]));
}

export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Baseline;
}

/** Columns that lost more than may be lost, as `figures measure 94.1 → 93.2`; none: all is well. */
export function lossesSince(baseline: Scores, today: Scores): string[] {
  return Object.entries(baseline).flatMap(([column, before]) => {
    const now = today[column] ?? 0;
    const isLost = before !== null && before - now > MOST_LOST + 1e-9;
    return isLost ? [`${column} ${before.toFixed(1)} → ${now.toFixed(1)}`] : [];
  });
}

/**
 * Writes today's scores as the baseline; where one fell below it only with a reason, which is
 * stored. Gives the columns that fell; with any and without a reason nothing is written.
 */
export function renewBaseline(reason: string | undefined): string[] {
  const { scores, lowered } = readBaseline();
  const today = scoresToday();
  const lost = Object.entries(scores).flatMap(([column, before]) => {
    const now = today[column] ?? 0;
    return before !== null && now < before
      ? [`${column} ${before.toFixed(1)} → ${now.toFixed(1)}`]
      : [];
  });
  if (lost.length > 0 && reason === undefined) return lost;
  const told = reason === undefined || lost.length === 0 ? lowered : [...lowered, { reason, lost }];
  writeFileSync(FILE, JSON.stringify({ scores: today, lowered: told }, null, 2) + '\n');
  return lost;
}
