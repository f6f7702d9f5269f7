import type { FeatureList } from '../../../engine/linear/feature-list.ts';
import { hashText } from '../../../engine/linear/hash.ts';
import type { Tokens } from '../../../engine/text/tokens.ts';
import { Tag } from '../tags/tag.ts';
import type { WordForm } from '../tags/word-form.ts';
import { IS_VERB, OPENS_CLAUSE, type Surroundings } from './surroundings.ts';
import { Role } from './role.ts';

/** A sentence with tags, as the features see it. */
export interface TaggedSentence {
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  readonly around: Surroundings;
  /** Form of the word at `firstToken + n` at `n + 2`; see `formsOf`. */
  readonly forms: readonly WordForm[];
  readonly firstToken: number;
  readonly endToken: number;
}

/** What the roles so far say of the clause at hand. */
export interface ClauseState {
  /** The last two roles that were given, nearest first. */
  one: number;
  two: number;
  /** Bits: a subject was seen, a verb was seen after it, an object was seen. */
  seen: number;
}

const SUBJECT = 1;
const VERB = 2;
const OBJECT = 4;
const COMMA = 8;

/** The state at the head of a sentence. */
export const freshState = (): ClauseState => ({ one: 0, two: 0, seen: 0 });

/** Takes the token `at` with the role it was given into the state. */
export function advance(
  state: ClauseState,
  { tokens, tags }: Pick<TaggedSentence, 'tokens' | 'tags'>,
  { at, role }: { readonly at: number; readonly role: number },
): void {
  const tag = tags[at]!;
  if (tag !== Tag.DT && OPENS_CLAUSE.has(tokens.lower[at]!)) state.seen = 0;
  if (tag === Tag[',']) state.seen |= COMMA;
  if (tag === Tag[':']) state.seen = 0;
  if (IS_VERB[tag] === 1) state.seen = (state.seen | VERB) & ~COMMA;
  if (role === Role.none) return;
  if (role === Role.subject || role === Role['passive-subject']) state.seen = SUBJECT;
  if (role === Role.object) state.seen |= OBJECT;
  state.two = state.one;
  state.one = role;
}

const NO_WORD = hashText('no word');

const binOf = (distance: number) =>
  distance <= 3 ? distance : distance <= 5 ? 4 : distance <= 9 ? 5 : 6;

/** Features of the word `at`, which may bear a role. */
export function addRoleFeatures(
  sentence: TaggedSentence,
  state: ClauseState,
  { at, list }: { readonly at: number; readonly list: FeatureList },
): void {
  const { tags, forms, firstToken, endToken } = sentence;
  const tagAt = (index: number) => (index >= firstToken && index < endToken ? tags[index]! : 63);
  const index = at - firstToken + 2;
  const here = forms[index]!;
  const before = forms[index - 1]!;
  const after = forms[index + 1]!;
  const t0 = tags[at]!;
  const b1 = tagAt(at - 1);
  const b2 = tagAt(at - 2);
  const b3 = tagAt(at - 3);
  const a1 = tagAt(at + 1);
  const a2 = tagAt(at + 2);
  const a3 = tagAt(at + 3);
  const near = (b1 * 64 + t0) * 64 + a1;
  list.add2(0, here.lower, a1);
  list.add(1, near);
  list.add2(2, near, b2);
  list.add2(3, near, a2);
  list.add3(4, t0 * 64 + a1, a2, a3);
  list.add3(5, t0 * 64 + b1, b2, b3);
  list.add2(6, before.lower, t0);
  list.add2(7, after.lower, t0);
  list.add2(8, before.lower, after.lower);
  list.add2(9, here.wordClass.middle, a1);
  list.add2(11, forms[index - 2]!.lower, b1 * 64 + t0);
  const roles = state.one * 16 + state.two;
  list.add3(13, roles, t0, a1);
  list.add3(14, state.seen, near, state.one);
  list.add3(15, state.seen, t0 * 64 + a1, here.wordClass.coarse);
  addPreposition(sentence, { at, list });
  addVerbs(sentence, state, { at, list });
}

interface Place {
  readonly at: number;
  readonly list: FeatureList;
}

function wordOf({ forms, firstToken }: TaggedSentence, at: number): number {
  return at < 0 ? NO_WORD : forms[at - firstToken + 2]!.lower;
}

function addPreposition(sentence: TaggedSentence, { at, list }: Place): void {
  const { tags, around, firstToken } = sentence;
  const preposition = around.preposition[at]!;
  const word = wordOf(sentence, preposition);
  const leftTag = preposition > firstToken ? tags[preposition - 1]! : 63;
  const left = preposition > firstToken ? preposition - 1 : -1;
  const verb = around.verbBefore[at]!;
  const ends = tags[at + 1] ?? 63;
  const head = tags[at]! * 64 + ends;
  list.add2(20, word, head);
  list.add3(21, word, leftTag, head);
  list.add3(22, word, wordOf(sentence, left), ends);
  list.add3(23, word, verb < 0 ? 0 : wordOf(sentence, verb), ends);
  if (preposition < 0) return;
  list.add3(26, word, sentence.forms[at - firstToken + 2]!.wordClass.middle, leftTag);
}

function addVerbs(sentence: TaggedSentence, state: ClauseState, { at, list }: Place): void {
  const { tags, around } = sentence;
  const ends = tags[at + 1] ?? 63;
  const head = tags[at]! * 64 + ends;
  const isGoverned = around.preposition[at]! >= 0 ? 1 : 0;
  const after = around.verbAfter[at]!;
  if (after < 0) list.add2(30, head, state.seen);
  else {
    const main = around.mainVerb[after]!;
    const between = betweenOf(around, at + 1, after);
    const voice = around.isPassive[after]!;
    const kind = ((tags[after]! * 2 + voice) * 2 + isGoverned) * 64 + between;
    const bin = binOf(after - at);
    list.add3(31, kind, bin, ends);
    list.add3(32, kind, state.seen, ends);
    list.add3(33, wordOf(sentence, main), voice * 2 + isGoverned, Math.min(bin, 3) * 64 + between);
  }
  const before = around.verbBefore[at]!;
  if (before < 0) list.add2(35, head, isGoverned);
  else {
    const between = betweenOf(around, before + 1, at);
    const kind = ((tags[before]! * 2 + around.isPassive[before]!) * 2 + isGoverned) * 64 + between;
    const bin = binOf(at - before);
    list.add3(36, kind, bin, ends);
    list.add3(38, wordOf(sentence, before), isGoverned, Math.min(bin, 4) * 64 + between);
    list.add3(39, kind, state.one, ends);
  }
}

/** Dividing signs, openers and prepositions in a stretch, each up to three. */
function betweenOf({ signs, openers, prepositions }: Surroundings, from: number, to: number) {
  const upTo3 = (counts: Int32Array) => Math.min(3, counts[to]! - counts[from]!);
  return (upTo3(signs) * 4 + upTo3(openers)) * 4 + upTo3(prepositions);
}
