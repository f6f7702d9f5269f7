import type { Name, NameKind } from '../names/value.ts';
import { LetterCase, TokenKind } from '../text/tokens.ts';
import type { Scene } from './clause.ts';
import { knownBody } from './knowledge.ts';
import {
  DISEASES,
  INDICES,
  LAWS,
  MAKES,
  PAPERS,
  PRODUCTS,
  SHIPS,
  VESSELS,
} from './lexicon/not-actors.ts';
import { isRelationNoun, titleSector } from './words.ts';

/** What thing the name is or belongs to, in words, by what stands in it and beside it; else null. */
export function thingBeside(
  scene: Scene,
  name: Name,
  { folded, kind }: { readonly folded: string; readonly kind: NameKind },
): string | null {
  const { tokens } = scene.document;
  if (kind === 'nationality') return null;
  if (isShareSign(scene, name)) return 'the sign of a share';
  if (tokens.text[name.firstToken - 1] === '-' && tokens.lower[name.firstToken - 2] === 'ex')
    return 'what an index leaves out';
  if (kind === 'place') return isShip(scene, name.firstToken) ? 'the name of a ship' : null;
  if (kind === 'person' && isInTitle(scene, name)) return 'in the title of a work';
  const product = productBefore(scene, name.firstToken);
  if (product !== null) return `the name of a ${product}, not an actor`;
  if (INDICES.has(folded) && !speaks(scene, name)) return 'an index or a price';
  if (kind !== 'organisation') return null;
  if (DISEASES.has(folded)) return 'a disease';
  if (name.fine === 'company' && isMake(scene, name)) return 'the make of a thing';
  if (isPartOfLaw(scene, name)) return 'a part of the name of a law';
  if (PAPERS.has(tokens.lower[name.endToken] ?? '') && /treasury|bund|gilt/.test(folded))
    return 'a paper that is traded';
  if (scene.listed.has(name.firstToken)) return null;
  return isLabel(scene, name) && knownBody(folded) === null ? 'a label' : null;
}

/** "The Lamplighter's Daughter sold out": an article, no person, and what is owned with a capital. */
function isInTitle(
  { document: { tokens }, nameAt }: Scene,
  { firstToken, endToken }: Name,
): boolean {
  const sentence = tokens.sentence[firstToken]!;
  const owned = endToken + 1;
  return (
    endToken - firstToken === 1 &&
    tokens.text[firstToken - 1] === 'The' &&
    /^['’]s?$/.test(tokens.lower[endToken] ?? '') &&
    tokens.sentence[owned] === sentence &&
    tokens.sentence[firstToken - 1] === sentence &&
    tokens.letterCase[owned] === LetterCase.title &&
    nameAt[owned]! < 0
  );
}

/** "(NYSE: LRK)", "RELI.NS", "LCOc1". */
function isShareSign({ document: { tokens, text } }: Scene, { start, end, firstToken }: Name) {
  if (/^(?:[A-Z]{2,5}c\d|[A-Z\d]{2,6}\.[A-Z]{1,2})$/.test(text.slice(start, end))) return true;
  return tokens.text[firstToken - 1] === ':' && EXCHANGES.test(tokens.lower[firstToken - 2] ?? '');
}

const EXCHANGES = /^(?:nyse|nasdaq|lse|tsx|asx|jse|bse|nse|sgx|hkex|bvmf|bmv)$/;

/** "The warship Marshal X", "HMS Prince X", "a schooner, the X": what the thing is, or null. */
function productBefore({ document: { tokens }, nameAt }: Scene, first: number): string | null {
  const sentence = tokens.sentence[first];
  let at = first - 1;
  // A rank that was taken for a person's stands in the ship's name.
  if (tokens.sentence[at] === sentence && titleSector(tokens.lower[at] ?? '') !== null) at--;
  else if (tokens.lower[at] === 'the' && tokens.text[at - 1] === ',') at -= 2;
  if (at < 0 || tokens.sentence[at] !== sentence || nameAt[at]! >= 0) return null;
  const word = tokens.lower[at]!;
  if (SHIPS.has(word) && tokens.letterCase[at] === LetterCase.upper) return 'ship';
  return PRODUCTS.has(word) ? word : null;
}

/** "A coaster, the Santa Mira", "the ferry Estwick": no place, unlike "by ferry, Estwick". */
function isShip({ document: { tokens } }: Scene, first: number): boolean {
  const isApposed = tokens.lower[first - 1] === 'the' && tokens.text[first - 2] === ',';
  const noun = isApposed ? first - 3 : first - 1;
  const isTold = isApposed || tokens.lower[noun - 1] === 'the';
  return (
    isTold &&
    noun >= 0 &&
    tokens.sentence[noun] === tokens.sentence[first] &&
    VESSELS.has(tokens.lower[noun]!)
  );
}

/** "Nikkei said": the paper, not its index. */
const speaks = ({ document: { tokens } }: Scene, { endToken }: Name) =>
  /^(?:said|reported|says|reports|wrote|['’]s)$/.test(tokens.lower[endToken] ?? '');

/** "Two Toyota Hilux pick-ups", "a Nokia phone", "a dozen Bofors": makes of what is counted or owned. */
function isMake({ document: { tokens } }: Scene, { firstToken, endToken }: Name): boolean {
  const sentence = tokens.sentence[firstToken];
  // "An Airbus A321", "a Boeing 737"
  const model = tokens.text[endToken] ?? '';
  if (tokens.sentence[endToken] === sentence && /^(?:[A-Z]{1,2}-?\d{2,4}|[1-9]\d7)$/.test(model))
    return true;
  for (let at = endToken; at < endToken + 3 && tokens.sentence[at] === sentence; at++) {
    const isGlued = tokens.text[at + 1] === '-';
    const noun = isGlued ? `${tokens.lower[at]!}-${tokens.lower[at + 2]!}` : tokens.lower[at]!;
    if (MAKES.has(noun.replace(/s$/, ''))) return true;
    if (tokens.letterCase[at] === LetterCase.lower && tokens.text[at] !== '-') break;
  }
  const before = tokens.lower[firstToken - 1] ?? '';
  const isCounted =
    /^\d{1,3}$/.test(before) ||
    /^(?:dozen|two|three|four|five|six|seven|eight|nine|ten)$/.test(before);
  const next = tokens.lower[endToken] ?? '.';
  return isCounted && /^(?:and|[,.;)]|from|to|for|in)$/.test(next) && !isRelationNoun(next);
}

const LONGEST_LAW = 12;

/** "The Occupational Safety, Health and Welfare Act": at any part of it. */
function isPartOfLaw({ document: { tokens } }: Scene, { endToken, firstToken }: Name): boolean {
  const sentence = tokens.sentence[firstToken];
  for (let at = endToken; at < endToken + LONGEST_LAW && tokens.sentence[at] === sentence; at++) {
    if (tokens.letterCase[at] === LetterCase.title) {
      if (LAWS.has(tokens.lower[at]!)) return true;
    } else if (!/^(?:[,&()]|and|of|the|for|on|in)$/.test(tokens.lower[at]!)) return false;
  }
  return false;
}

/** "CORAM: Justice X", "• WASH: latrines": a short word before a colon at the head of a line. */
function isLabel({ document: { tokens, sentences } }: Scene, { firstToken, endToken }: Name) {
  const first = sentences[tokens.sentence[firstToken]!]!.firstToken;
  return (
    tokens.text[endToken] === ':' &&
    endToken - firstToken === 1 &&
    (firstToken === first || (firstToken === first + 1 && tokens.kind[first] !== TokenKind.word))
  );
}
