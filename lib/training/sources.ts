import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Coverage, LabelledText } from './labelled-text.ts';
import { openReports, readOpenReports } from './open-reports.ts';
import { readOwnCorpus } from './own-corpus.ts';
import { readDocumentCorpus, readTokenCorpus } from './token-corpus.ts';

/** Texts with names, written for this project. */
export const OWN_CORPUS = join(import.meta.dirname, 'corpus');

/** Names of every kind that the engine knows. */
export const LEXICON_FOLDER = join(import.meta.dirname, '../engine/names/lexicon');

/** A corpus that entered the weights. */
export interface Source {
  readonly name: string;
  readonly licence: string;
  readonly sha256: string;
  readonly texts: readonly LabelledText[];
}

interface Known {
  readonly pattern: RegExp;
  readonly licence: string;
  readonly coverage: Coverage;
}

/** Corpora whose licence allows the weights to be given away. What is not listed is never read. */
const KNOWN: readonly Known[] = [
  {
    pattern: /^news-train\.jsonl$/,
    licence: 'text public domain (Voice of America), labels made for this project',
    coverage: 'full',
  },
  {
    pattern: /^news-train\.documents\.jsonl$/,
    licence: 'text public domain (Voice of America), labels made for this project',
    coverage: 'full',
  },
  { pattern: /^train-wikigold\.all\.jsonl$/, licence: 'CC BY 4.0', coverage: 'mixed-rest' },
  {
    pattern: /^train-crossner_.*\.jsonl$/,
    licence: 'MIT, text CC BY-SA 3.0',
    coverage: 'mixed-rest',
  },
  { pattern: /^train-gum_(news|interview\.all)\.jsonl$/, licence: 'CC BY', coverage: 'core' },
  {
    pattern: /^train-gum_open\..*\.jsonl$/,
    licence: 'CC BY, CC BY-SA and public domain',
    coverage: 'core',
  },
  { pattern: /^train-uner_ewt\.dev\.jsonl$/, licence: 'CC BY-SA 4.0', coverage: 'core' },
];

/** Reads every corpus in `corpora/actors` that may train, and our own reports. */
export function readSources(input: {
  readonly corpora: string;
  readonly own: string;
  readonly leaveOut: readonly string[];
}): Source[] {
  const folder = join(input.corpora, 'actors');
  const files = [
    ...readdirSync(folder).map((file) => join(folder, file)),
    ...readdirSync(input.own).map((file) => join(input.own, file)),
  ].filter((file) => !input.leaveOut.some((part) => basename(file).includes(part)));
  const sources = files.flatMap((file) => readSource(file) ?? []);
  if (!input.leaveOut.some((part) => REPORTS.includes(part))) sources.push(reportsAsSource());
  return sources.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const REPORTS = 'open reports';

function reportsAsSource(): Source {
  const contents = openReports().map(({ content }) => content);
  return {
    name: REPORTS,
    licence: 'this project',
    sha256: sha256Of(contents.join('')),
    texts: readOpenReports(REPORTS, contents),
  };
}

/** As hexadecimal digits. */
export const sha256Of = (content: string) => createHash('sha256').update(content).digest('hex');

function readSource(file: string): Source | null {
  const name = basename(file);
  const known = KNOWN.find(({ pattern }) => pattern.test(name));
  const isOwn = name.endsWith('.txt');
  if (known === undefined && !isOwn) return null;
  const content = readFileSync(file, 'utf8');
  const sha256 = sha256Of(content);
  if (known === undefined) {
    return { name, licence: 'this project', sha256, texts: readOwnCorpus(name, content) };
  }
  const texts = name.endsWith('.documents.jsonl')
    ? readDocumentCorpus(name, content)
    : readTokenCorpus(name, content, known.coverage);
  return { name, licence: known.licence, sha256, texts };
}
