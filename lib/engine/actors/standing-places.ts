import type { Document } from '../document.ts';
import { givenNames } from '../names/lexicon/index.ts';
import type { Name } from '../names/value.ts';
import { LetterCase, TokenKind } from '../text/tokens.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import { fold } from './fold.ts';
import { headOf, knownBody } from './knowledge.ts';
import { FACILITIES, isSettlement, SEATED, SITES, WAYS } from '../grammar/lexicon/place-nouns.ts';
import { ofKind, PLACE } from './spans.ts';
import { DIRECTIONS, isRelationNoun, roleSector, titleSector } from './words.ts';

const IN = /^(?:in|near|outside|around)$/;
const AT = /^(?:in|near|outside|around|at|towards?|through|off|via)$/;
/** "Confidence in Marr", "a stake in Nordlink". */
const HELD_IN =
  /^(?:confidence|trust|faith|belief|interest|stakes?|shares?|investments?|believe[ds]?|invest(?:ed|s)?|hand|results?|resulted|stock|way|steps?|went|put|call(?:ed)?|looked|hit|warm(?:ed)?|gestured?|attitude|feelings?|paid|sold|sent)$/;

/**
 * Names taken for persons or firms that stand as places: "near Aimere", "western Flores", "the Lenin
 * mine", "Torro and two other villages". Wherever else the text has such a name it is a place too,
 * unless it speaks, bears a title or belongs to a longer name of a person.
 */
export function withStandingPlaces(document: Document, names: readonly Name[]): readonly Name[] {
  const { text } = document;
  const standing = new Set<string>();
  const placed = new Set<string>();
  const acting = new Set<string>();
  const keys = names.map(({ start, end }) => fold(text.slice(start, end)));
  names.forEach((name, index) => {
    const key = keys[index]!;
    if (name.kind === 'person' && name.endToken - name.firstToken > 1)
      for (const word of key.split(/[ -]/)) acting.add(word);
    if (name.kind === 'place') placed.add(key);
    if (!isOpen(name, text, key)) return;
    if (acts(document, name)) acting.add(key);
    else if (stands(document, name, key) || isNextOfStanding(document, names, index))
      standing.add(key);
  });
  if (standing.size === 0 && placed.size === 0) return names;
  return names.map((name, index) => {
    const key = keys[index]!;
    // A person of one name that is a place elsewhere in the text.
    const isPlaced = name.kind === 'person' && placed.has(key) && !givenNames().has(key);
    const isPlace = (isPlaced || standing.has(key)) && !acting.has(key) && isOpen(name, text, key);
    return isPlace || (standing.has(key) && key.includes(' ') && isOpen(name, text, key))
      ? ofKind(name, PLACE)
      : name;
  });
}

/** "In Lempira and | Intibucá", "between | Marasa and Duidui": joined with a place that stands so. */
function isNextOfStanding({ tokens }: Document, names: readonly Name[], index: number): boolean {
  const { firstToken, endToken } = names[index]!;
  const [before, next] = [names[index - 1], names[index + 1]];
  const wordAt = (at: number) =>
    tokens.sentence[at] === tokens.sentence[firstToken] ? tokens.lower[at]! : '';
  const isJoined = /^(?:and|or|,)$/.test(wordAt(firstToken - 1));
  if (isJoined && before?.kind === 'place' && before.endToken === firstToken - 1) {
    if (/^(?:in|near|around)$/.test(wordAt(before.firstToken - 1))) return true;
  }
  if (!/^(?:and|,)$/.test(wordAt(endToken)) || next?.kind !== 'place') return false;
  const lead = wordAt(firstToken - 1);
  const isBetween = lead === 'between' && !isRelationNoun(wordAt(firstToken - 2));
  return next.firstToken === endToken + 1 && (isBetween || /^(?:in|near)$/.test(lead));
}

/** A name that only the tagger takes for a person or a body: no lexicon, no head word. */
function isOpen({ kind, fine, start, end }: Name, text: string, key: string): boolean {
  if (kind === 'person') return true;
  if (kind !== 'organisation' || (fine !== 'company' && fine !== 'org' && fine !== 'civil_society'))
    return false;
  const written = text.slice(start, end);
  const isAcronym = written.length < 7 && written === written.toUpperCase();
  return !isAcronym && knownBody(written) === null && headOf(key) === null;
}

/** It bears a title or a role, has an age, speaks or owns. */
function acts({ tokens }: Document, { firstToken, endToken, kind }: Name): boolean {
  const sentence = tokens.sentence[firstToken];
  const before = tokens.sentence[firstToken - 1] === sentence ? tokens.lower[firstToken - 1]! : '';
  const next = tokens.sentence[endToken] === sentence ? tokens.lower[endToken]! : '';
  if (titleSector(before) !== null || roleSector(before) !== null) return true;
  if (verbForm(next)?.className === 'say' || verbForm(before)?.className === 'say') return true;
  return kind === 'person' && next === ',' && tokens.kind[endToken + 1] === TokenKind.number;
}

function stands({ tokens }: Document, { firstToken, endToken, kind }: Name, key: string): boolean {
  const sentence = tokens.sentence[firstToken];
  const wordAt = (at: number) =>
    tokens.sentence[at] === sentence && tokens.letterCase[at] !== LetterCase.title
      ? tokens.lower[at]!
      : '';
  const before = wordAt(firstToken - 1);
  const next = wordAt(endToken);
  if (isSeat(wordAt, firstToken, key)) return true;
  // "Torro and two other villages"
  if (next === 'and' && wordAt(endToken + 2) === 'other' && isSettlement(wordAt(endToken + 3)))
    return true;
  const isPerson = kind === 'person';
  const isFull = key.includes(' ') && givenNames().has(key.split(' ')[0]!);
  if (isPerson && FACILITIES.has(next) && /^(?:the|at|of|near|in|to|from)$/.test(before))
    return true;
  // "Virac airport", "Kabyaile health centre", "the Kumbel gold mine"
  if (!isFull && (SITES.has(next) || SITES.has(`${next} ${wordAt(endToken + 1)}`))) return true;
  if (isFull || /^['’]s?$/.test(next)) return false;
  if (
    DIRECTIONS.has(before) &&
    /^(?:in|of|to|across|from|near|on|at)$/.test(wordAt(firstToken - 2))
  )
    return true;
  return (isPerson ? AT : IN).test(before) && !HELD_IN.test(wordAt(firstToken - 2));
}

/** "The imam of Tefess", "the commune of Besoa", "the road to Paras": only a place has one. */
function isSeat(wordAt: (at: number) => string, firstToken: number, key: string): boolean {
  const joiner = wordAt(firstToken - 1);
  const noun = wordAt(firstToken - 2);
  if (givenNames().has(key.split(' ')[0]!)) return false;
  if (joiner === 'of') return SEATED.has(noun);
  return joiner === 'to' && WAYS.has(noun);
}
