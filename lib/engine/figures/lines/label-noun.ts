import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import {
  cut,
  phraseBefore,
  readNounPhrase,
  type NounPhrase,
} from '../../grammar/phrases/noun-phrase.ts';
import { headOf } from '../../grammar/lexicon/nouns.ts';
import type { Figure } from '../figure.ts';
import type { Label } from './label-words.ts';

const P = PartOfSpeech;

/** "Discount to Friday's price: about 12%": the first noun of the label. */
export function labelNoun({ stretch: { scan } }: Figure, label: Label): NounPhrase | null {
  const phrase = readNounPhrase({ scan, at: label.first, end: label.end, many: false });
  const last = label.end - 1;
  const isPair = phrase !== null && phrase.headAt === last - 1 && phrase.first === label.first;
  // "Cash cost: R9,000": a word that could be a verb is none at the end of a label.
  if (isPair && (scan.tags[last] === P.verb || scan.tags[last] === P.past))
    return {
      ...phrase,
      end: label.end,
      text: cut(scan, label.first, label.end),
      headAt: last,
      head: headOf(scan.tokens.lower[last]!),
    };
  if (phrase !== null && !phrase.isState && !phrase.pointsBack) return phrase;
  return phraseBefore(scan, label.end, label.first);
}
