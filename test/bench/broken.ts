/**
 * Reads texts that were broken at random and says what goes wrong: exceptions, records that the JSON
 * Schema does not take, spans that do not cut their text, results far larger than the text.
 *
 *   npx tsx test/bench/broken.ts [COUNT [SEED]]      default 20000 and 1
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { resultFiles } from '../../lib/output/files.ts';
import { extractText } from '../../lib/pipeline/extract-text.ts';
import { UnreadableTextError } from '../../lib/engine/text/index.ts';
import { mutated, pieces } from '../support/mutated.ts';

const [count = 20_000, seed = 1] = process.argv.slice(2).map(Number);
const schema = JSON.parse(readFileSync('lib/output/document.schema.json', 'utf8')) as object;
const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const faults = new Map<string, number>();
const fault = (what: string, text: string) => {
  if (!faults.has(what)) console.log(`${what}\n  ${JSON.stringify(text.slice(0, 300))}`);
  faults.set(what, (faults.get(what) ?? 0) + 1);
};
let read = 0;
let largest = 0;
for (const text of mutated(pieces(), { count, seed })) {
  read += 1;
  try {
    const result = extractText({ id: 'x', bytes: new TextEncoder().encode(text) });
    const { record, document } = result;
    if (!isValid(record)) {
      const error = isValid.errors?.[0];
      fault(`invalid: ${error?.instancePath.replace(/\d+/g, 'N')} ${error?.message}`, text);
    }
    const points = Array.from(document.source);
    for (const { start, end, text: words } of [...record.dates, ...record.figures]) {
      if (points.slice(start, end).join('') !== words) fault('span', text);
    }
    let size = 0;
    for (const content of resultFiles(result).values()) size += content.length;
    if (text.length > 4000) largest = Math.max(largest, size / text.length);
  } catch (error) {
    if (error instanceof UnreadableTextError && error.code !== 'failed') continue;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    fault(
      `thrown: ${cause instanceof Error ? (cause.stack ?? '').split('\n').slice(0, 3).join(' ') : String(cause)}`,
      text,
    );
  }
}
console.log(
  `${read} texts, largest results ${largest.toFixed(1)} times the text (of those above 4,000 characters)`,
);
for (const [what, times] of faults) console.log(`${times} × ${what}`);
process.exitCode = faults.size > 0 ? 1 : 0;
