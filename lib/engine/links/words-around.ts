import type { Document } from '../document.ts';
import { isVerbForm } from '../text/parts-of-speech.ts';
import { CLAIM_WORDS, isClaim } from './claim-verbs.ts';

/** What lies between any two tokens, told in constant time; every array one longer than the tokens. */
export interface WordsAround {
  /** Number of verbs, commas, verbs of saying before each token of the text. */
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly claims: Int32Array;
  /** Nearest verb of the same sentence before and after each token, or -1. */
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;
  /** 1 inside quotation marks. */
  readonly quoted: Uint8Array;
}

/** Walks a text once in each direction. */
export function wordsAround(document: Document, tags: Uint8Array): WordsAround {
  const { tokens } = document;
  const { count } = tokens;
  const verbs = new Int32Array(count + 1);
  const commas = new Int32Array(count + 1);
  const claims = new Int32Array(count + 1);
  const verbBefore = new Int32Array(count + 1).fill(-1);
  const verbAfter = new Int32Array(count + 1).fill(-1);
  let last = -1;
  for (let at = 0; at < count; at++) {
    const verb = isVerbForm(tags[at]);
    verbs[at + 1] = verbs[at]! + (verb ? 1 : 0);
    commas[at + 1] = commas[at]! + (tokens.lower[at] === ',' ? 1 : 0);
    claims[at + 1] = claims[at]! + (isClaim(tokens.lower[at]!) ? 1 : 0);
    if (at > 0 && tokens.sentence[at] !== tokens.sentence[at - 1]) last = -1;
    verbBefore[at] = last;
    if (verb) last = at;
  }
  let next = -1;
  for (let at = count - 1; at >= 0; at--) {
    if (at + 1 < count && tokens.sentence[at] !== tokens.sentence[at + 1]) next = -1;
    verbAfter[at] = next;
    if (isVerbForm(tags[at])) next = at;
  }
  return { verbs, commas, claims, verbBefore, verbAfter, quoted: quotedTokens(document) };
}

/** Tokens inside double quotation marks, straight or curly, within a paragraph's reach. */
function quotedTokens({ tokens, text }: Document): Uint8Array {
  const quoted = new Uint8Array(tokens.count);
  let open = false;
  for (let index = 0; index < tokens.count; index++) {
    const mark = tokens.text[index]!;
    // A paragraph's end closes what nobody closed.
    if (index > 0 && open && /\n\s*\n/.test(text.slice(tokens.end[index - 1], tokens.start[index])))
      open = false;
    if (mark === '“') open = true;
    else if (mark === '”') open = false;
    else if (mark === '"') open = !open;
    quoted[index] = open ? 1 : 0;
  }
  return quoted;
}

/** The claim that a mention ending before `endToken` makes: token of its verb, or -1. */
export function claimAfter(
  { tokens }: Document,
  tags: Uint8Array,
  { endToken }: { readonly endToken: number },
): number {
  const sentence = tokens.sentence[endToken - 1]!;
  let inAside = false;
  for (let at = endToken; at < endToken + 24 && at < tokens.count; at++) {
    if (tokens.sentence[at] !== sentence) return -1;
    const word = tokens.lower[at]!;
    if (word === ',' || word === '(' || word === ')' || word === '-') {
      inAside = !inAside;
      continue;
    }
    if (word === ';' || word === '.' || word === '"' || word === '“') return -1;
    if (CLAIM_WORDS.has(word) && !inAside) return at;
    if (isVerbForm(tags[at]) && !inAside) return -1;
    if (at - endToken > 7 && !inAside) return -1;
  }
  return -1;
}
