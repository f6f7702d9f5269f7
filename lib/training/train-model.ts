import type { Context } from '../engine/names/context-features.ts';
import { FeatureList } from '../engine/linear/feature-list.ts';
import { addFineFeatures } from '../engine/names/fine-features.ts';
import { Gazetteer } from '../engine/names/gazetteer.ts';
import {
  BEGIN,
  FINE_ORGANISATIONS,
  KINDS,
  LABEL_COUNT,
  labelOf,
  UNIT,
} from '../engine/names/labels.ts';
import { hashText } from '../engine/linear/hash.ts';
import type { PackedModel } from '../engine/names/model.ts';
import { readContext } from '../engine/names/tagger.ts';
import type { FineKind } from '../engine/names/value.ts';
import { WordClasses } from '../engine/linear/word-classes.ts';
import { WordForms } from '../engine/names/word-form.ts';
import { toDocument } from '../engine/text/index.ts';
import { trainCrf, type Crf, type CrfOptions } from './crf.ts';
import type { Embeddings } from './embeddings.ts';
import { ExampleBuilder, GROUP, type Examples } from './examples.ts';
import { FeatureIndex } from './feature-index.ts';
import { halfOf } from './half.ts';
import type { LabelledText } from './labelled-text.ts';
import { learnLeanings } from './leaning.ts';
import { packClasses, packGazetteer, packTransitions, packWeights } from './pack.ts';
import { allowedLabels, openHalfSeen, projectSpans, type TokenSpan } from './projection.ts';
import { seeded } from './random.ts';
import { trainSoftmax, type SoftmaxExample } from './softmax.ts';
import { withDateline } from './datelines.ts';
import { masksOf, type LexiconPhrase } from './lexicon-phrases.ts';
import { linesOfNames } from './lines.ts';
import { collectNames } from './name-pool.ts';
import { swapNames } from './swaps.ts';
import { addLexiconWords, countWords } from './word-counts.ts';
import { sentenceVariants, type VariantShares } from './variants.ts';

/** What sets one run apart from the others. */
export type Run = Pick<CrfOptions, 'seed' | 'half'>;

/** All that decides a training run besides the corpora. */
export interface TrainingOptions {
  readonly crf: Omit<CrfOptions, 'log' | 'pruneBelow' | keyof Run>;
  /** The mean of their weights is taken, for single runs differ by chance. */
  readonly runs: readonly Run[];
  /** Whether each run learns from one half of texts like this one (`halfOf`). */
  readonly isHalved: (text: LabelledText) => boolean;
  readonly variants: VariantShares;
  /** Share of reports that are read again with other names; above 1, some of them twice. */
  readonly swaps: number;
  /** The same for the other corpora that mark all names. */
  readonly otherSwaps: number;
  /** How often sentences of reports with other names are copied. */
  readonly swappedVariants: VariantShares;
  /** Share of reports with other names that get a dateline. */
  readonly datelines: number;
  /** Texts made of nothing but tables and lists of names. */
  readonly lines: number;
  /** Taken off the score of names that are things: a missed actor costs more than a missed treaty. */
  readonly reluctance: number;
  /** Weights nearer to zero are dropped. */
  readonly prune: number;
  /** Weights of rare features must be this many times as large to stay. */
  readonly pruneRare: number;
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
    hideClasses: 0,
    hideSchool: 0.5,
    hideAny: 0.1,
    leastCount: 2,
  },
  runs: [
    { seed: 7, half: 0 },
    { seed: 8, half: 1 },
  ],
  // Our reports are many, and of one hand: in half the weights they speak half as loud.
  isHalved: ({ coverage }) => coverage === 'actors',
  variants: { alone: 0.25, capitals: 0.08, small: 0.1, titles: 0.06 },
  swaps: 0.7,
  otherSwaps: 0.4,
  swappedVariants: { alone: 0.3, capitals: 0.02, small: 0.03, titles: 0.03 },
  datelines: 0.5,
  lines: 150,
  reluctance: 0.8,
  prune: 0.13,
  pruneRare: 1.8,
  finePrune: 0.08,
  scale: 48,
  vocabulary: 130_000,
};

/** What is known of words before training. */
export interface Vocabulary {
  /** See `makeClasses`. */
  readonly classes: string;
  /** See `readLexicon`. */
  readonly lexicon: readonly LexiconPhrase[];
}

/** Packed classes of the words of `embeddings`: their leaf of the cluster tree, and what they lean to. */
export function makeClasses(
  texts: readonly LabelledText[],
  lexicon: readonly LexiconPhrase[],
  { embeddings, leaves }: { readonly embeddings: Embeddings; readonly leaves: Uint16Array },
): string {
  const counts = countWords(texts);
  addLexiconWords(counts, masksOf(lexicon));
  return packClasses(embeddings.words, leaves, learnLeanings(embeddings, counts));
}

/** Share of the threshold that holds for the mean: what one run alone has kept counts for half in it. */
const OF_MEAN = 0.75;

/** Features seen less often are rare. */
const RARE = 5;

interface Read {
  readonly context: Context;
  readonly spans: readonly TokenSpan[];
  readonly text: LabelledText;
}

