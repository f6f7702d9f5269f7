import {
  countryName,
  headWord,
  isSpelling,
  lookUp,
  type Head,
  type LexiconKind,
} from '../names/lexicon/index.ts';
import { remembered } from '../remembered.ts';
import { tellingHead } from './lexicon/telling-heads.ts';
import type { ActorType } from './value.ts';

/** How a word points at a state. */
export type StateForm = 'name' | 'capital' | 'adjective';

/** A state as a word of the text names it. */
export interface StateWord {
  /** ISO 3166-1 alpha-3; null for states that are no more and have no heir. */
  readonly code: string | null;
  /** Usual English short name. */
  readonly name: string;
  readonly form: StateForm;
}

/** A body of which the lexicons know what it is. */
export interface KnownBody {
  /** The same for all names of the body. */
  readonly key: string;
  readonly type: ActorType;
  /** ISO 3166-1 alpha-3, or null. */
  readonly country: string | null;
  /** A building, street or office that stands for it. */
  readonly metonym: boolean;
  /** Also a common word, or the name of other bodies: no proof by itself. */
  readonly shared: boolean;
}

function stateBy(kind: LexiconKind, form: StateForm, name: string): StateWord | null {
  const found = lookUp(kind, name);
  if (found === null) return null;
  const { country, name: usual } = found.entry;
  return { code: country, name: usual, form };
}

/** The state that a name or old name stands for, capitals and adjectives apart. */
export const stateNamed = (name: string): StateWord | null => stateBy('country', 'name', name);
/** The state whose seat of government it is. */
export const stateOfCapital = (name: string): StateWord | null =>
  stateBy('capital', 'capital', name);
/** The state of a nationality word, adjective or noun. */
export const stateOfAdjective = (name: string): StateWord | null =>
  stateBy('demonym', 'adjective', name);
/** Usual English short name of an ISO 3166-1 alpha-3 code. */
export const stateName = (code: string): string => countryName(code) ?? code;

/** In the order in which they are believed when one name has several readings. */
const BODY_KINDS: readonly LexiconKind[] = [
  'body',
  'metonym',
  'armed_group',
  'party',
  'media',
  'company',
  'civil_society',
];
const isMixed = (name: string) => name !== name.toUpperCase() && name !== name.toLowerCase();
const ACRONYM = /^[A-Z][A-Z.&-]{1,6}$/;

/**
 * What the lexicons know of a body by one of its names, as written. An acronym means many things: when the
 * text speaks of `countries`, only a reading of one of them, or of no country, is believed.
 */
export function knownBody(name: string, countries?: ReadonlySet<string>): KnownBody | null {
  if (!isSpelling(name)) return null;
  const isAcronym = ACRONYM.test(name);
  for (const kind of BODY_KINDS) {
    const found = lookUp(kind, name);
    // "Ubá" is not "UBA"; a folded name no longer shows its capitals.
    if (found === null || (found.capitals && isMixed(name))) continue;
    const { type, country, name: usual } = found.entry;
    const isForeign =
      country !== null && countries !== undefined && countries.size > 0 && !countries.has(country);
    if (isAcronym && isForeign) continue;
    return {
      key: `${kind} ${usual}`,
      type: type as ActorType,
      country,
      metonym: kind === 'metonym',
      shared: found.ambiguous,
    };
  }
  return null;
}

/** ISO 3166-1 alpha-3 of the country in which a well-known place of this name lies, or null. */
export function placeCountry(name: string): string | null {
  const state = stateNamed(name) ?? stateOfCapital(name);
  if (state !== null) return state.code;
  const place = lookUp('place', name);
  return place === null || place.ambiguous ? null : place.entry.country;
}

/** True for a word that only says what kind of body a name is: "ministry", "party". */
export const isHeadWord = (folded: string): boolean => headWord(folded, 'last') !== undefined;

const LINKS = new Set(['of', 'for', 'de', 'du', 'des', 'on', 'in', 'to', 'against']);
const LONGEST_HEAD = 4;

/** The longest head at the end of the words, or null. */
function lastHead(words: readonly string[]): Head | null {
  for (let length = Math.min(LONGEST_HEAD, words.length); length >= 1; length--) {
    const head = headWord(words.slice(-length).join(' '), 'last');
    if (head !== undefined) return head;
  }
  return null;
}

/**
 * What the words of a folded name say it is: the longest head at its end or before "of"; else a
 * head it begins with, as names of the Romance languages do ("Radio Misti").
 */
export const headOf = remembered((folded: string): Head | null => {
  const told = tellingHead(folded);
  if (told !== null) return { type: told, position: 'last', sure: true, foreign: false };
  const words = folded.split(' ');
  const cut = words.findIndex((word, index) => index > 0 && LINKS.has(word));
  const stem = cut > 0 ? words.slice(0, cut) : words;
  let first: Head | null = null;
  // "Banco Central": a head of two words may be the whole name.
  const longest = Math.min(3, Math.max(words.length - 1, 2));
  for (let length = longest; length >= 1 && first === null; length--) {
    first = headWord(words.slice(0, length).join(' '), 'first') ?? null;
  }
  if (first?.type === 'international_org') return first;
  return (
    lastHead(stem) ??
    first ??
    (cut > 0 ? lastHead(words) : null) ??
    headWord(words[0]!, 'last') ??
    null
  );
});
