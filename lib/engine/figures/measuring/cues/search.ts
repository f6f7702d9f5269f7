import { isNear } from '../../near.ts';
import type { Stretch } from '../../../grammar/analysis.ts';
import type { Cue } from './cue.ts';

const RESCUE =
  /^(?:rescue|rescuers?|divers?|coastguards?|helicopters?|lifeboats?|rubble|debris|mud|trapped|buried|collapsed|capsized|sank|sunk|avalanche|landslide|mudslide|quake|earthquake|flood|floods|sea|snow|wreck|wreckage|survivors?|missing|overboard|mountains?|dinghy|trawler)$/;
const HUNT =
  /^(?:police|suspects?|gunmen|robbers|fugitives|manhunt|killers|attackers|escaped|wanted)$/;
const FARTHEST = 5;

/** "no trace of 12 hikers", "lost contact with two", "divers are searching for nine": they are missing. */
export function searchedBefore(stretch: Stretch, before: number): Cue | null {
  const { lower } = stretch.scan.tokens;
  let at = before - 1;
  while (/^(?:the|a|another|further|at|least|some|about|these|those)$/.test(lower[at] ?? ''))
    at -= 1;
  const joint = lower[at];
  const noun = lower[at - 1] ?? '';
  if (
    joint === 'of' &&
    /^(?:trace|sign|sight)$/.test(noun) &&
    isJustBefore(stretch, at, /^(?:no|without|any)$/)
  )
    return missing(noun);
  if (
    joint === 'with' &&
    isJustBefore(stretch, at, /^(?:contact|touch)$/) &&
    isJustBefore(stretch, at, /^los(?:t|ing|es?)$/)
  )
    return missing('contact');
  if (
    joint === 'for' &&
    /^(?:search|searches|searching|searched|look|looking|hunt|hunting|digging|combing|scouring)$/.test(
      noun,
    )
  )
    return isRescue(stretch, at) ? missing(noun) : null;
  return null;
}

const missing = (word: string): Cue => ({ measure: 'missing', word, isClose: true, isWeak: true });

function isJustBefore({ scan, sentence, end }: Stretch, at: number, word: RegExp): boolean {
  const { lower } = scan.tokens;
  const stop = Math.min(end, at + 1);
  for (let index = Math.max(sentence.firstToken, at - FARTHEST); index < stop; index += 1)
    if (word.test(lower[index]!)) return true;
  return false;
}

/** Whether the sentence tells of a rescue around token `at`, and of nobody hunted. */
export function isRescue(stretch: Stretch, at: number): boolean {
  const place = { stretch, first: at };
  return isNear(place, RESCUE) && !isNear(place, HUNT);
}
