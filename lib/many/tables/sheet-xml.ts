import type { Column, ColumnType } from '../../output/column-types.ts';
import { daysSinceEpoch, type Cell, type Row } from './cells.ts';

/** Places in `cellXfs` of the style sheet. */
export const STYLES = { plain: 0, head: 1, day: 2, tag: 3, link: 4 } as const;

/** What Excel can hold in a cell. */
const MOST_CHARACTERS = 32_767;
/** Excel counts days from 1900 on, and takes 1900 for a leap year: before March it is a day off. */
const FIRST_DAY = daysSinceEpoch('1900-03-01');
const LAST_DAY = daysSinceEpoch('9999-12-31');
const DAYS_BEFORE_EPOCH = 25_569;

/** A, B … Z, AA … ZZ. */
const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const LETTERS = ['', ...ALPHABET].flatMap((first) => ALPHABET.map((second) => first + second));

const WIDTHS: Readonly<Record<ColumnType, number>> = {
  text: 18,
  integer: 9,
  number: 12,
  flag: 9,
  day: 12,
};
const WIDE: Readonly<Record<string, number>> = { document: 28, text: 32, sentence: 80 };

/** From the beginning of a worksheet to its first row. */
export function sheetStart(columns: readonly Column[], { frozen }: { frozen: number }): string {
  const widths = columns.map(({ name, type }, index) => {
    const width = WIDE[name] ?? WIDTHS[type];
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols>${widths.join('')}</cols><sheetData>`
  );
}

/** All cells of a sheet with so many rows: `A1:AG157`. */
export function rangeOf(columns: readonly Column[], rows: number): string {
  return `A1:${LETTERS[columns.length - 1]!}${rows}`;
}

/** From behind the last row to the end; the filter stands on the first row of `range`. */
export function sheetEnd(range: string): string {
  return `</sheetData><autoFilter ref="${range}"/></worksheet>`;
}

/** The names of the columns, or their tags, in row `number`, counted from 1. */
export function wordsRow(
  words: readonly string[],
  { number, style }: { number: number; style: number },
): string {
  const cells = words.map((word, index) =>
    word === '' ? '' : textCell(word, { at: `${LETTERS[index]!}${number}`, style }),
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** `target` is the cell that the row's `id` leads to: `'sentences'!C12`. */
export function dataRow(
  row: Row,
  {
    columns,
    number,
    target,
  }: { columns: readonly Column[]; number: number; target: string | null },
) {
  const cells = columns.map(({ name, type }, index) => {
    const at = `${LETTERS[index]!}${number}`;
    const cell = row[index] ?? null;
    return target !== null && name === 'id' && isOwnId(cell)
      ? linkCell(cell, { at, target })
      : cellXml(cell, { at, type });
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}

const isOwnId = (cell: Cell): cell is string =>
  typeof cell === 'string' && /^[a-z]\d{1,9}$/.test(cell);

/** A formula, as a sheet can hold no more than 65,530 links of the other kind. Nothing of a text is in it. */
function linkCell(id: string, { at, target }: { at: string; target: string }): string {
  const formula = `HYPERLINK("#${target}","${id}")`;
  return `<c r="${at}" s="${STYLES.link}" t="str"><f>${formula}</f><v>${id}</v></c>`;
}

function cellXml(cell: Cell, { at, type }: { at: string; type: ColumnType }): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (type === 'day') {
    const days = daysSinceEpoch(cell);
    if (days >= FIRST_DAY && days <= LAST_DAY) {
      return `<c r="${at}" s="${STYLES.day}"><v>${days + DAYS_BEFORE_EPOCH}</v></c>`;
    }
  }
  return textCell(cell, { at, style: STYLES.plain });
}

function textCell(text: string, { at, style }: { at: string; style: number }): string {
  const words = text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;
  const space = /^\s|\s$|\n/.test(words) ? ' xml:space="preserve"' : '';
  const styled = style === STYLES.plain ? '' : ` s="${style}"`;
  return `<c r="${at}" t="inlineStr"${styled}><is><t${space}>${xmlText(words)}</t></is></c>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text in XML 1.0; what it cannot hold stands as U+FFFD, and what Excel would take for an escape is kept. */
export function xmlText(text: string): string {
  return text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>]/g, (sign) => ENTITIES[sign]!)
    .replace(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g, '\ufffd'); // eslint-disable-line no-control-regex -- these are meant
}
