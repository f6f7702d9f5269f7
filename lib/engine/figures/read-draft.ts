import { isPluralNoun, PartOfSpeech } from '../text/parts-of-speech.ts';
import { LetterCase, spaceBefore, TokenKind } from '../text/tokens.ts';
import type { Amount } from './amount.ts';
import type { Draft } from './draft.ts';
import { readHedgeAfter, readHedgeBefore, type Hedged } from './hedge.ts';
import { STATES } from './lexicon/cues.ts';
import { headOf, LIVING, measureOfNoun } from './lexicon/nouns.ts';
import type { Unit } from './lexicon/units.ts';
import { phraseBefore, readNounPhrase, type NounPhrase } from './noun-phrase.ts';
import type { Stretch } from './scan.ts';

const P = PartOfSpeech;
const YEARS_OLD: Unit = { name: 'years-old', measure: 'age' };
const FRACTION: Unit = { name: 'fraction', measure: 'percent' };
const MAGNITUDE: Unit = { name: 'magnitude', measure: 'other' };

/** Reads around an amount what belongs to it in the same phrase: hedge, age, noun, "per". */
export function readDraft(stretch: Stretch, amount: Amount): Draft {
  const { scan, sentence, end } = stretch;
  const hedge = readHedgeBefore(scan.tokens, amount.first, sentence.firstToken);
  const draft: Draft = {
    stretch,
    amount,
    hedge,
    first: hedge.first,
    end: amount.end,
    bound: hedge.bound ?? (amount.vague ? '~' : '='),
    unit: amount.unit,
    phrase: null,
    counted: null,
    head: null,
    subject: null,
    measure: 'other',
    per: null,
    change: amount.change ?? changeOf(amount, hedge),
    cumulative: false,
    status: 'asserted',
    column: null,
    whole: null,
    rule: ruleOf(amount),
    reasons: [],
  };
  if (hedge.bound !== null) draft.reasons.push(`"${hedge.words}" sets the bound ${draft.bound}`);
  readOver(draft);
  readBoundAfter(draft);
  readAge(draft);
  readMagnitude(draft);
  if (amount.form === 'fraction' && draft.unit === null) draft.unit = FRACTION;
  readPer(draft);
  draft.phrase = phraseOf(draft, end);
  if (draft.phrase !== null && !draft.phrase.pointsBack) {
    draft.end = Math.max(draft.end, draft.phrase.end);
    readBoundAfter(draft);
    if (draft.per === null) readPer(draft);
  }
  return draft;
}

const PLAIN_TREND =
  /^(?:up|down|r[io]se[ns]?|rising|f[ae]ll(?:s|en|ing)?|(?:in|de)creas(?:e|es|ed|ing)|grew|grown?|declined|climbed|higher|lower)$/;

/** "lost 12 men", "gained 200 seats" are no trend; "lost 3 percent" is. */
function changeOf(
  { unit, isMoney, vague }: Amount,
  { change, changeWord, words }: Hedged,
): 'up' | 'down' | null {
  if (change === null || vague || words === 'within') return null;
  const isMeasured = isMoney || unit?.measure === 'percent' || unit?.measure === 'other';
  if (isMoney && /^(?:lost|shed|sheds|raised?|raises)$/.test(changeWord)) return null;
  return isMeasured || PLAIN_TREND.test(changeWord) ? change : null;
}

function ruleOf({ low, high, value, form, vague, isMoney, guessedUnit, unit }: Amount): string {
  if (guessedUnit) return 'figures/currency-by-context';
  if (isMoney) return 'figures/money';
  if (unit?.measure === 'percent') return 'figures/percent';
  if (unit !== null) return 'figures/unit';
  if (value === null && low !== null && high !== null) return 'figures/range';
  if (vague) return 'figures/vague';
  if (form === 'fraction') return 'figures/fraction';
  if (form === 'none') return 'figures/none';
  return form === 'digits' ? 'figures/digits' : 'figures/words';
}

