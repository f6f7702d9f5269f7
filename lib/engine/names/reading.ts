import type { Document, Sentence } from '../document.ts';
import { LetterCase, spaceBefore, TokenKind, type Tokens } from '../text/tokens.ts';
import { FUNCTION_WORDS, Writing, writingsOf } from '../text/writing.ts';
import { ARTICLES, CONNECTORS, ORDINAL_ENDINGS, PARTICLES } from './word-lists.ts';
import type { WordForm, WordForms } from './word-form.ts';

/** What the tagger knows of a text before it scores a label: one entry a token, but `writing`. */
export interface Reading {
  readonly document: Document;
  readonly forms: readonly WordForm[];
  /** One entry a sentence. */
  readonly writing: Uint8Array;
  /** 1 where a token may be part of a name: only those are scored. */
  readonly isLive: Uint8Array;
  /** First token and one past the last of the run of capitalised words the token belongs to. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
}

/** Reads how each sentence is written and which tokens may belong to names. Linear. */
export function readWriting(document: Document, words: WordForms): Reading {
  const { tokens, sentences } = document;
  const writing = writingsOf(document);
  const forms = new Array<WordForm>(tokens.count);
  const isLive = new Uint8Array(tokens.count);
  const runStart = new Int32Array(tokens.count);
  const runEnd = new Int32Array(tokens.count);
  for (const [index, sentence] of sentences.entries()) {
    const mode = writing[index]!;
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      forms[at] = words.of(tokens.text[at]!, tokens.lower[at]!, mode);
    }
    markLive(tokens, sentence, { mode, isLive });
    markRuns(tokens, sentence, { mode, runStart, runEnd });
  }
  return { document, forms, writing, isLive, runStart, runEnd };
}

/** Whether a token is a word with a capital. */
export const isCapitalised = ({ letterCase }: Tokens, index: number) =>
  letterCase[index]! >= LetterCase.title;

const LONGEST_GAP = 3;

interface LiveMarks {
  readonly mode: number;
  readonly isLive: Uint8Array;
}

/** Words with a capital, what stands between two close ones, and numbers beside them. */
function markLive(tokens: Tokens, { firstToken, endToken }: Sentence, marks: LiveMarks): void {
  const { mode, isLive } = marks;
  if (mode === Writing.small || mode === Writing.capitals) {
    for (let at = firstToken; at < endToken; at += 1) {
      if (tokens.kind[at] === TokenKind.word) isLive[at] = 1;
    }
  }
  let last = -1;
  for (let at = firstToken; at < endToken; at += 1) {
    if (isCapitalised(tokens, at)) {
      isLive[at] = 1;
      if (last >= 0 && at - last <= LONGEST_GAP + 1) isLive.fill(1, last, at);
      last = at;
      markBefore(tokens, at, { firstToken, isLive });
      markHyphenated(tokens, at, { endToken, isLive });
    } else if (tokens.kind[at] === TokenKind.number) {
      const isBeside =
        (at > firstToken && isCapitalised(tokens, at - 1)) ||
        (at + 1 < endToken && isCapitalised(tokens, at + 1));
      if (isBeside) isLive[at] = 1;
    }
  }
}

/** Small words and ordinals right before a capital: `al-Qaida`, `van der Berg`, `92nd Brigade`. */
function markBefore(
  tokens: Tokens,
  at: number,
  { firstToken, isLive }: { readonly firstToken: number; readonly isLive: Uint8Array },
): void {
  const isGlued = at > firstToken && tokens.text[at - 1] === '-' && !spaceBefore(tokens, at);
  let before = isGlued ? at - 2 : at - 1;
  if (before < firstToken) return;
  const word = tokens.lower[before]!;
  if (isGlued) {
    if (!ARTICLES.has(word) || spaceBefore(tokens, before + 1)) return;
    isLive[before] = 1;
    isLive[before + 1] = 1;
    return;
  }
  const isOrdinal = ORDINAL_ENDINGS.has(word) && !spaceBefore(tokens, before);
  if (isOrdinal && before > firstToken && tokens.kind[before - 1] === TokenKind.number) {
    isLive.fill(1, before - 1, at);
  }
  while (before >= firstToken && PARTICLES.has(tokens.text[before]!)) {
    isLive[before] = 1;
    before -= 1;
  }
}

/** What a hyphen joins to a capitalised word: `Sung-ho`, but also `Iran-backed`. */
function markHyphenated(
  tokens: Tokens,
  at: number,
  { endToken, isLive }: { readonly endToken: number; readonly isLive: Uint8Array },
): void {
  const hyphen = at + 1;
  if (hyphen + 1 >= endToken || tokens.text[hyphen] !== '-') return;
  if (spaceBefore(tokens, hyphen) || spaceBefore(tokens, hyphen + 1)) return;
  if (tokens.letterCase[hyphen + 1] === LetterCase.lower) isLive.fill(1, hyphen, hyphen + 2);
}

interface RunMarks {
  readonly mode: number;
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
}

function markRuns(tokens: Tokens, sentence: Sentence, { mode, runStart, runEnd }: RunMarks): void {
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    const end = mode === Writing.plain ? runEndFrom(tokens, at, sentence) : at + 1;
    runStart.fill(at, at, end);
    runEnd.fill(end, at, end);
    at = end;
  }
}

/** One past the run that begins at `at`: itself alone when it is no capitalised word. */
function runEndFrom(tokens: Tokens, at: number, { firstToken, endToken }: Sentence): number {
  if (!isCapitalised(tokens, at)) return at + 1;
  if (at === firstToken && FUNCTION_WORDS.has(tokens.lower[at]!)) return at + 1;
  let end = at + 1;
  for (;;) {
    let next = end;
    while (next < endToken && next < end + 2 && CONNECTORS.has(tokens.text[next]!)) next += 1;
    if (next >= endToken || !isCapitalised(tokens, next)) return end;
    end = next + 1;
  }
}
