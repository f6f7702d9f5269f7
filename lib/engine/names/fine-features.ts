import type { Context } from './context-features.ts';
import type { FeatureList } from '../linear/feature-list.ts';
import { hashText, mix } from '../linear/hash.ts';
import type { WordForm } from './word-form.ts';

/** Half-open, in tokens. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

const BASE = 700;
const CONTEXT_WORDS = 3;
const LONGEST_READ = 12;

/** Features that tell what kind of organisation a name is. */
export function addFineFeatures(context: Context, range: TokenRange, list: FeatureList): void {
  const { forms, document } = context.reading;
  const { firstToken, endToken } = range;
  const length = Math.min(endToken - firstToken, 4);
  const first = forms[firstToken]!;
  const last = forms[endToken - 1]!;
  list.add(BASE, length);
  addHead(last, { base: BASE + 1, length, list });
  addHead(first, { base: BASE + 11, length, list });
  let whole = 0;
  for (let at = firstToken; at < Math.min(endToken, firstToken + LONGEST_READ); at += 1) {
    const { lowerHash, wordClass, lexicon } = forms[at]!;
    whole = mix(whole, lowerHash);
    list.add(BASE + 20, lowerHash);
    list.add(BASE + 21, wordClass.middle);
    list.add(BASE + 22, wordClass.coarse);
    for (let bits = lexicon; bits !== 0; bits &= bits - 1) list.add(BASE + 23, bits & -bits);
    if (at > firstToken) list.add2(BASE + 24, forms[at - 1]!.lowerHash, lowerHash);
  }
  list.add(BASE + 25, whole);
  const lists = context.gazetteer.listsOf(document.tokens, firstToken, endToken);
  for (let bits = lists; bits !== 0; bits &= bits - 1) list.add(BASE + 26, bits & -bits);
  if (lists === 0)
    list.add2(BASE + 29, context.phrases.masks[firstToken]!, context.phrases.places[endToken - 1]!);
  const acronym = document.tokens.text[firstToken]!;
  const expansion = length === 1 ? context.statistics.expansionHead(acronym) : 0;
  if (expansion !== 0) list.add(BASE + 27, expansion);
  addSurroundings(context, range, list);
}

interface Head {
  readonly base: number;
  readonly length: number;
  readonly list: FeatureList;
}

function addHead(form: WordForm, { base, length, list }: Head): void {
  list.add(base, form.lowerHash);
  list.add2(base + 1, form.lowerHash, length);
  list.add(base + 2, form.wordClass.coarse);
  list.add(base + 3, form.wordClass.middle);
  list.add(base + 4, form.wordClass.fine);
  list.add(base + 5, form.suffix);
  list.add2(base + 6, form.shape, length);
  list.add(base + 7, form.wordClass.leaning);
}

const BRACKET = hashText('(');

function addSurroundings(context: Context, range: TokenRange, list: FeatureList): void {
  const { forms, document } = context.reading;
  const sentence = document.sentences[document.tokens.sentence[range.firstToken]!]!;
  const form = (index: number) =>
    index >= sentence.firstToken && index < sentence.endToken ? forms[index]! : context.edge;
  for (let distance = 1; distance <= CONTEXT_WORDS; distance += 1) {
    const before = form(range.firstToken - distance);
    const after = form(range.endToken + distance - 1);
    list.add2(BASE + 30, distance, before.lowerHash);
    list.add2(BASE + 31, distance, after.lowerHash);
    list.add(BASE + 32, before.lowerHash);
    list.add(BASE + 33, after.lowerHash);
    list.add2(BASE + 34, Math.min(distance, 2), before.wordClass.middle);
    list.add2(BASE + 35, Math.min(distance, 2), after.wordClass.middle);
  }
  const before = form(range.firstToken - 1);
  const after = form(range.endToken);
  list.add2(BASE + 36, form(range.firstToken - 2).lowerHash, before.lowerHash);
  list.add2(BASE + 37, after.lowerHash, form(range.endToken + 1).lowerHash);
  if (before.lowerHash === BRACKET) list.add(BASE + 38, form(range.firstToken - 2).lowerHash);
}
