import { Is } from './lexicon.ts';
import type { Reader } from './reader.ts';
import { words } from '../word-lists.ts';

export type Tense = 'past' | 'future' | 'unknown';

const FUTURE = words(
  "will 'll shall wo won't scheduled expected expects plans planned planning due slated hopes intends intend expect plan hope until till may might should could would can must going wants aims tomorrow",
);
/** With "to" and a verb after them these look ahead: "agreed to meet", "urged them to leave". */
const INTENT = words(
  'agreed agree agrees vowed vows promised promises pledged pledges asked asks urged urges called calls invited told ordered orders likely ready set plan plans bid threatened threatens prepares preparing prepared hoping hope wants want wanted need needs decided decides offered offers',
);
const PAST = words(
  'said says was were had did told added announced began came went took made became held found left met won lost got gave rose fell ran saw led sent shot killed died broke wrote spoke struck hit put set cut ended has have been flew drove grew threw drew withdrew knew shook stood sat laid lay paid built bought brought caught thought fought taught sought sold heard read kept slept swept wept felt dealt meant spent bent lent rent burst swung sprang sank sang began hung stuck dug spun blew chose froze stole woke wore tore swore bore forgot bit hid rode strode beat ate shut split spread overran overtook undertook underwent sped fled bled fed bred strove arose awoke forbade oversaw foresaw rebuilt resold lit crept leapt',
);
const MOST_TOKENS = 24;
/** Verbs that put what is fixed into the present: "parliament reconvenes on 2 September". */
const SCHEDULED = words(
  'begin start open close end expire lapse resume reconvene convene vote meet return reopen restart host depart arrive retire kick head reassemble',
);
/** "takes effect", "comes into force", "goes to the polls". */
const SCHEDULED_PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['take', words('effect office power over place')],
  ['come', words('into')],
  ['enter', words('into force')],
  ['go', words('to into on')],
  ['run', words('until till out')],
  ['last', words('until till')],
]);
/** Before a noun of the same form: "two votes on Sunday", "the ends of May". */
const BEFORE_NOUN = words(
  'the a an this that these those his her its their our my your any some all both no of in at by for with from to and or',
);
const PRONOUNS = words('we they you i who');
const AUXILIARIES = words('do does did not');

/** Whether the clause around tokens `[first, end)` looks back or ahead: its nearest verb before, else after. */
export function tenseAt(reader: Reader, first: number, end: number): Tense {
  const preposition = reader.lower(first - 1);
  if (preposition === 'since') return 'past';
  if ((preposition === 'for' || preposition === 'from') && isArranged(reader, first - 2)) {
    return 'future';
  }
  if (PUT_OFF_TO.has(preposition) && isPutOff(reader, first - 2)) return 'future';
  if (THROUGH.has(preposition) && isForecast(reader, first - 2)) return 'future';
  const before = scan(reader, first - 1, -1);
  if (before !== 'unknown') return before;
  return scan(reader, end, 1);
}

const PUT_OFF_TO = words('to until till');
const PUT_OFF = words('off postponed delayed deferred adjourned extended rescheduled moved pushed');

/** "polls were put off to March", "adjourned until Friday". */
function isPutOff(reader: Reader, from: number): boolean {
  for (let index = from; index > from - 4; index -= 1) {
    if (PUT_OFF.has(reader.lower(index))) return true;
  }
  return false;
}

const THROUGH = words('through until till into');
const FORECAST = words('possible likely forecast expected warning watch advisory alert effect');
const MOST_WORDS_TO_FORECAST = 14;

/** "flooding is possible through early Sunday", "a warning is in effect until Monday". */
function isForecast(reader: Reader, from: number): boolean {
  for (let index = from; index > from - MOST_WORDS_TO_FORECAST; index -= 1) {
    const word = reader.lower(index);
    if (word === 'was' || word === 'were' || word === 'had') return false;
    if (FORECAST.has(word)) return true;
  }
  return false;
}

/** "called a walkout for Thursday", "a vote set for May": what is fixed for a day lies ahead. */
function isArranged(reader: Reader, from: number): boolean {
  for (let index = from; index > from - 8 && index >= reader.begin; index -= 1) {
    if (ARRANGED.has(reader.lower(index))) return true;
    if (STOPS.has(reader.lower(index))) return false;
  }
  return false;
}

const STOPS = words(', ; : . " “ ” ( )');
const ARRANGED = words(
  'called calls calling set scheduled planned slated booked timed fixed announced organised organized postponed rescheduled convened summoned arranged earmarked due plan plans invited advertised tabled pencilled penciled',
);

/** Verbs that only tell who speaks; the habit they tell of goes on. */
const SAYING = words(
  'said says told added explained noted reported warned recalled according forecast',
);

const COMPARED = words('vs versus than against');

