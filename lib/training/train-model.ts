import type { Context } from '../engine/names/context-features.ts';
import { FeatureList } from '../engine/names/feature-list.ts';
import { addFineFeatures } from '../engine/names/fine-features.ts';
import { Gazetteer, LISTS } from '../engine/names/gazetteer.ts';
import { FINE_ORGANISATIONS } from '../engine/names/labels.ts';
import { hashText } from '../engine/names/hash.ts';
import type { PackedModel } from '../engine/names/model.ts';
import { readContext } from '../engine/names/tagger.ts';
import type { FineKind } from '../engine/names/value.ts';
import { WordClasses } from '../engine/names/word-classes.ts';
import { WordForms } from '../engine/names/word-form.ts';
import { toDocument } from '../engine/text/index.ts';
import { trainCrf, type CrfOptions } from './crf.ts';
import type { Embeddings } from './embeddings.ts';
import { ExampleBuilder } from './examples.ts';
import { FeatureIndex } from './feature-index.ts';
import type { LabelledText } from './labelled-text.ts';
import { LEANINGS, learnLeanings } from './leaning.ts';
import { packClasses, packGazetteer, packTransitions, packWeights } from './pack.ts';
import { allowedLabels, kindsOf, projectSpans, type TokenSpan } from './projection.ts';
import { seeded } from './random.ts';
import { trainSoftmax, type SoftmaxExample } from './softmax.ts';
import { collectNames, swapNames } from './swaps.ts';
import { sentenceVariants, type VariantShares } from './variants.ts';

/** All that decides a training run besides the corpora. */
export interface TrainingOptions {
  readonly crf: Omit<CrfOptions, 'log'>;
  readonly variants: VariantShares;
  /** Share of texts that are read a second time with other names. */
  readonly swaps: number;
  readonly prune: number;
  readonly finePrune: number;
  readonly scale: number;
  /** Words that get a class, most frequent first. */
  readonly vocabulary: number;
  readonly log: (line: string) => void;
}

export const DEFAULT_OPTIONS: Omit<TrainingOptions, 'log'> = {
  crf: {
    rounds: 14,
    rate: 0.1,
    decay: 2e-5,
    hideWord: 0.25,
    hideNeighbours: 0.1,
    hideLexicons: 0.1,
    hideSchool: 0.5,
    hideAny: 0.1,
    leastCount: 2,
    seed: 7,
  },
  variants: { alone: 0.25, capitals: 0.08, small: 0.08, titles: 0.06 },
  swaps: 0.4,
  prune: 0.1,
  finePrune: 0.05,
  scale: 48,
  vocabulary: 150_000,
};

/** Word vectors and their clusters. */
export interface Vocabulary {
  readonly embeddings: Embeddings;
  readonly leaves: Uint16Array;
  /** Phrases of the lexicons, see `readLexiconPhrases`. */
  readonly phrases: ReadonlyMap<string, number>;
}

interface Read {
  readonly context: Context;
  readonly spans: readonly TokenSpan[];
  readonly text: LabelledText;
}

/** Trains both classifiers and packs them. Deterministic. */
export function trainModel(
  texts: readonly LabelledText[],
  { embeddings, leaves, phrases }: Vocabulary,
  options: TrainingOptions,
): { model: PackedModel; rows: number; kept: number } {
  const counts = countWords(texts);
  addLexiconWords(counts, phrases);
  const leanings = learnLeanings(embeddings, counts);
  const classes = packClasses(embeddings.words, leaves, leanings);
  options.log('words have their classes');
  const gazetteer = packGazetteer(phrases);
  const words = new WordForms(new WordClasses(classes), new Gazetteer(gazetteer));
  const random = seeded(options.crf.seed);
  const builder = new ExampleBuilder();
  const originals: Read[] = [];
  const pool = collectNames(texts);
  for (const text of texts) {
    const original = readText(text, words);
    originals.push(original);
    builder.add(original.context, labelsOf(original), schoolOf(text));
    const copies = sentenceVariants(text, options.variants, random);
    if (random() < swapShare(text, options)) copies.push(swapNames(text, pool, random));
    for (const variant of copies) {
      const read = readText(variant, words);
      builder.add(read.context, labelsOf(read), schoolOf(text));
    }
  }
  const examples = builder.build();
  options.log(
    `${examples.allowed.length} live tokens, ${examples.features.length} features, ${examples.index.size} different`,
  );
  const crf = trainCrf(examples, { ...options.crf, log: options.log });
  const { index } = examples;
  const tagger = packWeights({
    width: crf.weights.length / index.size,
    count: index.size,
    weights: crf.weights,
    hashOf: (id) => index.hashOf(id),
    bucketBits: 18,
    scale: options.scale,
    prune: options.prune,
  });
  const fine = trainFine(originals, options);
  const model = {
    classes,
    gazetteer,
    weights: tagger.text,
    transitions: packTransitions(crf.transitions, options.scale),
    fineWeights: fine,
  };
  return { model, rows: tagger.rows, kept: tagger.kept };
}

