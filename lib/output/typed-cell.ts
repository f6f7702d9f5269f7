import type { Column } from './column-types.ts';
import { formulaSafe } from './formula-safe.ts';

/** A cell of a CSV table of ours as what it stands for; null is unknown. */
export function typedCell(
  cell: string,
  { type, isNullable }: Pick<Column, 'type' | 'isNullable'>,
): string | number | boolean | null {
  if (cell === '') return isNullable ? null : '';
  if (type === 'number' || type === 'integer') return Number(cell);
  if (type === 'flag') return cell === 'true';
  return withoutApostrophe(cell);
}

/** What `formulaSafe` put in front for spreadsheets is no part of the text. */
function withoutApostrophe(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && formulaSafe(rest) === cell ? rest : cell;
}
