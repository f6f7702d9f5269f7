/**
 * How fast Sitrep is: `npm run bench [-- SECTION…] [FILE…]`. Sections: warm, cold, start, prose,
 * hostile; all by default. FILE: texts or JSON lines to read in place of our own. Every figure is the
 * median of five runs and CPU time, so that a busy machine does not count; docs/speed.md reads it.
 */
// As the command has it.
import '../../lib/v8-settings.ts';
import { coldStart, readFresh } from './fresh.ts';
import { median, medianOf, RUNS, say } from './measure.ts';
import { checkStages, floor, readInStages, readWhole, type Stages } from './stages.ts';
import { filled, HOSTILE, prose } from './texts.ts';

// What the AWS SDK thinks of an older Node is no part of the table.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

const SECTIONS = ['warm', 'cold', 'start', 'prose', 'hostile'];
const args = process.argv.slice(2);
const wanted = args.filter((arg) => SECTIONS.includes(arg));
const files = args.filter((arg) => !SECTIONS.includes(arg));
const isWanted = (section: string) => wanted.length === 0 || wanted.includes(section);

/** Rounds before anything counts: V8 takes so long to compile what is used. */
const WARM_UP = 8;
const KB = 1000;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const rate = (bytes: number, seconds: number) => Math.round(bytes / KB / seconds).toLocaleString();

function warm(): void {
  const bytes = bytesOf(prose(files, 200 * KB));
  checkStages(bytes);
  for (let round = 0; round < WARM_UP; round += 1) readInStages(bytes);
  const runs: Stages[] = Array.from({ length: RUNS }, () => readInStages(bytes).stages);
  const whole = Array.from({ length: RUNS }, () => readWhole(bytes));
  const stages = [...runs[0]!.keys()].map(
    (stage) => [stage, median(runs.map((run) => run.get(stage)!))] as const,
  );
  const all = median(whole.map((run) => run.all));
  const output = median(whole.map((run) => run.output));
  console.log(`Warm, ${bytes.length / KB} KB of prose, KB per CPU-second`);
  say([
    ...[...stages, ['output', output] as const].map(([stage, seconds]) => [
      stage,
      rate(bytes.length, seconds),
      `${Math.round((seconds / all) * 100)} %`,
    ]),
    ['all', rate(bytes.length, all), '100 %'],
    [
      'floor: split at blanks',
      rate(
        bytes.length,
        medianOf(() => floor(bytes)),
      ),
      '',
    ],
  ]);
}

function cold(): void {
  const texts = [2 * KB, 100 * KB, 1000 * KB].map((size) => prose(files, size));
  const fresh = readFresh(texts);
  console.log('\nFresh process, prose: start, engine and text');
  say([
    ['', 'CPU seconds', 'KB per CPU-second', 'peak MB'],
    ...texts.map((text, index) => {
      const { cpuSeconds, peakMegabytes } = fresh[index]!;
      const bytes = bytesOf(text).length;
      return [
        `${Math.round(bytes / KB)} KB`,
        cpuSeconds.toFixed(2),
        rate(bytes, cpuSeconds),
        peakMegabytes.toFixed(0),
      ];
    }),
  ]);
}

async function start(): Promise<void> {
  const found = await coldStart(prose(files, 2 * KB));
  console.log('\nFirst answer of the function, in a fresh process, a text of 2 KB');
  say([
    ['wall', `${found.wallMilliseconds.toFixed(0)} ms`],
    ['CPU', `${found.cpuMilliseconds.toFixed(0)} ms`],
    ['asset', `${(found.assetBytes / 1e6).toFixed(2)} MB`],
    ['asset, zipped', `${(found.zippedBytes / 1e6).toFixed(2)} MB`],
  ]);
}

const inMilliseconds = (seconds: number) => (seconds * 1000).toFixed(0);

/** CPU seconds at two sizes, and how many times more ten times the text takes; a line as it is known. */
function tenTimes(name: string, make: (size: number) => string, size: number): void {
  const [small, large] = [size, 10 * size].map((length) => {
    const bytes = bytesOf(make(length));
    readWhole(bytes);
    return medianOf(() => readWhole(bytes).all);
  }) as [number, number];
  const cells = [inMilliseconds(small), inMilliseconds(large), (large / small).toFixed(1)];
  console.log(`  ${name.padEnd(20)}${cells.map((cell) => cell.padStart(14)).join('')}`);
}

function heading(title: string, size: number): void {
  console.log(`\n${title}`);
  const cells = [`${size / KB} KB, ms`, `${(10 * size) / KB} KB, ms`, 'ratio'];
  console.log(`  ${''.padEnd(20)}${cells.map((cell) => cell.padStart(14)).join('')}`);
}

if (isWanted('warm')) warm();
if (isWanted('cold')) cold();
if (isWanted('start')) await start();
if (isWanted('prose')) {
  heading('Ten times the prose', 100 * KB);
  tenTimes('prose', (size) => prose(files, size), 100 * KB);
}
if (isWanted('hostile')) {
  heading('Ten times the hostile text', 10 * KB);
  for (const [name, piece] of Object.entries(HOSTILE)) {
    tenTimes(name, (size) => filled(piece, size), 10 * KB);
  }
}
