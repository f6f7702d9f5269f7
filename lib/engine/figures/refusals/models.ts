import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Amount } from '../amounts/amount.ts';
import { DateMark } from '../../grammar/analysis.ts';
import type { Stretch } from '../stretch.ts';
import { countsAfter } from './surroundings.ts';

const P = PartOfSpeech;

/** "12 Leopard 2 tanks", "six Airbus 320 jets": a number, a name and the name's own number. */
export function isModelInside(stretch: Stretch, { first, numberEnd, unit }: Amount): boolean {
  const { scan, sentence, end } = stretch;
  const { tags, tokens, dates } = scan;
  if (unit !== null || numberEnd >= end || !countsAfter({ ...stretch, first }, numberEnd))
    return false;
  let at = first - 1;
  const least = Math.max(sentence.firstToken, first - 3);
  while (at >= least && tags[at] === P.name && tokens.kind[at] === TokenKind.word) at -= 1;
  return (
    at < first - 1 &&
    at >= sentence.firstToken &&
    tags[at] === P.number &&
    dates[at] !== DateMark.date
  );
}
