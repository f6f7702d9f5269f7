import { givenNames, headWord, lookUp } from '../names/lexicon/index.ts';
import type { Sentence } from '../document.ts';
import type { Name } from '../names/value.ts';
import { LetterCase, TokenKind } from '../text/tokens.ts';
import type { Scene } from './clause.ts';
import { fold } from './fold.ts';
import { nameOver, PERSON, type TokenRange } from './spans.ts';
import { CALENDAR } from './lexicon/not-actors.ts';
import { roleSector, titleSector } from './words.ts';

/** Longest name read behind a title. */
const MOST_WORDS = 4;

/**
 * Persons that the tagger passed over or took for places, where the words beside them prove it:
 * a title before two words with a capital ("Judge Aleks Teller"), a given name in a list of
 * persons or before an age ("Grace Field, 34,"). In `plain` sentences, as for bodies.
 */
export function provenPeople(scene: Scene, plain: readonly Sentence[]): Name[] {
  const { document } = scene;
  const { tokens } = document;
  const found: Name[] = [];
  for (const sentence of plain) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (tokens.letterCase[at] !== LetterCase.title) continue;
      const range = titledName(scene, at, sentence.endToken) ?? listedName(scene, at, found.at(-1));
      if (range === null) continue;
      found.push(nameOver(document, range, PERSON));
      at = range.endToken - 1;
    }
  }
  return found;
}

/** "Judge | Aleks Teller", "Sen. | Al Fox": at the title. */
function titledName(scene: Scene, at: number, stop: number): TokenRange | null {
  const { tokens } = scene.document;
  if (titleSector(tokens.lower[at]!) === null || scene.nameAt[at]! >= 0) return null;
  let end = at + 1;
  while (end < stop && end - at <= MOST_WORDS && scene.nameAt[end]! < 0 && isPlainWord(scene, end))
    end++;
  const count = end - at - 1;
  if (count < 2 || count > 3 || (end < stop && isCapital(scene, end))) return null;
  return { firstToken: at + 1, endToken: end };
}

const isCapital = ({ document: { tokens } }: Scene, at: number) =>
  tokens.kind[at] === TokenKind.word && tokens.letterCase[at]! >= LetterCase.title;

/** A word with a capital that is no title, no role and no head of a body's name. */
function isPlainWord({ document: { tokens } }: Scene, at: number): boolean {
  const lower = tokens.lower[at]!;
  if (tokens.kind[at] !== TokenKind.word || tokens.letterCase[at] !== LetterCase.title)
    return false;
  const head = headWord(lower, 'last');
  const isHead = head !== undefined && head.type !== 'place' && head.type !== 'thing';
  return titleSector(lower) === null && roleSector(lower) === null && !isHead;
}

/** "Grace Field": a given name and another word, beside a person or before an age or a role. */
function listedName(scene: Scene, at: number, last: Name | undefined): TokenRange | null {
  const { tokens, text } = scene.document;
  const end = at + 2;
  if (end > tokens.count || tokens.sentence[at] !== tokens.sentence[at + 1]) return null;
  if (!givenNames().has(fold(tokens.text[at]!))) return null;
  if (!isPlainWord(scene, at + 1) || CALENDAR.has(tokens.lower[at + 1]!)) return null;
  if (!covers(scene, at, end)) return null;
  const folded = fold(text.slice(tokens.start[at], tokens.end[end - 1]));
  if (lookUp('place', folded) !== null || lookUp('country', folded) !== null) return null;
  const isNext = tokens.lower[at - 1] === 'and' && last?.endToken === at - 1;
  const isPerson = isNext || isBesidePerson(scene, at, end) || isAged(scene, end);
  return isPerson ? { firstToken: at, endToken: end } : null;
}

/** No name lies here, or one place that begins here and goes no further. */
function covers({ names, nameAt }: Scene, at: number, end: number): boolean {
  const name = nameAt[at]!;
  const next = nameAt[end - 1]!;
  // "April | Denholm, 31,": the tagger saw the surname.
  if (name < 0)
    return next < 0 || (names[next]!.kind === 'person' && names[next]!.endToken === end);
  const { firstToken, endToken, kind } = names[name]!;
  if (kind !== 'place' || firstToken !== at) return false;
  // "Israel | Fontaine and Chad Wexler"
  return endToken === end || (endToken === at + 1 && nameAt[end - 1]! < 0);
}

/** The neighbour of a list, over "and" or a comma, is a person of two words. */
function isBesidePerson({ document: { tokens }, names, nameAt }: Scene, at: number, end: number) {
  const sentence = tokens.sentence[at];
  const isJoin = (token: number) => /^(?:and|or|,)$/.test(tokens.lower[token] ?? '');
  const isPerson = (token: number) => {
    if (tokens.sentence[token] !== sentence || (nameAt[token] ?? -1) < 0) return false;
    const { kind, firstToken, endToken } = names[nameAt[token]!]!;
    return kind === 'person' && endToken - firstToken > 1;
  };
  if (isJoin(end) && tokens.lower[end] === 'and' && isPerson(end + 1)) return true;
  // "Mark Spencer, Grace Field and": behind a comma the list must go on or close.
  if (tokens.lower[at - 1] === 'and') return isPerson(at - 2);
  return isJoin(at - 1) && isPerson(at - 2) && /^(?:and|,)$/.test(tokens.lower[end] ?? '');
}

/** ", 34," behind the name. */
const isAged = ({ document: { tokens } }: Scene, end: number) =>
  tokens.text[end] === ',' &&
  /^\d{1,2}$/.test(tokens.text[end + 1] ?? '') &&
  tokens.text[end + 2] === ',';
