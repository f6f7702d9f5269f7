import { HEADS } from './heads.ts';
import { WORLD_HEADS } from './world-heads.ts';
import { GIVEN_NAMES, NAME_PARTICLES } from './given-names.ts';
import { SURNAMES } from './surnames.ts';
import type { EntryType } from './entry.ts';
import { foldToken, keyOf } from './fold.ts';
import { ROLE_NOUNS, TITLES } from './titles.ts';

/** What a head word makes of the name it ends or begins. */
export interface Head {
  readonly type: EntryType | 'org' | 'thing';
  readonly position: 'first' | 'last';
  /** `sure` decides alone, `likely` loses to context. */
  readonly sure: boolean;
  /** Of another language than English: no word of an English name. */
  readonly foreign: boolean;
}

/** The body that the holder of a title or role belongs to. */
export type Sector =
  | 'none'
  | 'government'
  | 'military'
  | 'police'
  | 'religious'
  | 'international'
  | 'armed_group'
  | 'party'
  | 'company'
  | 'media'
  | 'civil'
  | 'sport_arts';

export interface Title {
  readonly sector: Sector;
  /** May stand directly before a name: "Gen. Diallo". False: only in an apposition. */
  readonly before: boolean;
}

/** The fields of each line; words are small in number here, so plain strings do. */
function rows(block: string): string[][] {
  return block
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((field) => field.trim()));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Heads by key, those that end a name and those that begin one apart. */
const heads = once(() => {
  const found = { first: new Map<string, Head>(), last: new Map<string, Head>() };
  const add = (block: string, foreign: boolean) => {
    for (const [kind, place, weight, words] of rows(block)) {
      const type = kind as Head['type'];
      const position = place as Head['position'];
      const head: Head = { type, position, sure: weight === 'sure', foreign };
      for (const word of words!.split(';')) {
        const key = keyOf(word);
        if (!found[position].has(key)) found[position].set(key, head);
      }
    }
  };
  add(HEADS, false);
  add(WORLD_HEADS, true);
  return found;
});

/** The longest head, in words, that `headOf` looks for. */
const LONGEST_HEAD = 4;

/**
 * The head of a name given as lower-case tokens: the longest that ends it ("interior ministry"),
 * else the longest before an inner "of" or "for" ("ministry of defence"), else one that begins it.
 */
export function headOf(lowerTokens: readonly string[]): Head | null {
  const { first, last } = heads();
  const tokens = lowerTokens.map(foldToken);
  const joint = tokens.findIndex((token, i) => i > 0 && (token === 'of' || token === 'for'));
  const opening = longest(first, tokens, (n) => [0, n]);
  if (opening?.sure && joint > 0) return opening;
  if (joint > 0) {
    const inner = longest(last, tokens, (n) => [joint - n, joint]);
    if (inner) return inner;
  }
  const ending = longest(last, tokens, (n) => [tokens.length - n, tokens.length]);
  return opening?.sure && !ending?.sure ? opening : (ending ?? opening);
}

function longest(
  known: ReadonlyMap<string, Head>,
  tokens: readonly string[],
  range: (length: number) => [number, number],
): Head | null {
  for (let length = Math.min(LONGEST_HEAD, tokens.length); length > 0; length--) {
    const [start, end] = range(length);
    if (start < 0 || end > tokens.length) continue;
    const head = known.get(tokens.slice(start, end).join(' '));
    if (head) return head;
  }
  return null;
}

/** Head words and phrases by key. */
export function headWord(key: string, position: 'first' | 'last'): Head | undefined {
  return heads()[position].get(key);
}

/** Titles, ranks and honorifics by key (`keyOf`): "lt col", "prime minister". */
export const titles = once((): ReadonlyMap<string, Title> => {
  const found = new Map<string, Title>();
  for (const [sector, position, words] of rows(TITLES)) {
    const title: Title = {
      sector: sector as Sector,
      before: position === 'before',
    };
    for (const word of words!.split(';')) {
      const key = keyOf(word);
      if (!found.has(key)) found.set(key, title);
    }
  }
  return found;
});

/** Nouns that name what a person is, by key; hyphens as their own token ("head - of - state"). */
export const roleNouns = once((): ReadonlyMap<string, Sector> => {
  const found = new Map<string, Sector>();
  for (const [kind, words] of rows(ROLE_NOUNS)) {
    const sector = kind as Sector;
    for (const word of words!.split(' ')) {
      // Written both "trade-unionist" and "trade unionist".
      const lower = word.toLowerCase();
      for (const spelling of [lower, lower.replaceAll('-', ' ')]) {
        const key = keyOf(spelling);
        if (!found.has(key)) found.set(key, sector);
      }
    }
  }
  return found;
});

const nameSet = (list: string) =>
  once((): ReadonlySet<string> => new Set(list.toLowerCase().split(/\s+/).filter(Boolean)));

/** Given names of all cultures, folded lower case. */
export const givenNames = nameSet(GIVEN_NAMES);
/** Frequent surnames of all cultures, folded lower case. */
export const surnames = nameSet(SURNAMES);
/** Words inside names: "van", "al", "bin", "ould". */
export const nameParticles = nameSet(NAME_PARTICLES);
