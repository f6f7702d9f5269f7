import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Row } from '../../engine/linear/attributes.ts';
import { CONFIDENCE, CONFIDENCE_LENGTH, tellConfidence } from '../../engine/links/confidence.ts';
import { CHOICES, type Choice } from '../../engine/links/choices.ts';
import { rankAll } from '../../engine/links/agreement.ts';
import { LinkRankers, type LinkWeights } from '../../engine/links/rank.ts';
import type { RankedLinks } from '../../engine/links/ranked.ts';
import { WEIGHT_SCALE } from '../../engine/linear/ranker.ts';
import type { Link } from '../../engine/links/templates.ts';
import { LINK_WEIGHTS } from '../../engine/links/weights.generated.js';
import { FeatureIndex } from '../feature-index.ts';
import { keyOf, unseenLooks } from '../figures/train.ts';
import { packWeights } from '../pack.ts';
import { unseenNames, type UnseenNames } from '../unseen-names.ts';
import { actorExample, choiceExample, numbersOf } from './examples.ts';
import { readGold } from './gold.ts';
import { areLinksRight, isRowRight } from './judge.ts';
import { learnChoice, learnEach, type Example, type LearnOptions } from './learn.ts';
import { readOwnReports } from './own-reports.ts';
import { readGoldText, type ReadFigure, type ReadText } from './reading.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const WEIGHTS_FILE = join(HERE, '../../engine/links/weights.generated.js');

/** Labelled texts whose licence lets weights out. */
const CORPORA = ['news-train', 'gov-conflict', 'wikinews'] as const;

/** Chosen by cross-validation by text. */
export const OPTIONS: Readonly<Record<keyof LinkWeights, LearnOptions>> = {
  place: { decay: 8, rounds: 40, leastCount: 5 },
  date: { decay: 2, rounds: 40, leastCount: 5 },
  source: { decay: 4, rounds: 40, leastCount: 5 },
  actors: { decay: 4, rounds: 40, leastCount: 5 },
  confidence: { decay: 8, rounds: 60, leastCount: 5 },
};
/** Texts of other people of which there are few count for more; our own that are harder than what is mostly read for less. */
export const COUNTS: Record<string, number> = {
  'gov-conflict': 2,
  wikinews: 2,
  'own/links': 0.6,
  'own/articles': 0.6,
  'own/field': 0.6,
  'own/agency': 0.5,
  'own/short': 0.25,
};

export const countOf = (corpus: string): number => COUNTS[corpus] ?? 1;

/** For the confidence these count for still less. */
const SURENESS: Record<string, number> = {
  'own/links': 0.1,
  'own/articles': 0.1,
  'own/field': 0.1,
  'own/agency': 0.3,
  'own/short': 0.5,
};
/** Weights nearer to zero are dropped, so that the package stays within its size. */
const LEAST_WEIGHT = 0.03;
export const FOLDS = 5;

export const LINKS: readonly Link[] = [...CHOICES, 'actors'];

/** A labelled figure with its candidates for each link. */
export interface LabelledRow {
  readonly text: ReadText;
  readonly figure: ReadFigure;
  readonly examples: Readonly<Record<Link, Example>>;
}

/** What is known of all features of each link. */
export type Indices = Readonly<Record<Link, FeatureIndex>>;

export const newIndices = (): Indices => ({
  place: new FeatureIndex(),
  date: new FeatureIndex(),
  source: new FeatureIndex(),
  actors: new FeatureIndex(),
});

/** Every figure of the texts, unlabelled ones too: a reader finds them as well. */
export function rowsOf(texts: readonly ReadText[], indices: Indices): LabelledRow[] {
  return texts.flatMap((text) =>
    text.figures.map((figure) => ({
      text,
      figure,
      examples: {
        place: choiceExample('place', text, figure, indices.place),
        date: choiceExample('date', text, figure, indices.date),
        source: choiceExample('source', text, figure, indices.source),
        actors: actorExample(text, figure, indices.actors),
      },
    })),
  );
}

export const isLabelled = ({ figure: { gold } }: LabelledRow) =>
  gold !== null && gold.optional !== true;

/** Weight of each numbered feature of a link, learnt from the rows that have labels. */
export function learnLink(
  link: Link,
  rows: readonly LabelledRow[],
  index: FeatureIndex,
): Float64Array {
  const labelled = rows.filter(isLabelled);
  const weights = labelled.map(({ text: { gold } }) => countOf(gold.corpus));
  const examples = labelled.map((row) => row.examples[link]);
  const learn = link === 'actors' ? learnEach : learnChoice;
  return learn({ examples, weights }, index, OPTIONS[link]);
}

/** The four rankers, packed; the confidence is empty. */
export function trainRankers(rows: readonly LabelledRow[], indices: Indices): LinkWeights {
  const packed = LINKS.map((link) => pack(learnLink(link, rows, indices[link]), indices[link]));
  const [place, date, source, actors] = packed;
  return {
    place: place!,
    date: date!,
    source: source!,
    actors: actors!,
    confidence: pack(new Float64Array(0), new FeatureIndex()),
  };
}

function pack(weights: Float64Array, index: FeatureIndex): string {
  return packWeights({
    width: 1,
    count: weights.length,
    weights: Float32Array.from(weights),
    hashOf: (feature) => index.hashOf(feature),
    bucketBits: 13,
    scale: WEIGHT_SCALE,
    pruneBelow: () => LEAST_WEIGHT,
  }).text;
}

