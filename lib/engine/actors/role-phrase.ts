import type { Scene } from './clause.ts';
import { inSentence, isRoleWord, POSSESSIVES, sectorOf, textOf } from './role-words.ts';
import { DETERMINERS } from './words.ts';

/** What stands beside a person's name and says what the person is. Indices are of `Scene.names`. */
export interface Role {
  /** As written, white space folded, without the possessive or adjective of the state or body. */
  readonly text: string | null;
  /** Of the title and role lexicons; null when no role was read, only an affiliation. */
  readonly sector: string | null;
  /** Names that stand before the role or after its "of", "at", "for", nearest to the role first. */
  readonly holders: readonly number[];
  /** First token of its words; before it stands whose it is: "its", "the agency's". */
  readonly from: number;
}

export const LONGEST_ROLE = 7;
const JOINING = new Set(['of', 'for', 'at', 'with', 'in', 'from', 'to']);
/** Say whose relative a person is, and no office. */
export const KIN: ReadonlySet<string> = new Set(
  'mother father son daughter wife husband brother sister widow widower grandmother grandfather uncle aunt cousin nephew niece child boy girl man woman'.split(
    ' ',
  ),
);

/** A noun made to name a calling, closed by a comma, a place or its name: "a schoolteacher in X". */
function isCalling({ document: { tokens } }: Scene, at: number): boolean {
  return (
    /^[a-z]{3,}(?:er|or|ist|ian|man|woman|keeper)$/.test(tokens.lower[at]!) &&
    /^(?:,|\.|in|at|from|who|with|named|called)$/.test(tokens.lower[at + 1] ?? '')
  );
}

/** One past "71-year-old" beginning at `at`, or `at`. */
function afterAge({ document: { tokens } }: Scene, at: number): number {
  for (let end = at; end < at + 6 && end < tokens.count; end++)
    if (tokens.lower[end] === 'old' || /^\d+-year-old$/.test(tokens.lower[end]!)) return end + 1;
  return at;
}

/** A role, and one past the last token of its phrase. */
export interface RolePhrase extends Role {
  readonly end: number;
}

/** A noun phrase with a role as its head, beginning at `at`. */
export function rolePhrase(scene: Scene, at: number, sentence: number): RolePhrase | null {
  const { tokens } = scene.document;
  const holders: number[] = [];
  let from = at;
  while (inSentence(scene, from, sentence) && DETERMINERS.has(tokens.lower[from]!)) from++;
  from = afterAge(scene, from);
  let to = from;
  let head = -1;
  while (to - at < LONGEST_ROLE + 6 && inSentence(scene, to, sentence)) {
    const holder = scene.nameAt[to]!;
    if (holder >= 0) {
      if (scene.names[holder]!.kind === 'person') break;
      if (!holders.includes(holder)) holders.unshift(holder);
      to = scene.names[holder]!.endToken;
      if (head < 0) from = POSSESSIVES.has(tokens.lower[to] ?? '') ? to + 1 : to;
      if (POSSESSIVES.has(tokens.lower[to] ?? '')) to++;
      continue;
    }
    // "The central bank's governor": whose office it is stays outside.
    if (POSSESSIVES.has(tokens.lower[to]!) && to > from) {
      from = ++to;
      head = -1;
      continue;
    }
    if (!isRoleWord(scene, to)) break;
    to++;
    if (sectorOf(scene, from, to) !== null) head = to;
  }
  if (head < 0 && to > from && from > at && isCalling(scene, to - 1)) head = to;
  if (head < 0 || head <= from || KIN.has(tokens.lower[head - 1]!.replace(/s$/, ''))) return null;
  const sector = sectorOf(scene, from, head) ?? 'civil';
  const { text: textEnd, phrase } = readComplement(scene, head, sentence, holders);
  return { text: textOf(scene, { from, to: textEnd }), sector, holders, from, end: phrase };
}

interface Ends {
  /** One past the last token of the role's text. */
  readonly text: number;
  /** One past the last token of the whole phrase, names of holders included. */
  readonly phrase: number;
}

/**
 * After "of", "at", "for": a place stays in the role ("mayor of Gossi-Sud"), a body or state is the
 * holder and leaves it; words without a name stay ("professor of law"), and so does what belongs
 * to a state ("commander of Chad's land forces"), for the role is never cut at a possessive.
 */
function readComplement(scene: Scene, to: number, sentence: number, holders: number[]): Ends {
  const { tokens } = scene.document;
  let end = to;
  for (let round = 0; round < 2; round++) {
    if (!inSentence(scene, end, sentence) || !JOINING.has(tokens.lower[end]!)) break;
    let at = end + 1;
    while (inSentence(scene, at, sentence) && DETERMINERS.has(tokens.lower[at]!)) at++;
    if (!inSentence(scene, at, sentence)) break;
    if (scene.nameAt[at]! >= 0) return readHolder(scene, { joiner: end, at }, sentence, holders);
    const stop = wordsEnd(scene, at, sentence);
    if (stop === at) break;
    if (inSentence(scene, stop, sentence) && scene.nameAt[stop]! >= 0) {
      holders.push(scene.nameAt[stop]!);
      return { text: end, phrase: scene.names[scene.nameAt[stop]!]!.endToken };
    }
    end = stop;
  }
  return { text: end, phrase: end };
}

const LONGEST_COMPLEMENT = 5;

/** One past the words of a role from `at`, "trade and industry" taken whole before a comma. */
function wordsEnd(scene: Scene, at: number, sentence: number): number {
  const { tokens } = scene.document;
  const isWord = (token: number) =>
    inSentence(scene, token, sentence) && scene.nameAt[token]! < 0 && isRoleWord(scene, token);
  let stop = at;
  while (stop - at < LONGEST_COMPLEMENT && isWord(stop)) stop++;
  const isPair =
    stop > at && tokens.lower[stop] === 'and' && isWord(stop + 1) && tokens.text[stop + 2] === ',';
  return isPair ? stop + 2 : stop;
}

function readHolder(
  scene: Scene,
  { joiner, at }: { readonly joiner: number; readonly at: number },
  sentence: number,
  holders: number[],
): Ends {
  const { tokens } = scene.document;
  const holder = scene.nameAt[at]!;
  const { kind, endToken } = scene.names[holder]!;
  holders.push(holder);
  if (POSSESSIVES.has(tokens.lower[endToken] ?? '') && inSentence(scene, endToken, sentence)) {
    const of = endToken + 1;
    const body = inSentence(scene, of, sentence) ? scene.nameAt[of]! : -1;
    if (body >= 0) {
      holders.splice(-1, 1, body, holder);
      return { text: joiner, phrase: scene.names[body]!.endToken };
    }
    const stop = wordsEnd(scene, of, sentence);
    return stop > of ? { text: stop, phrase: stop } : { text: joiner, phrase: endToken };
  }
  const isSeat = kind === 'place' && /^(?:of|for)$/.test(tokens.lower[joiner]!);
  return { text: isSeat ? endToken : joiner, phrase: endToken };
}
