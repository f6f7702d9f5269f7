/**
 * Prints the accuracy tables of docs/accuracy.md, and renews the baseline that `npm test` holds.
 *
 *   npm run accuracy -- [DIR] [dates|figures|actors|articles|reports …] [--errors COLUMN] [--kinds]
 *   npm run accuracy -- --baseline [--reason TEXT]
 *
 * DIR holds `corpora/` and `eval/`; neither is part of this repository. Without it our own reports
 * are read alone. Intermediate files go to a temporary folder. The corpora run through the command
 * line, as a user would run it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { renewBaseline } from './baseline.ts';
import { inOurTerms } from './our-terms.ts';
import { calibrationPlot, surenessOf } from './calibration.ts';
import { ownReports, tallyOf, type ReportSet } from './own-reports.ts';
import { scoreTable } from './score-table.ts';
import { Tally } from './tally.ts';

const SECTIONS = { dates, figures, actors, articles, reports };
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string' },
    kinds: { type: 'boolean', default: false },
    baseline: { type: 'boolean', default: false },
    reason: { type: 'string' },
  },
});
const directory = positionals.find((word) => !(word in SECTIONS));
const wanted = positionals.filter((word) => word in SECTIONS);
if (directory === undefined && wanted.some((section) => section !== 'reports')) {
  process.stderr.write(
    'usage: npm run accuracy -- [DIR] [dates|figures|actors|articles|reports …] [--errors COLUMN] [--kinds]\n' +
      '       npm run accuracy -- --baseline [--reason TEXT]\n' +
      'DIR, which holds corpora/ and eval/, may be left out for the reports alone\n',
  );
  process.exit(2);
}
const corpora = join(directory ?? '', 'corpora');
const scorers = join(directory ?? '', 'eval');
const work = mkdtempSync(join(tmpdir(), 'sitrep-accuracy-'));

function node(script: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [join(scorers, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

/** Runs `sitrep extract --jsonl` on articles and gives the path of the documents it printed. */
function extractAll(name: string, articles: string): string {
  const input = join(work, `${name}.in.jsonl`);
  const output = join(work, `${name}.documents.jsonl`);
  writeFileSync(input, articles);
  execFileSync(process.execPath, ['--import', 'tsx', 'bin/sitrep.ts', 'extract', '--jsonl'], {
    stdio: [openSync(input, 'r'), openSync(output, 'w'), 'inherit'],
  });
  return output;
}

/** The round trip of one corpus: texts in, documents out, in the scorer's form. */
function roundTrip(kind: string, corpus: string): string {
  const file = join(corpora, corpus);
  const name = corpus.replaceAll('/', '-');
  const documents = extractAll(name, node('from-documents.mjs', ['input', file]));
  const predictions = join(work, `${name}.predictions.jsonl`);
  writeFileSync(predictions, node('from-documents.mjs', [kind, file, documents]));
  return predictions;
}

function show(title: string, result: string): void {
  process.stdout.write(`\n## ${title}\n${result.trimEnd()}\n`);
}

function dates(): void {
  for (const [corpus, ...options] of [
    ['wikiwars-train'],
    ['esl-dev', '--types', 'DATE,DURATION,SET'],
    ['msrec-english'],
  ] as const) {
    const path = `dates/${corpus}.jsonl`;
    const predictions = roundTrip('dates', path);
    show(path, node('dates/score.mjs', [join(corpora, path), predictions, ...options]));
  }
}

function figures(): void {
  for (const corpus of [
    'newsquant-dev',
    'ud-gum-counted-dev',
    'ud-ewt-counted-dev',
    'muc34-dev',
    'recognizers-specs-dev',
    'quantulum3-dev',
    'measeval-dev',
  ]) {
    const path = `figures/${corpus}.jsonl`;
    const predictions = roundTrip('figures', path);
    show(path, node('figures/score.mjs', ['--gold', join(corpora, path), '--pred', predictions]));
    if (!/^(?:newsquant|ud|muc)/.test(corpus)) continue;
    const [gold, pred] = [join(corpora, path), predictions].map(translate) as [string, string];
    show(`${path}, in our terms`, node('figures/score.mjs', ['--gold', gold, '--pred', pred]));
  }
}

