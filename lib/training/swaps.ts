import type { LabelledSpan, LabelledText, LabelType } from './labelled-text.ts';

/** Names of the corpora, to be put into other texts. */
export interface NamePool {
  /** Words that begin a person's name, and words that end one. */
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  /** Whole names by type; acronyms apart. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

const SWAPPED: ReadonlySet<LabelType> = new Set<LabelType>([
  'person',
  'place',
  'government',
  'military',
  'police',
  'armed_group',
  'party',
  'international_org',
  'civil_society',
  'company',
  'media',
  'org',
  'organisation',
  'norp',
]);

/** Type of a span, with acronyms and single words as kinds of their own. */
function poolOf({ type }: LabelledSpan, name: string): string {
  const length = name.includes(' ') ? 'long' : name === name.toUpperCase() ? 'acronym' : 'word';
  return `${type} ${length}`;
}

/** Gathers every name once. */
export function collectNames(texts: readonly LabelledText[]): NamePool {
  const firstNames = new Set<string>();
  const lastNames = new Set<string>();
  const names = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const span of text.spans) {
      const name = text.text.slice(span.start, span.end);
      if (!SWAPPED.has(span.type) || name.includes('\n') || !/^\p{Lu}/u.test(name)) continue;
      const words = name.split(' ');
      if (span.type === 'person' && words.length > 1) {
        firstNames.add(words[0]!);
        lastNames.add(words.at(-1)!);
      }
      const pool = poolOf(span, name);
      names.set(pool, (names.get(pool) ?? new Set()).add(name));
    }
  }
  return {
    firstNames: [...firstNames],
    lastNames: [...lastNames],
    names: new Map([...names].map(([pool, set]) => [pool, [...set]])),
  };
}

/**
 * The text with other names in the places of its names: the same name is always replaced by the
 * same one, a person's surname alone by the surname of the replacement. So that the tagger learns
 * from what stands around a name and not this name.
 */
export function swapNames(text: LabelledText, pool: NamePool, random: () => number): LabelledText {
  const replaced = new Map<string, string>();
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)];
  const remember = (key: string, make: () => string) => {
    let value = replaced.get(key);
    if (value === undefined) replaced.set(key, (value = make()));
    return value;
  };
  const person = (name: string) => {
    const words = name.split(' ');
    return words
      .map((word, at) => {
        if (!/^\p{Lu}\p{Ll}/u.test(word)) return word;
        const isLast = at === words.length - 1;
        return remember(
          `person ${word}`,
          () => pick(isLast ? pool.lastNames : pool.firstNames) ?? word,
        );
      })
      .join(' ');
  };
  const spans: LabelledSpan[] = [];
  let built = '';
  let from = 0;
  for (const span of [...text.spans].sort((a, b) => a.start - b.start)) {
    if (span.start < from) continue;
    const name = text.text.slice(span.start, span.end);
    built += text.text.slice(from, span.start);
    const names = SWAPPED.has(span.type) ? pool.names.get(poolOf(span, name)) : undefined;
    const isKept = names === undefined || names.length < 20;
    const replacement = isKept
      ? name
      : span.type === 'person'
        ? person(name)
        : remember(`${span.type} ${name}`, () => pick(names) ?? name);
    spans.push({ start: built.length, end: built.length + replacement.length, type: span.type });
    built += replacement;
    from = span.end;
  }
  return { ...text, text: built + text.text.slice(from), spans };
}
