import { STATES } from '../../grammar/lexicon/cues.ts';
import type { Measure } from '../../measure.ts';
import { LetterCase } from '../../text/tokens.ts';
import type { Counted } from '../figure.ts';
import { hasWord, isNear, KIDNAP, LAW, wordsIn } from '../stretch.ts';
import type { Cue } from './cues/cue.ts';

/** "17 dead", "12 dead or missing"; "two of the wounded died". */
export function stateMeasure(figure: Counted, cue: Cue | null): Measure {
  const { phrase, stretch, amount } = figure;
  const state = STATES.get(phrase!.head);
  const { lower } = stretch;
  const joint = lower[phrase!.end] ?? '';
  const other = STATES.get(lower[phrase!.end + 1] ?? '');
  if ((joint === 'or' || joint === 'and') && isHarm(state) && isHarm(other) && other !== state)
    return 'casualties';
  if (lower[amount.end] === 'of' && cue?.measure === 'deaths') return 'deaths';
  if (/^(?:fatally|mortally)$/.test(lower[phrase!.first] ?? '')) return 'deaths';
  return state ?? cue?.measure ?? (isPeople(figure) ? 'people' : 'other');
}

/** "three Chinese", "five million Nepalese" */
const isPeople = ({ phrase, stretch: { letterCase } }: Counted): boolean =>
  letterCase[phrase!.headAt] === LetterCase.title;

const isHarm = (measure: Measure | undefined): boolean =>
  measure === 'deaths' || measure === 'injuries' || measure === 'missing';

const RELEASE =
  /^(?:released?|releases|releasing|freed?|frees|freeing|handed|hands?|handing|held|holds?|holding|escaped|(?:walk\w*|set|go|went) free)$/;

/** "released", "freed", "held": from prison or from kidnappers, as the text tells. */
export const isRelease = ({ measure, word }: Cue): boolean =>
  measure === 'detained' && RELEASE.test(word);

/** Whether those released or held were abducted: by the sentence, then by the text. */
export function captivityOf(figure: Counted): Measure {
  if (isNear(figure, /^(?:prisoners?|jail|custody|bail)$/)) return 'detained';
  if (!isNear(figure, LAW)) {
    if (isHeld(figure) && opensWith(figure, CONTAINER)) return 'people';
    if (WORKER.test(figure.head ?? '') && opensWith(figure, EMPLOYER)) return 'people';
    if (!SOLDIER.test(figure.head ?? '') && opensWith(figure, GANG)) return 'abducted';
  }
  const isKidnap = isNear(figure, KIDNAP) || figure.stretch.story.isOfKidnap;
  return isKidnap ? 'abducted' : 'detained';
}

/** What holds people because they fit in. */
const CONTAINER =
  /^(?:valley|stadium|hall|arena|room|boats?|ship|ferry|bus|buses|lifeboats?|raft|theatre|theater|church|tents?|shelters?|carriage|coach|island|town|village|auditorium)$/;
const isHeld = ({ hedge, stretch: { lower } }: Counted): boolean =>
  /^(?:held|holds?|holding)$/.test(lower[hedge.first - 1] ?? '');

const GANG = /^(?:gangs?|bandits|pirates|gangsters|cartel)$/;
const SOLDIER = /^(?:soldier|policeman|officer|fighter|troop|serviceman|ranger|prisoner)$/;
const WORKER = /^(?:worker|employee|staff|staffer|labourer|laborer|teacher|nurse|manager)$/;
const EMPLOYER =
  /^(?:bank|company|firm|factory|plant|mill|mine|employer|airline|retailer|manufacturer|chain|carmaker|brewery|smelter|hotel|hospital|newspaper|broadcaster|maker|supplier|contractor|council|university)$/;

/** Whether such a one stands in front of the figure, as the doer: "the gang still holds nine girls". */
const opensWith = ({ stretch, first }: Counted, doer: RegExp): boolean =>
  hasWord(wordsIn(stretch, first - 6, first), doer);