const LASTS = new Set(
  'for of than lasting last lasted lasts took take takes after with spent spend just well slightly little'.split(
    ' ',
  ),
);

/** "$2.5bn over five years": with a length of time "over" is mostly during, not more than. */
function readOver(draft: Draft): void {
  const { hedge, amount, stretch } = draft;
  if (hedge.words !== 'over' || amount.unit?.measure !== 'duration') return;
  if (
    stretch.scan.tokens.lower[amount.end] === 'old' ||
    stretch.scan.tokens.text[amount.end] === '-'
  )
    return;
  const before = stretch.scan.tokens.lower[hedge.first - 1] ?? '';
  if (LASTS.has(before) || hedge.first <= stretch.sentence.firstToken) return;
  draft.bound = '=';
  draft.first = amount.first;
  draft.reasons.length = 0;
}

function readBoundAfter(draft: Draft): void {
  const after = readHedgeAfter(draft.stretch.scan.tokens, draft.end, draft.stretch.end);
  if (after === null) return;
  if (draft.bound === '=' || after.bound !== '~') draft.bound = after.bound;
  draft.end = after.end;
  draft.reasons.push(`what follows it sets the bound ${draft.bound}`);
}

/** "34-year-old", "52 years old", "aged 34", "the age of 21", "under-fives", ", 52,". */
function readAge(draft: Draft): void {
  const { stretch, amount, end } = draft;
  const { tokens, tags } = stretch.scan;
  const least = stretch.sentence.firstToken;
  if (amount.unit?.measure === 'duration') {
    const next = tokens.text[end] === '-' ? end + 1 : end;
    const isOld = tokens.lower[next] === 'old' || tokens.lower[next] === 'olds';
    const isOfAge = tokens.lower[end] === 'of' && tokens.lower[end + 1] === 'age';
    if ((isOld || isOfAge) && next < stretch.end) {
      const name = amount.unit.name === 'year' ? 'years-old' : `${amount.unit.name}s-old`;
      setAge(draft, isOfAge ? end + 2 : next + 1, { name, measure: 'age' });
      return;
    }
  }
  if (amount.unit !== null && amount.unit.name !== 'year') return;
  const before = tokens.lower[draft.first - 1] ?? '';
  const isAge =
    /^(?:aged|age|ages)$/.test(before) ||
    (/^(?:from|to|at|under|over|below|above)$/.test(before) &&
      tokens.lower[draft.first - 2] === 'age');
  const beforeThat = tokens.lower[draft.first - 2];
  const isOfAge = before === 'of' && (beforeThat === 'age' || beforeThat === 'ages');
  const isBetween = before === 'between' && /^(?:aged|ages)$/.test(beforeThat ?? '');
  if ((isAge || isOfAge || isBetween) && draft.first > least) {
    // "under the age of 5"
    const limit = isOfAge
      ? tokens.lower[draft.first - (tokens.lower[draft.first - 3] === 'the' ? 4 : 3)]
      : undefined;
    if (limit === 'under' || limit === 'below') draft.bound = '<';
    if (limit === 'over' || limit === 'above') draft.bound = '>';
    setAge(draft, end, YEARS_OLD);
    return;
  }
  if (amount.unit !== null || amount.value === null) return;
  if (isUnderAge(draft)) setAge(draft, end, YEARS_OLD);
  else if (isApposition(draft) || isTurned(draft)) setAge(draft, end, YEARS_OLD);
  else if (
    tokens.text[draft.first - 1] === '-' &&
    /^(?:under|over)$/.test(beforeThat ?? '') &&
    tags[draft.first - 1] === P.punctuation
  ) {
    draft.bound = beforeThat === 'under' ? '<' : '>';
    setAge(draft, end, YEARS_OLD);
  }
}

function setAge(draft: Draft, end: number, unit: Unit): void {
  draft.unit = unit;
  draft.end = end;
  draft.rule = 'figures/age';
  draft.reasons.push('an age');
}

