import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { PackedModel } from '../engine/names/model.ts';
import { ACTING_CORPORA } from './acting/corpora.ts';
import { GRAMMAR_SCORES_FILE, GRAMMAR_SOURCES_FILE } from './grammar/files.ts';
import type { GrammarScores } from './grammar/scoring.ts';
import type { GrammarSource } from './grammar/train.ts';
import type { LexiconPhrase } from './lexicon-phrases.ts';
import type { Scores } from './scoring.ts';
import { sha256Of, type Source } from './sources.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Scores of the reported runs, written by `score.ts --run`. */
export const RUNS_FILE = join(HERE, 'runs.json');

/** Where the card goes. */
export const CARD_FILE = join(HERE, '../../docs/model-card.md');

/** One row of the table of scores. */
export interface Run extends Scores {
  readonly run: string;
  readonly corpus: string;
}

/** What a card is made of. */
export interface CardInput {
  readonly sources: readonly Source[];
  readonly lexicon: readonly LexiconPhrase[];
  readonly model: PackedModel;
  readonly vocabulary: number;
  readonly modelFile: string;
}

/** The model card: the words of `card.md` with the tables of this training put in. */
export function makeCard(input: CardInput): string {
  const runs = JSON.parse(readFileSync(RUNS_FILE, 'utf8')) as Run[];
  const tables: Readonly<Record<string, string>> = {
    corpora: corpora(input),
    acting: actingCorpora(input.sources),
    size: size(input),
    scores: scores(runs),
    agreement: agreement(),
    treebanks: treebanks(),
    documents: documents(),
    grammar: grammarScores(),
  };
  return readFileSync(join(HERE, 'card.md'), 'utf8').replace(
    /<!-- (\w+) -->/g,
    (mark, name: string) => tables[name] ?? mark,
  );
}

const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

function corpora({ sources, lexicon }: CardInput): string {
  const rows = sources.map(({ name, licence, sha256, texts }) =>
    row(name, texts.length, licence, `\`${sha256}\``),
  );
  const words = lexicon.map(({ list, phrase }) => `${list} ${phrase}`).join('\n');
  const lexicons = row(
    'lexicons of the engine',
    `${lexicon.length.toLocaleString('en')} entries`,
    'this project',
    `\`${sha256Of(words)}\``,
  );
  return ['| corpus | texts | licence | SHA-256 |', '|---|---|---|---|', ...rows, lexicons].join(
    '\n',
  );
}

function actingCorpora(sources: readonly Source[]): string {
  const names = sources.map(({ name }) => name).filter((name) => ACTING_CORPORA.test(name));
  return names.map((name) => `\`${name}\``).join(', ');
}

function size({ model, vocabulary, modelFile }: CardInput): string {
  const parts = Object.entries(model as unknown as Record<string, string>);
  const compressed = parts.reduce((sum, [, text]) => sum + gzipSync(text).length, 0);
  return [
    '| | |',
    '|---|---|',
    row('words with a class', vocabulary.toLocaleString('en')),
    row('module as it stands', `${megabytes(statSync(modelFile).size)} MB of printable ASCII`),
    row('model, gzip', `${megabytes(compressed)} MB`),
    ...parts.map(([name, text]) => row(`— ${name}`, `${megabytes(gzipSync(text).length)} MB`)),
  ].join('\n');
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);

function scores(runs: readonly Run[]): string {
  const rows = runs.map(({ run, corpus, all, untyped, person, organisation, place, fine }) =>
    row(run, corpus, ...[all, untyped, person, organisation, place, fine].map(decimal)),
  );
  return [
    '| run | corpus | F1 | untyped | person | organisation | place | type right |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const decimal = (value: number | null) => (value === null ? '–' : value.toFixed(1));

/** What `corpus/FORMAT.md` says of the second labelling. */
function agreement(): string {
  const format = readFileSync(join(HERE, 'corpus/FORMAT.md'), 'utf8');
  const from = format.indexOf('## Agreement');
  const section = from < 0 ? '' : format.slice(format.indexOf('\n', from));
  const end = section.indexOf('\n## ');
  return (end < 0 ? section : section.slice(0, end)).trim();
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const grammarSources = () => readJson(GRAMMAR_SOURCES_FILE) as readonly GrammarSource[];

function treebanks(): string {
  const rows = grammarSources().map(({ name, sentences, tokens, licence, sha256 }) =>
    row(name, sentences, tokens, licence, `\`${sha256}\``),
  );
  return [
    '| treebank | sentences | tokens | licence | SHA-256 |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function documents(): string {
  return grammarSources()
    .flatMap((source) => source.documents)
    .map((id) => `\`${id}\``)
    .join(', ');
}

function grammarScores(): string {
  const { tags, tokens, roles } = readJson(GRAMMAR_SCORES_FILE) as GrammarScores;
  const rows = Object.entries(roles).map(([role, { precision, recall, f1, count }]) =>
    row(role, ...[precision, recall, f1].map(decimal), count),
  );
  return [
    `Tags on \`ewt-dev\`: ${tags.toFixed(1)} % of ${tokens.toLocaleString('en')} tokens. Roles, on those tags:`,
    '',
    '| role | precision | recall | F1 | heads |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
