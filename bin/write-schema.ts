// npm run schema: writes what is made from lib/output/schema.ts, the JSON Schema of document.json and
// the page that explains the columns.
import { writeFileSync } from 'node:fs';
import { columnsPage } from '../lib/output/columns-page.ts';
import { documentJsonSchema, errorJsonSchema } from '../lib/output/schema.ts';

const file = (path: string) => new URL(`../${path}`, import.meta.url);
const writeJson = (path: string, value: object) =>
  writeFileSync(file(path), `${JSON.stringify(value, null, 2)}\n`);
writeJson('lib/output/document.schema.json', documentJsonSchema());
writeJson('lib/output/error.schema.json', errorJsonSchema());
writeFileSync(file('docs/columns.md'), columnsPage());
