import type { Tokens } from '../../../engine/text/tokens.ts';
import { Tag } from '../tags/tag.ts';
import { words } from '../../../engine/word-lists.ts';

const flags = (...tags: readonly number[]) => {
  const table = new Uint8Array(64);
  for (const tag of tags) table[tag] = 1;
  return table;
};

/** Tags of verbs in any form, modals among them. */
export const IS_VERB = flags(Tag.VB, Tag.VBD, Tag.VBG, Tag.VBN, Tag.VBP, Tag.VBZ, Tag.MD);

/** Tags of verbs that carry a clause: finite ones and modals. */
export const IS_FINITE = flags(Tag.VBD, Tag.VBP, Tag.VBZ, Tag.MD);

/** Tags of words that can head a noun phrase or a predicate. */
const IS_NOMINAL = flags(
  ...[Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS, Tag.PRP, Tag.CD, Tag.DT, Tag.WDT, Tag.WP, Tag.JJ],
  ...[Tag.JJR, Tag.JJS, Tag.FW, Tag.$, Tag.SYM, Tag.ADD],
);
/** Before another noun or adjective these are no heads: "army base", "early reports". */
const IS_MODIFIER = flags(Tag.NN, Tag.NNS, Tag.JJ, Tag.JJR, Tag.JJS);
const IS_MODIFIED = flags(Tag.NN, Tag.NNS, Tag.JJ);
const ARTICLES = new Set(['the', 'a', 'an']);

/** Whether the word at a token may bear a role that is to be decided; all others have none. */
export function mayHaveRole({ lower }: Tokens, tags: Uint8Array, at: number): boolean {
  const tag = tags[at]!;
  if (IS_NOMINAL[tag] === 0) return false;
  if (tag === Tag.DT) return !ARTICLES.has(lower[at]!);
  return IS_MODIFIER[tag] === 0 || IS_MODIFIED[tags[at + 1] ?? 0] === 0;
}

/** Between a preposition and the head of what it governs. */
export const INSIDE_PHRASE = flags(
  ...[Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS, Tag.CD, Tag.DT, Tag.PDT, Tag.PRP$, Tag.JJ, Tag.JJR],
  ...[Tag.JJS, Tag.POS, Tag.HYPH, Tag.$, Tag.RB, Tag.RBR, Tag.RBS, Tag.VBN, Tag.VBG, Tag.FW],
  ...[Tag.SYM],
);

/** Open a clause of their own: the state of the one before says nothing there. */
export const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  `that which who whom whose because while when where although though if unless whether since until
  as after before but whereas once how why what so`.split(/\s+/),
);

const BE = words("is are was were be been being am 's 're 'm get gets got");

/** What stands around each token of a sentence; indices of tokens, -1 where there is none. */
export interface Surroundings {
  /** Nearest verb to the right; past an auxiliary the main verb is `main` of it. */
  readonly verbAfter: Int32Array;
  readonly verbBefore: Int32Array;
  /** Preposition or "to" that governs the phrase of the token. */
  readonly preposition: Int32Array;
  /** Number of commas and other dividing signs, openers of clauses, and prepositions before it. */
  readonly signs: Int32Array;
  readonly openers: Int32Array;
  readonly prepositions: Int32Array;
  /** For a verb, the last verb of its group: of "has been killed" the participle. */
  readonly mainVerb: Int32Array;
  /** For a verb, 1 when its group is passive by its form: "was killed". */
  readonly isPassive: Uint8Array;
}

/** Reads the surroundings of all tokens of a text, sentence by sentence. Linear. */
export function surroundingsOf(
  tokens: Tokens,
  tags: Uint8Array,
  sentences: readonly { readonly firstToken: number; readonly endToken: number }[],
): Surroundings {
  const make = () => new Int32Array(tokens.count + 1).fill(-1);
  const around: Surroundings = {
    verbAfter: make(),
    verbBefore: make(),
    preposition: make(),
    signs: new Int32Array(tokens.count + 1),
    openers: new Int32Array(tokens.count + 1),
    prepositions: new Int32Array(tokens.count + 1),
    mainVerb: make(),
    isPassive: new Uint8Array(tokens.count + 1),
  };
  for (const { firstToken, endToken } of sentences) {
    readForwards(tokens, tags, { around, firstToken, endToken });
    readBackwards(tokens, tags, { around, firstToken, endToken });
  }
  return around;
}

interface Range {
  readonly around: Surroundings;
  readonly firstToken: number;
  readonly endToken: number;
}

function readForwards(
  { lower }: Tokens,
  tags: Uint8Array,
  { around, firstToken, endToken }: Range,
): void {
  let verb = -1;
  let preposition = -1;
  for (let at = firstToken; at < endToken; at += 1) {
    const tag = tags[at]!;
    around.verbBefore[at] = verb;
    around.preposition[at] = preposition;
    if (IS_VERB[tag] === 1) verb = at;
    if (tag === Tag.IN || tag === Tag.TO) preposition = at;
    else if (INSIDE_PHRASE[tag] === 0) preposition = -1;
    const isSign = tag === Tag[','] || tag === Tag[':'] || tag === Tag['-LRB-'];
    around.signs[at + 1] = around.signs[at]! + (isSign ? 1 : 0);
    const opens = tag !== Tag.DT && OPENS_CLAUSE.has(lower[at]!);
    around.openers[at + 1] = around.openers[at]! + (opens ? 1 : 0);
    around.prepositions[at + 1] = around.prepositions[at]! + (tag === Tag.IN ? 1 : 0);
  }
}

const IN_VERB_GROUP = flags(Tag.RB, Tag.VB, Tag.VBD, Tag.VBG, Tag.VBN, Tag.VBP, Tag.VBZ, Tag.MD);

function readBackwards(
  { lower }: Tokens,
  tags: Uint8Array,
  { around, firstToken, endToken }: Range,
): void {
  let verb = -1;
  let main = -1;
  for (let at = endToken - 1; at >= firstToken; at -= 1) {
    const tag = tags[at]!;
    around.verbAfter[at] = verb;
    if (IS_VERB[tag] === 1) {
      if (main < 0) main = at;
      around.mainVerb[at] = main;
      const isBe = BE.has(lower[at]!);
      const isAfterBe = isBe && main > at && tags[main] === Tag.VBN;
      around.isPassive[at] =
        isAfterBe || (verb >= 0 && around.isPassive[verb] === 1 && main > at) ? 1 : 0;
      if (isAfterBe) around.isPassive[main] = 1;
      verb = at;
      // "the men arrested had fled": a finite verb begins its group.
      if (IS_FINITE[tag] === 1) main = -1;
    } else if (IN_VERB_GROUP[tag] === 0) main = -1;
  }
}
