import { round, type Tally } from './tally.ts';

type Rows = Tally['sure'];

/** How far `confidence` can be trusted; shares in percent. */
export interface Sureness {
  /** Share of rows at 0.8 and above. */
  readonly sureRows: number;
  /** How many of those are wholly right. */
  readonly sureWhole: number;
  /** Expected calibration error over ten bins. */
  readonly calibrationError: number;
}

/** Null where no figure has a confidence. Figures read where none is count as wrong. */
export function surenessOf({ sure }: Tally): Sureness | null {
  if (sure.length === 0) return null;
  const top = sure.filter(([confidence]) => confidence >= 0.8);
  const error = binsOf(sure)
    .filter(({ rows }) => rows.length > 0)
    .map(({ rows }) => (rows.length / sure.length) * Math.abs(meanOf(rows) - rightOf(rows)))
    .reduce((sum, part) => sum + part, 0);
  return {
    sureRows: round((100 * top.length) / sure.length),
    sureWhole: round(100 * rightOf(top)),
    calibrationError: round(100 * error),
  };
}

/** A line for each tenth of confidence: rows, and the share that is wholly right beside the ideal (`|`). */
export function calibrationPlot({ sure }: Tally): string {
  return binsOf(sure)
    .map(({ from, rows }) => {
      const name = `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`;
      const count = String(rows.length).padStart(5);
      if (rows.length === 0) return `${name} ${count}`;
      const bar = '█'.repeat(Math.round(40 * rightOf(rows))).padEnd(40);
      const ideal = Math.min(39, Math.round(40 * meanOf(rows)));
      const drawn = `${bar.slice(0, ideal)}|${bar.slice(ideal + 1)}`;
      return `${name} ${count} ${drawn} ${(100 * rightOf(rows)).toFixed(0)} %`;
    })
    .join('\n');
}

function binsOf(sure: Rows): { readonly from: number; readonly rows: Rows }[] {
  return Array.from({ length: 10 }, (_, bin) => ({
    from: bin / 10,
    rows: sure.filter(([confidence]) => Math.min(9, Math.floor(confidence * 10)) === bin),
  }));
}

const meanOf = (rows: Rows) =>
  rows.reduce((sum, [confidence]) => sum + confidence, 0) / rows.length;

const rightOf = (rows: Rows) => rows.filter(([, right]) => right).length / (rows.length || 1);
