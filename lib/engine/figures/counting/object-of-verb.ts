import {
  cut,
  type NounPhrase,
  phraseBefore,
  readNounPhrase,
} from '../../grammar/phrases/noun-phrase.ts';
import { isNominal, isVerbForm, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { words } from '../../word-lists.ts';
import type { Figure } from '../figure.ts';
import { HANDING } from '../lexicon/sums.ts';
import { MOVED_BY } from '../lexicon/trends.ts';

import type { Stretch } from '../stretch.ts';

/** Verbs that give their object a number: "puts the loss to farmers at", "brought the bill to". */
const PUTS = words(`
  put puts putting estimate estimates estimated estimating reckon reckons reckoned push pushes pushed pushing bring
  brings brought bringing drive drives drove driving take takes took taking keep keeps kept keeping hold holds held
  value values valued
`);
/** Verbs of trade, whose object has a price. */
const TRADES =
  /^(?:b(?:uy|uys|uying|ought)|s(?:ell|ells|elling|old)|order(?:s|ed)?|hir(?:es?|ed)|acquir(?:es?|ed)|purchas(?:es?|ed)|rent(?:s|ed)?|leas(?:es?|ed))$/;
const PRICED = /^(?:for|at)$/;
const LEVELLED = /^(?:by|to|from|at|beyond|above|below|over|under|between)$/;
const FARTHEST = 14;
const ENDS = /^(?:[,;:()]|and|but|who|which|that)$/;

/** "cut emissions from heavy engines by 90%", "bought 31 licences from the state for $2m": the object of the verb, however long. */
export function objectMoved({ stretch, first, hedge }: Figure): NounPhrase | null {
  const { tokens, tags, sentence } = stretch;
  const joint = tokens.lower[first - 1] ?? '';
  const isTraded = PRICED.test(joint);
  if (!isTraded && !LEVELLED.test(joint) && !LEVELLED.test(hedge.words)) return null;
  const end = first - 1;
  for (let at = end - 1; at >= Math.max(sentence.firstToken, end - FARTHEST); at -= 1) {
    const lower = tokens.lower[at]!;
    if (ENDS.test(lower) && lower !== 'and') return null;
    if (!isVerbForm(tags[at])) continue;
    const moves = MOVED_BY.has(lower) || PUTS.has(lower);
    if (moves || (isTraded && TRADES.test(lower))) return objectOf(stretch, at, end);
    // "raised its supply of seed priced at": the participle has the number.
    if (tags[at] === P.verb || at === end - 1) return null;
  }
  return null;
}

/** The noun after the verb; of "land rented from a farmer" the one before. */
function objectOf(
  { scan, tokens, tags, sentence }: Stretch,
  verb: number,
  end: number,
): NounPhrase | null {
  let at = verb + 1;
  while (at < end && (tags[at] === P.determiner || tags[at] === P.number)) at += 1;
  if (tags[verb] === P.past && tags[at] === P.preposition)
    return phraseBefore(scan, verb, sentence.firstToken);
  const phrase = readNounPhrase({ scan, at, end, many: false });
  if (phrase === null || phrase.isState || NUMBERS.test(phrase.head)) return null;
  const first = OWN.test(tokens.lower[at - 1]!) ? at - 1 : at;
  return { ...phrase, first, text: cut(scan, first, phrase.end) };
}

const OWN = /^(?:its|their|his|her|our|my)$/;
const NUMBERS = /^(?:number|amount|total|point|percent|figure|level|size|share|value)$/;

const COSTS = /^(?:cost|costs|costing|bring|brings|brought|earns?|earned|saves?|saved)$/;

/** "cost taxpayers $6m", "pays Russia $47m": the verb before the receiver that ends at token `end`; -1 where there is none. */
export function verbBeforeReceiver({ tokens, tags, sentence }: Stretch, end: number): number {
  if (!isNominal(tags[end - 1])) return -1;
  for (let at = end - 2; at >= Math.max(sentence.firstToken, end - 5); at -= 1) {
    const lower = tokens.lower[at]!;
    if (isVerbForm(tags[at]) && (HANDING.has(lower) || COSTS.test(lower))) return at;
    if (!isNominal(tags[at]) && tags[at] !== P.determiner) return -1;
  }
  return -1;
}
