// npm run schema: writes the JSON Schema of document.json from lib/output/schema.ts.
import { writeFileSync } from 'node:fs';
import { documentJsonSchema } from '../lib/output/schema.ts';

const FILE = new URL('../lib/output/document.schema.json', import.meta.url);
writeFileSync(FILE, `${JSON.stringify(documentJsonSchema(), null, 2)}\n`);
