import { PartOfSpeech } from '../text/parts-of-speech.ts';
import { spaceBefore } from '../text/tokens.ts';
import { DateMark, type Scan } from './scan.ts';

const P = PartOfSpeech;

/** A noun within the next few words that are part of a phrase. */
export function nounFollows({ tokens, tags }: Scan, at: number, end: number): boolean {
  for (let index = at; index < Math.min(end, at + 5); index += 1) {
    const tag = tags[index];
    if (tag === P.noun || tag === P.name) return true;
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

/** Verbs that stay verbs before a noun: "3 killed Friday"; a common noun makes them modifiers. */
export function participleModifies(
  { tokens, tags, dates }: Scan,
  at: number,
  end: number,
): boolean {
  const next = at + 1;
  if (next >= end || dates[next] === DateMark.date) return false;
  if (/^(?:prisoners?|hostages?|captive)$/.test(tokens.lower[next]!)) return false;
  if (tokens.text[next] === '-' && !spaceBefore(tokens, next)) return true;
  const tag = tags[next];
  if (tag === P.noun) return true;
  if (tag === P.adjective) return nounFollows({ tokens, tags } as Scan, next, end);
  if (tag !== P.name || tokens.lower[at] === 'killed') return false;
  // "leased Boeing 737-800 freighters"
  const after = tags[next + 1] === P.number ? next + 4 : next + 1;
  return (
    nounFollows({ tokens, tags } as Scan, next + 1, end) ||
    nounFollows({ tokens, tags } as Scan, after, end)
  );
}
