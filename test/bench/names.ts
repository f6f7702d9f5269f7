/**
 * Speed of the name tagger: `npx tsx test/bench/names.ts FOLDER`. Reads every .txt file of the
 * folder, several times over; prints how long the model takes to load and KB per CPU second.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toDocument } from '../../lib/engine/text/index.ts';

const folder = process.argv[2] ?? 'samples';
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));
const documents = Array.from({ length: 50 }, () => texts)
  .flat()
  .map((text, index) => toDocument({ id: String(index), text }).document);
const kilobytes = documents.reduce((sum, { text }) => sum + text.length, 0) / 1024;

const started = performance.now();
const { findNames } = await import('../../lib/engine/names/index.ts');
findNames(documents[0]!);
console.log(`load ${(performance.now() - started).toFixed(0)} ms`);

for (let round = 1; round <= 4; round += 1) {
  const before = process.cpuUsage();
  let names = 0;
  for (const document of documents) names += findNames(document).length;
  const { user, system } = process.cpuUsage(before);
  const speed = kilobytes / ((user + system) / 1e6);
  console.log(`round ${round}: ${names} names, ${speed.toFixed(0)} KB per CPU second`);
}
