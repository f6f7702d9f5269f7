import type { Unit } from './expression.ts';

/** What a word can be in a date expression; a word may be several things (`second`, `may`). */
export const Is = {
  /** ASCII digits, with whatever separators. */
  digits: 1 << 0,
  month: 1 << 1,
  weekday: 1 << 2,
  unit: 1 << 3,
  cardinal: 1 << 4,
  ordinal: 1 << 5,
  part: 1 << 6,
  season: 1 << 7,
  /** last, next, this, previous … */
  direction: 1 << 8,
  /** early, late, mid; beginning, end … */
  edge: 1 << 9,
  article: 1 << 10,
  /** several, few, many … */
  quantity: 1 << 11,
  /** today, yesterday, tomorrow. */
  deictic: 1 << 12,
  reference: 1 << 13,
  every: 1 << 14,
  /** daily, annually … */
  periodic: 1 << 15,
  holiday: 1 << 16,
  clock: 1 << 17,
  zone: 1 << 18,
  era: 1 << 19,
  /** quarter, half, fiscal, and `Q3`, `H1`, `FY2024`. */
  business: 1 << 20,
  decade: 1 << 21,
  apostrophe: 1 << 22,
  century: 1 << 23,
  /** later, earlier, shortly, once, twice … : words that only begin an expression. */
  opener: 1 << 24,
  /** The article that most of what begins with one begins with. */
  the: 1 << 25,
} as const;

/** What the lexicon knows of one word; zero or null where it does not apply. */
export interface Word {
  readonly is: number;
  /** 1–12. */
  readonly month: number;
  /** ISO: 1 Monday … 7 Sunday. */
  readonly weekday: number;
  /** Mondays, mornings, weeks. */
  readonly isPlural: boolean;
  /** Short, or an ordinary word or name as well: needs support from its neighbours. */
  readonly isDoubtful: boolean;
  readonly unit: Unit | null;
  readonly number: number;
  readonly ordinal: number;
  /** TIMEX3 code: MO, MI, AF, EV, NI, DT. */
  readonly part: string;
  /** SP, SU, FA, WI as 0–3. */
  readonly season: number;
  readonly direction: Direction | null;
  readonly edge: 'START' | 'MID' | 'END' | null;
  /** Days from the day of speaking. */
  readonly days: number;
  /** A TIMEX3 value the word means by itself: `PAST_REF`, `P1D`. */
  readonly value: string;
  /** Number of the decade in its century: eighties 8. */
  readonly decade: number;
}

/** Which way, how far, and from where. */
export interface Direction {
  readonly by: -1 | 0 | 1;
  /** `speech`: the day of writing; `text`: what was mentioned last. */
  readonly from: 'speech' | 'text';
}

const EMPTY: Word = {
  is: 0,
  month: 0,
  weekday: 0,
  isPlural: false,
  isDoubtful: false,
  unit: null,
  number: 0,
  ordinal: 0,
  part: '',
  season: -1,
  direction: null,
  edge: null,
  days: 0,
  value: '',
  decade: 0,
};

/** Digits need no look-up. */
export const DIGITS: Word = { ...EMPTY, is: Is.digits };

const lexicon = new Map<string, Word>();

/** Every word a date can be made of, by its lower-case form. */
export const WORDS: ReadonlyMap<string, Word> = lexicon;

function add(forms: string, is: number, fields: Partial<Word> = {}): void {
  for (const form of forms.split(' ')) {
    const known = lexicon.get(form) ?? EMPTY;
    lexicon.set(form, { ...known, ...fields, is: known.is | is });
  }
}

const MONTHS = [
  ['january', 'jan jan.'],
  ['february', 'feb feb.'],
  ['march', 'mar mar.'],
  ['april', 'apr apr.'],
  ['may', ''],
  ['june', 'jun jun.'],
  ['july', 'jul jul.'],
  ['august', 'aug aug.'],
  ['september', 'sep sept sep. sept.'],
  ['october', 'oct oct.'],
  ['november', 'nov nov.'],
  ['december', 'dec dec.'],
] as const;
MONTHS.forEach(([full, short], index) => {
  add(full, Is.month, { month: index + 1, isDoubtful: full === 'may' || full === 'march' });
  if (short !== '') add(short, Is.month, { month: index + 1, isDoubtful: true });
});
add('sept. sept oct. nov. dec. jan. feb. aug. apr.', Is.month, { isDoubtful: false });

const WEEKDAYS = [
  ['monday', 'mon mon.'],
  ['tuesday', 'tue tues tue. tues.'],
  ['wednesday', 'wed wed.'],
  ['thursday', 'thu thur thurs thu. thur. thurs.'],
  ['friday', 'fri fri.'],
  ['saturday', 'sat sat.'],
  ['sunday', 'sun sun.'],
] as const;
WEEKDAYS.forEach(([full, short], index) => {
  add(full, Is.weekday, { weekday: index + 1 });
  add(`${full}s`, Is.weekday, { weekday: index + 1, isPlural: true });
  add(short, Is.weekday, { weekday: index + 1, isDoubtful: true });
});

