import { words } from '../word-lists.ts';
import { Is } from './lexicon.ts';
import type { Reader } from './reader.ts';

/** Before a month, a season or a year these speak for a date. */
export const TIME_PREPOSITIONS = words(
  'in since until till by from during of before after between through throughout to last next this early late mid and or circa around about that every each for previous following -',
);
const NEWSPAPERS = words(
  'times telegraph mirror herald express mail post star world independent tribune globe night football mass worship school best club wednesday sun',
);
const DAY_NAMES = words(
  'sheffield bloody black good super ash palm easter holy cyber fat giving ruby',
);

/** Whether the weekday word at `at` names a day: not "the Sun", "Sunday Times", "Bloody Sunday". */
export function isWeekday(reader: Reader, at: number): boolean {
  const { isDoubtful } = reader.word(at)!;
  const before = reader.lower(at - 1);
  const next = reader.lower(at + 1);
  if (reader.isTitle(at + 1) && NEWSPAPERS.has(next) && !reader.isShouted) return false;
  if (DAY_NAMES.has(before) && reader.isCapital(at - 1)) return false;
  if (!isDoubtful) return true;
  if (!reader.isCapital(at)) return false;
  const hasStop = reader.lower(at).endsWith('.');
  const hasNumber =
    reader.is(at + 1, Is.digits | Is.month) ||
    (next === ',' && reader.is(at + 2, Is.digits | Is.month));
  if (reader.lower(at) === 'tues' || reader.lower(at) === 'thurs' || reader.lower(at) === 'thur')
    return true;
  if (hasStop) return before !== 'the';
  return hasNumber && before !== 'the';
}

const CURRENCY = words('$ € £ ¥ ₹ rs us$ usd eur gbp');
const AFTER_COUNT = words(
  '% percent per people men troops soldiers dead killed wounded km miles metres meters kilometres tons tonnes hectares acres feet lb kg mm cm dollars euros pounds rupees yen points jobs votes others prisoners civilians workers police guns tanks aircraft ships mph rpm hp words pages members or',
);
const NUMBERED = words(
  'no no. nos nos. number route highway model flight room page pages section resolution paragraph chapter bus road street class unit verse psalm article kilometre boeing airbus type mark mk channel area gate platform',
);
/** Before a bare number these make it a year. */
const BEFORE_YEAR = words(
  'in since until till by from during of before after between through throughout early late mid year years and or to about circa around ca. c. autumn fall spring summer winter the pre post ( – — - , : ; / that last next this',
);

/** Whether the four digits at `at` are a year and not a count, a price, a model. */
export function isYearHere(reader: Reader, at: number): boolean {
  const year = reader.digitsOfLength(at, 4, 4);
  if (year < 1000 || year > 2100) return false;
  const before = reader.lower(at - 1);
  const next = withoutStop(reader.lower(at + 1));
  if (CURRENCY.has(before) || NUMBERED.has(before)) return false;
  if (
    before === '-' &&
    reader.isGlued(at) &&
    reader.is(at - 2, Is.digits) &&
    reader.isGlued(at - 1) &&
    reader.digitsOfLength(at - 2, 4, 4) < 0
  )
    return false;
  if (
    next === '-' &&
    reader.isGlued(at + 1) &&
    reader.isGlued(at + 2) &&
    reader.is(at + 2, Is.digits)
  ) {
    const size = reader.text(at + 2).length;
    if (size !== 4 && size !== 2) return false;
  }
  if (before === '.' && CIRCA.has(reader.lower(at - 2))) return true;
  if (before === '/' && isYearPair(reader, at, year)) return true;
  if (isNumberOfFile(reader, at, year) || isHouseNumber(reader, at)) return false;
  if ((before === '.' || before === '/' || before === ':') && reader.isGlued(at)) return false;
  if (
    next === ':' &&
    reader.isGlued(at + 1) &&
    reader.is(at + 2, Is.digits) &&
    reader.isGlued(at + 2)
  )
    return false;
  if (isCountOfPeople(reader, at) || isCountComparedWith(reader, at)) return false;
  if (isModelYear(reader, at)) return false;
  if (isSubjectAfterYear(reader, at, year)) return true;
  if (AFTER_COUNT.has(next)) return next === 'or' ? TIME_PREPOSITIONS.has(before) : false;
  if (reader.isGlued(at + 1) && reader.isWord(at + 1) && next !== "'s") return false;
  const isListed =
    (before === 'and' || before === 'or' || before === ',' || before === '-' || before === '–') &&
    reader.digitsOfLength(at - 2, 4, 4) >= 1500;
  if (isListed && year >= 1500 && !(before === ',' && isCounted(reader, at + 1))) return true;
  const isFirst = at === reader.begin;
  const isUsual = year >= 1500 && year <= 2099;
  if (STRONG.has(before) && isUsual)
    return !isCounted(reader, at + 1) || (before === 'in' && reader.isCapital(at + 1));
  if (isCounted(reader, at + 1) && before !== 'the' && !isFirst) return false;
  if (!isUsual) return isEarlyYear(reader, at);
  if (BEFORE_YEAR.has(before) || isFirst) return true;
  if (before === '' || !reader.isWord(at - 1)) return !isCounted(reader, at + 1);
  // "the 1967 war", "his 1985 album", "Summit 2023", "Germany 1939"
  return year >= 1700 && (reader.isWord(at + 1) ? !isCounted(reader, at + 1) : true);
}

