import type { Document } from '../document.ts';
import { givenNames } from '../names/lexicon/index.ts';
import type { Name } from '../names/value.ts';
import { TokenKind } from '../text/tokens.ts';
import { fold } from './fold.ts';
import { headOf, knownBody, placeCountry, stateOfAdjective } from './knowledge.ts';
import { CALENDAR } from './lexicon/not-actors.ts';
import { moved, ofKind, PLACE } from './spans.ts';
import { words } from '../word-lists.ts';

/** Before "of", or a dash or colon: what follows is a list of places. */
const PLACE_HEADS = words(`
  area areas village villages town towns settlement settlements direction directions district districts
  location locations community communities city cities suburb suburbs hamlet hamlets region regions
  neighbourhoods neighborhoods municipalities counties provinces outskirts commune communes townships camps
`);
const NEAR = words('near in around towards toward across');
const MARKS = words(', and or &');

/**
 * "In the areas of A, B and C": names in a list of places are places, whatever they look like.
 * Lists that name a known body or only persons behind another word stay as they are.
 */
export const withListedPlaces = (document: Document, names: readonly Name[]): Name[] =>
  byRuns(
    names,
    (left, right) => isNextOfList(document, left, right),
    (list) => (isListOfPlaces(document, list) ? list : []),
  );

/**
 * Names after one another that hang together, run by run: those that `placesOf` gives of a run are
 * places and stand for it.
 */
function byRuns(
  names: readonly Name[],
  isNext: (left: Name, right: Name) => boolean,
  placesOf: (run: readonly Name[]) => readonly Name[],
): Name[] {
  const result: Name[] = [];
  for (let from = 0; from < names.length;) {
    let to = from + 1;
    while (to < names.length && isNext(names[to - 1]!, names[to]!)) to++;
    const run = names.slice(from, to);
    const places = placesOf(run);
    result.push(...(places.length > 0 ? places.map((name) => ofKind(name, PLACE)) : run));
    from = to;
  }
  return result;
}

/**
 * "Katwa (31), Mabalako (27) and Beni (4)", "Kagoshima 93,900, Miyazaki 71,200": names of which each
 * has its count are places when half of them are, and none is a body or has a given name.
 */
export const withCountedPlaces = (document: Document, names: readonly Name[]): Name[] =>
  byRuns(
    names,
    (left, right) => isNextOfCounts(document, left, right),
    (run) => {
      if (run.length === 1 || run.every(({ kind }) => kind === 'place')) return [];
      const list = run.map((name) => withoutCount(document, name));
      return arePlaces(document, list) ? list : [];
    },
  );

/** "Tarawa 7" without the number. */
function withoutCount(document: Document, name: Name): Name {
  const { firstToken, endToken } = name;
  const isCount = document.tokens.kind[endToken - 1] === TokenKind.number;
  return isCount && endToken - firstToken > 1
    ? moved(document, name, { firstToken, endToken: endToken - 1 })
    : name;
}

const LONGEST_COUNT = 7;

/** Between the two stand a count and what parts it from the next name. */
function isNextOfCounts(document: Document, left: Name, right: Name): boolean {
  const { tokens } = document;
  const from = withoutCount(document, left).endToken;
  const to = right.firstToken;
  if (to - from < 2 || to - from > LONGEST_COUNT) return false;
  if (tokens.sentence[from - 1] !== tokens.sentence[to]) return false;
  if (!/^(?:[,;]|and)$/.test(tokens.lower[to - 1]!)) return false;
  let counts = 0;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === TokenKind.number) counts++;
    else if (!/^(?:[,;:()–—-]|and|nil|none)$/.test(tokens.lower[at]!)) return false;
  }
  return counts === 1;
}

function arePlaces({ text }: Document, list: readonly Name[]): boolean {
  let places = 0;
  for (const { start, end, kind } of list) {
    const written = text.slice(start, end);
    const folded = fold(written);
    const isPlace = isKnownPlace(kind, folded);
    const head = headOf(folded);
    const isBody = head !== null && head.type !== 'place' && head.type !== 'thing';
    if (kind === 'nationality' || isBody || givenNames().has(folded.split(' ')[0]!)) return false;
    if (!isPlace && knownBody(written) !== null) return false;
    if (isPlace) places++;
  }
  return places * 2 >= list.length;
}

function isNextOfList({ tokens }: Document, left: Name, right: Name): boolean {
  const gap = right.firstToken - left.endToken;
  if (gap < 1 || gap > 2 || tokens.sentence[left.firstToken] !== tokens.sentence[right.firstToken])
    return false;
  for (let at = left.endToken; at < right.firstToken; at++)
    if (!MARKS.has(tokens.lower[at]!)) return false;
  return true;
}

function isListOfPlaces({ tokens, text, sentences }: Document, list: readonly Name[]): boolean {
  const first = list[0]!;
  if (list.every(({ kind }) => kind === 'place')) return false;
  const before = tokens.lower[first.firstToken - 1] ?? '';
  const head = tokens.lower[first.firstToken - 2] ?? '';
  const isBehindHead = /^(?:of|[–—:(\-])$/.test(before) && PLACE_HEADS.has(head);
  const isNear = list.length > 1 && NEAR.has(before);
  const isAfterDay = isEntry(tokens, sentences, list);
  if (!isBehindHead && !isNear && !isAfterDay) return false;
  const folded = list.map(({ start, end }) => fold(text.slice(start, end)));
  const isBody = ({ start, end }: Name) => {
    const written = text.slice(start, end);
    const head = headOf(fold(written));
    return knownBody(written)?.shared === false || (head !== null && head.type !== 'place');
  };
  const isPeople = ({ kind }: Name, index: number) =>
    kind === 'nationality' && stateOfAdjective(folded[index]!) !== null;
  if (list.some(isPeople) || list.some(isBody)) return false;
  if (isBehindHead) return true;
  const isPerson = folded.some((name) => givenNames().has(name.split(' ')[0]!));
  if (!isPerson && isAfterDay) return true;
  // "Near A, B and C", most of which are places beyond doubt.
  const places = list.filter(({ kind }, index) => isKnownPlace(kind, folded[index]!)).length;
  return isNear && places * 2 >= list.length;
}

const isKnownPlace = (kind: Name['kind'], folded: string): boolean =>
  kind === 'place' || placeCountry(folded) !== null;

/** "11 June, Rathedaung, Kyauk Tan." in front of what happened: a day, places and nothing else. */
function isEntry(
  tokens: Document['tokens'],
  sentences: Document['sentences'],
  list: readonly Name[],
): boolean {
  const first = list[0]!.firstToken;
  const end = list.at(-1)!.endToken;
  const sentence = sentences[tokens.sentence[first]!]!;
  if (first === sentence.firstToken || sentence.endToken - end > 1) return false;
  if (end < sentence.endToken && !/^[.:]$/.test(tokens.text[end]!)) return false;
  let days = 0;
  for (let at = sentence.firstToken; at < first; at++) {
    if (tokens.kind[at] === TokenKind.number) days++;
    else if (!CALENDAR.has(tokens.lower[at]!) && !/^[,:.–—-]$/.test(tokens.text[at]!)) return false;
  }
  return days > 0;
}
