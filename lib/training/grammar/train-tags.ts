import { addPairFeatures, addTagFeatures, addWordFeatures } from './tags/features.ts';
import { tagOfSign } from './tags/signs.ts';
import { LEARNT_TAGS, TAG_NAMES } from './tags/tag.ts';
import { formsOf, NO_TAG, windowAt } from './tags/tagger.ts';
import { HEAD, HERE, type WordForm, type WordForms } from './tags/word-form.ts';
import { FeatureList } from '../../engine/linear/feature-list.ts';
import { FeatureIndex } from '../feature-index.ts';
import { packWeights } from '../pack.ts';
import { seeded, shuffle } from '../random.ts';
import { Learner } from './learner.ts';
import type { TreebankSentence } from './treebank.ts';

export interface Training {
  readonly rounds: number;
  readonly rate: number;
  readonly leastCount: number;
  readonly seed: number;
  readonly prune: number;
  readonly scale: number;
  readonly hide: number;
  readonly log: (line: string) => void;
}

/** Tags that we do not tell apart. */
const MERGED: ReadonlyMap<string, string> = new Map([
  ['GW', 'NN'],
  ['AFX', 'JJ'],
  ['XX', 'FW'],
]);

/** Code of the tag that the treebank gives token `at`; 0 when we have none of that name. */
export function goldTag({ gold, goldAt }: TreebankSentence, at: number): number {
  const { tag } = gold[goldAt[at]!]!;
  return Math.max(0, TAG_NAMES.indexOf(MERGED.get(tag) ?? tag));
}

interface Example {
  readonly forms: readonly WordForm[];
  readonly goal: Uint8Array;
  readonly fixed: Uint8Array;
  /** Numbers of the features of words, by token. */
  readonly start: Int32Array;
  readonly features: Int32Array;
}

export function trainTags(
  sentences: readonly TreebankSentence[],
  words: WordForms,
  options: Training,
): { text: string; rows: number; kept: number } {
  const index = new FeatureIndex();
  const list = new FeatureList();
  const examples = sentences.map((sentence) => exampleOf(sentence, words, { index, list }));
  options.log(`${index.size} features`);
  const isKept = Uint8Array.from({ length: index.size }, (_, id) =>
    index.countOf(id) >= options.leastCount ? 1 : 0,
  );
  const perceptron = new Learner(index.size, LEARNT_TAGS, options.rate);
  const random = seeded(options.seed);
  const order = Int32Array.from(examples, (_, at) => at);
  const features = new Int32Array(256);
  for (let round = 0; round < options.rounds; round += 1) {
    shuffle(order, random);
    let wrong = 0;
    let count = 0;
    for (const number of order) {
      const { forms, goal, fixed, start, features: own } = examples[number]!;
      let one = NO_TAG;
      let two = NO_TAG;
      for (let at = 0; at < goal.length; at += 1) {
        let tag = fixed[at]!;
        if (tag === 0) {
          let size = 0;
          for (let feature = start[at]!; feature < start[at + 1]!; feature += 1) {
            const id = own[feature]!;
            if (isKept[id] !== 1 || random() < options.hide) continue;
            features[size] = id;
            size += 1;
          }
          list.clear();
          addTagFeatures(windowAt(forms, at), { one, two }, list);
          for (let feature = 0; feature < list.size; feature += 1) {
            const id = index.find(list.hashes[feature]!);
            if (id < 0 || isKept[id] !== 1 || random() < options.hide) continue;
            features[size] = id;
            size += 1;
          }
          const taken = perceptron.best(features, size);
          if (goal[at]! > 0 && goal[at]! <= LEARNT_TAGS) {
            count += 1;
            if (taken !== goal[at]! - 1) wrong += 1;
            perceptron.learn(features, size, goal[at]! - 1);
          }
          tag = taken + 1;
        }
        two = one;
        one = tag;
      }
    }
    if (round >= options.rounds * 0.6) perceptron.keep();
    options.log(`round ${round + 1}: ${((100 * wrong) / count).toFixed(2)} % wrong`);
  }
  const averaged = perceptron.average();
  return packWeights({
    width: LEARNT_TAGS,
    count: index.size,
    weights: averaged,
    hashOf: (id) => index.hashOf(id),
    bucketBits: 17,
    scale: options.scale,
    pruneBelow: () => options.prune,
  });
}

interface Tools {
  readonly index: FeatureIndex;
  readonly list: FeatureList;
}

function exampleOf(sentence: TreebankSentence, words: WordForms, { index, list }: Tools): Example {
  const { tokens } = sentence;
  const range = { firstToken: 0, endToken: tokens.count, kind: 'prose' as const };
  const forms = formsOf(words, tokens, range);
  const goal = new Uint8Array(tokens.count);
  const fixed = new Uint8Array(tokens.count);
  const start = new Int32Array(tokens.count + 1);
  const features: number[] = [];
  let one = NO_TAG;
  let two = NO_TAG;
  for (let at = 0; at < tokens.count; at += 1) {
    goal[at] = goldTag(sentence, at);
    fixed[at] = tagOfSign(tokens, at);
    start[at] = features.length;
    if (fixed[at] === 0) {
      const window = windowAt(forms, at);
      list.clear();
      for (let place = 0; place < 5; place += 1) {
        addWordFeatures(forms[at + place]!, place === HERE && at === 0 ? HEAD : place, list);
      }
      addPairFeatures(window, list);
      for (let feature = 0; feature < list.size; feature += 1) {
        features.push(index.number(list.hashes[feature]!));
      }
      list.clear();
      addTagFeatures(window, { one, two }, list);
      for (let feature = 0; feature < list.size; feature += 1) index.number(list.hashes[feature]!);
    }
    two = one;
    one = fixed[at]! || goal[at]!;
  }
  start[tokens.count] = features.length;
  return { forms, goal, fixed, start, features: Int32Array.from(features) };
}