/** A figure ranked by rankers that have not seen its text. */
export interface Unseen {
  readonly row: LabelledRow;
  readonly ranked: RankedLinks;
}

/** The part of the texts to which each belongs: those of one part are ranked by rankers that learnt from the others. */
export const foldsOf = (rows: readonly LabelledRow[]): ReadonlyMap<ReadText, number> =>
  new Map([...new Set(rows.map(({ text }) => text))].map((text, at) => [text, at % FOLDS]));

/** Ranks every figure by rankers trained on the other texts. */
export function rankUnseen(rows: readonly LabelledRow[], indices: Indices): Unseen[] {
  const foldOf = foldsOf(rows);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const rankers = new LinkRankers(
      trainRankers(
        rows.filter(({ text }) => foldOf.get(text) !== fold),
        indices,
      ),
    );
    const unseen = rows.filter(({ text }) => foldOf.get(text) === fold);
    const rank = ({ scene, figures }: ReadText) =>
      rankAll(
        scene,
        figures.map(({ view }) => view),
        rankers,
      );
    const rankedOf = new Map(
      [...new Set(unseen.map(({ text }) => text))].map((text) => [text, rank(text)]),
    );
    return unseen.map((row) => ({
      row,
      ranked: rankedOf.get(row.text)![row.figure.view.index]!,
    }));
  }).flat();
}

/** Whether the whole row is right; figures that answer no label are not. */
export function isWhole({ row: { text, figure, examples }, ranked }: Unseen): boolean {
  const { view, gold } = figure;
  if (gold === null) return false;
  const isRight = (link: Choice, key: number) =>
    examples[link].some((one) => one.key === key && one.label === 'right');
  return isRowRight(view, gold) && areLinksRight(text, gold, ranked, isRight);
}

/** The confidence, from figures ranked by rankers that have not seen them. */
export function trainConfidence(unseen: readonly Unseen[]): string {
  const index = new FeatureIndex();
  const row = new Row(CONFIDENCE_LENGTH);
  const judged = unseen.filter(({ row }) => row.figure.gold?.optional !== true);
  const weights = judged.map(({ row }) => SURENESS[row.text.gold.corpus] ?? 1);
  const examples = judged.map((one): Example => {
    tellConfidence(one.row.text.scene, one.row.figure.view, one.ranked, row);
    const label = isWhole(one) ? 'right' : 'wrong';
    return [{ features: numbersOf([CONFIDENCE], row, index), key: 0, gap: 0, label }];
  });
  return pack(learnEach({ examples, weights }, index, OPTIONS.confidence), index);
}

/** Reads every labelled text, its figures and names by weights that have not seen it: so they are as wrong as in a new one. */
export function readLabelled(folder: string, names: UnseenNames): ReadText[] {
  const looks = unseenLooks(folder);
  const golds = [
    ...CORPORA.flatMap((corpus) => readGold(folder, corpus)),
    ...readOwnReports('links'),
  ];
  return golds
    .filter(({ figures }) => figures.length > 0)
    .map((gold) => readGoldText(gold, { look: looks.get(keyOf(gold)), names: names(gold) }));
}

/** Of what was trained the tables that are named; the others as they were, when nothing new is told for them. */
const onlyOf = (trained: LinkWeights, names: readonly string[]): LinkWeights => ({
  ...LINK_WEIGHTS,
  ...Object.fromEntries(Object.entries(trained).filter(([name]) => names.includes(name))),
});

/** A module with one string literal a ranker. */
const moduleOf = (weights: LinkWeights): string =>
  `// Written by npm run train:links. Do not edit.\nexport const LINK_WEIGHTS = {\n${Object.entries(
    weights,
  )
    .map(([name, text]) => `  ${name}: "${text}",\n`)
    .join('')}};\n`;

/** How many rows are wholly right on texts that the weights have not seen, by corpus. */
function printWhole(unseen: readonly Unseen[]): void {
  const corpora = new Set(unseen.map(({ row }) => row.text.gold.corpus));
  for (const corpus of corpora) {
    const own = unseen.filter(({ row }) => row.text.gold.corpus === corpus);
    const share = (100 * own.filter(isWhole).length) / own.length;
    console.log(`${corpus}\t${own.length} figures\twhole on unseen texts ${share.toFixed(1)} %`);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string' },
      out: { type: 'string', default: WEIGHTS_FILE },
      only: { type: 'string' },
      names: { type: 'string' },
    },
  });
  if (values.corpora === undefined) {
    console.error(
      'usage: npm run train:links -- --corpora FOLDER [--out FILE] [--only LINK,…] [--names FOLDER]',
    );
    process.exitCode = 2;
    return;
  }
  const indices = newIndices();
  const names = await unseenNames(values.corpora, values.names ?? null);
  const texts = readLabelled(values.corpora, names);
  const rows = rowsOf(texts, indices);
  const unseen = rankUnseen(rows, indices);
  const trained = { ...trainRankers(rows, indices), confidence: trainConfidence(unseen) };
  const weights = values.only === undefined ? trained : onlyOf(trained, values.only.split(','));
  writeFileSync(values.out, moduleOf(weights));
  printWhole(unseen.filter(({ row }) => isLabelled(row)));
  for (const [name, text] of Object.entries(weights)) console.log(`${name}\t${text.length} bytes`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
