import { FLIGHT } from '../../../grammar/lexicon/cues.ts';
import type { Stretch } from '../../stretch.ts';

/** Whether the sentence tells what people run from. */
export function tellsOfFlight({ scan, sentence, story }: Stretch): boolean {
  const stop = Math.min(sentence.endToken, sentence.firstToken + 80);
  for (let index = sentence.firstToken; index < stop; index += 1) {
    if (FLIGHT.has(scan.tokens.lower[index]!)) return true;
  }
  return story.isOfFlight;
}
