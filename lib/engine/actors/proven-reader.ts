import type { Document, Sentence } from '../document.ts';
import type { FineKind, Name } from '../names/value.ts';
import { LetterCase } from '../text/tokens.ts';
import { FUNCTION_WORDS, Writing, writingsOf } from '../text/writing.ts';
import type { Scene } from './clause.ts';
import { fold } from './fold.ts';
import { givenNames } from '../names/lexicon/index.ts';
import { wordsOf, type DocumentWords } from './document-words.ts';
import { placeCountry, stateOfAdjective } from './knowledge.ts';
import type { TokenRange } from './spans.ts';
import { BE_FORMS } from './words.ts';

/** A stretch that is the name of a body, and of what kind. */
export interface Proven extends TokenRange {
  readonly fine: FineKind;
}

/** Reads what stands at token `at` of a sentence that ends before `stop`. */
export type Reader = (scene: Scene, at: number, stop: number) => readonly Proven[];

/** Nothing is proven here. */
export const NONE: readonly Proven[] = [];

/**
 * The sentences in plain writing, and those of hardly more than names: "Green River Foods sued Lakes
 * Energy." has a stop and its verb in small letters, as no headline in title case.
 */
export function proseOf(document: Document): readonly Sentence[] {
  const writings = writingsOf(document);
  return document.sentences.filter((sentence, index) => {
    const writing = writings[index]!;
    return writing === Writing.plain || (writing === Writing.titles && tells(document, sentence));
  });
}

function tells({ tokens }: Document, sentence: Sentence): boolean {
  if (tokens.text[sentence.endToken - 1] !== '.') return false;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const lower = tokens.lower[at]!;
    const isSmall = tokens.letterCase[at] === LetterCase.lower;
    if (isSmall && (!FUNCTION_WORDS.has(lower) || BE_FORMS.has(lower))) return true;
  }
  return false;
}

/** A word with a capital that is no day or month. */
export const isCapital = ({ capitals }: Scene, at: number): boolean => capitals[at] === 1;

/** One past the words with a capital that begin at `at`, hyphens between them included. */
export function runEnd(scene: Scene, at: number, stop: number): number {
  const { tokens } = scene.document;
  let end = at;
  while (end < stop && isCapital(scene, end)) {
    end++;
    if (tokens.text[end] === '-' && end + 1 < stop && isCapital(scene, end + 1)) end++;
  }
  return end;
}

/** The words `[from, to)` folded. */
export const lowerOf = ({ document: { text, tokens } }: Scene, from: number, to: number) =>
  fold(text.slice(tokens.start[from], tokens.end[to - 1]));

/** Names of the stretch in the order they stand. */
export function namesIn({ names, nameAt }: Scene, from: number, to: number): Name[] {
  const found: Name[] = [];
  for (let at = from; at < to; at++) {
    const name = nameAt[at]! < 0 ? null : names[nameAt[at]!]!;
    if (name !== null && found.at(-1) !== name) found.push(name);
  }
  return found;
}

/** What a name nobody knows may be: no name, or one that no lexicon holds and no person bears. */
export function isOpen(scene: Scene, from: number, to: number): boolean {
  return namesIn(scene, from, to).every(({ kind, firstToken, endToken }) => {
    if (kind === 'thing') return true;
    if (firstToken < from || endToken > to) return false;
    const folded = lowerOf(scene, firstToken, endToken);
    if (kind === 'place') return placeCountry(folded) === null;
    if (kind === 'nationality') return stateOfAdjective(folded) === null;
    // "Tavria Slavuta": a car of the maker; "Mano Tesa": the tagger saw the end.
    return kind === 'organisation' && firstToken > from && endToken === to;
  });
}

const wordsOfScenes = new WeakMap<Scene, DocumentWords>();

/** True for one person by the tagger alone: no given name before others, no word of a longer name of the text. */
export function isTakenForPerson(scene: Scene, from: number, to: number): boolean {
  const [name, ...others] = namesIn(scene, from, to);
  if (name?.kind !== 'person' || others.length > 0) return false;
  if (name.firstToken !== from || name.endToken > to) return false;
  const parts = lowerOf(scene, from, to).split(' ');
  if (parts.length > 1) return !givenNames().has(parts[0]!);
  const known = wordsOfScenes.get(scene) ?? wordsOf(scene);
  wordsOfScenes.set(scene, known);
  return !known.inPeople.has(parts[0]!);
}
