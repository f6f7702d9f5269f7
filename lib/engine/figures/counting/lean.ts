import type { Cue } from '../measuring/cues/cue.ts';
import { cueOf } from '../measuring/cues/find-cue.ts';
import type { Draft } from '../draft.ts';
import { STATES } from '../../grammar/lexicon/cues.ts';
import { LIVING, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { antecedentOf, goesOnWithUnit, predicateOf } from './antecedent.ts';
import { measureOf } from '../measuring/choose-measure.ts';
import { isOfPeople } from './fallback.ts';
import { setPhrase } from './from-own-phrase.ts';
import { setFromNumberBefore } from './from-subject.ts';
import { isOfThings, restate } from './inherit.ts';
import { setReported } from './reported.ts';
import { type Stance, stanceOf } from './stance.ts';

/** "Four will close. It was 31 a week ago.": a number without a noun counts what one before it counts. */
export function leanOnEarlier(draft: Draft): boolean {
  const stance = stanceOf(draft);
  if (stance === null) return false;
  if (stance === 'object' && draft.before?.measure === 'other' && setReported(draft, draft.before))
    return true;
  if (stance !== 'restated' && hasOwn(draft) && !goesOnWithUnit(draft, stance)) return false;
  const cue = stance === 'restated' ? null : cueOf(draft, null);
  const main = antecedentOf(draft, cue, stance);
  if (isTold(draft, { main, cue, stance })) return true;
  if (main === null || isOfOthers(draft, cue, main)) return false;
  const isShare = draft.unit !== null;
  takeFrom(draft, main, stance);
  if (isShare || stance === 'restated') return true;
  draft.whole = main;
  takeMeasure(draft, main, cue);
  return true;
}

/** Whether the sentence counts something before the number; a length of time or an age counts nothing. */
function hasOwn({ before, stretch }: Draft): boolean {
  const isTime = before?.measure === 'duration' || before?.measure === 'age';
  const own = isTime ? before.before : before;
  return own !== null && own.stretch.sentence === stretch.sentence;
}

interface Leaning {
  readonly main: Draft | null;
  readonly cue: Cue | null;
  readonly stance: Stance;
}

/** "the number of persons charged. It is 13", "has recorded 2,906": told without a figure to lean on. */
function isTold(draft: Draft, { main, cue, stance }: Leaning): boolean {
  if (main === null && stance === 'restated') return setFromNumberBefore(draft);
  const isOpen = cue === null && (main === null || !LIVING.has(main.measure));
  return isOpen && stance === 'object' && setReported(draft, main);
}

/** "They seized 12 rifles. Nine were arrested.": people, not rifles. */
function isOfOthers(draft: Draft, cue: Cue | null, main: Draft): boolean {
  if (isOfThings(cue, main) && measureOfNoun(main.head ?? '') !== null) return true;
  return !LIVING.has(main.measure) && isOfPeople(draft);
}

function takeFrom(draft: Draft, main: Draft, stance: Stance): void {
  const isShare = draft.unit !== null;
  const predicate = stance === 'subject' ? predicateOf(draft) : null;
  restate(draft, main);
  if (STATES.has(main.head ?? '')) {
    draft.counted = 'people';
    draft.head = 'person';
  }
  if (isShare) draft.measure = 'percent';
  else draft.unit = main.unit;
  if (predicate !== null) setPhrase(draft, predicate);
}

/** "Twelve have since died": what befell those it counts, where its own clause says so. */
function takeMeasure(draft: Draft, main: Draft, cue: Cue | null): void {
  if (cue === null) return;
  const own = measureOf(draft, { cue, previous: main, inherits: true });
  if (own !== 'people' && own !== 'other') draft.measure = own;
}