function scan(
  reader: Reader,
  from: number,
  step: -1 | 1,
  isPassedOver: (word: string) => boolean = () => false,
): Tense {
  let hasInfinitive = false;
  for (let index = from, steps = 0; steps < MOST_TOKENS; index += step, steps += 1) {
    // "Leaders to meet Friday": a headline without any other verb.
    if (index < reader.begin) return hasInfinitive ? 'future' : 'unknown';
    if (index >= reader.limit) break;
    const word = reader.lower(index);
    if (word === ';' || word === ':') break;
    // "Q4 profit $12m vs $15m expected": what was expected does not look ahead.
    if (step === 1 && COMPARED.has(word)) break;
    if (isPassedOver(word)) continue;
    if (word === 'set' && (reader.lower(index + 1) === 'for' || reader.lower(index + 1) === 'to'))
      return 'future';
    // "from May to November": the month is no verb.
    if (FUTURE.has(word) && (word !== 'may' || reader.isLower(index))) return 'future';
    if (word === 'to' && isInfinitive(reader, index)) {
      if (hasIntent(reader, index)) return 'future';
      hasInfinitive = true;
    } else if (
      PAST.has(word) ||
      (reader.isLower(index) && word.length > 4 && word.endsWith('ed'))
    ) {
      return isAfterFuture(reader, index) ? 'future' : 'past';
    } else if (isScheduled(reader, index)) return 'future';
  }
  return 'unknown';
}

/** A verb in the present that tells a programme: "the decree lapses", "we vote", "polls open". */
function isScheduled(reader: Reader, at: number): boolean {
  const word = reader.lower(at);
  const isThird = word.endsWith('s') && word.length > 3;
  const base = !isThird ? word : word === 'goes' ? 'go' : word.slice(0, -1);
  const phrase = SCHEDULED_PHRASES.get(base);
  const isVerb = phrase === undefined ? SCHEDULED.has(base) : phrase.has(reader.lower(at + 1));
  if (!isVerb || !reader.isLower(at) || !reader.isWord(at - 1)) return false;
  const before = reader.lower(at - 1);
  // "The fiscal year ends June 30" is true of every year.
  if (BEFORE_NOUN.has(before) || AUXILIARIES.has(before) || before === 'year') return false;
  if (reader.is(at - 1, Is.cardinal | Is.quantity)) return false;
  // "votes" after a plural is a noun; "vote" after a singular is one.
  const isPlural = before.endsWith('s') && !before.endsWith('ss');
  return isThird ? !isPlural : isPlural || PRONOUNS.has(before);
}

/** "agreed to meet", "is to speak"; "was able to leave" tells what was done. */
function hasIntent(reader: Reader, at: number): boolean {
  if (BE_OR_HAVE.has(reader.lower(at - 1))) return true;
  for (let index = at - 1; index >= at - 3; index -= 1)
    if (INTENT.has(reader.lower(index))) return true;
  return false;
}

const BE_OR_HAVE = words('is are was were has have');

/** "will be released", "to be held". */
function isAfterFuture(reader: Reader, at: number): boolean {
  for (let index = at - 1; index >= at - 3; index -= 1) {
    const word = reader.lower(index);
    if (word === 'will' || word === "'ll" || word === 'shall') return true;
    if (word === 'to' && reader.lower(index + 1) === 'be')
      return hasIntent(reader, index) || reader.lower(index - 1) === 'expected';
  }
  return false;
}

/** "to meet", not "to Paris" or "to the". */
function isInfinitive(reader: Reader, at: number): boolean {
  return (
    reader.isLower(at + 1) &&
    !reader.is(at + 1, Is.article | Is.digits | Is.cardinal | Is.unit) &&
    !NOT_VERBS.has(reader.lower(at + 1))
  );
}

const NOT_VERBS = words(
  'this that his her its their our my your some more less about at least each one two',
);

const HABITS = words(
  'usually typically normally traditionally generally annually always often common frequent commonly regularly',
);
/** A habit is told in the clauses around, not at the other end of an endless sentence. */
const HABIT_WINDOW = 30;
const MOST_AFTER_SEASON = 8;

/** Whether the clauses around tell what comes back each year: "fires come every year from May on". */
export function isYearly(reader: Reader, first: number): boolean {
  let isHabit = false;
  let isEachYear = false;
  for (let index = first - HABIT_WINDOW; index < first + HABIT_WINDOW; index += 1) {
    const word = reader.lower(index);
    if (word === 'will' || word === 'this' || word === 'last') return false;
    if (HABITS.has(word)) isHabit = true;
    if (word === 'every' || word === 'each') isEachYear ||= isYearAfter(reader, index + 1);
  }
  if (isEachYear) return true;
  if (isHabit) return habitTense(reader, first) !== 'past';
  return isSeasonSpan(reader, first) && tenseAt(reader, first, first + 1) === 'unknown';
}

/** Tense around a month that a habit is told of: who says so and a present tense tell nothing. */
function habitTense(reader: Reader, first: number): Tense {
  const isSaying = (word: string) => SAYING.has(word);
  const before = scan(reader, first - 1, -1, isSaying);
  return before === 'unknown' ? scan(reader, first + 1, 1, isSaying) : before;
}

/** "every year", "every four years". */
const isYearAfter = (reader: Reader, at: number): boolean =>
  reader.lower(at) === 'year' ||
  (reader.is(at, Is.cardinal | Is.digits) && reader.lower(at + 1) === 'years');

/** "the cyclone season from May to November", "the season runs from June to October". */
function isSeasonSpan(reader: Reader, first: number): boolean {
  let isSpan = false;
  for (let index = first - 1; index >= first - MOST_AFTER_SEASON; index -= 1) {
    const word = reader.lower(index);
    if (SPANS.has(word)) isSpan = true;
    else if (word === 'season') return isSpan;
  }
  return false;
}

const SPANS = words('from between runs lasts');
