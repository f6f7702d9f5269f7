import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../lib/many/tables/cells.ts';
import { writeWorkbook } from '../../lib/many/tables/workbook.ts';
import { columnsWithTypes } from '../../lib/output/column-types.ts';

/*
 * What Excel repairs or refuses when it opens a file, from its "specifications and limits":
 * https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
 */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CHARACTERS = 32_767;
const MOST_SHEET_NAME = 31;
const MOST_FORMULA = 8192;
const MOST_WORDS_IN_FORMULA = 255;
const MOST_LINKS = 65_530;
/** 9999-12-31. */
const LAST_DAY = 2_958_465;

const COLUMNS = columnsWithTypes('places');
const at = (name: string) => COLUMNS.findIndex((column) => column.name === name);

/** Words that a cell of Excel cannot hold as they are. */
const HARD = [
  'x'.repeat(40_000),
  `${'x'.repeat(MOST_CHARACTERS - 2)}😀 and more`,
  '\0\u0007\v\u001f\ufffe\uffff',
  'half a sign \ud83d',
  '=HYPERLINK("http://x.example","y")',
  '_x0000_',
  ']]> <a href="x">&nbsp;</a>',
  '  blanks\r\nand lines\n',
];

/** One place a row, each with a link to a sentence. */
function* rows(): Generator<Row> {
  for (let index = 0; index < MOST_LINKS + 10; index += 1) {
    const row: (string | number | null)[] = COLUMNS.map(() => null);
    row[at('document')] = HARD[index % HARD.length]!.slice(0, index < HARD.length ? undefined : 20);
    row[at('id')] = `p${index + 1}`;
    yield [...row, index];
  }
}

let parts = new Map<string, string>();
let sheets: string[] = [];

beforeAll(async () => {
  const pieces: Uint8Array[] = [];
  await writeWorkbook([{ table: 'places', rows: rows() }], (bytes) => void pieces.push(bytes));
  const files = Object.entries(unzipSync(Buffer.concat(pieces)));
  parts = new Map(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
  sheets = [...parts].flatMap(([name, xml]) => (name.includes('/worksheets/') ? [xml] : []));
});

const all = (xml: string, pattern: RegExp) =>
  Array.from(xml.matchAll(pattern), ([, word]) => word!);
const unescaped = (words: string) =>
  words
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('_x005F_', '_');

describe('Excel opens the workbook without repair:', () => {
  it('sheets have names of their own, that it allows', () => {
    const names = all(parts.get('xl/workbook.xml')!, /<sheet name="(.*?)"/g);
    expect(names).toHaveLength(sheets.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(MOST_SHEET_NAME);
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^$|^history$/i);
    }
  });

  it('every part that is named is there', () => {
    const named = all(parts.get('xl/_rels/workbook.xml.rels')!, /Target="(.*?)"/g);
    for (const name of named) expect(parts.has(`xl/${name}`)).toBe(true);
    const ids = all(parts.get('xl/workbook.xml')!, /r:id="(.*?)"/g);
    const known = all(parts.get('xl/_rels/workbook.xml.rels')!, /Id="(.*?)"/g);
    expect(known).toEqual(expect.arrayContaining(ids));
    const [count] = all(parts.get('xl/styles.xml')!, /<cellXfs count="(\d+)"/g);
    const styles = sheets.flatMap((xml) => all(xml, / s="(\d+)"/g)).map(Number);
    expect(styles.every((style) => style < Number(count))).toBe(true);
  });

  it('rows and cells stand in their order, and not beyond the edge', () => {
    for (const xml of sheets) {
      expect(xml).toMatch(/<sheetViews>.*<cols>.*<sheetData>.*<\/sheetData><autoFilter/s);
      const numbers = all(xml, /<row r="(\d+)"/g).map(Number);
      expect(numbers.every((number, index) => number === index + 1)).toBe(true);
      expect(numbers.length).toBeLessThanOrEqual(MOST_ROWS);
      const cells = all(xml, /<c r="([A-Z]+\d+)"/g);
      expect(new Set(cells).size).toBe(cells.length);
    }
    expect(COLUMNS.length).toBeLessThanOrEqual(MOST_COLUMNS);
  });

  it('no cell holds more than it can, and nothing that XML cannot', () => {
    for (const xml of sheets) {
      const words = all(xml, /<t(?: [^>]*)?>([^<]*)<\/t>/g).map(unescaped);
      expect(words.length).toBeGreaterThan(MOST_LINKS);
      const longest = words.reduce((most, { length }) => Math.max(most, length), 0);
      expect(longest).toBe(MOST_CHARACTERS);
      // eslint-disable-next-line no-control-regex -- these are meant
      expect(xml).not.toMatch(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/);
      expect(xml).not.toMatch(/\p{Surrogate}/u);
      expect(xml).not.toMatch(/&(?!amp;|lt;|gt;)/);
      expect(xml).not.toContain(']]>');
    }
  });

  it('links are formulas, of which there may be any number, and their words are short', () => {
    for (const xml of sheets) {
      expect(xml).not.toContain('<hyperlink');
      const formulas = all(xml, /<f>(.*?)<\/f>/g);
      expect(formulas.length).toBeGreaterThan(MOST_LINKS);
      for (const formula of formulas) {
        if (formula.length > MOST_FORMULA || !/^HYPERLINK\("#[^"]*","[^"]*"\)$/.test(formula)) {
          expect.unreachable(formula);
        }
      }
      const words = formulas.flatMap((formula) => all(formula, /"(.*?)"/g));
      expect(words.every(({ length }) => length <= MOST_WORDS_IN_FORMULA)).toBe(true);
    }
  });

  it('numbers are numbers, days are within the calendar of Excel', async () => {
    const columns = columnsWithTypes('dates');
    const day = columns.findIndex(({ type }) => type === 'day');
    const number = columns.findIndex(({ type }) => type === 'integer');
    const rows = ['1899-12-31', '1900-02-28', '1900-03-01', '9999-12-31', '10000-01-01'].map(
      (value) =>
        columns.map((_, index) => (index === day ? value : index === number ? 1e21 : null)),
    );
    const pieces: Uint8Array[] = [];
    await writeWorkbook([{ table: 'dates', rows }], (bytes) => void pieces.push(bytes));
    const xml = strFromU8(unzipSync(Buffer.concat(pieces))['xl/worksheets/sheet1.xml']!);
    const values = all(xml, /<v>(.*?)<\/v>/g).map(Number);
    expect(values.every((value) => Number.isFinite(value))).toBe(true);
    const days = all(xml, / s="2"><v>(.*?)<\/v>/g).map(Number);
    expect(days).toEqual([61, LAST_DAY]);
  });
});