/** Trains both classifiers and packs them. Deterministic. */
export function trainModel(
  texts: readonly LabelledText[],
  { classes, lexicon }: Vocabulary,
  options: TrainingOptions,
): { model: PackedModel; rows: number; kept: number } {
  const gazetteer = packGazetteer(masksOf(lexicon));
  const words = new WordForms(new WordClasses(classes), new Gazetteer(gazetteer));
  const random = seeded(options.runs[0]!.seed);
  const builder = new ExampleBuilder();
  const originals: Read[] = [];
  const pool = collectNames(texts, lexicon);
  const learn = (text: LabelledText) => {
    const read = readText(text, words);
    const half = options.isHalved(text) ? halfOf(text.id) : null;
    builder.add(read.context, { allowed: labelsOf(read), school: schoolOf(text), half });
    return read;
  };
  for (const text of texts) {
    originals.push(learn(text));
    for (const copy of sentenceVariants(text, options.variants, random)) learn(copy);
    for (let left = swapShare(text, options); left > 0; left -= 1) {
      if (random() >= left) continue;
      const swapped = swapNames(text, pool, random);
      const isReport = isOurs(text);
      const isDated = text.coverage === 'full' && random() < options.datelines;
      const read = learn(isDated ? withDateline(swapped, pool, random) : swapped);
      if (!isReport) continue;
      originals.push(read);
      for (const copy of sentenceVariants(swapped, options.swappedVariants, random)) learn(copy);
    }
  }
  for (const text of linesOfNames(pool, random, options.lines)) learn(text);
  const examples = builder.build();
  options.log(
    `${examples.allowed.length} live tokens, ${examples.features.length} features, ${examples.index.size} different`,
  );
  const { index } = examples;
  const pruneBelow = (id: number) =>
    options.prune * (index.countOf(id) < RARE ? options.pruneRare : 1);
  const crf = meanOf(
    options.runs.map((run) =>
      trainCrf(examples, { ...options.crf, ...run, pruneBelow, log: options.log }),
    ),
  );
  const isSchool = schoolFeatures(examples);
  const tagger = packWeights({
    width: crf.weights.length / index.size,
    count: index.size,
    weights: crf.weights,
    hashOf: (id) => index.hashOf(id),
    bucketBits: 16,
    scale: options.scale,
    pruneBelow: (id) => (isSchool[id] === 1 ? Infinity : OF_MEAN * pruneBelow(id)),
  });
  options.log(`${tagger.rows} features, ${tagger.kept} weights`);
  const fine = trainFine(originals, options);
  const model = {
    classes,
    gazetteer,
    weights: tagger.text,
    transitions: packTransitions(reluctant(crf.transitions, options), options.scale),
    fineWeights: fine,
  };
  return { model, rows: tagger.rows, kept: tagger.kept };
}

function meanOf(runs: readonly Crf[]): Crf {
  const [first, ...others] = runs;
  const { weights, transitions } = first!;
  for (const other of others) {
    for (let at = 0; at < weights.length; at += 1) weights[at]! += other.weights[at]!;
    for (let at = 0; at < transitions.length; at += 1) transitions[at]! += other.transitions[at]!;
  }
  return {
    weights: weights.map((value) => value / runs.length),
    transitions: transitions.map((value) => value / runs.length),
  };
}

/** 1 for the features that nobody sets when running. */
function schoolFeatures({ index, features, groups }: Examples): Uint8Array {
  const isSchool = new Uint8Array(index.size);
  for (let at = 0; at < features.length; at += 1) {
    if (groups[at] === GROUP.school) isSchool[features[at]!] = 1;
  }
  return isSchool;
}

/** Labelled by our rules, with fine types. */
const isOurs = ({ coverage }: Pick<LabelledText, 'coverage'>) =>
  coverage === 'full' || coverage === 'actors';

/** Labelling rules a text follows: ours, or those of its corpus family (`gum_news` → `gum`). */
const schoolOf = ({ corpus, coverage }: LabelledText) =>
  isOurs({ coverage }) ? 0 : hashText(corpus.replace(/^train-/, '').replace(/[_.].*$/, ''));

/** Texts with fine types are those whose names can be replaced by names of the same kind. */
const swapShare = ({ coverage }: LabelledText, { swaps, otherSwaps }: TrainingOptions) =>
  isOurs({ coverage }) ? swaps : coverage === 'mixed-rest' ? otherSwaps : 0;

/** Whether any run learns from the text. */
const isLearnt = (text: LabelledText, { runs, isHalved }: TrainingOptions) =>
  !isHalved(text) || runs.some(({ half }) => half === halfOf(text.id));

/** Takes the beginning of a name that is no actor and no place to be less likely than learnt. */
function reluctant(transitions: Float64Array, { reluctance }: TrainingOptions): Float64Array {
  const thing = KINDS.indexOf('thing');
  const changed = Float64Array.from(transitions);
  for (let before = 0; before <= LABEL_COUNT; before += 1) {
    for (const part of [BEGIN, UNIT]) {
      changed[before * LABEL_COUNT + labelOf(thing, part)]! -= reluctance;
    }
  }
  return changed;
}

function readText(text: LabelledText, words: WordForms): Read {
  const { document } = toDocument({ id: text.id, text: text.text });
  return { context: readContext(document, words), spans: projectSpans(document, text.spans), text };
}

function labelsOf({ context, spans, text }: Read): Int32Array {
  const allowed = allowedLabels(context.reading.document, spans, text.coverage);
  openHalfSeen(allowed, spans, context.reading.isLive);
  return allowed;
}

function trainFine(texts: readonly Read[], options: TrainingOptions): string {
  const index = new FeatureIndex();
  const list = new FeatureList();
  const examples: SoftmaxExample[] = [];
  for (const { context, spans, text } of texts) {
    if (!isOurs(text) || !isLearnt(text, options)) continue;
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
    seed: options.runs[0]!.seed,
  });
  const packed = packWeights({
    width: classes,
    count: index.size,
    weights,
    hashOf: (id) => index.hashOf(id),
    bucketBits: 15,
    scale: options.scale,
    pruneBelow: () => options.finePrune,
  });
  options.log(`${examples.length} organisations, ${packed.rows} fine features`);
  return packed.text;
}
