import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../lib/output/rows.ts';
import {
  documentJsonSchema,
  documentRecord,
  errorJsonSchema,
  errorRecord,
} from '../../lib/output/schema.ts';
import { toRows } from '../../lib/output/to-rows.ts';
import { toErrorRecord } from '../../lib/output/record.ts';
import { columnsPage } from '../../lib/output/columns-page.ts';
import { TABLE_NAMES, columnsOf } from '../../lib/output/csv.ts';
import { emptyRecord, fixtureDocument, fixtureRecord } from './fixture.ts';

const FILE = new URL('../../lib/output/document.schema.json', import.meta.url);

describe('the published JSON Schema', () => {
  const published: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(published as object);

  it('is up to date (else: npm run schema)', () => {
    expect(published).toEqual(documentJsonSchema());
    const error: unknown = JSON.parse(readFileSync(new URL('error.schema.json', FILE), 'utf8'));
    expect(error).toEqual(errorJsonSchema());
  });

  it('has an address of its own', () => {
    expect(published).toMatchObject({ $id: 'urn:sitrep:document:2' });
  });

  it.each([
    ['a record with facts', fixtureRecord()],
    ['a record without any', emptyRecord()],
  ])('takes %s', (_name, record) => {
    accepts(JSON.parse(JSON.stringify(record)));
    expect(accepts.errors).toBeNull();
  });

  it('refuses a field that it does not know, and one that is missing', () => {
    const record = fixtureRecord();
    expect(accepts({ ...record, extra: 1 })).toBe(false);
    expect(accepts({ ...record, places: undefined })).toBe(false);
    expect(accepts({ ...record, figures: [{ ...record.figures[0], value: '22' }] })).toBe(false);
  });
});

describe('the schema', () => {
  it('takes what toRecord and toErrorRecord make', () => {
    expect(documentRecord.safeParse(fixtureRecord()).error).toBeUndefined();
    const error = toErrorRecord('a.pdf', {
      code: 'binary',
      message: 'a PDF',
      hint: 'save as text',
    });
    expect(errorRecord.safeParse(error).error).toBeUndefined();
  });

  it('takes the rows of the tables', () => {
    const rows = toRows(fixtureRecord(), fixtureDocument());
    for (const table of TABLE_NAMES) {
      for (const row of rows[table]) {
        const cells = columnsOf(table).map((column) => [column, row[column as keyof typeof row]]);
        expect(TABLES[table].safeParse(Object.fromEntries(cells)).error).toBeUndefined();
      }
    }
  });
});

describe('docs/columns.md', () => {
  const page = readFileSync(new URL('../../docs/columns.md', import.meta.url), 'utf8');

  it('is up to date (else: npm run schema)', () => expect(page).toBe(columnsPage()));

  it('says of every column what it holds', () => {
    for (const column of TABLE_NAMES.flatMap(columnsOf)) {
      expect(page).toMatch(new RegExp(`^\\| \`${column}\` \\| \\S.+ \\|$`, 'm'));
    }
  });
});
