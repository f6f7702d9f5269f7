import { Is } from './lexicon.ts';
import type { Reader } from './reader.ts';

export type Tense = 'past' | 'future' | 'unknown';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const FUTURE = set(
  "will 'll shall wo won't scheduled expected expects plans planned planning due slated hopes intends intend expect plan hope until till may might should could would can must going wants aims tomorrow",
);
/** With "to" and a verb after them these look ahead: "agreed to meet", "urged them to leave". */
const INTENT = set(
  'agreed agree agrees vowed vows promised promises pledged pledges asked asks urged urges called calls invited told ordered orders likely ready set is are was were has have plan plans bid threatened threatens prepares preparing prepared hoping hope wants want wanted need needs decided decides offered offers',
);
const PAST = set(
  'said says was were had did told added announced began came went took made became held found left met won lost got gave rose fell ran saw led sent shot killed died broke wrote spoke struck hit put set cut ended has have been flew drove grew threw drew withdrew knew shook stood sat laid lay paid built bought brought caught thought fought taught sought sold heard read kept slept swept wept felt dealt meant spent bent lent rent burst swung sprang sank sang began hung stuck dug spun blew chose froze stole woke wore tore swore bore forgot bit hid rode strode beat ate shut split spread overran overtook undertook underwent sped fled bled fed bred strove arose awoke forbade oversaw foresaw rebuilt resold lit crept leapt',
);
const MOST_TOKENS = 24;

/** Whether the clause around tokens `[first, end)` looks back or ahead: its nearest verb before, else after. */
export function tenseAt(reader: Reader, first: number, end: number): Tense {
  const preposition = reader.lower(first - 1);
  if (preposition === 'since') return 'past';
  if ((preposition === 'for' || preposition === 'from') && isArranged(reader, first - 2)) {
    return 'future';
  }
  if (PUT_OFF_TO.has(preposition) && isPutOff(reader, first - 2)) return 'future';
  const before = scan(reader, first - 1, -1);
  if (before !== 'unknown') return before;
  return scan(reader, end, 1);
}

const PUT_OFF_TO = set('to until till');
const PUT_OFF = set('off postponed delayed deferred adjourned extended rescheduled moved pushed');

/** "polls were put off to March", "adjourned until Friday". */
function isPutOff(reader: Reader, from: number): boolean {
  for (let index = from; index > from - 4; index -= 1) {
    if (PUT_OFF.has(reader.lower(index))) return true;
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

const STOPS = set(', ; : . " “ ” ( )');
const ARRANGED = set(
  'called calls calling set scheduled planned slated booked timed fixed announced organised organized postponed rescheduled convened summoned arranged earmarked due plan plans invited advertised tabled pencilled penciled',
);

function scan(reader: Reader, from: number, step: -1 | 1): Tense {
  let hasInfinitive = false;
  for (let index = from, steps = 0; steps < MOST_TOKENS; index += step, steps += 1) {
    // "Leaders to meet Friday": a headline without any other verb.
    if (index < reader.begin) return hasInfinitive ? 'future' : 'unknown';
    if (index >= reader.limit) break;
    const word = reader.lower(index);
    if (word === ';' || word === ':') break;
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
    }
  }
  return 'unknown';
}

function hasIntent(reader: Reader, at: number): boolean {
  for (let index = at - 1; index >= at - 3; index -= 1)
    if (INTENT.has(reader.lower(index))) return true;
  return false;
}

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

const NOT_VERBS = set(
  'this that his her its their our my your some more less about at least each one two',
);

const HABITS = set(
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
  return (
    (isHabit || isSeasonSpan(reader, first)) && tenseAt(reader, first, first + 1) === 'unknown'
  );
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

const SPANS = set('from between runs lasts');
