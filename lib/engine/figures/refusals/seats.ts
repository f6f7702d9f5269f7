import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Stretch } from '../stretch.ts';

const P = PartOfSpeech;

const PARTY_WORDS =
  /^(?:party|alliance|union|movement|league|front|coalition|bloc|list|independents?|democrats|liberals|greens|conservatives|socialists|republicans|nationalists|communists|centrists|populists)$/;

/** "the Greens took 22 seats, the Miners' Party 14": the second party's share, its noun left out. */
export function isSeatsOf({ scan, sentence, end }: Stretch, { first, numberEnd }: Amount): boolean {
  const { tokens, tags } = scan;
  if (!PARTY_WORDS.test(tokens.lower[first - 1]!)) return false;
  const isEnd =
    numberEnd >= end || tags[numberEnd] === P.punctuation || tokens.lower[numberEnd] === 'and';
  if (!isEnd) return false;
  for (let index = first - 2; index >= Math.max(sentence.firstToken, first - 24); index -= 1) {
    if (/^(?:seats?|votes?|percent|%|councillors|delegates|mandates)$/.test(tokens.lower[index]!))
      return true;
  }
  return false;
}
