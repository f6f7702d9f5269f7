import { ARRIVALS, SAID_OF_THINGS, SUBJECT_VERBS } from '../../grammar/lexicon/cues.ts';
import { BEFALLEN, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import type { Measure } from '../../measure.ts';
import { isOfSettlement } from '../counting/from-phrase.ts';
import type { Around } from '../counting/rule.ts';
import { type Counted, isBeside, type Measured } from '../figure.ts';
import { isNear } from '../stretch.ts';
import type { Cue } from './cues/cue.ts';
import { looksLikePeople, mayLive, nounMeasure } from './noun-measure.ts';

/** What speaks for a measure; each part is looked for when the first rule asks for it, as few figures need all. */
export class Evidence {
  readonly figure: Counted;
  readonly #around: Around;
  #said: Cue | null | undefined;
  #cue: Cue | null | undefined;
  #noun: Measure | null | undefined;
  #previous: Measured | null | undefined;

  constructor(figure: Counted, around: Around) {
    this.figure = figure;
    this.#around = around;
  }

  /** What the clause says befell somebody, or null. */
  get said(): Cue | null {
    if (this.#said === undefined) this.#said = saidOf(this.figure, this.#around);
    return this.#said;
  }

  /** The same where it can be said of those who are counted, else null. */
  get cue(): Cue | null {
    if (this.#cue === undefined) {
      const { said } = this;
      this.#cue = said !== null && holds(this.figure, said, this) ? said : null;
    }
    return this.#cue;
  }

  /** What the counted noun measures by itself, or null. */
  get noun(): Measure | null {
    if (this.#noun === undefined) this.#noun = this.#measureOfNoun();
    return this.#noun;
  }

  /** The figure before, or the one its own words point at; no age, which says nothing of those who come next. */
  get previous(): Measured | null {
    if (this.#previous === undefined) this.#previous = lastThatCounts(this.figure, this.#around);
    return this.#previous;
  }

  /** Whether what befell that one befell this one. */
  get inherits(): boolean {
    return sharesFate(this.figure, this.#around);
  }

  #measureOfNoun(): Measure | null {
    const { figure } = this;
    // "40 dead, 12 of them were hurt": the dead that it goes on with are not what it counts.
    if (figure.goesOn !== null && figure.kind === 'deaths' && this.said !== null) return null;
    return figure.kind !== null && figure.kind !== 'other' ? figure.kind : nounMeasure(figure);
  }
}

function saidOf(figure: Counted, around: Around): Cue | null {
  const { cue } = around;
  if (cue === null) return null;
  const isLoss = cue.word === 'lost' && !mayBeLost(figure);
  return isLoss || isOfSettlement(figure) ? null : cue;
}

/** "some as young as 13, and 156 are in jail": the 13 count nobody. */
function lastThatCounts({ goesOn, kind }: Counted, around: Around): Measured | null {
  const isLeaning = goesOn !== null && kind === goesOn.measure;
  const last = isLeaning ? goesOn : around.pointsBack ? around.from : around.previous;
  return last?.measure === 'age' ? around.before(last) : last;
}

/** Parts and "31 more dead" share it; "31 others" tell of their own. */
function sharesFate({ phrase, goesOn }: Counted, { isPart, previous, figure }: Around): boolean {
  const isOther = phrase?.pointsBack === true;
  if (isPart || (isOther && phrase.first !== phrase.headAt)) return true;
  return goesOn !== null && !isOther && isBeside(figure, previous);
}

/** Whether what the clause says can be said of those who are counted, or of whoever they are. */
function holds(
  figure: Counted,
  cue: Cue,
  { noun, previous }: { readonly noun: Measure | null; readonly previous: Measured | null },
): boolean {
  if (runsAway(figure, cue, noun)) return false;
  // "300 soldiers had crossed into the north": nobody drove them out.
  const isArmed = noun === 'troops' || noun === 'fighters';
  if (isArmed && cue.measure === 'displaced' && ARRIVALS.has(cue.word)) return false;
  // "treated 52 patients": hurt where the text tells of wounds.
  const isPatient = cue.measure === 'injuries' && figure.head === 'patient';
  if (isPatient && figure.stretch.story.illness >= 0) return false;
  return cue.isWeak !== true || mayBeHeld(figure, noun, previous);
}

const RUNNERS =
  /^(?:suspect|robber|thief|burglar|gangster|criminal|culprit|looter|rioter|driver|smuggler|trafficker|accomplice|fugitive|murderer|killer|kidnapper)$/;

/** "40 insurgents fled", "two suspects fled": they run from the law, not from their homes. */
function runsAway({ head }: Counted, { measure, word }: Cue, byNoun: Measure | null): boolean {
  if (measure !== 'displaced' || !SUBJECT_VERBS.has(word)) return false;
  if (/^(?:fighters|troops|detained|abducted)$/.test(byNoun ?? '')) return true;
  return head !== null && RUNNERS.test(head);
}

/** Weak words say it of people only, and of nobody for whom the noun has said more. */
function mayBeHeld(figure: Counted, byNoun: Measure | null, previous: Measured | null): boolean {
  const { head } = figure;
  if (byNoun === null) {
    if (head !== null) return looksLikePeople(figure);
    return previous === null || BEFALLEN.has(previous.measure) || previous.counted === null;
  }
  return byNoun === 'people' || byNoun === 'troops' || byNoun === 'fighters';
}

/** An unknown noun: what is only ever done to the living makes it one; "missing" or "captured" does not. */
export function mayBefall(figure: Counted, { measure, word }: Cue): boolean {
  const isOfThings = measure === 'missing' || measure === 'displaced' || SAID_OF_THINGS.has(word);
  return isOfThings ? looksLikePeople(figure) : mayLive(figure);
}

const CALAMITY =
  /^(?:gale|storm|flood|floods|avalanche|wreck|shipwreck|quake|earthquake|tsunami|blast|explosion|crash|massacre|landslide|mudslide|famine|plague)$/;

/** Those whose loss is their death: soldiers and kin, not customers. */
function mayBeLost(figure: Counted): boolean {
  const { head } = figure;
  if (head === null) return false;
  const measure = measureOfNoun(head);
  if (measure === 'troops' || measure === 'fighters') return true;
  if (measure === 'people' && isNear(figure, CALAMITY)) return true;
  return LOST_BY_DEATH.test(head);
}

const LOST_BY_DEATH =
  /^(?:man|woman|child|person|officer|policeman|policewoman|crew|life|brother|sister|son|daughter|relative|pilot|firefighter|fireman|civilian|villager|medic|peacekeeper|rescuer|sailor|fisherman|crewman|miner|guard|nurse|climber|people|nephew|cousin|uncle|aunt|grandchild|grandson|parent|teacher|doctor)$/;