/** Labelling rules a text follows: ours, or those of its corpus family (`gum_news` → `gum`). */
const schoolOf = ({ corpus, coverage }: LabelledText) =>
  coverage === 'full' ? 0 : hashText(corpus.replace(/^train-/, '').replace(/[_.].*$/, ''));

/** Texts with fine types are those whose names can be replaced by names of the same kind. */
const swapShare = ({ coverage }: LabelledText, { swaps }: TrainingOptions) =>
  coverage === 'full' ? swaps : coverage === 'mixed-rest' ? swaps / 3 : 0;

function readText(text: LabelledText, words: WordForms): Read {
  const { document } = toDocument({ id: text.id, text: text.text });
  return { context: readContext(document, words), spans: projectSpans(document, text.spans), text };
}

const labelsOf = ({ context, spans, text }: Read) =>
  allowedLabels(context.reading.document, spans, text.coverage);

/** How often each word is each of `LEANINGS` in the labelled texts. */
function countWords(texts: readonly LabelledText[]): Map<string, Float64Array> {
  const counts = new Map<string, Float64Array>();
  const count = (word: string, leaning: (typeof LEANINGS)[number]) => {
    let row = counts.get(word);
    if (row === undefined) counts.set(word, (row = new Float64Array(LEANINGS.length)));
    row[LEANINGS.indexOf(leaning)]! += 1;
  };
  for (const text of texts) {
    const { document } = toDocument({ id: text.id, text: text.text });
    const { tokens } = document;
    const kinds = new Array<(typeof LEANINGS)[number] | null>(tokens.count).fill('common');
    for (const span of projectSpans(document, text.spans)) {
      const [kind, ...others] = kindsOf(span.type);
      for (let at = span.firstToken; at < span.endToken; at += 1) {
        const isLast = at === span.endToken - 1;
        if (others.length > 0) kinds[at] = null;
        else if (kind === 'person') kinds[at] = isLast ? 'last-name' : 'first-name';
        else kinds[at] = kind!;
      }
    }
    for (const [at, kind] of kinds.entries()) {
      if (kind !== null && tokens.letterCase[at]! > 0) count(tokens.lower[at]!, kind);
    }
  }
  return counts;
}

const LEANING_OF_LIST: Partial<Record<(typeof LISTS)[number], (typeof LEANINGS)[number]>> = {
  country: 'place',
  capital: 'place',
  city: 'place',
  region: 'place',
  demonym: 'nationality',
  people: 'nationality',
  'given-name': 'first-name',
  surname: 'last-name',
  'armed-group': 'organisation',
  party: 'organisation',
  company: 'organisation',
};

/** Single words of the lexicons that the texts do not hold. */
function addLexiconWords(
  counts: Map<string, Float64Array>,
  phrases: ReadonlyMap<string, number>,
): void {
  for (const [phrase, mask] of phrases) {
    if (phrase.includes(' ') || counts.has(phrase)) continue;
    const row = new Float64Array(LEANINGS.length);
    for (const [bit, list] of LISTS.entries()) {
      const leaning = LEANING_OF_LIST[list];
      if (leaning !== undefined && (mask >>> bit) & 1) row[LEANINGS.indexOf(leaning)] = 1;
    }
    if (row.some((value) => value > 0)) counts.set(phrase, row);
  }
}

function trainFine(texts: readonly Read[], options: TrainingOptions): string {
  const index = new FeatureIndex();
  const list = new FeatureList();
  const examples: SoftmaxExample[] = [];
  for (const { context, spans, text } of texts) {
    if (text.coverage !== 'full') continue;
    for (const span of spans) {
      const goal = FINE_ORGANISATIONS.indexOf(span.type as FineKind);
      if (goal < 0) continue;
      list.clear();
      addFineFeatures(context, span, list);
      const hashes = list.hashes.subarray(0, list.size);
      examples.push({ goal, features: Int32Array.from(hashes, (hash) => index.number(hash)) });
    }
  }
  const classes = FINE_ORGANISATIONS.length;
  const weights = trainSoftmax(examples, {
    classes,
    featureCount: index.size,
    rounds: 30,
    rate: 0.1,
    decay: 1e-4,
    hideAny: 0.2,
    seed: options.crf.seed,
  });
  const { prune, scale } = { prune: options.finePrune, scale: options.scale };
  const packed = packWeights({
    width: classes,
    count: index.size,
    weights,
    hashOf: (id) => index.hashOf(id),
    bucketBits: 15,
    scale,
    prune,
  });
  options.log(`${examples.length} organisations, ${packed.rows} fine features`);
  return packed.text;
}