/** A file of gold or predictions with every figure in our terms; gives the path of the copy. */
function translate(file: string, index: number): string {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const told = lines
    .map((line) => JSON.parse(line) as { figures: Parameters<typeof inOurTerms>[0][] })
    .map((document) => JSON.stringify({ ...document, figures: document.figures.map(inOurTerms) }));
  const path = join(work, `in-our-terms-${String(index)}.jsonl`);
  writeFileSync(path, told.join('\n') + '\n');
  return path;
}

function actors(): void {
  const path = 'actors/news-dev.jsonl';
  show(path, node('actors/score.mjs', [join(corpora, path), roundTrip('actors', path)]));
  const briefs = join(corpora, 'actors/news-dev.documents.jsonl');
  const documents = extractAll('news-dev-briefs', readFileSync(briefs, 'utf8'));
  show('actors/news-dev.documents.jsonl', node('actors/score-news.mjs', [briefs, documents]));
}

function articles(): void {
  const gold = join(corpora, 'articles');
  const documents = wholeArticles(gold);
  show('articles', node('articles/score.mjs', [gold, documents, '--json']));
  show('articles, links', node('articles/score-links.mjs', [gold, documents, '--json']));
}

/** Our own reports, a column for each set; `--errors COLUMN` lists faults in the open ones. */
function reports(): void {
  const sets = ownReports();
  const tallies = sets.map(({ name, reports }) => ({ name, tally: tallyOf(reports) }));
  const all = tallies.reduce((sum, { tally }) => sum.absorb(tally), new Tally());
  tallies.push({ name: 'all', tally: all });
  show('own reports', scoreTable(tallies));
  for (const { name, tally } of tallies) {
    const sureness = surenessOf(tally);
    if (sureness === null) continue;
    show(`confidence, ${name}`, `${JSON.stringify(sureness)}\n${calibrationPlot(tally)}`);
  }
  if (options.kinds) show('reports with links, by kind of text', byKind(sets));
  if (options.errors === undefined) return;
  const faults: string[] = [];
  const open = sets.filter(({ name }) => name.startsWith('open/'));
  tallyOf(
    open.flatMap((set) => set.reports),
    (column, fault) => {
      if (column === options.errors) faults.push(fault);
    },
  );
  show(`${options.errors}, faults in the open reports`, faults.join('\n') || 'none');
}

/** A column for each kind of text among the reports whose links are labelled. */
function byKind(sets: readonly ReportSet[]): string {
  const linked = sets.flatMap((set) => set.reports).filter((report) => report.layers.has('links'));
  const kinds = [...new Set(linked.map(({ kind }) => kind))].sort();
  return scoreTable(
    kinds.map((name) => ({ name, tally: tallyOf(linked.filter(({ kind }) => kind === name)) })),
  );
}

/** Reads every gold article of a folder; gives the path of the documents. */
function wholeArticles(folder: string): string {
  const lines = readdirSync(folder)
    .filter((name) => /^\d\d-.*\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>)
    .map(({ id, text, published }) => JSON.stringify({ id, text, published }));
  return extractAll('articles', lines.join('\n') + '\n');
}

/** Writes the baseline anew, or says what fell and leaves it. */
function baseline(): void {
  const lost = renewBaseline(options.reason);
  if (lost.length > 0 && options.reason === undefined) {
    process.stderr.write(
      `these fell below the baseline, which was left as it is:\n  ${lost.join('\n  ')}\n` +
        'say why that is right with --reason "…"; it is stored in test/accuracy/baseline.json\n',
    );
    process.exitCode = 1;
  } else process.stdout.write('test/accuracy/baseline.json holds the scores of today\n');
}

try {
  if (options.baseline) baseline();
  else
    for (const [name, run] of Object.entries(SECTIONS)) {
      const isWanted = wanted.length === 0 || wanted.includes(name);
      if (isWanted && (directory !== undefined || name === 'reports')) run();
    }
} finally {
  rmSync(work, { recursive: true });
}