/** "the 2023/2024 budget". */
function isYearPair(reader: Reader, at: number, year: number): boolean {
  return reader.isGlued(at) && reader.digitsOfLength(at - 2, 4, 4) === year - 1;
}

/** "case 2021-0417": no range of years runs backwards. */
function isNumberOfFile(reader: Reader, at: number, year: number): boolean {
  if (!reader.isHyphen(at + 1) || !reader.isGlued(at + 1) || !reader.isGlued(at + 2)) return false;
  const next = reader.digitsOfLength(at + 2, 4, 4);
  return next >= 0 && (next <= year || next > 2199);
}

const STREETS = words(
  'street st st. road rd rd. avenue ave ave. lane drive boulevard blvd blvd. place square terrace parkway highway court way row',
);
const MOST_WORDS_TO_STREET = 4;

/** "at 1920 Harbour Street", "1848 West 7th Street". */
function isHouseNumber(reader: Reader, at: number): boolean {
  for (let index = at + 1; index <= at + MOST_WORDS_TO_STREET; index += 1) {
    const isNumbered = reader.is(index, Is.digits) || reader.isOrdinalDigits(index - 1);
    if (!reader.isTitle(index) && !isNumbered) return false;
    if (index > at + 1 && STREETS.has(reader.lower(index))) return true;
  }
  return false;
}

const MAKES = words(
  'audi bentley bmw buick cadillac cessna chevrolet chevy chrysler citroen citroën dacia daihatsu dodge ferrari fiat ford gmc honda hummer hyundai infiniti isuzu jaguar jeep kia lada lamborghini lexus mahindra mazda mercedes mercedes-benz mitsubishi nissan opel peugeot piper porsche proton renault scania seat skoda škoda subaru suzuki tesla toyota vauxhall volkswagen volvo yamaha',
);

/** "a 2011 Volvo", "the 1998 Ford Transit": the model, which nothing happened in. */
const isModelYear = (reader: Reader, at: number): boolean =>
  reader.isTitle(at + 1) &&
  MAKES.has(reader.lower(at + 1)) &&
  (reader.is(at - 1, Is.article) || reader.lower(at - 1) === 'the');

const CIRCA = words('circa ca. ca c. in since until');

/** "in 1490", "circa 1485", ", around 1490,"; but the index that stood around 1200 is no year. */
function isEarlyYear(reader: Reader, at: number): boolean {
  const before = reader.lower(at - 1);
  const isHedged = before === 'around' && (at - 1 === reader.begin || reader.lower(at - 2) === ',');
  return (CIRCA.has(before) || isHedged) && !isCounted(reader, at + 1);
}

/**
 * "In 2012 nurses occupied a ward", "a bombing in 2009 killed 90": nobody is in so many nurses. Four
 * digits without a comma after such a preposition are a year, unless a place or a thing one can be in
 * follows ("in 2012 villages"), or the words before count ("one in 2000 people").
 */
function isSubjectAfterYear(reader: Reader, at: number, year: number): boolean {
  if (year < 1900 || year > 2099 || !reader.isLower(at + 1)) return false;
  const before = reader.lower(at - 1);
  const next = reader.lower(at + 1);
  const isVerb =
    VERBS.has(next) &&
    (before !== 'of' || !TOTALS.has(reader.lower(at - 2))) &&
    (before === 'in' ||
      reader.is(at + 2, Is.digits | Is.cardinal | Is.article | Is.quantity) ||
      AFTER_VERB.has(reader.lower(at + 2)));
  if (isVerb && (before === 'in' || before === 'of' || before === 'since')) return true;
  if (before === 'since' || before === 'until') return isCounted(reader, at + 1);
  // "By 2012 rebels held the north."
  if (at - 1 === reader.begin && HEADS.has(before))
    return isCounted(reader, at + 1) && !PERSONS.has(next) && !INSIDES.has(next);
  if (before !== 'in' && before !== 'during') return false;
  if (reader.is(at - 2, Is.digits | Is.cardinal) || ENDED_IN.has(reader.lower(at - 2)))
    return false;
  return PERSONS.has(next) || (isCounted(reader, at + 1) && !INSIDES.has(next));
}

