import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  SecondLook,
  type FigureWeights,
  type Look,
} from '../../engine/figures/second-look/second-look.ts';
import { WEIGHT_SCALE } from '../../engine/linear/ranker.ts';
import { MEASURES } from '../../engine/measure.ts';
import { FeatureIndex } from '../feature-index.ts';
import { readGold, type GoldText } from '../links/gold.ts';
import { isRowRight } from '../links/judge.ts';
import { learnChoice, type LearnOptions } from '../links/learn.ts';
import { readOwnReports } from '../links/own-reports.ts';
import { readGoldText } from '../links/reading.ts';
import { packWeights } from '../pack.ts';
import { learnClasses, type ClassExample } from './learn-classes.ts';
import { OWN_LINES, readOwnLines } from './own-lines.ts';
import { BY_RULES, measureLessons, type Lesson, nounLessons, unitLessons } from './lessons.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const WEIGHTS_FILE = join(HERE, '../../engine/figures/second-look/weights.generated.js');

/** Labelled texts whose licence lets weights out. */
const CORPORA = ['news-train', 'gov-conflict', 'wikinews'] as const;

/** Chosen by cross-validation by text. */
const UNIT = { decay: 4, rounds: 40, leastCount: 3 };
const NOUN = { decay: 4, rounds: 40, leastCount: 5 };
const MEASURE = { decay: 6, rounds: 50, leastCount: 6 };
/** Weights nearer to zero are dropped, so that the package stays within its size. */
const LEAST_WEIGHT = { unit: 0.04, noun: 0.07, measure: 0.14 };
const FOLDS = 5;

/** Every labelled text that may teach: the corpora in `folder`, our own reports and sentences. */
const textsFor = (folder: string): GoldText[] => [
  ...CORPORA.flatMap((corpus) => readGold(folder, corpus)).filter(
    ({ figures }) => figures.length > 0,
  ),
  ...readOwnReports('figures'),
  ...readOwnLines(),
];

export const keyOf = ({ corpus, id }: GoldText): string => `${corpus} ${id}`;

/** Weights learnt from all texts, and for each text those learnt from others. */
interface Learnt {
  readonly weights: FigureWeights;
  /** By `keyOf` a text. */
  readonly unseen: ReadonlyMap<string, FigureWeights>;
}

/** Units first, then nouns, then measures: each of figures read with what came before by weights that have not seen their text. */
function trainFigures(texts: readonly GoldText[]): Learnt {
  const unitIndex = new FeatureIndex();
  const nounIndex = new FeatureIndex();
  const measureIndex = new FeatureIndex();
  const foldOf = (at: number) => at % FOLDS;
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const without = <One>(all: readonly (readonly One[])[], fold: number) =>
    all.filter((_, at) => foldOf(at) !== fold).flat();

  const ofUnits = texts.map((text) => unitLessons(text, unitIndex));
  const units = folds.map((fold) => packUnits(without(ofUnits, fold), unitIndex));
  const noNoun = packNouns([], nounIndex);
  const noMeasure = packMeasures([], measureIndex);
  const unitLooks = units.map((unit) => new SecondLook({ unit, noun: noNoun, measure: noMeasure }));
  const ofNouns = texts.map((text, at) => nounLessons(text, unitLooks[foldOf(at)]!, nounIndex));
  const nouns = folds.map((fold) => packNouns(without(ofNouns, fold), nounIndex));
  const looks = nouns.map(
    (noun, fold) => new SecondLook({ unit: units[fold]!, noun, measure: noMeasure }),
  );
  const ofMeasures = texts.map((text, at) =>
    measureLessons(text, looks[foldOf(at)]!, measureIndex),
  );
  const unseen = folds.map((fold) => ({
    unit: units[fold]!,
    noun: nouns[fold]!,
    measure: packMeasures(without(ofMeasures, fold), measureIndex),
  }));
  return {
    weights: {
      unit: packUnits(ofUnits.flat(), unitIndex),
      noun: packNouns(ofNouns.flat(), nounIndex),
      measure: packMeasures(ofMeasures.flat(), measureIndex),
    },
    unseen: new Map(texts.map((text, at) => [keyOf(text), unseen[foldOf(at)]!])),
  };
}

