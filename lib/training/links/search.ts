import { parseArgs } from 'node:util';
import { Conjunctions } from '../../engine/linear/conjunctions.ts';
import { FeatureList } from '../../engine/linear/feature-list.ts';
import { PLACES } from '../../engine/links/attributes.ts';
import { CANDIDATES, CHOICE_CANDIDATES } from '../../engine/links/choices.ts';
import type { Link } from '../../engine/links/templates.ts';
import { Telling } from '../../engine/links/telling.ts';
import { choiceErrors, eachErrors, scoreOf } from './learn.ts';
import {
  countOf,
  foldsOf,
  isLabelled,
  learnLink,
  LINKS,
  newIndices,
  readLabelled,
  rowsOf,
  FOLDS,
  OPTIONS,
  type Indices,
  type LabelledRow,
} from './train.ts';
import { unseenNames } from '../unseen-names.ts';

/** A candidate of a text that its weights have not seen. */
interface Sample {
  /** Hash of the value of each attribute, 0 where it does not hold. */
  readonly values: Int32Array;
  readonly fold: number;
  /** First and second derivative of the loss by its score. */
  readonly slope: number;
  readonly curve: number;
}

/** Conjunctions that hold for fewer candidates say nothing. */
const FEWEST = 8;
const NAMES = Object.keys(PLACES);

/** Every candidate of a link, and what is wrong with its score by the templates that are there. */
function samplesOf(link: Link, rows: readonly LabelledRow[], indices: Indices): Sample[] {
  const foldOf = foldsOf(rows);
  const labelled = rows.filter(isLabelled);
  const telling = new Telling();
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = labelled.filter(({ text }) => foldOf.get(text) !== fold);
    const weights = learnLink(link, others, indices[link]);
    return labelled
      .filter(({ text }) => foldOf.get(text) === fold)
      .flatMap((row) => {
        const example = row.examples[link];
        const scores = example.map(({ features }) => scoreOf(features, weights));
        const { errors, likely } = (link === 'actors' ? eachErrors : choiceErrors)(example, scores);
        const count = countOf(row.text.gold.corpus);
        return valuesOf(link, row, telling).map((values, at): Sample => {
          const odds = likely[at]!;
          return { values, fold, slope: count * errors[at]!, curve: count * odds * (1 - odds) };
        });
      });
  }).flat();
}

/** What is told of the candidates of a figure, in the order of its example. */
function valuesOf(link: Link, { text, figure }: LabelledRow, telling: Telling): Int32Array[] {
  const { scene } = text;
  telling.start(scene, figure.view);
  const told = CANDIDATES[link].spots(scene, figure.view).map((spot) => {
    telling.of(CANDIDATES[link], spot);
    return telling.row.hashes.slice();
  });
  if (link === 'actors') return told;
  telling.none(CHOICE_CANDIDATES[link]);
  return [...told, telling.row.hashes.slice()];
}

/**
 * By how much the loss would fall, in nats, if the values of some attributes taken together were
 * weighed as well: one Newton step from the other folds, judged on each.
 */
function gainOf(samples: readonly Sample[], places: readonly number[], decay: number): number {
  const tried = new Conjunctions('tried', [places.map((at) => NAMES[at]).join(' + ')], PLACES);
  const held = new FeatureList();
  const numbers = new Map<number, number>();
  const sums: Float64Array[] = [];
  for (const { values, fold, slope, curve } of samples) {
    held.clear();
    tried.fill({ hashes: values }, held);
    if (held.size === 0) continue;
    const key = held.hashes[0]!;
    let number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, (number = sums.length));
      sums.push(new Float64Array(2 * FOLDS + 1));
    }
    const sum = sums[number]!;
    sum[fold]! += slope;
    sum[FOLDS + fold]! += curve;
    sum[2 * FOLDS]! += 1;
  }
  let gain = 0;
  for (const sum of sums) {
    if (sum[2 * FOLDS]! < FEWEST) continue;
    let slopes = 0;
    let curves = 0;
    for (let fold = 0; fold < FOLDS; fold++) {
      slopes += sum[fold]!;
      curves += sum[FOLDS + fold]!;
    }
    for (let fold = 0; fold < FOLDS; fold++) {
      const [slope, curve] = [sum[fold]!, sum[FOLDS + fold]!];
      const step = -(slopes - slope) / (curves - curve + decay);
      gain -= slope * step + (curve * step * step) / 2;
    }
  }
  return gain;
}

/** All attributes alone, in pairs, and the best pairs with a third, by falling gain. */
function search(samples: readonly Sample[], decay: number, most: number) {
  const places = NAMES.map((_, place) => place).filter((place) =>
    samples.some(({ values }) => values[place] !== 0),
  );
  const told = (tried: readonly number[]) => ({
    tried,
    gain: gainOf(samples, tried, decay),
  });
  const byGain = (one: { gain: number }, other: { gain: number }) => other.gain - one.gain;
  const pairs = places.flatMap((one, at) => places.slice(at).map((other) => [one, other]));
  const found = pairs.map(([one, other]) => told(one === other ? [one!] : [one!, other!]));
  const best = found.sort(byGain).slice(0, most);
  const triples = best
    .filter(({ tried }) => tried.length === 2)
    .flatMap(({ tried }) =>
      places.filter((place) => !tried.includes(place)).map((place) => told([...tried, place])),
    );
  return [...found, ...triples].sort(byGain).slice(0, most);
}

/** Prints what would help most if it were weighed as well: take one or two, train, search again. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      corpora: { type: 'string' },
      most: { type: 'string', default: '20' },
      names: { type: 'string' },
    },
    allowPositionals: true,
  });
  const link = LINKS.find((one) => one === positionals[0]);
  if (values.corpora === undefined || link === undefined) {
    console.error(
      'usage: npm run search:links -- LINK --corpora FOLDER [--most COUNT] [--names FOLDER]',
    );
    process.exitCode = 2;
    return;
  }
  const indices = newIndices();
  const texts = readLabelled(
    values.corpora,
    await unseenNames(values.corpora, values.names ?? null),
  );
  const samples = samplesOf(link, rowsOf(texts, indices), indices);
  for (const { tried, gain } of search(samples, OPTIONS[link].decay, Number(values.most)))
    console.log(`${gain.toFixed(1).padStart(7)}  ${tried.map((at) => NAMES[at]).join(' + ')}`);
}

await main();
