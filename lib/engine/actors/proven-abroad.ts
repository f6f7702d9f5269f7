import { lookUp } from '../names/lexicon/index.ts';
import { FUNCTION_WORDS } from '../text/writing.ts';
import { LetterCase, TokenKind } from '../text/tokens.ts';
import type { FineKind } from '../names/value.ts';
import { words } from '../word-lists.ts';
import type { Scene } from './clause.ts';
import { beginsBodyAbroad, headAbroad, isBodyAbroad } from './heads-abroad.ts';
import { isCapital, isOpen, lowerOf, namesIn, NONE, runEnd, type Reader } from './proven-reader.ts';

const LONGEST_NAME = 9;

/** Small words inside names of bodies of other languages, and the articles of Arabic names. */
const LINKS = words(
  "de del du des la las los le les da das do dos di della y e et ve dan i ng mga ya wa cha za pour para por pro z li l' d' l’ d’",
);
const ANDS = words('y e et ve dan i');
const ARTICLES = words('al el an ash as ad ar at az e ye');

/** One past a name that may hold small words: "Ligue des Droits", "Hay'at al-Nazaha". */
function endOfName(scene: Scene, at: number, stop: number): number {
  const { tokens } = scene.document;
  let end = runEnd(scene, at, stop);
  for (;;) {
    let next = end;
    while (next < stop && next < end + 2 && LINKS.has(tokens.lower[next]!)) next++;
    if (ARTICLES.has(tokens.lower[next] ?? '') && tokens.text[next + 1] === '-') next += 2;
    else if (ARTICLES.has(tokens.lower[next + 1] ?? '') && tokens.text[next] === '-') next += 3;
    if (next === end || next >= stop || next - at >= LONGEST_NAME || !isCapital(scene, next)) break;
    // "Sindicato Azul y Fundación Sol": the second is a body of its own.
    if (ANDS.has(tokens.lower[end]!) && beginsBodyAbroad(lowerOf(scene, next, next + 1))) break;
    end = runEnd(scene, next, stop);
  }
  return end;
}

/**
 * "Fondation Lumière", "Kisan Adhikar Manch", "Hay'at al-Nazaha": a body by the head of its name in
 * another language, where the tagger saw none or a person; at its first word.
 */
export const byHeadAbroad: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  if (!isCapital(scene, at) || FUNCTION_WORDS.has(tokens.lower[at]!)) return NONE;
  const isInRun = tokens.sentence[at - 1] === tokens.sentence[at] && isCapital(scene, at - 1);
  if (isInRun && !FUNCTION_WORDS.has(tokens.lower[at - 1]!)) return NONE;
  const end = endOfName(scene, at, stop);
  if (end - at < 2 || tokens.letterCase[at] === LetterCase.upper) return NONE;
  const folded = lowerOf(scene, at, end);
  const head = headAbroad(folded);
  if (head === null) return NONE;
  if (lookUp('place', folded) !== null || tokens.kind[end - 1] !== TokenKind.word) return NONE;
  const inside = namesIn(scene, at, end);
  if (inside.some(({ firstToken, endToken }) => firstToken < at || endToken > end)) return NONE;
  if (inside[0]?.kind === 'organisation' && inside[0].firstToken === at) return NONE;
  // A person by their given name, or with a surname that is such a word.
  const isPerson = inside[0]?.kind === 'person' && inside[0].firstToken === at;
  if (isPerson && !isBodyAbroad(folded)) return NONE;
  if (!isPerson && inside.length > 0 && head.position === 'last' && !isOpen(scene, at, end))
    return NONE;
  return [{ firstToken: at, endToken: end, fine: head.type as FineKind }];
};
