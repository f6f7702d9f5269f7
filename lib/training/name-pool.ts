import { FINE_ORGANISATIONS } from '../engine/names/labels.ts';
import type { LabelledSpan, LabelledText, LabelType } from './labelled-text.ts';
import type { LexiconPhrase } from './lexicon-phrases.ts';
import { kindsOf } from './projection.ts';

/** Names to be put into other texts: those of the corpora and those of the lexicons apart. */
export interface NamePool {
  /** Words that begin a person's name, and words that end one (with `de la`, `bin` before them). */
  readonly firstNames: Choice;
  readonly lastNames: Choice;
  /** What stands before a person's name and is no part of it. */
  readonly titles: readonly string[];
  /** Whole names by type and form, see `poolOf`. */
  readonly names: ReadonlyMap<string, Choice>;
}

/** Two lists that are drawn from alike, however long each is. */
export interface Choice {
  readonly corpora: readonly string[];
  readonly lexicons: readonly string[];
}

const SWAPPED: ReadonlySet<LabelType> = new Set<LabelType>([
  'person',
  'place',
  'organisation',
  'norp',
  ...FINE_ORGANISATIONS,
]);

export const isSwapped = ({ type }: LabelledSpan) => SWAPPED.has(type);

/** Type of a span, with acronyms and single words as kinds of their own. */
export function poolOf(type: LabelType, name: string): string {
  const length = name.includes(' ') ? 'long' : name === name.toUpperCase() ? 'acronym' : 'word';
  return `${type} ${length}`;
}

class Gathering {
  private readonly corpora = new Set<string>();
  private readonly lexicons = new Set<string>();

  add(name: string, isFromCorpus: boolean): void {
    (isFromCorpus ? this.corpora : this.lexicons).add(name);
  }

  done(): Choice {
    return { corpora: [...this.corpora], lexicons: [...this.lexicons] };
  }
}

/** Names in small letters or in brackets stay where they are. */
const NAME = /^[\p{Lu}\d]/u;

/** Gathers every name once. */
export function collectNames(
  texts: readonly LabelledText[],
  lexicon: readonly LexiconPhrase[],
): NamePool {
  const firstNames = new Gathering();
  const lastNames = new Gathering();
  const names = new Map<string, Gathering>();
  const add = (type: LabelType, name: string, isFromCorpus: boolean) => {
    const key = poolOf(type, name);
    let pool = names.get(key);
    if (pool === undefined) names.set(key, (pool = new Gathering()));
    pool.add(name, isFromCorpus);
    if (!isFromCorpus && kindsOf(type)[0] === 'organisation' && type !== 'organisation')
      add('organisation', name, false);
  };
  for (const text of texts) {
    for (const span of text.spans) {
      const name = text.text.slice(span.start, span.end);
      if (!isSwapped(span) || name.includes('\n') || !NAME.test(name)) continue;
      add(span.type, name, true);
      if (span.type !== 'person' || !name.includes(' ')) continue;
      firstNames.add(name.split(' ')[0]!, true);
      lastNames.add(lastName(name), true);
    }
  }
  for (const { list, type, phrase } of lexicon) {
    if (list === 'given-name') firstNames.add(phrase, false);
    else if (list === 'surname') lastNames.add(phrase, false);
    else if (type !== null && NAME.test(phrase)) add(type, phrase, false);
  }
  const titles = lexicon.filter(({ list, phrase }) => list === 'title' && NAME.test(phrase));
  return {
    titles: titles.map(({ phrase }) => phrase),
    firstNames: firstNames.done(),
    lastNames: lastNames.done(),
    names: new Map([...names].map(([key, pool]) => [key, pool.done()])),
  };
}

/** Last word of a person's name with the small words that belong to it. */
export function lastName(name: string): string {
  const words = name.split(' ');
  let from = words.length - 1;
  while (from > 1 && /^\p{Ll}{1,4}$/u.test(words[from - 1]!)) from -= 1;
  return words.slice(from).join(' ');
}

/** Draws from one of the two lists, each as likely as the other. */
export function draw({ corpora, lexicons }: Choice, random: () => number): string {
  const isCorpus = lexicons.length === 0 || (corpora.length > 0 && random() < 0.5);
  const list = isCorpus ? corpora : lexicons;
  return pick(list, random);
}

/** One of the items, each as likely as the others. */
export const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)]!;

const PLAIN_WORD = /^\p{Lu}\p{Ll}{3,}$/u;

/**
 * A word nobody knows, from the beginning of one word and the end of the other: in unseen news many
 * names are in no lexicon and have no vector.
 */
export function blend(first: string, second: string): string {
  if (!PLAIN_WORD.test(first) || !PLAIN_WORD.test(second)) return first;
  return first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.floor(second.length / 2));
}
