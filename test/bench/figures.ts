/**
 * Kilobytes per CPU-second of the figure reader alone, on texts of falling and rising length, and on
 * hostile ones. Run: `npx tsx test/bench/figures.ts`. Prints a table; nothing is asserted.
 */
import { readDates } from '../../lib/engine/dates/index.ts';
import { figureCorpora } from '../../lib/engine/figures/corpus.ts';
import { readFigures } from '../../lib/engine/figures/index.ts';
import { analyse } from '../../lib/engine/grammar/analyse.ts';
import { toDocument } from '../../lib/engine/text/index.ts';

const SENTENCES = Object.values(figureCorpora).flatMap(({ finds, ignores }) => [
  ...finds.map(([sentence]) => sentence.replaceAll('[[', '').replaceAll(']]', '')),
  ...ignores,
]);
const FILLER =
  'The minister met reporters after the talks and said that the government would study the report of the commission before it decides.';

function prose(length: number): string {
  let text = '';
  for (let index = 0; text.length < length; index += 1) {
    text += `${SENTENCES[(index * 7) % SENTENCES.length]!.replaceAll('\n', ' ')} ${FILLER} `;
  }
  return text.slice(0, length);
}

const HOSTILE: Readonly<Record<string, string>> = {
  'digits with hyphens': '1-'.repeat(100_000),
  'number words': 'one hundred and '.repeat(12_000),
  'tens of': 'tens of '.repeat(25_000),
  'between and': 'between 1 and '.repeat(14_000),
  adjectives: `5 ${'big '.repeat(50_000)}`,
  commas: '1, 2, '.repeat(33_000),
  'currency signs': '$'.repeat(200_000),
  hedges: 'at least about '.repeat(13_000),
};

function measure(name: string, text: string): void {
  const { document } = toDocument({ id: name, text });
  const dates = readDates(document).found;
  readFigures(analyse(document, dates));
  let runs = 0;
  const before = process.cpuUsage();
  let used = 0;
  while (used < 400_000 && runs < 200) {
    readFigures(analyse(document, dates));
    runs += 1;
    const { user, system } = process.cpuUsage(before);
    used = user + system;
  }
  const rate = (text.length * runs) / 1024 / (used / 1e6);
  console.log(
    `${name.padEnd(24)} ${String(text.length).padStart(8)} characters ${rate.toFixed(0).padStart(7)} KB/s`,
  );
}

for (const length of [1_500, 20_000, 200_000]) measure(`prose ${length}`, prose(length));
for (const [name, text] of Object.entries(HOSTILE)) measure(name, text);
