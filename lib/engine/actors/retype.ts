import type { Document } from '../document.ts';
import type { Name } from '../names/value.ts';
import { LetterCase } from '../text/tokens.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import { isAbbreviatedState } from './american-places.ts';
import { fold } from './fold.ts';
import { knownBody, placeCountry, stateNamed } from './knowledge.ts';
import { bodyOf, nameOver, ofKind, PLACE } from './spans.ts';
import { ARTICLES_OF_NAMES, titleSector } from './words.ts';
import { words } from '../word-lists.ts';

const REGIONS = words(
  'province provinces district districts county counties state states region regions islands valleys villages towns prefectures municipalities governorates',
);
/** Last words of names of places that no person and hardly a body bears. */
const SITES = words(
  'airport airfield airstrip prison jail stadium monument memorial cemetery villa highway expressway junction roundabout checkpoint reservoir',
);
const STREETS = words('street st. st avenue ave ave. road rd. boulevard lane drive');

/** The names before and behind. */
export interface Neighbours {
  readonly last: Name | undefined;
  readonly next: Name | undefined;
}

/** The kind that the words right beside the name leave no doubt about. */
export function retyped(document: Document, name: Name, near: Neighbours): Name {
  const { tokens, text } = document;
  const { last, next: following } = near;
  const { firstToken, endToken, kind } = name;
  const paper = paperWithArticle(document, name, near);
  if (paper !== null) return paper;
  const before = tokens.lower[firstToken - 1] ?? '';
  const next = tokens.lower[endToken] ?? '';
  // "Fisheries Development Committee (Fedoc)", "…, known by its acronym MUSO"
  if (last?.kind === 'organisation' && endToken - firstToken === 1 && kind !== 'nationality') {
    const inBrackets =
      last.endToken === firstToken - 1 && before === '(' && next === ')' && !isCountry(text, name);
    const isNamed = /^(?:acronym|initials|abbreviation)$/.test(before);
    if ((inBrackets && kind !== 'organisation') || isNamed) return ofKind(name, bodyOf(last.fine));
  }
  // "In Hungary, OKTF closed": letters that no map knows, and that do something.
  const acts = verbForm(next)?.form;
  if (kind === 'place' && before === ',' && (acts === 'past' || acts === 'third'))
    if (/^[A-Z]{3,6}$/.test(text.slice(name.start, name.end)) && last?.endToken === firstToken - 1)
      if (placeCountry(fold(text.slice(name.start, name.end))) === null && !isCountry(text, name))
        return ofKind(name, bodyOf('government'));
  // "AHRT-Sul said": capitals of a short form, where the rest is written plainly.
  if (kind === 'person' && isShortForm({ tokens, text }, name))
    return ofKind(name, bodyOf('civil_society'));
  if (kind === 'person' && isTownOfState(text.slice(name.start, name.end)))
    return ofKind(name, PLACE);
  // "Amadou Hassane of Mangaizé said"
  const isBehindPerson = last?.kind === 'person' && last.endToken === firstToken - 1;
  if (kind === 'person' && before === 'of' && isBehindPerson && endToken - firstToken === 1)
    return ofKind(name, PLACE);
  // "Angels of Mercy": no person but a noble is called so.
  if (kind === 'person' && isOfSomething({ tokens, text }, name))
    return ofKind(name, bodyOf('civil_society'));
  if ((kind === 'person' || kind === 'place') && isIncorporated(tokens, name))
    return ofKind(name, bodyOf('company'));
  if (tokens.lower[firstToken] === 'statistics' && kind === 'place')
    return ofKind(name, bodyOf('government'));
  if (
    kind !== 'nationality' &&
    STREETS.has(tokens.lower[endToken - 1]!) &&
    endToken - firstToken > 1
  )
    if (/\d/.test(tokens.text[firstToken - 1] ?? '')) return ofKind(name, PLACE);
  const isLoneRegion = kind === 'organisation' || kind === 'person';
  // "Harmony and Lakes provinces"
  const isListed = next === 'and' && following?.firstToken === endToken + 1;
  const regionAt = isListed ? following.endToken : endToken;
  const isRegion =
    REGIONS.has(tokens.lower[regionAt] ?? '') &&
    tokens.letterCase[regionAt] === LetterCase.lower &&
    (!isListed || following.kind !== 'nationality');
  if (isLoneRegion && isRegion) return ofKind(name, PLACE);
  // "Marr Field Airport", "Vint Prison": a place by its last word, unless it speaks.
  if (isLoneRegion && endToken - firstToken > 1 && SITES.has(tokens.lower[endToken - 1]!))
    if (verbForm(next)?.className !== 'say' && knownBody(text.slice(name.start, name.end)) === null)
      return ofKind(name, PLACE);
  // "The aid group Relief Bridge"
  // "The military outlet Zvezdar reported"
  if (
    kind === 'person' &&
    endToken - firstToken === 1 &&
    /^(?:outlet|newspaper|broadcaster|charity|militia)$/.test(before)
  )
    return ofKind(name, bodyOf(BODY_NOUNS.get(before)!));
  if (kind === 'place' && endToken - firstToken > 1 && BODY_NOUNS.has(before)) {
    const folded = fold(text.slice(name.start, name.end));
    if (placeCountry(folded) === null) return ofKind(name, bodyOf(BODY_NOUNS.get(before)!));
  }
  if (kind === 'person' && next === ',' && tokens.lower[endToken + 1] === 'which')
    return ofKind(name, bodyOf('company'));
  // "Al-Furqan shot nine": no person is named by such a word alone at a first mention.
  if (
    kind === 'person' &&
    ARTICLES_OF_NAMES.has(tokens.lower[firstToken]!.replace(/-.*/, '')) &&
    !text.slice(name.start, name.end).includes(' ') &&
    verbForm(next)?.className === 'attack'
  )
    return ofKind(name, bodyOf('armed_group'));
  return name;
}

