import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { columnsWithTypes, type SheetName } from '../../output/column-types.ts';
import type { Row } from './cells.ts';
import type { Emit } from './parquet.ts';
import { dataRow, rangeOf, sheetEnd, sheetStart, STYLES, wordsRow } from './sheet-xml.ts';

export interface WorkbookTable {
  readonly table: SheetName;
  /**
   * A row may have one cell more than there are columns: which row of the table `sentences`, counted
   * from 0, its id leads to.
   */
  readonly rows: AsyncIterable<Row> | Iterable<Row>;
  /** A second row, of HXL hashtags. @default none */
  readonly tags?: readonly string[] | undefined;
}

/** Excel can hold 1,048,576; what is beyond goes to a further sheet. */
const MOST_ROWS = 1_000_000;
const PIECE_CHARACTERS = 500_000;
/** Fast, and within a few percent of the smallest. */
const LEVEL = 4;
/** Zip has to name a time; the same rows give the same bytes. */
const MTIME = '1980-01-01T00:00:00';

/**
 * Tables as one Excel workbook (Office Open XML), written as the rows come: a sheet for each, header
 * frozen, with filters, numbers as numbers and days from 1900 on as dates. Cells are text or values;
 * the only formulas are links of ours.
 */
export async function writeWorkbook(
  tables: readonly WorkbookTable[],
  emit: Emit,
  { mostRows = MOST_ROWS }: { mostRows?: number } = {},
): Promise<void> {
  const zip = new ZipStream(emit);
  zip.add('[Content_Types].xml', CONTENT_TYPES);
  zip.add('_rels/.rels', ROOT_RELATIONS);
  const sheets: Sheet[] = [];
  for (const table of tables) await writeSheets(table, { zip, sheets, mostRows });
  zip.add('xl/workbook.xml', workbookXml(sheets));
  zip.add('xl/_rels/workbook.xml.rels', workbookRelations(sheets.length));
  zip.add('xl/styles.xml', STYLE_SHEET);
  await zip.end();
}

interface Sheet {
  readonly name: string;
  /** What the filter stands on: `A1:AG157`. */
  range: string;
}

/** One table, on one sheet as long as there is room. */
async function writeSheets(
  { table, rows, tags }: WorkbookTable,
  { zip, sheets, mostRows }: { zip: ZipStream; sheets: Sheet[]; mostRows: number },
): Promise<void> {
  const columns = columnsWithTypes(table);
  const headRows = tags === undefined ? 1 : 2;
  let count = 0;
  let piece = '';
  let parts = 0;
  const begin = () => {
    parts += 1;
    sheets.push({ name: sheetName(table, parts), range: '' });
    zip.begin(`xl/worksheets/sheet${sheets.length}.xml`);
    const names = columns.map(({ name }) => name);
    piece =
      sheetStart(columns, { frozen: headRows }) +
      wordsRow(names, { number: 1, style: STYLES.head });
    if (tags !== undefined) piece += wordsRow(tags, { number: 2, style: STYLES.tag });
    count = 0;
  };
  const end = () => {
    const range = rangeOf(columns, headRows + count);
    sheets.at(-1)!.range = range;
    return zip.finish(piece + sheetEnd(range));
  };
  begin();
  for await (const row of rows) {
    if (count === mostRows) {
      await end();
      begin();
    }
    count += 1;
    const sentence = row[columns.length];
    const target = typeof sentence === 'number' ? sentenceCell(sentence, mostRows) : null;
    piece += dataRow(row, { columns, number: headRows + count, target });
    if (piece.length > PIECE_CHARACTERS) {
      await zip.push(piece);
      piece = '';
    }
  }
  await end();
}

const sheetName = (table: SheetName, part: number) => (part === 1 ? table : `${table} ${part}`);

/** Where the words of a row of the table `sentences` stand: below one header, in the third column. */
function sentenceCell(row: number, mostRows: number): string {
  const name = sheetName('sentences', Math.floor(row / mostRows) + 1);
  return `'${name}'!C${(row % mostRows) + 2}`;
}

/** A zip archive that is handed on as it grows. */
class ZipStream {
  readonly #emit: Emit;
  readonly #made: Uint8Array[] = [];
  readonly #zip: Zip;
  #file: ZipDeflate | null = null;

  constructor(emit: Emit) {
    this.#emit = emit;
    this.#zip = new Zip((error, bytes) => {
      if (error !== null) throw error;
      this.#made.push(bytes);
    });
  }

  /** A small file. */
  add(name: string, content: string): void {
    const file = new ZipPassThrough(name);
    file.mtime = MTIME;
    this.#zip.add(file);
    file.push(strToU8(content), true);
  }

  /** A file that is pushed piece by piece. */
  begin(name: string): void {
    this.#file = new ZipDeflate(name, { level: LEVEL });
    this.#file.mtime = MTIME;
    this.#zip.add(this.#file);
  }

  async push(piece: string): Promise<void> {
    this.#file!.push(strToU8(piece));
    await this.#handOn();
  }

  async finish(piece: string): Promise<void> {
    this.#file!.push(strToU8(piece), true);
    await this.#handOn();
  }

  async end(): Promise<void> {
    this.#zip.end();
    await this.#handOn();
  }

  async #handOn(): Promise<void> {
    for (const bytes of this.#made.splice(0)) await this.#emit(bytes);
  }
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Every part is a worksheet but those that are named: there may be any number of them. */
const CONTENT_TYPES =
  `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="${TYPES}.worksheet+xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`;

const ROOT_RELATIONS =
  `${XML}<Relationships xmlns="${RELATIONS}">` +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  // LibreOffice shows a filter only where its range has this name, too.
  const filters = sheets.map(({ name, range }, index) => {
    const cells = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${name}'!${cells}</definedName>`;
  });
  return (
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets>` +
    `<definedNames>${filters.join('')}</definedNames></workbook>`
  );
}

function workbookRelations(count: number): string {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const sheets = Array.from({ length: count }, (_, index) =>
    relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  const styles = relation(count + 1, 'styles', 'styles.xml');
  return `${XML}<Relationships xmlns="${RELATIONS}">${sheets.join('')}${styles}</Relationships>`;
}

/** In the order of `STYLES`: plain, bold, a day, grey, a link. */
const STYLE_SHEET =
  `${XML}<styleSheet xmlns="${MAIN}">` +
  `<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  `<fonts count="4"><font><sz val="11"/><name val="Calibri"/></font>` +
  `<font><b/><sz val="11"/><name val="Calibri"/></font>` +
  `<font><color rgb="FF666666"/><sz val="11"/><name val="Calibri"/></font>` +
  `<font><u/><color rgb="FF0563C1"/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>` +
  `<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
  `<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>` +
  `<xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
