import type { Analysis } from '../grammar/analysis.ts';
import { COLUMNS_OF_ACTORS, isPlaceNoun } from '../grammar/lexicon/place-nouns.ts';
import { givenNames } from '../names/lexicon/index.ts';
import type { Name } from '../names/value.ts';
import { isKnownWord, isPluralNoun } from '../text/parts-of-speech.ts';
import { LetterCase, spaceBefore, TokenKind } from '../text/tokens.ts';
import { words } from '../word-lists.ts';
import { type Scene, sceneOf } from './clause.ts';
import { fold } from './fold.ts';
import { headOf, knownBody, placeCountry, stateNamed, stateOfAdjective } from './knowledge.ts';
import { BODY_NOUNS, type BodyType } from './lexicon/body-nouns.ts';
import { CALENDAR } from './lexicon/not-actors.ts';
import { namesIn } from './proven-reader.ts';
import { type NameList, nameLists } from './name-lists.ts';
import { bodyOf, nameOver, PLACE, type TokenRange, withNames } from './spans.ts';
import { ARTICLES_OF_NAMES } from './words.ts';

/** Heads of columns and topics by what they list, beside the nouns of bodies. */
const LISTED: ReadonlyMap<string, BodyType> = new Map([
  ['list', 'party'],
  ['alliance', 'party'],
  ['department', 'government'],
  ['ministry', 'government'],
  ['agency', 'government'],
]);
/** Only parties have them. */
const OF_PARTIES = words('seats mandates portfolios');
/** Rows of such lists that are nobody. */
const NOBODY =
  /^(?:independents?|others?|none|no|undecided|invalid|blank|spoilt|vacant|turnout|attendance|total|rest|unaffiliated|non-party)$/;
const SMALL = words('of the and for de la du del des y e et &');

/**
 * Names of a list are of one kind. Bodies that it names by no more than a word: in "Seats: Centre List
 * 31, Dawn 8" both are parties, in "Cuts by ministry | Health 20 | Water 4" ministries; and places: of
 * "Orla – 31", "Norten – 27", "Vasto – 4" all are some, as two are beyond doubt. What is listed is
 * told by the words over it, else by those of its rows that leave none. Gives the type of each row of
 * bodies by its first token, too.
 */
export function withListedNames(analysis: Analysis, names: readonly Name[]) {
  const { document } = analysis;
  const scene = sceneOf(document, names);
  const added: Name[] = [];
  const types = new Map<number, BodyType>();
  for (const list of nameLists(analysis)) {
    const told = toldBy(analysis, list);
    if (told === null || told === 'place') {
      const places = placesIn(scene, list, told !== null);
      for (const place of places) added.push(nameOver(document, place, PLACE));
      if (places.length > 0 || told !== null) continue;
    }
    const rows = list.rows.filter((row) => mayBeBody(scene, row));
    const type = told ?? peersOf(scene, rows);
    if (type === null || rows.length < 2 || rows.some((row) => isKnownPlace(scene, row))) continue;
    // "Vesna First" under "Coalition": where the head says it, one may begin with a given name.
    const people = rows.filter((row) => isPerson(scene, row)).length;
    if (told === null ? people > 0 : people * 2 > rows.length) continue;
    for (const row of rows) {
      const inside = namesIn(scene, row.firstToken, row.endToken);
      if (told === null && inside.length === 0 && row.endToken - row.firstToken < 2) continue;
      const [only] = inside;
      const isFound =
        only?.kind === 'organisation' &&
        only.firstToken === row.firstToken &&
        only.endToken === row.endToken;
      if (told !== null || !isFound) types.set(row.firstToken, type);
      if (!isFound) added.push(nameOver(document, row, bodyOf(type)));
    }
  }
  return { names: withNames(document, names, added), types };
}

/** The names of places of a list, where its head says so or half of its rows are some; none where one is a body or a person. */
function placesIn(
  scene: Scene,
  { corner, rows }: NameList,
  isTold: boolean,
): readonly TokenRange[] {
  const { lower } = scene.document.tokens;
  const head = corner === null ? '' : lower[corner]!;
  if (COLUMNS_OF_ACTORS.has(head) || COLUMNS_OF_ACTORS.has(head.replace(/s$/, ''))) return [];
  const own = rows.filter((row) => isOfNames(scene, row));
  const known = own.filter((row) => isPlace(scene, row));
  if (own.some((row) => isBody(scene, row))) return [];
  const people = own.filter((row) => isPerson(scene, row) && !known.includes(row)).length;
  const isHalf = known.length > 1 && known.length * 2 >= own.length + people;
  if (!isHalf && !(isTold && people === 0)) return [];
  // "Greek" in a table of flags is no place.
  return own.filter((row) => !isAdjective(scene, row)).map((row) => nameOfPlace(scene, row));
}

