import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { columnsOf, toCsv } from '../../lib/output/csv.ts';
import type { Rows } from '../../lib/output/to-rows.ts';
import { tableRows } from '../../lib/ops/table-rows.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-rows-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function rowsOf(csv: string) {
  const path = join(folder, 'table.csv');
  await writeFile(path, csv);
  const rows: unknown[] = [];
  for await (const row of tableRows('places', createReadStream(path))) rows.push(row);
  return rows;
}

const PLACE: Rows['places'][number] = {
  ...{ document: 'a.txt', published: null, id: 'p1', name: '=Gao', country: 'MLI' },
  ...{
    mentions: 2,
    first_mention: 'Gao,\r\n"the town"',
    sentence: "'-and so on",
    start: 0,
    end: 3,
  },
};

it('gives back what was written: types, quotes, newlines, and no apostrophe for spreadsheets', async () => {
  const csv = toCsv('places', [PLACE], { byteOrderMark: true });
  expect(csv).toContain("'=Gao");
  const columns = columnsOf('places');
  const [row] = (await rowsOf(csv)) as [unknown[]];
  expect(Object.fromEntries(columns.map((name, at) => [name, row[at]]))).toEqual({
    ...PLACE,
    // Written as it is read: such a text cannot be told from one that was made harmless.
    sentence: '-and so on',
  });
  expect(await rowsOf(toCsv('places', []))).toEqual([]);
});

it('finds columns by name: an older table may lack some, and have others', async () => {
  const [row] = (await rowsOf('name,old,document\r\nGao,x,a.txt\r\n')) as [unknown[]];
  expect(row.slice(0, 5)).toEqual(['a.txt', null, '', 'Gao', null]);
});
