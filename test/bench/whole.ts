/**
 * CPU time of the whole engine on 100 KB and 1 MB of prose and of hostile text, and their ratio.
 *
 *   npx tsx test/bench/whole.ts [FILE …]      prose: the files, or samples/ over and over
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../lib/engine/index.ts';
import { toDocument } from '../../lib/engine/text/index.ts';

const files = process.argv.slice(2);
const paths =
  files.length > 0
    ? files
    : readdirSync('samples')
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join('samples', name));
const prose = paths.map((path) => readFileSync(path, 'utf8')).join('\n\n');

const filled = (piece: string, size: number) =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Best of some runs, in milliseconds of CPU. */
function cost(text: string, runs: number): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    extract(toDocument({ id: 'bench', text }).document);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

cost(filled(prose, 50_000), 3);
for (const [name, piece] of [
  ['prose', prose],
  ['digits', '1'],
  ['capitals', 'A'],
  ['brackets', '('],
  ['one word', 'word '],
  ['one name', 'Smith '],
  ['one number', '5,000 '],
  ['may', 'May may may '],
  ['acronyms', 'ABC (DEF) '],
  ['commas', 'a, '],
  ['quotes', '"“'],
  ['hyphens', 'a-'],
  ['full stops', 'A. '],
  ['and', 'Mali and '],
  ['dates', '1 May and '],
] as const) {
  const small = cost(filled(piece, 100_000), 5);
  const large = cost(filled(piece, 1_000_000), 2);
  const speed = name === 'prose' ? `, ${Math.round(1_000_000 / large)} KB per CPU-second` : '';
  console.log(
    `${name.padEnd(11)} 100 KB ${small.toFixed(0).padStart(5)} ms   1 MB ${large.toFixed(0).padStart(6)} ms   ratio ${(large / small).toFixed(1)}${speed}`,
  );
}