const UNITS: readonly (readonly [Unit, string, string])[] = [
  ['second', 'second sec sec.', 'seconds secs secs.'],
  ['minute', 'minute min min.', 'minutes mins mins.'],
  ['hour', 'hour hr hr.', 'hours hrs hrs.'],
  ['day', 'day', 'days'],
  ['weekend', 'weekend', 'weekends'],
  ['week', 'week', 'weeks'],
  ['fortnight', 'fortnight', 'fortnights'],
  ['month', 'month', 'months'],
  ['quarter', 'quarter', 'quarters'],
  ['year', 'year yr yr.', 'years yrs yrs.'],
  ['decade', 'decade', 'decades'],
  ['century', 'century', 'centuries'],
  ['millennium', 'millennium', 'millennia millenniums'],
];
for (const [unit, singular, plural] of UNITS) {
  add(singular, Is.unit, { unit });
  add(plural, Is.unit, { unit, isPlural: true });
}
add('century', Is.century);
add('centuries', Is.century);
add('quarter quarters half fiscal financial q1 q2 q3 q4 h1 h2', Is.business);

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
CARDINALS.split(' ').forEach((form, number) => {
  if (number > 0) add(form, Is.cardinal, { number });
});
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
TENS.split(' ').forEach((form, index) => add(form, Is.cardinal, { number: (index + 2) * 10 }));
add('hundred', Is.cardinal, { number: 100 });
add('thousand', Is.cardinal, { number: 1000 });
add('half', Is.cardinal, { number: 0.5 });
add('dozen', Is.cardinal, { number: 12 });

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
ORDINALS.split(' ').forEach((form, index) => add(form, Is.ordinal, { ordinal: index + 1 }));
add('thirtieth', Is.ordinal, { ordinal: 30 });

add('several few many some couple numerous countless dozens hundreds thousands', Is.quantity);

const PARTS: readonly (readonly [string, string, string])[] = [
  ['MO', 'morning dawn sunrise daybreak mid-morning', 'mornings'],
  ['MI', 'midday', ''],
  ['AF', 'afternoon', 'afternoons'],
  ['EV', 'evening dusk sunset', 'evenings'],
  ['NI', 'night nighttime nightfall', 'nights'],
  ['DT', 'daytime', ''],
];
for (const [part, singular, plural] of PARTS) {
  add(singular, Is.part, { part });
  if (plural !== '') add(plural, Is.part, { part, isPlural: true });
}
add('tonight overnight', Is.part, { part: 'NI' });
add('noon midnight', Is.clock);

add('spring', Is.season, { season: 0 });
add('summer summertime', Is.season, { season: 1 });
add('autumn fall', Is.season, { season: 2 });
add('winter wintertime', Is.season, { season: 3 });
add('springtime', Is.season, { season: 0 });

add('last past', Is.direction, { direction: { by: -1, from: 'speech' } });
add('next coming upcoming', Is.direction, { direction: { by: 1, from: 'speech' } });
add('this current', Is.direction, { direction: { by: 0, from: 'speech' } });
add('previous preceding prior', Is.direction, { direction: { by: -1, from: 'text' } });
add('following subsequent succeeding ensuing', Is.direction, {
  direction: { by: 1, from: 'text' },
});
add('that same', Is.direction, { direction: { by: 0, from: 'text' } });

add('early beginning start outset onset dawn opening', Is.edge, { edge: 'START' });
add('mid middle midst height midpoint mid-', Is.edge, { edge: 'MID' });
add('late end close latter ending turn', Is.edge, { edge: 'END' });
add('rest remainder course latter bulk', Is.edge);
add('the a an', Is.article);
add('the', Is.the);
add('today', Is.deictic, { days: 0 });
add('yesterday', Is.deictic, { days: -1 });
add('tomorrow', Is.deictic, { days: 1 });
add('every each per', Is.every);
add('half-year half-century fy', Is.business);
for (let year = 1980; year < 2050; year += 1) {
  // "FY90", "FY2024" are one token each.
  add(`fy${year} fy${String(year % 100).padStart(2, '0')}`, Is.business);
}
add('later earlier once twice another right these while moment moments long same', Is.opener);
add('overnight', Is.opener);
add('hourlong daylong weeklong monthlong yearlong decadelong centurylong', Is.opener);

add('daily everyday', Is.periodic, { value: 'P1D' });
add('nightly', Is.periodic, { value: 'P1D' });
add('hourly', Is.periodic, { value: 'PT1H' });
add('weekly', Is.periodic, { value: 'P1W' });
add('biweekly fortnightly', Is.periodic, { value: 'P2W' });
add('monthly', Is.periodic, { value: 'P1M' });
add('quarterly', Is.periodic, { value: 'P3M' });
add('biannually semiannually', Is.periodic, { value: 'P6M' });
add('yearly annually', Is.periodic, { value: 'P1Y' });

add('now currently nowadays presently', Is.reference, { value: 'PRESENT_REF' });
add('recently lately formerly previously', Is.reference, { value: 'PAST_REF' });
add('soon', Is.reference, { value: 'FUTURE_REF' });
add('recent former onetime', Is.reference, { value: 'PAST_REF' });
add('current present modern date', Is.reference, { value: 'PRESENT_REF' });
add('future', Is.reference, { value: 'FUTURE_REF' });
add('past', Is.reference, { value: 'PAST_REF' });

add('bc b.c b.c. bce b.c.e b.c.e. ad a.d a.d. ce c.e c.e.', Is.era);
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties';
DECADES.split(' ').forEach((form, index) => add(form, Is.decade, { decade: index + 2 }));

add(
  'christmas xmas easter thanksgiving halloween ramadan new new-year passover hanukkah',
  Is.holiday,
);
add('boxing valentine labor labour memorial independence veterans armistice martin', Is.holiday);
add('bastille good ash palm palm d ve vj v st st. columbus presidents remembrance may', Is.holiday);
add('black groundhog mother father earth anzac canada australia republic', Is.holiday);

const ZONES =
  'gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest eet eest msk ist jst hkt sgt wib aest aedt z';
add(ZONES, Is.zone);
add("' ’ ‘ '", Is.apostrophe);
