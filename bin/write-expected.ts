import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultFiles } from '../lib/output/files.ts';
import { extractText } from '../lib/pipeline/extract-text.ts';

/** Writes samples/expected/ anew: the three tables of each sample. Read the difference before you commit it. */
for (const name of readdirSync('samples').filter((file) => file.endsWith('.txt'))) {
  const folder = join('samples', 'expected', name.replace(/\.txt$/, ''));
  mkdirSync(folder, { recursive: true });
  const extracted = extractText({ id: name, bytes: readFileSync(join('samples', name)) });
  for (const [file, content] of resultFiles(extracted)) {
    if (file.endsWith('.csv')) writeFileSync(join(folder, file), content);
  }
}
