import {
  isNominal,
  isNounTag,
  isPluralNoun,
  PartOfSpeech as P,
} from '../../text/parts-of-speech.ts';
import { spaceBefore } from '../../text/tokens.ts';
import { DateMark, type Analysis } from '../analysis.ts';

/** A noun within the next few words that are part of a phrase. */
export function nounFollows({ tokens, tags }: Analysis, at: number, end: number): boolean {
  for (let index = at; index < Math.min(end, at + 5); index += 1) {
    const tag = tags[index];
    if (isNounTag(tag)) return true;
    const isLink =
      tokens.text[index] === '-' || tokens.lower[index] === 'and' || tokens.text[index] === ',';
    if (
      tag !== P.adjective &&
      !isLink &&
      !(tag === P.adverb && tags[index + 1] !== P.punctuation) &&
      tag !== P.past
    )
      return false;
    if (isLink && index === at && tokens.text[index] !== '-') return false;
  }
  return false;
}

/** A plural right at `at`, or after one more noun or adjective. */
export function pluralFollows({ tokens, tags }: Analysis, at: number, end: number): boolean {
  for (let index = at; index < Math.min(end, at + 3); index += 1) {
    const tag = tags[index];
    if (!isNominal(tag)) return false;
    if (tag !== P.adjective && isPluralNoun(tokens.lower[index]!)) return true;
  }
  return false;
}

/** "damaged or destroyed homes": a second participle, and right behind it a plural that both modify. */
export function pairModifies({ tokens, tags }: Analysis, at: number, end: number): boolean {
  const second = at + 2;
  if (second + 1 >= end || !/^(?:and|or|&)$/.test(tokens.lower[at + 1]!)) return false;
  const tag = tags[second];
  if (tag !== P.past && tag !== P.ing && tag !== P.adjective) return false;
  return pluralFollows({ tokens, tags } as Analysis, second + 1, end);
}

/** Verbs that stay verbs before a noun: "3 killed Friday"; a common noun makes them modifiers. */
export function participleModifies(
  { tokens, tags, dates }: Analysis,
  at: number,
  end: number,
): boolean {
  const next = at + 1;
  if (next >= end || dates[next] === DateMark.date) return false;
  // "12 taken prisoner"; not "12 released prisoners"
  if (/^(?:prisoner|hostage|captive)s?$/.test(tokens.lower[next]!)) {
    if (/^(?:taken|took|held|hold|made|kept)$/.test(tokens.lower[at]!)) return false;
  }
  if (tokens.text[next] === '-' && !spaceBefore(tokens, next)) return true;
  const tag = tags[next];
  if (tag === P.noun) return true;
  // "left 14 burned sheds": after the verb a word in -s is the noun that is counted.
  if (tag === P.verb && isObjectNumber(tags, at - 1)) return isPluralNoun(tokens.lower[next]!);
  if (tag === P.adjective) return nounFollows({ tokens, tags } as Analysis, next, end);
  if (tag !== P.name || tokens.lower[at] === 'killed') return false;
  // "leased Boeing 737-800 freighters"
  const after = tags[next + 1] === P.number ? next + 4 : next + 1;
  return (
    nounFollows({ tokens, tags } as Analysis, next + 1, end) ||
    nounFollows({ tokens, tags } as Analysis, after, end)
  );
}

/** Whether the number before a phrase, which ends at token `last`, is the object of a verb or of a preposition. */
export function isObjectNumber(tags: Analysis['tags'], last: number): boolean {
  let at = last;
  while (tags[at] === P.number) at -= 1;
  return at < last && (tags[at] === P.past || tags[at] === P.preposition || tags[at] === P.ing);
}