/** "children under five", "those over 65": no noun follows. */
function isUnderAge({ hedge, amount, stretch }: Draft): boolean {
  const { tokens, tags } = stretch.scan;
  if (
    !/^(?:under|over|below|above|(?:younger|older) than)$/.test(hedge.words) ||
    (amount.value ?? 200) > OLDEST
  )
    return false;
  const after = amount.end < stretch.end ? tags[amount.end] : P.punctuation;
  const isYounger = /(?:younger|older) than$/.test(hedge.words);
  if (!isYounger && (after === P.name || after === P.adjective || after === P.past)) return false;
  if (after === P.noun && isPluralNoun(tokens.lower[amount.end]!)) return false;
  if (isYounger) return true;
  const before = tokens.lower[hedge.first - 1] ?? '';
  const opens = hedge.first === stretch.sentence.firstToken;
  // "Over 65: 40%": a row for those of an age.
  if (opens && tokens.text[amount.end] === ':') return (amount.value ?? 0) >= 5;
  if (/^(?:are|were|is|was)$/.test(before)) return tellsOfPeople(stretch, hedge.first - 1);
  if (opens) return false;
  return /^(?:child|person|man|woman|girl|boy|adult|anybody|youths?|babies|baby|everyone|players|workers|students|pupils|citizens|males|females|drivers|children|those|them|whom|people|women|men|girls|boys|adults|anyone|aged|infants|residents|minors|patients|voters)$/.test(
    tokens.lower[hedge.first - 1] ?? '',
  );
}

/** "Half of the patients are under 10": people are what the clause is about. */
function tellsOfPeople({ scan, sentence }: Stretch, verb: number): boolean {
  const { lower } = scan.tokens;
  for (let at = verb - 1; at >= Math.max(sentence.firstToken, verb - 8); at -= 1) {
    if (/^(?:they|he|she|whom|who)$/.test(lower[at]!)) return true;
    const measure = measureOfNoun(headOf(lower[at]!));
    if (measure !== null && LIVING.has(measure)) return true;
    if (/^[.;:,]$/.test(lower[at]!)) return false;
  }
  return false;
}

const OLDEST = 115;
const PEOPLE_BEFORE_AGE =
  /^(?:brother|sister|son|daughter|wife|husband|father|mother|boy|girl|man|woman|child|cousin|uncle|aunt|nephew|niece|friend|partner|driver|pilot|teacher|student|jr\.?|sr\.?|grandson|granddaughter|twin|widow)$/;

