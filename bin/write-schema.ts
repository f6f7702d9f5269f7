// npm run schema: writes what is made from lib/output/schema.ts, the JSON Schema of document.json and
// the page that explains the columns.
import { writeFileSync } from 'node:fs';
import { columnsPage } from '../lib/output/columns-page.ts';
import { documentJsonSchema } from '../lib/output/schema.ts';

const file = (path: string) => new URL(`../${path}`, import.meta.url);
writeFileSync(
  file('lib/output/document.schema.json'),
  `${JSON.stringify(documentJsonSchema(), null, 2)}\n`,
);
writeFileSync(file('docs/columns.md'), columnsPage());
