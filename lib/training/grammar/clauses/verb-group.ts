import type { Tokens } from '../../../engine/text/tokens.ts';
import { IS_FINITE, IS_VERB } from '../roles/surroundings.ts';
import { Tag } from '../tags/tag.ts';
import type { Tense } from './clause.ts';
import { words } from '../../../engine/word-lists.ts';

/** Verbs that stand together: "could not have been seen". Half-open; `main` is the last verb. */
export interface VerbGroup {
  readonly first: number;
  readonly end: number;
  readonly main: number;
  readonly isFinite: boolean;
  /** "to" stands before it. */
  readonly isInfinitive: boolean;
  /** A participle alone: "killed". Its clause may show that it is the past: "they killed two". */
  readonly isBare: boolean;
  readonly isPassive: boolean;
  readonly isModal: boolean;
  readonly tense: Tense;
}

const flags = (...tags: readonly number[]) => {
  const table = new Uint8Array(64);
  for (const tag of tags) table[tag] = 1;
  return table;
};

/** Before a participle they make it a modifier: "the wounded men". */
const BEFORE_MODIFIER = flags(Tag.DT, Tag.PRP$, Tag.JJ, Tag.CD, Tag.POS, Tag.HYPH);
const IS_NOUN = flags(Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS);

const WILL = words("will 'll shall wo");
const HAVE = words("have has had 've having");
const BE = words("is are was were be been being am 's 're 'm get gets got getting");

const LONGEST_GROUP = 10;

/** The group that begins at token `at`, or null when none does. Looks no farther than `limit`. */
export function verbGroupAt(
  tokens: Tokens,
  tags: Uint8Array,
  { at, limit }: { readonly at: number; readonly limit: number },
): VerbGroup | null {
  if (IS_VERB[tags[at]!] === 0 || isModifier(tags, at)) return null;
  const { lower } = tokens;
  let main = at;
  let end = at + 1;
  const last = Math.min(limit, at + LONGEST_GROUP);
  for (let next = at + 1; next < last; next += 1) {
    const tag = tags[next]!;
    if (tag === Tag.RB) continue;
    // A finite verb after a verb begins a group of its own: "the men arrested had fled".
    if (IS_VERB[tag] === 0 || IS_FINITE[tag] === 1) break;
    if (!continues(lower[main]!, tags[main]!, tag)) break;
    main = next;
    end = next + 1;
  }
  const isFinite = IS_FINITE[tags[at]!] === 1;
  const isInfinitive =
    tags[at - 1] === Tag.TO || (tags[at - 1] === Tag.RB && tags[at - 2] === Tag.TO);
  let isBe = false;
  for (let index = at; index < main; index += 1) isBe = BE.has(lower[index]!);
  const isPassive = tags[main] === Tag.VBN && (main === at ? !isFinite : isBe);
  const isModal = tags[at] === Tag.MD && !WILL.has(lower[at]!);
  return {
    first: at,
    end,
    main,
    isFinite,
    isInfinitive,
    isBare: main === at && tags[at] === Tag.VBN,
    isPassive,
    isModal,
    tense: isFinite ? tenseOf(lower, tags, { at, main }) : 'none',
  };
}

/** Whether a verb goes on with another: auxiliaries do; others with -ing only ("began shelling"). */
function continues(lower: string, tag: number, next: number): boolean {
  if (tag === Tag.MD || BE.has(lower) || HAVE.has(lower)) return true;
  if (lower === 'do' || lower === 'does' || lower === 'did') return next === Tag.VB;
  return next === Tag.VBG;
}

function isModifier(tags: Uint8Array, at: number): boolean {
  const tag = tags[at]!;
  if (tag !== Tag.VBN && tag !== Tag.VBG) return false;
  if (tags[at + 1] === Tag.HYPH || tags[at - 1] === Tag.HYPH) return true;
  return BEFORE_MODIFIER[tags[at - 1] ?? 0] === 1 && IS_NOUN[tags[at + 1] ?? 0] === 1;
}

function tenseOf(
  lower: readonly string[],
  tags: Uint8Array,
  { at, main }: { readonly at: number; readonly main: number },
): Tense {
  const tag = tags[at]!;
  if (tag === Tag.VBD) return 'past';
  const isPerfect = main > at && HAVE.has(tag === Tag.MD ? lower[at + 1]! : lower[at]!);
  if (isPerfect) return 'past';
  return tag === Tag.MD ? 'future' : 'present';
}
