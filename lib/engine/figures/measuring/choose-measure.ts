import type { Cue } from './cues/cue.ts';
import { illnessOf, isOfHospital } from './cues/illness.ts';
import type { Draft } from '../draft.ts';
import { SAID_OF_THINGS, STATES, SUBJECT_VERBS } from '../../grammar/lexicon/cues.ts';
import { BEFELL, LIVING, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { isNear } from '../near.ts';
import type { Measure } from '../../measure.ts';
import { captivityOf, isRelease } from './captivity.ts';
import { armedMeasure, forceMeasure, isCommanded } from './forces.ts';
import { isStored } from './munitions.ts';
import { isNationality, looksLikePeople, mayLive, nounMeasure } from './noun-measure.ts';

interface Evidence {
  readonly cue: Cue | null;
  readonly previous: Draft | null;
  readonly inherits: boolean;
}

/** Chooses between the noun, the cue and the figure before: a thing is a thing, people are what happened to them. */
export function measureOf(draft: Draft, { cue, previous, inherits }: Evidence): Measure {
  const without = { cue: null, previous, inherits };
  const { head, phrase } = draft;
  if (cue !== null && (cue.word === 'lost' || cue.word === 'losing') && !mayBeLost(draft)) {
    return measureOf(draft, without);
  }
  if (phrase?.isState) return stateMeasure(draft, cue);
  const byNoun = subjectMeasure(draft) ?? nounMeasure(draft);
  if (head === 'arrival' && VISITS.test(draft.counted ?? '')) return 'people';
  if (byNoun === 'people' && head === 'man' && isCommanded(draft))
    return cue?.measure ?? armedMeasure(draft);
  // "1 fatality, 11 with wounds": the noun is the one before's.
  const isBorrowed = byNoun === 'deaths' && phrase === null && cue !== null;
  if (isBorrowed) return cue.measure;
  if (byNoun === 'attacks' && isStored(draft)) return 'other';
  if (byNoun === 'casualties' && cue === null && areDead(draft)) return 'deaths';
  if (head === 'set' && isOfRemains(draft)) return 'deaths';
  if (byNoun !== null && !LIVING.has(byNoun)) return byNoun;
  if (cue?.measure === 'people' && byNoun !== null) return byNoun;
  // "3,400 positions will disappear": nobody is missing.
  if (head !== null && JOBS.test(head)) return byNoun ?? 'people';
  if (cue?.measure === 'injuries' && isOfHospital(cue.word) && illnessOf(draft.stretch.scan) > 0)
    return 'cases';
  if (cue !== null && runsAway(draft, cue, byNoun)) return measureOf(draft, without);
  if (cue?.measure === 'injuries' && head === 'patient' && !isHurt(draft))
    return measureOf(draft, without);
  if (cue?.isWeak === true && !isVictimHurt(cue, byNoun) && !mayBeHeld(draft, byNoun, previous))
    return measureOf(draft, without);
  if (byNoun === 'casualties' && cue?.measure === 'displaced') return 'injuries';
  const isStrong = draft.stretch.scan.tokens.lower[draft.amount.end + 1] === 'strong';
  if (head === 'force' || (isStrong && byNoun === null)) return cue?.measure ?? forceMeasure(draft);
  if (cue !== null && (byNoun !== null || head === null || mayBefall(draft, cue)))
    return isRelease(cue) ? captivityOf(draft) : cue.measure;
  if (inherits && previous !== null && cue === null) {
    return byNoun === null || byNoun === 'people'
      ? previous.measure
      : BEFALLEN.has(previous.measure)
        ? previous.measure
        : byNoun;
  }
  if (
    byNoun === null &&
    head === null &&
    previous !== null &&
    previous.stretch.sentence === draft.stretch.sentence
  ) {
    // What happened goes on, what kind of thing it was does not.
    return previous.unit === null && GOES_ON.has(previous.measure) ? previous.measure : 'other';
  }
  return byNoun ?? (isNationality(draft) ? 'people' : 'other');
}

const GOES_ON: ReadonlySet<Measure> = new Set<Measure>([...LIVING, ...BEFELL, 'votes']);

/** What people are counted under, what befell them as well. */
const BEFALLEN: ReadonlySet<Measure> = new Set<Measure>([...LIVING, 'deaths', 'missing', 'cases']);

/** "six sets of remains". */
const isOfRemains = ({ phrase, stretch: { scan }, counted }: Draft): boolean =>
  /\bremains$/.test(counted ?? '') ||
  (phrase !== null && /^remains$/.test(scan.tokens.lower[phrase.end + 1] ?? ''));

const DEAD =
  /^(?:dead|deaths?|died|killed|killing|killings|toll|bodies|corpses|buried|graves?|murdered|fatalities|massacre)$/;
const WOUNDED = /^(?:injur\w*|wound\w*|hurt|survivors?|survived|treated|hospital)$/;

/** "42 dead … four victims were listed twice": victims are the dead, where nobody else is told of. */
const areDead = (draft: Draft): boolean =>
  draft.head === 'victim' && isNear(draft, DEAD) && !isNear(draft, WOUNDED);

const JOBS = /^(?:job|position|vacancy|lay-off|layoff|redundancy)$/;
const VISITS = /\b(?:tourist|visitor|passenger|foreign|air|hotel|flight|cruise|holiday)/i;

/** What `setFromSubject` found already. */
const subjectMeasure = ({ measure }: Draft): Measure | null =>
  measure === 'other' ? null : measure;

/** "17 dead", "12 dead or missing"; "two of the wounded died". */
function stateMeasure({ phrase, stretch, amount }: Draft, cue: Cue | null): Measure {
  const state = STATES.get(phrase!.head);
  const { lower } = stretch.scan.tokens;
  const joint = lower[phrase!.end] ?? '';
  const other = STATES.get(lower[phrase!.end + 1] ?? '');
  if ((joint === 'or' || joint === 'and') && isHarm(state) && isHarm(other) && other !== state)
    return 'casualties';
  if (lower[amount.end] === 'of' && cue?.measure === 'deaths') return 'deaths';
  if (/^(?:fatally|mortally)$/.test(lower[phrase!.first] ?? '')) return 'deaths';
  return state ?? cue?.measure ?? 'other';
}

const isHarm = (measure: Measure | undefined): boolean =>
  measure === 'deaths' || measure === 'injuries' || measure === 'missing';

/** "treated 52 patients for cuts": patients are hurt when the sentence tells of wounds. */
const isHurt = (draft: Draft): boolean => illnessOf(draft.stretch.scan) < 0 || isNear(draft, HURT);

const HURT =
  /^(?:cuts?|burns?|wounds?|wounded|injur\w*|fractures?|bruises|lacerations|shrapnel|gunshots?|trauma|critical|bullets?|blast|broken)$/;

const RUNNERS =
  /^(?:suspect|robber|thief|burglar|gangster|criminal|culprit|looter|rioter|driver|smuggler|trafficker|accomplice|fugitive|murderer|killer|kidnapper)$/;

/** "40 insurgents fled", "two suspects fled": they run from the law, not from their homes. */
function runsAway({ head }: Draft, { measure, word }: Cue, byNoun: Measure | null): boolean {
  if (measure !== 'displaced' || !SUBJECT_VERBS.has(word)) return false;
  if (
    byNoun === 'fighters' ||
    byNoun === 'troops' ||
    byNoun === 'detained' ||
    byNoun === 'abducted'
  )
    return true;
  return head !== null && RUNNERS.test(head);
}

/** "carried nine victims to hospital". */
const isVictimHurt = ({ measure }: Cue, byNoun: Measure | null): boolean =>
  byNoun === 'casualties' && measure === 'injuries';

/** Weak words say it of people only, and of nobody for whom the noun has said more. */
function mayBeHeld(draft: Draft, byNoun: Measure | null, previous: Draft | null): boolean {
  const { head } = draft;
  if (byNoun === null) {
    if (head !== null) return looksLikePeople(draft);
    return previous === null || BEFALLEN.has(previous.measure) || previous.counted === null;
  }
  return byNoun === 'people' || byNoun === 'troops' || byNoun === 'fighters';
}

/** An unknown noun: what is only ever done to the living makes it one; "missing" or "captured" does not. */
function mayBefall(draft: Draft, { measure, word }: Cue): boolean {
  const isOfThings =
    measure === 'missing' ||
    measure === 'displaced' ||
    SAID_OF_THINGS.has(word) ||
    word.includes(' ');
  return isOfThings ? looksLikePeople(draft) : mayLive(draft);
}

const AT_WAR =
  /^(?:army|battalion|unit|troops|brigade|regiment|ambush|battle|battles|fighting|clashes|clash|militia|rebels|guerrillas|squad|patrol|garrison)$/;

/** Those whose loss is their death: soldiers and kin, not customers. */
function mayBeLost(draft: Draft): boolean {
  const { head } = draft;
  if (head === null) return isNear(draft, AT_WAR);
  const measure = measureOfNoun(head);
  if (measure === 'troops' || measure === 'fighters') return true;
  return /^(?:man|woman|child|person|officer|policeman|policewoman|crew|life|brother|sister|son|daughter|relative|pilot|firefighter|fireman|civilian|villager|medic|peacekeeper|rescuer|sailor|fisherman|crewman|miner|guard|nurse|climber|people|nephew|cousin|uncle|aunt|grandchild|grandson|parent|teacher|doctor)$/.test(
    head,
  );
}
