import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../lib/web/console/csv.ts';
import { CHROMIUM } from './browser.ts';
import { ConsoleRun } from './console-run.ts';

const SAMPLES = ['clash.txt', 'earthquake.txt', '2020-01-09-confrontation.txt'];
const TABLES = ['actors', 'dates', 'figures', 'places'];

describe.skipIf(CHROMIUM === null)('files into the console and out of it', () => {
  let run: ConsoleRun;

  beforeAll(async () => {
    run = await ConsoleRun.start();
    await run.choose(SAMPLES.map((name) => join('samples', name)));
    for (const name of SAMPLES) await run.rowOf(name).locator('.done').waitFor();
  });

  afterAll(() => run.stop());

  it('all results of a text as one zip: tables, report and JSON, byte for byte', async () => {
    const click = () => run.page.getByLabel('All results of clash.txt as zip').click();
    const zip = unzipSync(await run.downloaded(click));
    const tables = TABLES.map((table) => `${table}/clash.txt.csv`);
    const results = [...tables, 'documents/clash.txt.json', 'reports/clash.txt.html'];
    expect(Object.keys(zip).sort()).toEqual(results.sort());
    for (const [key, bytes] of Object.entries(zip)) {
      expect(Buffer.from(bytes).equals(await run.inBucket(key)), key).toBe(true);
    }
  });

  it('all results of all texts as one zip', async () => {
    const click = () => run.page.click('button:has-text("All results")');
    const zip = unzipSync(await run.downloaded(click));
    expect(Object.keys(zip)).toHaveLength(6 * SAMPLES.length);
    expect(strFromU8(zip['reports/earthquake.txt.html']!)).toContain('<article id=text');
  });

  it('a workbook of a text, a sheet for each table', async () => {
    const file = join(run.folder, 'one.xlsx');
    const click = () => run.page.getByLabel('All tables of clash.txt as xlsx').click();
    writeFileSync(file, await run.downloaded(click));
    const sheets = await readWorkbook(file);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['figures', 'dates', 'actors', 'places']);
    for (const { sheet, data } of sheets) {
      const csv = readCsv(strFromU8(await run.inBucket(`${sheet}/clash.txt.csv`)));
      expect(data[0]).toEqual(csv.columns);
      expect(data).toHaveLength(csv.rows.length + 1);
    }
  });

  it('what is shown, as workbook and JSON, with numbers, flags and nothing as such', async () => {
    await run.view('Figures');
    await run.page.getByLabel('measure').selectOption('deaths');
    const shown = await run.page.locator('.grid tbody tr[aria-rowindex]').count();
    const file = join(run.folder, 'shown.xlsx');
    const as = (name: string) =>
      run.downloaded(() => run.page.click(`.downloads button:has-text("${name}")`));
    writeFileSync(file, await as('Workbook'));
    const [sheet] = await readWorkbook(file);
    const [head = [], ...rows] = sheet?.data ?? [];
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    expect(rows).toHaveLength(shown);
    expect(new Set(column('measure'))).toEqual(new Set(['deaths']));
    expect(column('value').some((value) => typeof value === 'number')).toBe(true);
    const json = JSON.parse((await as('JSON')).toString()) as Record<string, unknown>[];
    expect(json.map(({ value }) => value)).toEqual(column('value'));
    expect(json[0]).toMatchObject({ measure: 'deaths', cumulative: false, change: null });
  });

  it('a folder that is dropped, hidden files passed over', async () => {
    await run.view('Texts');
    const folder = join(run.folder, 'wire');
    mkdirSync(join(folder, 'deep'), { recursive: true });
    for (const name of ['one.txt', '.hidden.txt', 'deep/two.txt']) {
      writeFileSync(join(folder, name), 'Gunmen killed nine miners near Ostrava on 4 May 2021.');
    }
    // As the system's own drag, with real paths: no script can make a folder.
    const devtools = await run.page.context().newCDPSession(run.page);
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
    }
    for (const name of ['wire/one.txt', 'wire/deep/two.txt']) {
      await run.rowOf(name).locator('.done').waitFor();
    }
    expect(await run.rowOf('.hidden').count()).toBe(0);
  });

  it('articles that are lines of one file: their rows counted, tables and a page in common', async () => {
    const line = (id: string) => JSON.stringify({ id, text: 'Gunmen killed nine miners.' });
    const file = join(run.folder, 'news.jsonl');
    writeFileSync(file, `${line('a')}\n${line('b')}\n`);
    await run.choose([file]);
    const row = run.rowOf('news.jsonl');
    await row.locator('.done').waitFor();
    expect(await row.innerText()).toMatch(/2 articles\s+2\s/);
    const click = () => run.page.getByLabel('All results of news.jsonl as zip').click();
    const tables = TABLES.map((table) => `${table}/news.jsonl.csv`);
    expect(Object.keys(unzipSync(await run.downloaded(click))).sort()).toEqual(
      [...tables, 'documents/news.jsonl', 'reports/news.jsonl.html'].sort(),
    );
  });

  it('no dialog, no error and no request to elsewhere on the whole way', () => {
    expect(run.faults).toEqual([]);
  });
});