const BEFALLEN = words(
  'injured wounded hurt dead killed arrested detained missing displaced homeless evacuated infected hospitalised hospitalized',
);
const HEDGES = words('about around some nearly almost over approximately roughly');
const BEEN = words('were are was had have');

/** "1700 dead and 1950 injured", "about 1900 were hurt", "1976 had been arrested". */
function isCountOfPeople(reader: Reader, at: number): boolean {
  const before = reader.lower(at - 1);
  const next = reader.lower(at + 1);
  if (TIME_PREPOSITIONS.has(before) && !HEDGES.has(before) && before !== 'and' && before !== 'to')
    return false;
  if (BEFALLEN.has(next)) return !reader.is(at + 2, Is.digits | Is.cardinal | Is.quantity);
  if (next === 'had' || next === 'have')
    return reader.lower(at + 2) === 'been' && BEFALLEN.has(reader.lower(at + 3));
  const isHedged = HEDGES.has(before) && before !== 'around';
  return BEEN.has(next) && (BEFALLEN.has(reader.lower(at + 2)) || isHedged);
}

const CHANGED = words(
  'up down rose fell dropped increased decreased climbed grew jumped declined slid rise fall drop increase decrease grown risen fallen compared',
);
const MOST_WORDS_TO_CHANGE = 7;

/** "up from 1500 in 2023", "fell to 1200 from 1850 a year earlier": two counts of different times. */
function isCountComparedWith(reader: Reader, at: number): boolean {
  const before = reader.lower(at - 1);
  if (before !== 'from' && before !== 'to' && before !== 'with') return false;
  const next = reader.lower(at + 1);
  const isTimed =
    (next === 'in' && (reader.digitsOfLength(at + 2, 4, 4) > 0 || reader.is(at + 2, Is.month))) ||
    (next === 'a' && reader.lower(at + 2) === 'year') ||
    (next === 'the' && (reader.lower(at + 3) === 'before' || reader.lower(at + 3) === 'earlier')) ||
    (next === 'from' && reader.is(at + 2, Is.digits)) ||
    (next === 'last' && reader.is(at + 2, Is.unit));
  if (!isTimed) return false;
  for (let index = at - 2; index >= at - MOST_WORDS_TO_CHANGE; index -= 1) {
    if (CHANGED.has(reader.lower(index))) return true;
  }
  return false;
}

const VERBS = words('killed wounded left destroyed injured displaced claimed hit');
const AFTER_VERB = words(
  'more nearly at about around some almost up over hundreds thousands dozens his her their its',
);
const TOTALS = words('total toll sum average estimate number some than');
const ENDED_IN = words(
  'result resulted resulting results ended ending involved culminated culminating',
);
const PERSONS = words(
  'people men women troops soldiers prisoners civilians workers police others members guns tanks aircraft ships',
);
const HEADS = words('by after before from');
const INSIDES = words(
  'cases places villages towns cities schools hospitals clinics districts provinces areas communities homes houses households families countries instances incidents locations stores shops branches deaths injuries casualties arrests fatalities pieces sites rooms beds seats buildings matches games years months weeks days hours minutes miles metres meters kilometres kilometers feet dollars pounds euros yen points offices constituencies municipalities stations centres centers camps shelters tents cells prisons factories churches mosques lots ways trials terms copies',
);

const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

const STRONG = words(
  'in since until till during of before after by from early late mid year years',
);

/** A lower-case plural after a number: what is counted. "1500 rebels", not "1967 was", "1967 crisis". */
function isCounted(reader: Reader, at: number): boolean {
  if (!reader.isLower(at)) return false;
  const word = reader.lower(at);
  if (word.length < 4 || NOT_PLURAL.has(word)) return false;
  return word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('is') && !word.endsWith('us');
}

const NOT_PLURAL = words(
  'was his this has as series elections olympics games talks hostilities census species across towards always perhaps besides whereas sometimes afterwards unless does goes says remains sees becomes begins saw protests clashes riots attacks floods bombings elections accords treaties borders highs lows levels',
);
