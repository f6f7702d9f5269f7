/**
 * Counts how often each rule of sharing, counting, measuring and linking decides.
 *
 *   npm run rules                 over our own texts; prints the table
 *   npm run rules -- ../shared    over these and the corpora there; writes docs/rules.md
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { countSupport } from './support.ts';
import { TABLE, tableOf } from './table.ts';
import { corpusTexts, ownTexts } from './texts.ts';

const directory = process.argv[2];
if (directory === undefined) {
  process.stdout.write(`${tableOf(countSupport(ownTexts()))}\n`);
} else {
  const texts = [...ownTexts(), ...(await corpusTexts(directory))];
  const [head] = readFileSync(TABLE, 'utf8').split('| rule |');
  writeFileSync(TABLE, `${head!}${tableOf(countSupport(texts))}\n`);
  process.stdout.write(`${TABLE}: ${texts.length} texts read\n`);
}