/** "He was 17 when", "She turned 60 on Monday": said of a person, no noun follows. */
function isTurned({ stretch, amount, first }: Draft): boolean {
  const { tokens, tags } = stretch.scan;
  const { value, end } = amount;
  if (value === null || value < 1 || value > OLDEST || !Number.isInteger(value)) return false;
  const verb = tokens.lower[first - 1] ?? '';
  const subject = tokens.lower[first - 2] ?? '';
  const isPerson = /^(?:he|she|i|who)$/.test(subject) || tags[first - 2] === P.name;
  if (!isPerson || first - 2 < stretch.sentence.firstToken) return false;
  const after = end < stretch.end ? tokens.lower[end]! : '.';
  if (!/^(?:[.,;!?)"”]|when|and|but|on|in|at|last|this|or|yesterday|today)$/.test(after))
    return false;
  if (/^(?:turned|turns)$/.test(verb)) return tags[first - 2] !== P.name || value >= 5;
  return (
    /^(?:was|is|'s)$/.test(verb) &&
    /^(?:he|she|i|who)$/.test(subject) &&
    !/^(?:and|or|in)$/.test(after)
  );
}

/** "said Marijke van der Velde, 55." "her brother, 6, were". */
function isApposition({ stretch, amount }: Draft): boolean {
  const { tokens, tags } = stretch.scan;
  const { first, end, value, form } = amount;
  if (value === null || value < 1 || value > OLDEST || !Number.isInteger(value)) return false;
  if (form !== 'digits') return false;
  if (tokens.text[first - 1] !== ',' || first - 2 < stretch.sentence.firstToken) return false;
  const after = end < stretch.end ? tokens.text[end]! : '.';
  if (!/^[,.;)]$/.test(after) && after !== 'and' && after !== 'who') return false;
  if (after === ',' && tokens.kind[end + 1] === TokenKind.number && !spaceBefore(tokens, end + 1))
    return false;
  const isFirst = first - 2 === stretch.sentence.firstToken;
  if (tags[first - 2] === P.name) return true;
  if (isFirst && tokens.letterCase[first - 2] === LetterCase.title && tags[first - 2] === P.noun)
    return true;
  const person = tokens.lower[first - 2]!;
  // "her two daughters, 11 and 7"
  const isSeveral = isPluralNoun(person) && PEOPLE_BEFORE_AGE.test(headOf(person));
  return isSeveral ? after === 'and' || after === ',' : PEOPLE_BEFORE_AGE.test(person);
}

/** "magnitude 8.4", "magnitude-6.9", "of magnitude 7", "a 6.9-magnitude quake". */
function readMagnitude(draft: Draft): void {
  const { stretch, amount } = draft;
  const { tokens } = stretch.scan;
  if (draft.unit !== null || amount.value === null || amount.value >= 11) return;
  const isHyphen = tokens.text[amount.first - 1] === '-';
  const before = isHyphen ? amount.first - 2 : draft.first - 1;
  if (tokens.lower[before] === 'magnitude' && before >= stretch.sentence.firstToken) {
    draft.unit = MAGNITUDE;
  } else {
    const next = tokens.text[draft.end] === '-' ? draft.end + 1 : draft.end;
    if (tokens.lower[next] !== 'magnitude' || next >= stretch.end) return;
    draft.unit = MAGNITUDE;
    draft.end = next + 1;
  }
  draft.counted = 'magnitude';
  draft.head = 'magnitude';
  draft.rule = 'figures/unit';
}

const PER_WORDS = new Set(['a', 'an', 'per', 'each', 'every']);
const PER_NOUNS = new Set(
  `day week month year hour minute second night quarter share barrel person head capita tonne ton gallon
  litre liter kilo kilogram kg pound gram ounce mile kilometre km square household family unit piece
  vote ticket litre bushel acre hectare decade century annum employee worker child pupil student
  passenger plate game month 100 1,000 10,000 100,000 million thousand hundred`.split(/\s+/),
);

/** "a day", "per 100,000", "/hour", "an hour". */
function readPer(draft: Draft): void {
  const { tokens } = draft.stretch.scan;
  const { end } = draft;
  const stop = draft.stretch.end;
  if (tokens.lower[end] === 'apiece' && end < stop) {
    draft.per = 'apiece';
    draft.end = end + 1;
    return;
  }
  if (end + 1 >= stop) return;
  const hyphen = tokens.text[end] === '-' && PER_WORDS.has(tokens.lower[end + 1]!) ? 1 : 0;
  const word = tokens.lower[end + hyphen]!;
  const isSlash = word === '/' && !spaceBefore(tokens, end) && draft.unit !== null;
  if (!isSlash && !PER_WORDS.has(word)) return;
  const stopsPer = /^(?:earlier|later|ago|before|after|from|long)$/;
  const nounAt = end + hyphen + (tokens.text[end + hyphen + 1] === '-' ? 2 : 1);
  const noun = tokens.lower[nounAt];
  if (noun === undefined || nounAt >= stop) return;
  if (word !== 'per' && !isSlash && !PER_NOUNS.has(noun)) return;
  if (word === 'per' && (noun === 'cent' || tokens.kind[nounAt] === TokenKind.punctuation)) return;
  if ((word === 'each' || word === 'every') && draft.unit === null && draft.phrase === null) return;
  if (stopsPer.test(tokens.lower[nounAt + 1] ?? '')) return;
  let last = nounAt;
  if (/^(?:square|cubic|metric)$/.test(noun) && nounAt + 1 < stop) last = nounAt + 1;
  else if (/^\d/.test(noun) && /^(?:million|thousand)$/.test(tokens.lower[nounAt + 1] ?? ''))
    last = nounAt + 1;
  const start = tokens.start[end + hyphen]!;
  draft.per = draft.stretch.scan.document.text.slice(start, tokens.end[last]).replace(/\s+/g, ' ');
  draft.end = last + 1;
}

/** The counted phrase after the number, or attached before it: "a fine of €5m", "turnout: 52%". */
function phraseOf(draft: Draft, end: number): NounPhrase | null {
  const { stretch, amount, unit } = draft;
  const { scan } = stretch;
  const { tokens } = scan;
  if (unit?.measure === 'age' || unit?.name === 'magnitude') return null;
  const many = amount.value === null || Math.abs(amount.value) !== 1;
  let at = draft.end;
  if (unit === null && tokens.text[at] === '-' && !spaceBefore(tokens, at) && at + 1 < end) {
    return hyphenPhrase(draft, at + 1, end);
  }
  const isQuestioned = tokens.text[at] === '(';
  if (isQuestioned) return null;
  if (
    unit !== null &&
    unit.measure !== 'money' &&
    unit.name !== 'fraction' &&
    unit.measure !== 'percent'
  ) {
    // "8 miles of tunnels", "a 6kW electric motor": what is measured, if it is said right here.
    if (tokens.lower[at] === 'of' && unit.measure === 'distance' && draft.bound === '<=')
      return null;
    if (tokens.lower[at] === 'of' || amount.hyphen || !spaceBefore(tokens, amount.numberEnd)) {
      return readNounPhrase({ scan, at, end, many: false });
    }
    // "a 750 meter swim", "50 foot building lots": the unit stands in the singular before a noun.
    const isModifier =
      /(?:metre|meter|foot|mile|yard|inch|litre|liter|gallon|ton|tonne|pound|acre|barrel)$/.test(
        tokens.lower[at - 1] ?? '',
      );
    if (isModifier && unit.measure !== 'duration' && Math.abs(amount.value ?? 2) !== 1)
      return readNounPhrase({ scan, at, end, many: false });
    if (unit.measure === 'duration') return null;
  }
  if (tokens.lower[at] === 'worth' && tokens.lower[at + 1] === 'of') at += 1;
  if (tokens.lower[at] === 'in' && amount.isMoney) {
    return readNounPhrase({ scan, at: at + 1, end, many: true });
  }
  const isWide = unit !== null && unit.name !== 'fraction';
  if (unit?.name === 'fraction' && scan.tags[at] === P.determiner) at += 1;
  const phrase = readNounPhrase({ scan, at, end, many: many && !isWide });
  // An adjective alone counts nothing, unless it says what happened: "17 dead", "1,700 idle".
  if (isWide && phrase !== null && /^(?:year|month|week|day|quarter|time)$/.test(phrase.head))
    return null;
  const isBare = phrase?.isState === true && !STATES.has(phrase.head);
  return isBare ? null : phrase;
}

/** "5,000-strong force", "15-member team", "one-truck haulier", "18-fold". */
function hyphenPhrase(draft: Draft, at: number, end: number): NounPhrase | null {
  const { scan } = draft.stretch;
  const { tokens } = scan;
  if (tokens.kind[at] !== TokenKind.word || spaceBefore(tokens, at)) return null;
  if (tokens.lower[at] === 'strong') {
    draft.end = at + 1;
    return (
      readNounPhrase({ scan, at: at + 1, end, many: false }) ??
      phraseBefore(scan, draft.first, draft.stretch.sentence.firstToken)
    );
  }
  return (
    readNounPhrase({ scan, at, end: at + 1, many: false }) ?? {
      first: at,
      end: at + 1,
      text: tokens.text[at]!,
      head: tokens.lower[at]!,
      headAt: at,
      isState: false,
      pointsBack: false,
      isPlural: false,
    }
  );
}
