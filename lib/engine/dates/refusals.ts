import type { Document } from '../document.ts';
import { refusal, type Refusal } from '../mention.ts';
import { Is } from './lexicon.ts';
import type { Reader } from './reader.ts';

/** Says why a word that can be a date was not read as one; null for words nobody would take for one. */
export function refusalAt(reader: Reader, document: Document, at: number): Refusal | null {
  const word = reader.word(at);
  if (word === undefined) return null;
  const why = reasonFor(reader, at, word.is);
  if (why === null) return null;
  const span = { start: reader.tokens.start[at]!, end: reader.tokens.end[at]! };
  return refusal(document, span, { rule: 'dates/refused', reason: `${reader.text(at)}: ${why}` });
}

function reasonFor(reader: Reader, at: number, classes: number): string | null {
  if ((classes & Is.month) !== 0) {
    if (reader.isLower(at)) return 'an ordinary word here, no month';
    return 'a name or a verb here: no day, year or preposition beside it';
  }
  if ((classes & Is.weekday) !== 0 && reader.isCapital(at))
    return 'part of a name, no day of the week';
  if (
    (classes & Is.digits) !== 0 &&
    reader.digitsOfLength(at, 4, 4) >= 1500 &&
    reader.digits(at) <= 2100
  ) {
    return 'a count, a price or a number of something, no year';
  }
  if ((classes & Is.season) !== 0 && reader.isCapital(at)) return 'part of a name, no season';
  if (reader.lower(at) === 'second' && reader.lower(at - 1) === 'a')
    return 'an ordinal, no length of time';
  return null;
}
