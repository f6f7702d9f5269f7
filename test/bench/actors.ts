/**
 * Speed of the actor reader: `npx tsx test/bench/actors.ts FOLDER`. Reads every .txt file of the
 * folder, many times over; prints KB per CPU second from names to actors, and from text to actors.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActors } from '../../lib/engine/actors/index.ts';
import { findNames } from '../../lib/engine/names/index.ts';
import { toDocument } from '../../lib/engine/text/index.ts';

const folder = process.argv[2] ?? 'samples';
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));
const inputs = Array.from({ length: 60 }, () => texts).flat();
const kilobytes = inputs.reduce((sum, text) => sum + text.length, 0) / 1024;

const kbPerSecond = (work: () => void) => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (kilobytes / ((user + system) / 1e6)).toFixed(0);
};

for (let round = 1; round <= 4; round += 1) {
  const read = inputs.map((text, index) => {
    const { document } = toDocument({ id: String(index), text });
    return { document, names: findNames(document) };
  });
  const own = kbPerSecond(() => {
    for (const { document, names } of read) readActors(document, names);
  });
  const whole = kbPerSecond(() => {
    inputs.forEach((text, index) => {
      const { document } = toDocument({ id: String(index), text });
      readActors(document, findNames(document));
    });
  });
  console.log(`round ${round}: names to actors ${own}, text to actors ${whole} KB per CPU second`);
}
