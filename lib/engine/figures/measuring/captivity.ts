import type { Cue } from './cues/cue.ts';
import type { Draft } from '../draft.ts';
import { isNear } from '../near.ts';
import type { Analysis } from '../../grammar/analysis.ts';
import type { Measure } from '../../measure.ts';

const RELEASE =
  /^(?:released?|releases|releasing|freed?|frees|freeing|handed|hands?|handing|held|holds?|holding|escaped|(?:walk\w*|set|go|went) free)$/;

/** "released", "freed", "held": from prison or from kidnappers, as the text tells. */
export const isRelease = ({ measure, word }: Cue): boolean =>
  measure === 'detained' && RELEASE.test(word);

const KIDNAP = /^(?:kidnap|abduct|hostage|captors?$|captivity$|captives?$|ransom|snatched$)/;
const LAW =
  /^(?:police|arrest|jail|prison|court|detain|detention|custody|charged|bail|judge|magistrate|sentence)/;

const EITHER = new RegExp(`${KIDNAP.source}|${LAW.source}`);

/** Whether those released or held were abducted: by the sentence, then by the text. */
export function captivityOf(draft: Draft): Measure {
  if (isNear(draft, /^(?:prisoners?|jail|custody|bail)$/)) return 'detained';
  if (!isNear(draft, LAW)) {
    if (WORKER.test(draft.head ?? '') && opensWith(draft, EMPLOYER)) return 'people';
    if (!SOLDIER.test(draft.head ?? '') && opensWith(draft, GANG)) return 'abducted';
  }
  const isKidnap = isNear(draft, KIDNAP) || isAboutKidnap(draft.stretch.scan);
  return isKidnap ? 'abducted' : 'detained';
}

const GANG = /^(?:gangs?|bandits|pirates|gangsters|cartel)$/;
const SOLDIER = /^(?:soldier|policeman|officer|fighter|troop|serviceman|ranger|prisoner)$/;
const WORKER = /^(?:worker|employee|staff|staffer|labourer|laborer|teacher|nurse|manager)$/;
const EMPLOYER =
  /^(?:bank|company|firm|factory|plant|mill|mine|employer|airline|retailer|manufacturer|chain|carmaker|brewery|smelter|hotel|hospital|newspaper|broadcaster|maker|supplier|contractor|council|university)$/;

/** Whether such a one stands in front of the figure, as the doer: "the gang still holds nine girls". */
function opensWith({ stretch: { scan, sentence }, first }: Draft, doer: RegExp): boolean {
  for (let index = Math.max(sentence.firstToken, first - 6); index < first; index += 1)
    if (doer.test(scan.tokens.lower[index]!)) return true;
  return false;
}

const aboutKidnap = new WeakMap<Analysis, boolean>();

/** Whether the text tells of a kidnapping more than of arrests. */
function isAboutKidnap(scan: Analysis): boolean {
  let is = aboutKidnap.get(scan);
  if (is === undefined) {
    let balance = 0;
    for (const lower of scan.tokens.lower) {
      if (!EITHER.test(lower)) continue;
      if (KIDNAP.test(lower)) balance += 1;
      else if (LAW.test(lower) && lower !== 'police') balance -= 1;
    }
    is = balance > 0;
    aboutKidnap.set(scan, is);
  }
  return is;
}