/** "Linz, Austria", "Mazo village" without what is said of the place. */
function nameOfPlace({ document: { tokens } }: Scene, row: TokenRange): TokenRange {
  const { firstToken } = row;
  let endToken = firstToken + 1;
  for (let at = endToken; at < row.endToken && !/^[,(]$/.test(tokens.text[at]!); at++)
    if (tokens.letterCase[at] !== LetterCase.lower || !spaceBefore(tokens, at))
      if (tokens.kind[at] === TokenKind.word) endToken = at + 1;
  return { firstToken, endToken };
}

/** What the words over a list say that it lists: "Seats, by party", "Ministry | Posts". */
function toldBy({ tokens }: Analysis, { topic, corner }: NameList): BodyType | 'place' | null {
  let told: BodyType | null = null;
  for (const [index, { firstToken, endToken }] of topic.entries()) {
    for (let at = firstToken; at < endToken; at++) {
      const word = tokens.lower[at]!;
      const isHead = at === corner || /^(?:by|per|each)$/.test(tokens.lower[at - 1]!);
      // What stands farther above may be of another list.
      if (isHead && isPlaceNoun(word)) return at === corner || index === 0 ? 'place' : null;
      if (isHead)
        told ??=
          LISTED.get(word) ?? LISTED.get(word.replace(/s$/, '')) ?? BODY_NOUNS.get(word) ?? null;
      if (OF_PARTIES.has(word)) told ??= 'party';
    }
  }
  return told;
}

/**
 * The type that those rows have that are bodies: by the lexicons and the heads of their names, or two of
 * them by the tagger; null where they differ.
 */
function peersOf(scene: Scene, rows: readonly TokenRange[]): BodyType | null {
  const { tokens, text } = scene.document;
  let type: BodyType | null = null;
  let weight = 0;
  for (const { firstToken, endToken } of rows) {
    const written = text.slice(tokens.start[firstToken], tokens.end[endToken - 1]);
    const head = headOf(fold(written));
    const known = knownBody(written);
    const [name] = namesIn(scene, firstToken, endToken);
    const tagged = name?.kind === 'organisation' ? name.fine : null;
    const sure = known?.shared === false ? known.type : head?.sure === true ? head.type : null;
    const own = sure ?? tagged;
    if (own === null || own === 'org') continue;
    if (own === 'place' || own === 'thing' || own === 'state' || own === 'person') return null;
    if (type !== null && type !== own) return null;
    type = own as BodyType;
    weight += sure === null ? 1 : LEAST_PEERS;
  }
  return weight < LEAST_PEERS ? null : type;
}

const LEAST_PEERS = 2;

/** A place that the lexicons know, or a state: no such list. */
function isKnownPlace(scene: Scene, row: TokenRange): boolean {
  const folded = foldedOf(scene, row);
  return stateNamed(folded) !== null || placeCountry(folded) !== null;
}

/** A place beyond doubt: all names in it are, or the lexicons know it. */
function isPlace(scene: Scene, row: TokenRange): boolean {
  const inside = namesIn(scene, row.firstToken, row.endToken);
  const isTagged = inside.length > 0 && inside.every(({ kind }) => kind === 'place');
  return isTagged || placeCountry(foldedOf(scene, row)) !== null;
}

/** A body by its head or in the lexicons. */
function isBody(scene: Scene, row: TokenRange): boolean {
  const { tokens, text } = scene.document;
  const folded = foldedOf(scene, row);
  const head = headOf(folded);
  if (head?.sure === true && head.type !== 'place' && head.type !== 'thing') return true;
  const written = text.slice(tokens.start[row.firstToken], tokens.end[row.endToken - 1]);
  return knownBody(written) !== null && placeCountry(folded) === null;
}

/** The adjective of a state, alone. */
function isAdjective({ document: { tokens } }: Scene, { firstToken, endToken }: TokenRange) {
  const word = tokens.lower[firstToken]!;
  const isAlone = endToken - firstToken === 1;
  return isAlone && stateOfAdjective(word) !== null && placeCountry(word) === null;
}

/** A person by the given name, and no body by its head. */
function isPerson(scene: Scene, row: TokenRange): boolean {
  const folded = foldedOf(scene, row);
  const head = headOf(folded);
  if (head?.sure === true && head.type !== 'place' && head.type !== 'thing') return false;
  return row.endToken - row.firstToken > 1 && givenNames().has(folded.split(' ')[0]!);
}

const foldedOf = ({ document: { tokens, text } }: Scene, { firstToken, endToken }: TokenRange) =>
  fold(text.slice(tokens.start[firstToken], tokens.end[endToken - 1]));

/** Words of a name: no day, nothing that nobody is, no plural, and no words but such as stand in names: "Wells under water". */
function isOfNames(scene: Scene, row: TokenRange): boolean {
  const { tokens } = scene.document;
  const { lower, kind, letterCase, text } = tokens;
  const { firstToken, endToken } = row;
  if (NOBODY.test(lower[firstToken]!) || CALENDAR.has(lower[firstToken]!)) return false;
  let isName = namesIn(scene, firstToken, endToken).length > 0;
  for (let at = firstToken; at < endToken && !/^[,(]$/.test(text[at]!); at++) {
    const word = lower[at]!;
    const isSmall = SMALL.has(word) || ARTICLES_OF_NAMES.has(word) || isPlaceNoun(word);
    if (kind[at] !== TokenKind.word || isSmall) continue;
    // "Al-Ra'ee"
    if (letterCase[at] === LetterCase.lower && spaceBefore(tokens, at)) return false;
    isName ||= !isKnownWord(word) && !isPluralNoun(word);
  }
  return isName;
}

/** Words with capitals, but for small ones between; no day, and not what nobody is. */
function mayBeBody({ document: { tokens } }: Scene, { firstToken, endToken }: TokenRange): boolean {
  if (NOBODY.test(tokens.lower[firstToken]!)) return false;
  for (let at = firstToken; at < endToken; at++) {
    const lower = tokens.lower[at]!;
    const isPart = tokens.kind[at] === TokenKind.word || /^(?:['’]s?|[-&.])$/.test(lower);
    if (CALENDAR.has(lower) || !isPart) return false;
    if (tokens.letterCase[at] === LetterCase.lower && !SMALL.has(lower)) return false;
  }
  return true;
}
