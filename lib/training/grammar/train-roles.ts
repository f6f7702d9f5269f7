import { addRoleFeatures, advance, freshState } from './roles/features.ts';
import { Role, ROLES } from './roles/role.ts';
import { mayHaveRole, surroundingsOf } from './roles/surroundings.ts';
import { Tag } from './tags/tag.ts';
import { formsOf } from './tags/tagger.ts';
import type { WordForms } from './tags/word-form.ts';
import { FeatureList } from '../../engine/linear/feature-list.ts';
import { FeatureIndex } from '../feature-index.ts';
import { packWeights } from '../pack.ts';
import { seeded, shuffle } from '../random.ts';
import { Learner } from './learner.ts';
import type { Training } from './train-tags.ts';
import type { TreebankSentence } from './treebank.ts';

/** A sentence with the tags that a tagger which never saw it gives. */
export interface Tagged {
  readonly sentence: TreebankSentence;
  readonly tags: Uint8Array;
}

const ROLE_OF_LABEL: ReadonlyMap<string, number> = new Map([
  ['nsubj', Role.subject],
  ['nsubj:outer', Role.subject],
  ['nsubj:pass', Role['passive-subject']],
  ['obj', Role.object],
  ['iobj', Role['indirect-object']],
  ['obl', Role.oblique],
  ['obl:unmarked', Role.oblique],
  ['obl:agent', Role.agent],
  ['nmod', Role['nominal-modifier']],
  ['nmod:unmarked', Role['nominal-modifier']],
  ['nmod:desc', Role['nominal-modifier']],
  ['nmod:poss', Role.possessor],
  ['appos', Role.apposition],
]);

const NOMINAL = /^(?:NN|PRP$|CD$|DT$|FW$)/;

/** Role that the treebank gives each token of ours; of a word that we cut, the last part has it. */
export function goldRoles({ gold, goldAt, tokens }: TreebankSentence): Uint8Array {
  const isPredicate = new Uint8Array(gold.length);
  for (const { label, head } of gold) if (label === 'cop' && head >= 0) isPredicate[head] = 1;
  return Uint8Array.from({ length: tokens.count }, (_, at) => {
    const index = goldAt[at]!;
    if (goldAt[at + 1] === index) return Role.none;
    const { label, tag } = gold[index]!;
    const role = ROLE_OF_LABEL.get(label);
    if (role !== undefined) return role;
    if (isPredicate[index] === 1) return Role.predicate;
    return label === 'conj' && NOMINAL.test(tag) ? Role.conjunct : Role.none;
  });
}

/** Trains the roles on tagged sentences and packs them. Deterministic. */
export function trainRoles(
  texts: readonly Tagged[],
  words: WordForms,
  options: Training,
): { text: string; rows: number; kept: number } {
  const examples = texts.map(({ sentence, tags }) => {
    const { tokens } = sentence;
    const range = { firstToken: 0, endToken: tokens.count, kind: 'prose' as const };
    return {
      tokens,
      tags,
      around: surroundingsOf(tokens, tags, [range]),
      forms: formsOf(words, tokens, range),
      ...range,
      goal: goldRoles(sentence),
    };
  });
  const index = new FeatureIndex();
  const list = new FeatureList();
  for (const example of examples) {
    const state = freshState();
    for (let at = 0; at < example.endToken; at += 1) {
      const role = example.goal[at]!;
      if (mayHaveRole(example.tokens, example.tags, at)) {
        list.clear();
        addRoleFeatures(example, state, { at, list });
        for (let feature = 0; feature < list.size; feature += 1) {
          index.number(list.hashes[feature]!);
        }
      }
      advance(state, example, { at, role });
    }
  }
  options.log(`${index.size} features`);
  const learner = new Learner(index.size, ROLES, options.rate);
  const random = seeded(options.seed);
  const order = Int32Array.from(examples, (_, at) => at);
  const features = new Int32Array(256);
  for (let round = 0; round < options.rounds; round += 1) {
    shuffle(order, random);
    let wrong = 0;
    let count = 0;
    for (const number of order) {
      const example = examples[number]!;
      const state = freshState();
      for (let at = 0; at < example.endToken; at += 1) {
        let role = Role.none;
        if (example.tags[at] === Tag.PRP$) role = Role.possessor;
        if (mayHaveRole(example.tokens, example.tags, at)) {
          list.clear();
          addRoleFeatures(example, state, { at, list });
          let size = 0;
          for (let feature = 0; feature < list.size; feature += 1) {
            const id = index.find(list.hashes[feature]!);
            if (id < 0 || index.countOf(id) < options.leastCount) continue;
            if (random() < options.hide) continue;
            features[size] = id;
            size += 1;
          }
          role = learner.best(features, size);
          count += 1;
          if (role !== example.goal[at]!) wrong += 1;
          learner.learn(features, size, example.goal[at]!);
        }
        advance(state, example, { at, role });
      }
    }
    if (round >= options.rounds * 0.6) learner.keep();
    options.log(`round ${round + 1}: ${((100 * wrong) / count).toFixed(2)} % wrong`);
  }
  return packWeights({
    width: ROLES,
    count: index.size,
    weights: learner.average(),
    hashOf: (id) => index.hashOf(id),
    bucketBits: 16,
    scale: options.scale,
    pruneBelow: () => options.prune,
  });
}
