import type { Page } from './article.ts';
import type { Element } from './elements.ts';

/** No cell of figures holds more. */
const LONGEST_CELL = 300;

/**
 * Which of a page's elements are tables of data, with their rows and cells, by index: a table that
 * holds another, long cells or one column only lays the page out, and is read as text.
 */
export function dataTables({ elements }: Page): ReadonlySet<number> {
  const tableOf = new Int32Array(elements.length).fill(-1);
  const rowOf = new Int32Array(elements.length).fill(-1);
  const isLayout = new Uint8Array(elements.length);
  const rows = new Int32Array(elements.length);
  const cells = new Int32Array(elements.length);
  const isWide = new Uint8Array(elements.length);
  for (const [index, { name, parent, characters }] of elements.entries()) {
    const outer = parent < 0 ? -1 : tableOf[parent]!;
    tableOf[index] = name === 'table' ? index : outer;
    rowOf[index] =
      name === 'table' ? -1 : name === 'tr' ? index : parent < 0 ? -1 : (rowOf[parent] ?? -1);
    if (name === 'table' && outer >= 0) isLayout[outer] = 1;
    if (outer < 0) continue;
    if (name === 'tr') rows[outer]! += 1;
    if (name !== 'td' && name !== 'th') continue;
    if (characters > LONGEST_CELL) isLayout[outer] = 1;
    const row = rowOf[index];
    if (row >= 0) {
      cells[row]! += 1;
      if (cells[row]! > 1) isWide[outer] = 1;
    }
  }
  const isData = (table: number) =>
    table >= 0 && isLayout[table] === 0 && isWide[table] === 1 && rows[table]! > 0;
  const found = new Set<number>();
  for (const [index, { name }] of elements.entries()) {
    if (TABLE_PARTS.has(name) && isData(tableOf[index]!)) found.add(index);
  }
  return found;
}

const TABLE_PARTS = new Set<Element['name']>(['table', 'tr', 'td', 'th', 'caption']);
