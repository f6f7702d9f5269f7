import { STATES } from '../../grammar/lexicon/cues.ts';
import type { Measure } from '../../measure.ts';
import { LetterCase } from '../../text/tokens.ts';
import type { Counted } from '../figure.ts';
import { hasWord, wordsIn } from '../stretch.ts';

import type { Cue } from './cues/cue.ts';

/** "17 dead"; "two of the wounded died". */
export function stateMeasure(figure: Counted, cue: Cue | null): Measure {
  const { phrase, stretch, amount } = figure;
  if (stretch.lower[amount.end] === 'of' && cue?.measure === 'deaths') return 'deaths';
  return STATES.get(phrase!.head) ?? cue?.measure ?? (isPeople(figure) ? 'people' : 'other');
}

/** "three Chinese", "five million Nepalese" */
const isPeople = ({ phrase, stretch: { letterCase } }: Counted): boolean =>
  letterCase[phrase!.headAt] === LetterCase.title;

const RELEASE =
  /^(?:released?|releases|releasing|freed?|frees|freeing|handed|hands?|handing|held|holds?|holding|escaped|(?:walk\w*|set|go|went) free)$/;

/** "released", "freed", "held": from prison or from kidnappers, as the text tells. */
export const isRelease = ({ measure, word }: Cue): boolean =>
  measure === 'detained' && RELEASE.test(word);

/** Whether those released or held were abducted: by who holds them, then by what the text is about. */
export function captivityOf({ stretch, hedge, first }: Counted): Measure {
  const front = wordsIn(stretch, first - 6, first);
  // "The hall held 900 guests."
  const isHeld = /^(?:held|holds?|holding)$/.test(stretch.lower[hedge.first - 1] ?? '');
  if (isHeld && hasWord(front, CONTAINER)) return 'people';
  return stretch.story.isOfKidnap || hasWord(front, GANG) ? 'abducted' : 'detained';
}

/** What holds people because they fit in. */
const CONTAINER =
  /^(?:valley|stadium|hall|arena|room|boats?|ship|ferry|bus|buses|lifeboats?|raft|theatre|theater|church|tents?|shelters?|carriage|coach|island|town|village|auditorium)$/;

const GANG = /^(?:gangs?|bandits|pirates|gangsters|cartel)$/;
