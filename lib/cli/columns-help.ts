import { columnTexts } from '../output/columns-page.ts';
import { TABLE_NAMES } from '../output/csv.ts';
import { wrapped, type Look } from './terminal.ts';

/** `sitrep help columns`: each column of each table with what it holds. */
export function columnsHelp({ width, paint }: Look): string {
  const tables = TABLE_NAMES.map((name) => {
    const columns = columnTexts(name);
    const longest = columns.reduce((most, [column]) => Math.max(most, column.length), 0);
    const lines = columns.map(([column, text]) =>
      wrapped(text.replaceAll('`', ''), { first: `  ${column.padEnd(longest)}  `, width }),
    );
    return [paint.bold(`${name}.csv`), ...lines].join('\n');
  });
  return `${tables.join('\n\n')}\n\nAn empty cell is unknown, never zero.\n`;
}
