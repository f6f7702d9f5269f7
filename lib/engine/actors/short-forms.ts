import type { Document } from '../document.ts';
import type { FineKind, Name } from '../names/value.ts';
import { LetterCase } from '../text/tokens.ts';
import { sceneOf, type Scene } from './clause.ts';
import { fold } from './fold.ts';
import { placeCountry } from './knowledge.ts';
import { bodyOf, nameOver, withNames } from './spans.ts';

const SHORT = /^(?=.*[A-Z])[A-Z0-9][A-Z0-9-]{1,8}$/;

/**
 * Names with the short forms that the text gives for bodies: "the 14 July Movement (M14)", "the
 * Coalition for Change, or CCT,". Wherever else the letters stand they name that body.
 */
export function withShortForms(document: Document, names: readonly Name[]): readonly Name[] {
  const { tokens } = document;
  const scene = sceneOf(document, names);
  const shorts = new Map<string, FineKind>();
  for (const name of names) {
    const at = shortFormAt(scene, name);
    if (at >= 0 && !shorts.has(tokens.text[at]!)) shorts.set(tokens.text[at]!, name.fine);
  }
  if (shorts.size === 0) return names;
  const added: Name[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.letterCase[at] === LetterCase.lower) continue;
    const fine = shorts.get(tokens.text[at]!);
    if (fine === undefined || !isOpen(scene, at)) continue;
    added.push(nameOver(document, { firstToken: at, endToken: at + 1 }, bodyOf(fine)));
  }
  return withNames(document, names, added);
}

/** The token of the short form that the text gives right behind a body's name, or -1. */
function shortFormAt({ document: { tokens, text } }: Scene, name: Name): number {
  const { kind, endToken } = name;
  if (kind !== 'organisation' || endToken - name.firstToken < 2) return -1;
  const mark = tokens.text[endToken] ?? '';
  const at = mark === '(' ? endToken + 1 : endToken + introLength(tokens.lower, endToken);
  const close = tokens.text[at + 1] ?? '';
  const isClosed = mark === '(' ? close === ')' : /^[,.]$/.test(close);
  if (at === endToken || !isClosed || !SHORT.test(tokens.text[at] ?? '')) return -1;
  const isSame = tokens.sentence[at] === tokens.sentence[endToken - 1];
  // "The Green Party (MP)" and "Reuters (UK)" name something else.
  return isSame && sharesLetters(tokens.text[at]!, text.slice(name.start, name.end)) ? at : -1;
}

/** Tokens of ", or", ", known as" and the like at `at`; 0 for none. */
function introLength(lower: readonly string[], at: number): number {
  if (lower[at] !== ',') return 0;
  if (lower[at + 1] === 'or') return 2;
  const known = /^(?:known|abbreviated|called)$/.test(lower[at + 1] ?? '') ? at + 2 : at + 3;
  return lower[known - 1] === 'known' && lower[known] === 'as' ? known + 1 - at : 0;
}

/** Half of the letters begin words of the long name. */
function sharesLetters(short: string, long: string): boolean {
  const initials = fold(long)
    .split(/[\s-]+/)
    .map((word) => word.charAt(0));
  const letters = short.toLowerCase().replaceAll('-', '').split('');
  return letters.filter((letter) => initials.includes(letter)).length * 2 >= letters.length;
}

/** No name lies here, or one of these letters alone that no lexicon knows for a place. */
function isOpen({ document, names, nameAt }: Scene, at: number): boolean {
  const name = nameAt[at]! < 0 ? null : names[nameAt[at]!]!;
  if (name === null) return true;
  const isAlone = name.endToken - name.firstToken === 1;
  return isAlone && placeCountry(fold(document.tokens.text[at]!)) === null;
}
