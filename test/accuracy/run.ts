/**
 * Prints the accuracy table of docs/accuracy.md.
 *
 *   npm run accuracy -- DIR [dates|figures|actors|articles|reports …]
 *
 * DIR holds `corpora/` and `eval/`; neither is part of this repository. Intermediate files go to a
 * temporary folder. Everything runs through the command line, as a user would run it.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inOurTerms } from './our-terms.ts';

const [directory, ...wanted] = process.argv.slice(2);
if (directory === undefined) {
  process.stderr.write(
    'usage: npm run accuracy -- DIR [dates|figures|actors|articles|reports …]\n',
  );
  process.exit(2);
}
const corpora = join(directory, 'corpora');
const scorers = join(directory, 'eval');
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
  process.stdout.write(`\n## ${title}\n${result.trim()}\n`);
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

function reports(): void {
  const gold = join(import.meta.dirname, 'reports');
  show('held-out reports', node('articles/score.mjs', [gold, wholeArticles(gold), '--json']));
  const all = join(import.meta.dirname, 'figure-reports');
  figureReports('figures of 11–37', all, /^[123]/);
  figureReports('figures of 61–87', all, /^[678]/);
  figureReports('figures of 01–07, not read by those who mend', all, /^0/);
  figureReports('figures of 91–97, not read by those who mend', all, /^9/);
}

/** Scores the figures of those reports of a folder whose names fit. */
function figureReports(title: string, folder: string, name: RegExp): void {
  const gold = mkdtempSync(join(work, 'reports-'));
  const names = readdirSync(folder).filter((file) => file.endsWith('.json') && name.test(file));
  for (const file of names) copyFileSync(join(folder, file), join(gold, file));
  const scores = node('articles/score.mjs', [gold, wholeArticles(gold), '--json']);
  show(title, JSON.stringify((JSON.parse(scores) as { figures: unknown }).figures));
}

/** Reads every gold article of a folder; gives the path of the documents. */
function wholeArticles(folder: string): string {
  const lines = readdirSync(folder)
    .filter((name) => /^\d\d-.*\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>)
    .map(({ id, text, published }) => JSON.stringify({ id, text, published }));
  return extractAll('articles', lines.join('\n') + '\n');
}

const sections = { dates, figures, actors, articles, reports };
try {
  for (const [name, run] of Object.entries(sections)) {
    if (wanted.length === 0 || wanted.includes(name)) run();
  }
} finally {
  rmSync(work, { recursive: true });
}
