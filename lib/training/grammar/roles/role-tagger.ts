import { FeatureList } from '../../../engine/linear/feature-list.ts';
import type { WeightTable } from '../../../engine/linear/weights.ts';
import type { Tokens } from '../../../engine/text/tokens.ts';
import { formsOf, type TokenRange } from '../tags/tagger.ts';
import type { WordForms } from '../tags/word-form.ts';
import { addRoleFeatures, advance, freshState } from './features.ts';
import { Tag } from '../tags/tag.ts';
import { Role, ROLES } from './role.ts';
import { mayHaveRole, surroundingsOf, type Surroundings } from './surroundings.ts';

/** What decides the roles of words. */
export interface RoleModel {
  readonly words: WordForms;
  readonly weights: WeightTable;
}

/** A text with its tags, one for each token, as `tagWith` gives them. */
export interface TaggedText {
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  readonly sentences: readonly TokenRange[];
}

/** Role of every token, as `Role` has them. One pass, left to right; linear. */
export function rolesWith(model: RoleModel, { tokens, tags, sentences }: TaggedText): Uint8Array {
  const roles = new Uint8Array(tokens.count);
  const list = new FeatureList();
  const scores = new Int32Array(ROLES);
  const around = surroundingsOf(tokens, tags, sentences);
  for (const range of sentences) {
    const { firstToken, endToken } = range;
    const forms = formsOf(model.words, tokens, range);
    const sentence = { tokens, tags, around, forms, firstToken, endToken };
    const state = freshState();
    for (let at = firstToken; at < endToken; at += 1) {
      if (tags[at] === Tag.PRP$) roles[at] = Role.possessor;
      else if (mayHaveRole(tokens, tags, at)) {
        list.clear();
        addRoleFeatures(sentence, state, { at, list });
        scores.fill(0);
        model.weights.add(list, scores, 0);
        roles[at] = inVoice(around, at, bestOf(scores));
      }
      advance(state, sentence, { at, role: roles[at]! });
    }
  }
  return roles;
}

/** A subject is passive when the verb that follows it is: form tells what is rare to learn from. */
function inVoice({ verbAfter, isPassive, signs, openers }: Surroundings, at: number, role: number) {
  const verb = verbAfter[at]!;
  if (role !== Role.subject || verb < 0 || isPassive[verb] === 0) return role;
  const isNext = signs[verb] === signs[at + 1] && openers[verb] === openers[at + 1];
  return isNext ? Role['passive-subject'] : role;
}

function bestOf(scores: Int32Array): number {
  let best = 0;
  for (let role = 1; role < ROLES; role += 1) if (scores[role]! > scores[best]!) best = role;
  return best;
}
