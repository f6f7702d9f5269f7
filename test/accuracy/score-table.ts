import { scoresOf } from './own-reports.ts';
import type { Tally } from './tally.ts';

/** Scores as a text table: a line for each kind, a column for each set; `·` where nothing is labelled. */
export function scoreTable(
  sets: readonly { readonly name: string; readonly tally: Tally }[],
): string {
  const columns = sets.map(({ name, tally }) => ({ name, scores: scoresOf(tally) }));
  const kinds = Object.keys(columns[0]?.scores ?? {});
  const lines = kinds.map((kind) => [
    kind,
    ...columns.map(({ scores }) => scores[kind]?.toFixed(1) ?? '·'),
  ]);
  const head = ['', ...columns.map(({ name }) => name)];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines].map((line) => line[column]!.length)),
  );
  return [head, ...lines].map((line) => line.map(aligned(widths)).join('  ').trimEnd()).join('\n');
}

const aligned = (widths: readonly number[]) => (cell: string, column: number) =>
  column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
