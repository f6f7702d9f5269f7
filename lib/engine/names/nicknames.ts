import type { Context } from './context-features.ts';
import type { NameSpan } from './consistency.ts';
import { bitsOf } from './gazetteer.ts';
import { isCapitalised } from './reading.ts';

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['(', ')'],
]);
const LONGEST = 3;
const GIVEN_NAME = bitsOf('given-name');

/** Joins what a nickname parts: `Robert “Bob” Harlan`, `William (Bill) Dent`. Linear. */
export function joinNicknames(context: Context, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (let at = 0; at < spans.length; at += 1) {
    const span = spans[at]!;
    const next = span.kind === 'person' ? afterNickname(context, markIn(context, span)) : -1;
    let other = at + 1;
    while (next >= 0 && other < spans.length && spans[other]!.endToken <= next) other += 1;
    const rest = spans[other];
    if (next < 0 || rest?.kind !== 'person' || rest.firstToken > next) {
      joined.push(span);
      continue;
    }
    joined.push({ ...span, endToken: rest.endToken });
    at = other;
  }
  return joined;
}

/** Where the opening mark stands: behind the name, or in it where the tagger took half of the nickname. */
function markIn({ reading }: Context, { firstToken, endToken }: NameSpan): number {
  const { text } = reading.document.tokens;
  let at = endToken;
  while (at > firstToken + 1 && !QUOTES.has(text[at] ?? '')) at -= 1;
  return at;
}

/** Where the name goes on after the nickname whose opening mark stands at `open`; -1 when there is none. */
function afterNickname({ reading }: Context, open: number): number {
  const { tokens, sentences } = reading.document;
  const closing = QUOTES.get(tokens.text[open] ?? '');
  if (closing === undefined) return -1;
  const end = sentences[tokens.sentence[open]!]!.endToken;
  let at = open + 1;
  while (at < end && at <= open + LONGEST && isCapitalised(tokens, at)) at += 1;
  if (at === open + 1 || at + 1 >= end || tokens.text[at] !== closing) return -1;
  const isGiven = (reading.forms[open + 1]!.lexicon & GIVEN_NAME) !== 0;
  return isCapitalised(tokens, at + 1) && (closing !== ')' || isGiven) ? at + 1 : -1;
}
