/**
 * How fast dates are read: `npx tsx test/bench/dates.ts [FILE…]`. Prints KB of text per CPU-second for
 * dates alone, the document given, and for hostile texts the ratio of time at ten times the length.
 */
import { readFileSync } from 'node:fs';
import { readDates } from '../../lib/engine/dates/index.ts';
import { toDocument } from '../../lib/engine/text/index.ts';

const SAMPLE =
  'Police said on Friday that two men had been held since 14 March 2024, three days after the fire. ' +
  'The third quarter was better than a year earlier, and talks will resume at 6:30 p.m. on Monday. ' +
  'Officials, who spoke to reporters in the capital, gave no figure for the number of people hurt. ' +
  'A spokesman for the ministry said the road had been closed and that nobody was allowed to pass.\n';

/** CPU seconds that reading the dates of `text` takes, the fastest of three runs. */
function cpuSeconds(text: string): number {
  const { document } = toDocument({
    id: 'bench',
    text,
    published: { value: '2024-03-20', source: 'option' },
  });
  let best = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const before = process.cpuUsage();
    readDates(document);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

const kilobytesPerSecond = (text: string) =>
  Math.round(Buffer.byteLength(text) / 1024 / cpuSeconds(text));

const files = process.argv.slice(2);
const prose = files.length === 0 ? SAMPLE.repeat(3000) : files.map(readText).join('\n\n');
function readText(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.jsonl')) return text;
  const lines = text.split('\n').filter(Boolean);
  return lines.map((line) => (JSON.parse(line) as { text: string }).text).join('\n\n');
}
cpuSeconds(SAMPLE.repeat(300));
console.log(`prose: ${kilobytesPerSecond(prose)} KB per CPU-second`);

const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1',
  capitals: 'A',
  brackets: '(',
  'one word': 'word ',
  months: 'May may may ',
  numbers: '12 ',
  dashes: '1-',
  'the end of': 'the end of ',
  ands: '12 and ',
  'May 1, 2, 3': 'May 1, 2, 3, ',
  years: '1914-18 ',
  times: '12:30 ',
  articles: 'the the ',
  twenties: 'twenty hundred and ',
  quotes: '"Friday" ',
  'last last': 'last next this ',
  'one sentence of dates': 'on 12 May and Friday ',
};
for (const [name, piece] of Object.entries(HOSTILE)) {
  const small = cpuSeconds(piece.repeat(Math.ceil(1e5 / piece.length)));
  const large = cpuSeconds(piece.repeat(Math.ceil(1e6 / piece.length)));
  const milliseconds = Math.round(large * 1000);
  console.log(`${name}: 1 MB in ${milliseconds} ms, ${(large / small).toFixed(1)} times 100 KB`);
}