/** "The Nation reported": a paper whose name is a word but for its article; where it speaks or stands beside another. */
function paperWithArticle(document: Document, name: Name, { next }: Neighbours): Name | null {
  const { tokens, text } = document;
  const { firstToken, endToken, kind } = name;
  if (kind === 'nationality' || kind === 'organisation') return null;
  if (tokens.text[firstToken - 1] !== 'The') return null;
  const follows = tokens.lower[endToken] ?? '';
  const isBeside = follows === 'and' && next?.fine === 'media' && next.firstToken <= endToken + 2;
  const speaks = verbForm(follows)?.className === 'say' || /^(?:wrote|quoted)$/.test(follows);
  if (!isBeside && !speaks) return null;
  const whole = { firstToken: firstToken - 1, endToken };
  const body = knownBody(text.slice(tokens.start[whole.firstToken], name.end));
  return body?.type === 'media' ? nameOver(document, whole, bodyOf('media')) : null;
}

/** One word with three capitals and a hyphen. */
const isShortForm = ({ text }: Pick<Document, 'tokens' | 'text'>, { start, end }: Name) =>
  /^(?=.*[A-Z]{3})[A-Z]+-[A-Z]\w*$/.test(text.slice(start, end)) &&
  /[a-z]/.test(text.slice(Math.max(0, start - 40), start));

const BODY_NOUNS: ReadonlyMap<string, Name['fine']> = new Map([
  ['group', 'civil_society'],
  ['charity', 'civil_society'],
  ['union', 'civil_society'],
  ['organisation', 'civil_society'],
  ['organization', 'civil_society'],
  ['company', 'company'],
  ['firm', 'company'],
  ['operator', 'company'],
  ['party', 'party'],
  ['outlet', 'media'],
  ['newspaper', 'media'],
  ['broadcaster', 'media'],
  ['militia', 'armed_group'],
]);

/** "TROY, N.C." */
function isTownOfState(name: string): boolean {
  const [, state] = name.split(/, ?/);
  return state !== undefined && isAbbreviatedState(state);
}

/** "Shire Sugar Limited": a firm by its legal form. */
const isIncorporated = ({ lower }: Document['tokens'], { firstToken, endToken }: Name) =>
  endToken - firstToken > 1 &&
  /^(?:limited|ltd\.?|inc\.?|plc|llc|gmbh|corp\.?|s\.a\.|pty)$/.test(lower[endToken - 1]!);

function isOfSomething({ tokens }: Pick<Document, 'tokens' | 'text'>, name: Name): boolean {
  const { firstToken, endToken } = name;
  const isNoble = titleSector(tokens.lower[firstToken]!) !== null;
  if (isNoble || endToken - firstToken < 3 || tokens.lower[firstToken] === 'joan') return false;
  return tokens.lower.slice(firstToken + 1, endToken - 1).includes('of');
}

const isCountry = (text: string, { start, end }: Name) =>
  stateNamed(fold(text.slice(start, end))) !== null;
