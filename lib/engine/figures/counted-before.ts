import { DateMark } from '../grammar/analysis.ts';
import { PartOfSpeech } from '../text/parts-of-speech.ts';
import type { Stretch } from './stretch.ts';

const P = PartOfSpeech;
/** How far back the number may stand that counted what is counted again. */
const FARTHEST = 30;

/** Whether a number with its noun stands before token `at`, in its sentence or the one before: "Two buses burned. One …". */
export function isCountedBefore({ scan, sentence }: Stretch, at: number): boolean {
  const { tokens, tags, dates } = scan;
  let stops = 0;
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index -= 1) {
    if (index < sentence.firstToken && /^[.!?]$/.test(tokens.text[index]!)) stops += 1;
    if (stops > 1) return false;
    if (tags[index] !== P.number || dates[index] === DateMark.date) continue;
    const next = tags[index + 1];
    if (next === P.noun || next === P.name || next === P.adjective) return true;
    if (tokens.lower[index + 1] === 'of' && tags[index + 2] === P.determiner) return true;
  }
  return false;
}
