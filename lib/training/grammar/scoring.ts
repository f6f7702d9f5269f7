import { Role, ROLE_NAMES } from './roles/role.ts';
import { rolesWith } from './roles/role-tagger.ts';
import { TAG_NAMES } from './tags/tag.ts';
import { tagWith } from './tags/tagger.ts';
import type { GrammarModel } from './model.ts';
import { goldRoles } from './train-roles.ts';
import { wholeSentence, type TreebankSentence } from './treebank.ts';

/** Per cent; a role's scores are those of its heads, with the tags that the model gives. */
export interface GrammarScores {
  /** Share of our tokens whose tag is that of the first treebank token in them. */
  readonly tags: number;
  readonly tokens: number;
  readonly roles: Readonly<Record<string, RoleScore>>;
}

/** Per cent. */
export interface RoleScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly count: number;
}

/** Compares a model with a treebank. */
export function scoreGrammar(
  model: GrammarModel,
  sentences: readonly TreebankSentence[],
): GrammarScores {
  let right = 0;
  let tokens = 0;
  const names: readonly string[] = [...ROLE_NAMES, ANY_SUBJECT];
  const counts = names.map(() => ({ right: 0, given: 0, count: 0 }));
  const note = (code: number, gold: boolean, given: boolean) => {
    const count = counts[code]!;
    if (gold) count.count += 1;
    if (given) count.given += 1;
    if (gold && given) count.right += 1;
  };
  for (const sentence of sentences) {
    const ranges = [wholeSentence(sentence.tokens)];
    const tags = tagWith({ words: model.words, weights: model.tags }, sentence.tokens, ranges);
    const text = { tokens: sentence.tokens, tags, sentences: ranges };
    const roles = rolesWith({ words: model.words, weights: model.roles }, text);
    const gold = goldRoles(sentence);
    for (let at = 0; at < sentence.tokens.count; at += 1) {
      for (let code = 1; code < ROLE_NAMES.length; code += 1) {
        note(code, gold[at] === code, roles[at] === code);
      }
      note(ROLE_NAMES.length, isSubject(gold[at]!), isSubject(roles[at]!));
      const index = sentence.goldAt[at]!;
      if (at > 0 && sentence.goldAt[at - 1] === index) continue;
      tokens += 1;
      if (TAG_NAMES[tags[at]!] === sentence.gold[index]!.tag) right += 1;
    }
  }
  const roles = Object.fromEntries(names.map((name, code) => [name, scoreOf(counts[code]!)]));
  delete roles['none'];
  return { tags: (100 * right) / tokens, tokens, roles };
}

const ANY_SUBJECT = 'subject of either voice';

const isSubject = (role: number) => role === Role.subject || role === Role['passive-subject'];

function scoreOf({ right, given, count }: { right: number; given: number; count: number }) {
  return {
    precision: (100 * right) / Math.max(1, given),
    recall: (100 * right) / Math.max(1, count),
    f1: (200 * right) / Math.max(1, given + count),
    count,
  };
}
