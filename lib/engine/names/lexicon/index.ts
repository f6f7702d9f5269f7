import { remembered } from '../../remembered.ts';
import { buildStore } from './build.ts';
import type { LexiconKind, Spelling } from './entry.ts';
import { FoldBuffer } from './fold.ts';
import type { Store } from './store.ts';

export { LEXICON_KINDS } from './entry.ts';
export type { Entry, EntryType, LexiconKind, Spelling } from './entry.ts';
export { foldToken, keyOf } from './fold.ts';
export {
  givenNames,
  headOf,
  headWord,
  nameParticles,
  roleNouns,
  surnames,
  titles,
} from './words.ts';
export type { Head, Sector, Title } from './words.ts';

let store: Store | undefined;

const lexicon = () => (store ??= buildStore());

const probe = new FoldBuffer();
/** Id of the first spelling of a text, -1 when there is none: one name is asked for kind after kind. */
const firstId = remembered((text) => {
  probe.length = 0;
  probe.append(text, 0, text.length);
  return lexicon().find(probe);
});

/**
 * The spelling of that kind which `text` is, or null; case, accents and dots do not matter, and
 * hyphens and possessives may stand as written ("al-qaida", "côte d'ivoire", "u.s.").
 */
export function lookUp(kind: LexiconKind, text: string): Spelling | null {
  const known = lexicon();
  for (let id = firstId(text); id >= 0; id = known.after(id)) {
    if (known.kindOf(id) === kind) return known.get(id);
  }
  return null;
}

/** Whether a text is a spelling of any kind: most names are not, and need not be asked for by kind. */
export const isSpelling = (text: string): boolean => firstId(text) >= 0;

/** Every spelling of a kind by its key (see `keyOf`). Walks the whole lexicon: keep the result. */
export function spellingsOf(kind: LexiconKind): ReadonlyMap<string, Spelling> {
  const known = lexicon();
  const result = new Map<string, Spelling>();
  for (let id = 0; id < known.size; id++) {
    if (known.kindOf(id) === kind) result.set(known.keyOf(id), known.get(id));
  }
  return result;
}

let usualNames: Map<string, string> | undefined;

/** The usual English short name of a country by its alpha-3, or null. */
export function countryName(alpha3: string): string | null {
  if (!usualNames) {
    usualNames = new Map();
    for (const { country, name, detail } of lexicon().entriesOf('country')) {
      if (country !== null && detail !== 'former') usualNames.set(country, name);
    }
  }
  return usualNames.get(alpha3) ?? null;
}

/** A name of the lexicon in a text: tokens `[start, end)` and its readings, never empty. */
export interface LexiconMatch {
  readonly start: number;
  readonly end: number;
  readonly spellings: readonly Spelling[];
}

/** Finds the lexicon's names in token arrays. */
export interface Matcher {
  /**
   * The longest name that begins at token `start`, or null. Looks at no more than `longest`
   * tokens. `lower` are lower-case tokens; whether a spelling that asks for capitals has them is
   * checked when `text` (the tokens as written) is given.
   */
  at(lower: readonly string[], start: number, text?: readonly string[]): LexiconMatch | null;
  /** All longest matches from left to right, none overlapping; linear in the tokens. */
  all(lower: readonly string[], text?: readonly string[]): LexiconMatch[];
}

/** A matcher over the given kinds (all by default). The lexicon is read at its first use. */
export function createMatcher(kinds?: readonly LexiconKind[]): Matcher {
  const wanted = kinds && new Set(kinds);

  const at: Matcher['at'] = (lower, start, text) => {
    const known = lexicon();
    let best: LexiconMatch | null = null;
    known.walk(lower, start, (count, first) => {
      const end = start + count;
      const capitals = !text || inCapitals(text, start, end);
      const spellings: Spelling[] = [];
      for (let id = first; id >= 0; id = known.after(id)) {
        if (wanted && !wanted.has(known.kindOf(id))) continue;
        if (capitals || !known.asksCapitals(id)) spellings.push(known.get(id));
      }
      if (spellings.length > 0) best = { start, end, spellings };
    });
    return best;
  };

  return {
    at,
    all: (lower, text) => {
      const matches: LexiconMatch[] = [];
      for (let i = 0; i < lower.length; i++) {
        const match = at(lower, i, text);
        if (!match) continue;
        matches.push(match);
        i = match.end - 1;
      }
      return matches;
    },
  };
}

function inCapitals(text: readonly string[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text[i] !== text[i]!.toUpperCase()) return false;
  return true;
}