/** For each text, by `keyOf`, a look that has not seen it. */
export const unseenLooks = (folder: string): ReadonlyMap<string, Look> =>
  looksBy(trainFigures(textsFor(folder)).unseen);

function looksBy(unseen: ReadonlyMap<string, FigureWeights>): ReadonlyMap<string, Look> {
  const looks = new Map([...new Set(unseen.values())].map((one) => [one, new SecondLook(one)]));
  return new Map([...unseen].map(([key, weights]) => [key, looks.get(weights)!]));
}

const packUnits = (lessons: readonly Lesson[], index: FeatureIndex): string =>
  packChoice(lessons, index, { ...UNIT, least: LEAST_WEIGHT.unit });

const packNouns = (lessons: readonly Lesson[], index: FeatureIndex): string =>
  packChoice(lessons, index, { ...NOUN, least: LEAST_WEIGHT.noun });

function packChoice(
  lessons: readonly Lesson[],
  index: FeatureIndex,
  { least, ...options }: LearnOptions & { readonly least: number },
): string {
  const examples = lessons.map(({ example }) => example);
  const weights = lessons.map(({ weight }) => weight);
  const learnt = learnChoice({ examples, weights }, index, options);
  return pack(learnt, { index, width: 1, least });
}

function packMeasures(examples: readonly ClassExample[], index: FeatureIndex): string {
  const classes = MEASURES.length;
  const weights = learnClasses(examples, { ...MEASURE, classes, size: index.size });
  return pack(weights, { index, width: classes, least: LEAST_WEIGHT.measure });
}

const pack = (
  weights: Float64Array,
  { index, width, least }: { index: FeatureIndex; width: number; least: number },
): string =>
  packWeights({
    width,
    count: weights.length / width,
    weights: Float32Array.from(weights),
    hashOf: (feature) => index.hashOf(feature),
    bucketBits: 13,
    scale: WEIGHT_SCALE,
    pruneBelow: () => least,
  }).text;

/** Rows that are right of those labelled, by corpus. */
function printRows(texts: readonly GoldText[], lookAt: (text: GoldText) => readonly Look[]): void {
  const counts = new Map<string, number[]>();
  for (const gold of texts) {
    for (const [at, look] of lookAt(gold).entries()) {
      for (const { view, gold: label } of readGoldText(gold, { look }).figures) {
        if (label === null || label.optional === true) continue;
        const row = counts.get(gold.corpus) ?? [0, 0, 0];
        if (at === 0) row[0]! += 1;
        if (isRowRight(view, label)) row[at + 1]! += 1;
        counts.set(gold.corpus, row);
      }
    }
  }
  for (const [corpus, [all, ruled, looked]] of counts) {
    const share = (right: number) => ((100 * right) / all!).toFixed(1);
    console.log(`${corpus}\t${all}\trows by rules ${share(ruled!)}\tlooked at ${share(looked!)}`);
  }
}

function main(): void {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string' },
      out: { type: 'string', default: WEIGHTS_FILE },
    },
  });
  if (values.corpora === undefined) {
    console.error('usage: npm run train:figures -- --corpora FOLDER [--out FILE]');
    process.exitCode = 2;
    return;
  }
  const texts = textsFor(values.corpora);
  const { weights, unseen } = trainFigures(texts);
  writeFileSync(
    values.out,
    `// Written by npm run train:figures. Do not edit.\nexport const FIGURE_WEIGHTS = {\n  unit: "${weights.unit}",\n  noun: "${weights.noun}",\n  measure: "${weights.measure}",\n};\n`,
  );
  const looks = looksBy(unseen);
  const reports = texts.filter(({ corpus }) => corpus !== OWN_LINES);
  printRows(reports, (text) => [BY_RULES, looks.get(keyOf(text))!]);
  console.log(`unit\t${weights.unit.length} bytes`);
  console.log(`noun\t${weights.noun.length} bytes\nmeasure\t${weights.measure.length} bytes`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
