import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { PackedGrammar } from './model.ts';
import { tagWith } from './tags/tagger.ts';
import { WordForms } from './tags/word-form.ts';
import { PACKED_CLASSES } from '../../engine/linear/word-classes.generated.js';
import { wordClassesOf } from '../../engine/linear/word-classes.ts';
import { WeightTable } from '../../engine/linear/weights.ts';
import { sha256Of } from '../sources.ts';
import { GRAMMAR_SOURCES_FILE, MODEL_FILE } from './files.ts';
import { withCopies } from './rewrite.ts';
import { trainRoles, type Tagged } from './train-roles.ts';
import { trainTags, type Training } from './train-tags.ts';
import { readTreebank, wholeSentence, type TreebankSentence } from './treebank.ts';

/** Treebanks that may train, with their licences. */
const TREEBANKS = [
  { file: 'ewt-train.conll', name: 'UD English EWT, training part', licence: 'CC BY-SA 4.0' },
  {
    file: 'gum-train.conll',
    name: 'GUM, documents below, test parts left out',
    licence: 'CC BY, CC BY-SA or public domain, by document',
  },
] as const;

/** What entered the weights, for the model card. */
export interface GrammarSource {
  readonly name: string;
  readonly licence: string;
  readonly sha256: string;
  readonly sentences: number;
  readonly tokens: number;
  /** Ids of documents, for corpora whose licence is that of each document. */
  readonly documents: readonly string[];
}

function sourceOf({
  name,
  licence,
  sha256,
  file,
  sentences,
}: (typeof TREEBANKS)[number] & {
  readonly sha256: string;
  readonly sentences: readonly TreebankSentence[];
}): GrammarSource {
  const documents = new Set(sentences.map(({ document }) => document));
  return {
    name,
    licence,
    sha256,
    sentences: sentences.length,
    tokens: sentences.reduce((sum, { gold }) => sum + gold.length, 0),
    documents: file.startsWith('gum') ? [...documents] : [],
  };
}

const USAGE = `usage: npm run train:grammar -- --corpora FOLDER [--out FILE]
  --corpora   folder that holds grammar/ewt-train.conll and grammar/gum-train.conll
  --out       where the model goes; default ${MODEL_FILE}`;

const SEED = 5;
const FOLDS = 2;
const FOLD_ROUNDS = 5;

/** How both classifiers are trained. */
const COMMON = { rate: 0.1, scale: 24, seed: 3 };
const TAGS = { ...COMMON, rounds: 7, hide: 0.15, leastCount: 2, prune: 0.2 };
const ROLES = { ...COMMON, rounds: 5, hide: 0.25, leastCount: 3, prune: 0.25 };

/** A fresh store of word forms: scores of one model must not serve another. */
const freshWords = () => new WordForms(wordClassesOf(PACKED_CLASSES));

/**
 * Trains tags on all sentences, then roles on sentences that were tagged by a model trained on the
 * documents of the other half, so that they see the errors they will meet. Deterministic.
 */
export function trainGrammar(
  sentences: readonly TreebankSentence[],
  log: Training['log'],
): PackedGrammar {
  const copied = withCopies(sentences, SEED);
  const tags = trainTags(copied, freshWords(), { ...TAGS, log });
  log(`tags: ${tags.rows} features, ${tags.kept} weights`);
  const numbers = new Map<string, number>();
  for (const { document } of sentences)
    numbers.set(document, numbers.get(document) ?? numbers.size);
  const foldOf = ({ document }: TreebankSentence) => numbers.get(document)! % FOLDS;
  const tagged: Tagged[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = copied.filter((sentence) => foldOf(sentence) !== fold);
    const { text } = trainTags(others, freshWords(), { ...TAGS, rounds: FOLD_ROUNDS, log });
    const model = { words: freshWords(), weights: new WeightTable(text) };
    for (const sentence of copied) {
      if (foldOf(sentence) !== fold) continue;
      const { tokens } = sentence;
      tagged.push({ sentence, tags: tagWith(model, tokens, [wholeSentence(tokens)]) });
    }
  }
  const roles = trainRoles(tagged, freshWords(), { ...ROLES, log });
  log(`roles: ${roles.rows} features, ${roles.kept} weights`);
  return { tags: tags.text, roles: roles.text };
}

/** A module with one string literal a part: the engine needs no file to read. */
const moduleOf = ({ tags, roles }: PackedGrammar) =>
  `// Written by npm run train:grammar. Do not edit.
export const PACKED_GRAMMAR = {
  tags: "${tags}",
  roles: "${roles}",
};
`;

function main(): void {
  const { values } = parseArgs({
    options: { corpora: { type: 'string' }, out: { type: 'string', default: MODEL_FILE } },
  });
  const { corpora } = values;
  if (corpora === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const log = (line: string) => {
    console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
  };
  const treebanks = TREEBANKS.map((treebank) => {
    const file = join(corpora, 'grammar', treebank.file);
    return {
      ...treebank,
      sha256: sha256Of(readFileSync(file, 'utf8')),
      sentences: readTreebank(file),
    };
  });
  const model = trainGrammar(
    treebanks.flatMap(({ sentences }) => sentences),
    log,
  );
  writeFileSync(values.out, moduleOf(model));
  if (values.out === MODEL_FILE) {
    writeFileSync(GRAMMAR_SOURCES_FILE, `${JSON.stringify(treebanks.map(sourceOf), null, 2)}\n`);
  }
  for (const [name, text] of Object.entries(model)) {
    log(`${name}: ${Math.round(gzipSync(text as string).length / 1000)} KB compressed`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
