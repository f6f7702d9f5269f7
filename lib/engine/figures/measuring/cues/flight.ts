import { FLIGHT } from '../../../grammar/lexicon/cues.ts';
import type { Analysis, Stretch } from '../../../grammar/analysis.ts';

/** Whether the sentence tells what people run from. */
export function tellsOfFlight({ scan, sentence }: Stretch): boolean {
  const stop = Math.min(sentence.endToken, sentence.firstToken + 80);
  for (let index = sentence.firstToken; index < stop; index += 1) {
    if (FLIGHT.has(scan.tokens.lower[index]!)) return true;
  }
  return isAboutFlight(scan);
}

const ABOUT_FLIGHT = /^(?:refugees?|fled|flee|fleeing|refuge|displaced|asylum)$/;

const aboutFlight = new WeakMap<Analysis, boolean>();

/** Whether the text as a whole is of people in flight, so that those who arrive are. */
function isAboutFlight(scan: Analysis): boolean {
  let is = aboutFlight.get(scan);
  if (is === undefined) {
    is = scan.tokens.lower.some((lower) => ABOUT_FLIGHT.test(lower));
    aboutFlight.set(scan, is);
  }
  return is;
}

const VIOLENCE =
  /^(?:raid|raiders|attack|attackers|massacre|killed|fighting|clashes|shelling|militia|militants|rebels|gunmen|insurgents|jihadists|torched|airstrikes?|bombardment|offensive|eruption|flood|floods|wildfire|earthquake)$/;
const ENOUGH = 3;
const aboutViolence = new WeakMap<Analysis, boolean>();

/** Whether the text tells of what people would run from. */
export function tellsOfViolence({ scan }: Stretch): boolean {
  let is = aboutViolence.get(scan);
  if (is === undefined) {
    is = scan.tokens.lower.filter((lower) => VIOLENCE.test(lower)).length >= ENOUGH;
    aboutViolence.set(scan, is);
  }
  return is;
}
