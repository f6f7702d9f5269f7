import { grouped } from '../wording.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Text from outside as HTML that is text and nothing else, between tags and in attributes within double quotes.
 * Signs that a browser would refuse or drop stand as the replacement character.
 */
export function escaped(text: string): string {
  return text.replace(UNSAFE, (sign) => ENTITIES[sign] ?? '\uFFFD');
}

// eslint-disable-next-line no-control-regex -- these are the ones meant
const UNSAFE = /[&<>"\0-\x08\v\f\x0e-\x1f\x7f]/g;

/** As `escaped`, on one line and at most `most` characters long. */
export function shortened(text: string, most: number): string {
  // Cut before folding: a cell may hold a megabyte.
  const folded = text
    .slice(0, 4 * most)
    .replace(/\s+/g, ' ')
    .trim();
  const isCut = text.length > 4 * most;
  // No need to count the signs of what has no more units.
  if (!isCut && folded.length <= most) return escaped(folded);
  const signs = Array.from(folded);
  const isWhole = signs.length <= most && !isCut;
  return escaped(isWhole ? folded : `${signs.slice(0, most - 1).join('')}…`);
}

// Beyond this: attributes without quotes where they need none, and no end tags of `li` and `p`, which
// HTML lets one leave out. A page has hundreds of each, and is kept below 60 KB for 1,000 words.

/** The parts that say something, with a middle dot between them. Each is HTML already. */
export function dotted(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/** "1 date", "2 dates". */
export function counted(count: number, one: string): string {
  return `${grouped(count)} ${one}${count === 1 ? '' : 's'}`;
}
