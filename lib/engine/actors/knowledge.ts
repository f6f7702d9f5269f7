import { INTERNATIONAL_BODIES, METONYMS, NATIONAL_BODIES } from '../names/lexicon/bodies.ts';
import { ARMED_GROUPS, PARTIES } from '../names/lexicon/groups.ts';
import { COUNTRIES, FORMER_STATES } from '../names/lexicon/countries.ts';
import { HEADS } from '../names/lexicon/heads.ts';
import { MEDIA } from '../names/lexicon/media.ts';
import { PLACES } from '../names/lexicon/places.ts';
import { fold } from './fold.ts';
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
  /** Folded first name; the same for all its aliases. */
  readonly key: string;
  readonly type: ActorType;
  readonly country: string | null;
  /** A building, street or office that stands for it. */
  readonly metonym: boolean;
  /** Other bodies bear the same name: the type is likely, the country is not known. */
  readonly shared: boolean;
}

const lines = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
const list = (cell: string | undefined, separator = ';') =>
  (cell ?? '')
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');

const NAMES = new Map<string, StateWord>();
const CAPITALS = new Map<string, StateWord>();
const ADJECTIVES = new Map<string, StateWord>();
const STATE_NAMES = new Map<string, string>();
const SHORT_NAMES: Readonly<Record<string, string>> = {};

function addStates() {
  for (const [code, name, others, adjectives, capitals] of lines(COUNTRIES)) {
    addState({
      code: code!,
      name: name!,
      others: list(others),
      adjectives: list(adjectives),
      capitals: list(capitals),
    });
  }
  for (const [name, others, adjectives, capitals, code] of lines(FORMER_STATES)) {
    addState({
      code: code === '-' ? null : code!,
      name: name!,
      others: list(others),
      adjectives: list(adjectives),
      capitals: list(capitals),
    });
  }
}

function addState(state: {
  code: string | null;
  name: string;
  others: readonly string[];
  adjectives: readonly string[];
  capitals: readonly string[];
}) {
  const { code, name } = state;
  if (code !== null && !STATE_NAMES.has(code)) STATE_NAMES.set(code, SHORT_NAMES[code] ?? name);
  const add = (map: Map<string, StateWord>, word: string, form: StateForm) => {
    const key = fold(word.replace(/!$/, ''));
    if (!map.has(key)) map.set(key, { code, name, form });
  };
  add(NAMES, name, 'name');
  for (const other of state.others) add(NAMES, other, 'name');
  for (const capital of state.capitals) add(CAPITALS, capital, 'capital');
  for (const adjective of state.adjectives) {
    add(ADJECTIVES, adjective, 'adjective');
    if (!/(?:s|sh|ch|ese)$/.test(adjective)) add(ADJECTIVES, `${adjective}s`, 'adjective');
  }
}

addStates();

const BODIES = new Map<string, KnownBody>();

function addBodies(names: string, known: Omit<KnownBody, 'key' | 'shared'>) {
  const aliases = list(names, '=');
  const key = fold(aliases[0]!.replace(/!$/, ''));
  for (const alias of aliases) {
    const folded = fold(alias.replace(/!$/, ''));
    if (!BODIES.has(folded)) BODIES.set(folded, { ...known, key, shared: alias.endsWith('!') });
  }
}

for (const [names] of lines(INTERNATIONAL_BODIES)) {
  addBodies(names!, { type: 'international_org', country: null, metonym: false });
}
for (const [table, metonym] of [
  [METONYMS, true],
  [NATIONAL_BODIES, false],
] as const) {
  for (const [country, type, names] of lines(table)) {
    for (const one of list(names)) {
      addBodies(one, {
        type: type as ActorType,
        country: country === '-' ? null : country!,
        metonym,
      });
    }
  }
}

for (const [table, type] of [
  [ARMED_GROUPS, 'armed_group'],
  [PARTIES, 'party'],
  [MEDIA, 'media'],
] as const) {
  for (const [country, names] of lines(table)) {
    for (const one of list(names)) {
      addBodies(one, { type, country: country === '-' ? null : country!, metonym: false });
    }
  }
}

/** The state that a folded name or old name stands for, capitals and adjectives apart. */
export const stateNamed = (folded: string): StateWord | null => NAMES.get(folded) ?? null;
/** The state whose seat of government it is. */
export const stateOfCapital = (folded: string): StateWord | null => CAPITALS.get(folded) ?? null;
/** The state of a nationality word, adjective or noun. */
export const stateOfAdjective = (folded: string): StateWord | null =>
  ADJECTIVES.get(folded) ?? null;
/** Usual English short name of an ISO 3166-1 alpha-3 code. */
export const stateName = (code: string): string => STATE_NAMES.get(code) ?? code;
/** What the lexicons know of a body by one of its names. */
export const knownBody = (folded: string): KnownBody | null => BODIES.get(folded) ?? null;

interface Head {
  readonly type: string;
  readonly sure: boolean;
}

const LAST_HEADS = new Map<string, Head>();
const FIRST_HEADS = new Map<string, Head>();
for (const [type, position, weight, words] of lines(HEADS)) {
  const map = position === 'last' ? LAST_HEADS : FIRST_HEADS;
  for (const word of list(words)) {
    const key = fold(word);
    if (!map.has(key)) map.set(key, { type: type!, sure: weight === 'sure' });
  }
}

/** True for a word that only says what kind of body a name is: "Ministry", "Party". */
export const isHeadWord = (folded: string): boolean => LAST_HEADS.has(folded);

const LINKS = new Set(['of', 'for', 'de', 'du', 'des', 'on', 'in', 'to', 'against', 'and']);

/** The longest head at the end of the words, or null. */
function lastHead(words: readonly string[]): Head | null {
  for (let length = Math.min(4, words.length); length >= 1; length--) {
    const head = LAST_HEADS.get(words.slice(-length).join(' '));
    if (head !== undefined) return head;
  }
  return null;
}

/**
 * What the words of a folded name say it is: the longest head at its end or before "of"; else a
 * head it begins with, as names of the Romance languages do ("Radio Misti").
 */
export function headOf(folded: string): Head | null {
  const words = folded.split(' ');
  const cut = words.findIndex((word, index) => index > 0 && LINKS.has(word) && word !== 'and');
  const stem = cut > 0 ? words.slice(0, cut) : words;
  let first: Head | null = null;
  for (let length = Math.min(3, words.length - 1); length >= 1 && first === null; length--) {
    first = FIRST_HEADS.get(words.slice(0, length).join(' ')) ?? null;
  }
  if (first?.type === 'international_org') return first;
  return (
    lastHead(stem) ??
    first ??
    (cut > 0 ? lastHead(words) : null) ??
    LAST_HEADS.get(words[0]!) ??
    null
  );
}

const PLACE_COUNTRIES = new Map<string, string | null>();
for (const [code, , names] of lines(PLACES)) {
  for (const variants of list(names)) {
    for (const variant of list(variants, '=')) {
      const key = fold(variant.replace(/!$/, ''));
      const country = code === '-' || variant.endsWith('!') ? null : code!;
      // Two countries with a town of that name: the name alone says nothing.
      if (PLACE_COUNTRIES.has(key) && PLACE_COUNTRIES.get(key) !== country) {
        PLACE_COUNTRIES.set(key, null);
      } else PLACE_COUNTRIES.set(key, country);
    }
  }
}

/** ISO 3166-1 alpha-3 of the country in which a well-known place of this folded name lies, or null. */
export const placeCountry = (folded: string): string | null =>
  NAMES.get(folded)?.code ?? CAPITALS.get(folded)?.code ?? PLACE_COUNTRIES.get(folded) ?? null;
