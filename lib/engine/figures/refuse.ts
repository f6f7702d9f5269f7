import { isPluralNoun, isKnownWord, PartOfSpeech } from '../text/parts-of-speech.ts';
import { LetterCase, spaceBefore, TokenKind } from '../text/tokens.ts';
import type { Amount } from './amount.ts';
import { ORDINALS } from './lexicon/numerals.ts';
import { LIVING, headOf, measureOfNoun } from './lexicon/nouns.ts';
import { DateMark, type Stretch } from './scan.ts';

const P = PartOfSpeech;

/** Why a number is no figure: the rule that refused it, and one line for a person. */
export interface Refused {
  readonly rule: string;
  readonly reason: string;
  /** Token to go on from. */
  readonly end: number;
}

type Check = (stretch: Stretch, amount: Amount) => string | null;

/** Checks in the order they are asked; the first that answers refuses. */
const CHECKS: readonly (readonly [rule: string, check: Check])[] = [
  ['figures/not-date', isDate],
  ['figures/not-ordinal', isOrdinal],
  ['figures/not-clock', isClock],
  ['figures/not-pronoun-one', isPronounOne],
  ['figures/not-half', isHalfWord],
  ['figures/not-phone', isPhone],
  ['figures/not-name-number', isNameNumber],
  ['figures/not-designator', isDesignated],
  ['figures/not-list-number', isListNumber],
  ['figures/not-score', isScore],
  ['figures/not-year', isYear],
  ['figures/not-decade', isDecade],
  ['figures/not-zero', isNothing],
];

/** Null when the amount may be a figure. */
export function refuse(stretch: Stretch, amount: Amount): Refused | null {
  for (const [rule, check] of CHECKS) {
    const reason = check(stretch, amount);
    if (reason !== null) return { rule, reason, end: amount.end };
  }
  return null;
}

const lowerAt = ({ scan }: Stretch, index: number) => scan.tokens.lower[index] ?? '';
const isGlued = ({ scan, end }: Stretch, index: number) =>
  index < end && !spaceBefore(scan.tokens, index);

function isDate({ scan }: Stretch, { first, numberEnd, unit }: Amount): string | null {
  // "by an average of 1500": a sum that only looks like a year.
  const { lower } = scan.tokens;
  if (lower[first - 1] === 'of' && /^(?:average|total|sum)$/.test(lower[first - 2] ?? ''))
    return null;
  for (let index = first; index < numberEnd; index += 1) {
    if (scan.dates[index] !== DateMark.date) continue;
    const isNumber = scan.tags[index] === P.number || scan.tokens.kind[index] === TokenKind.number;
    if (isNumber && unit?.measure !== 'money' && unit?.measure !== 'percent')
      return 'part of a date or time';
  }
  return null;
}

function isOrdinal(stretch: Stretch, amount: Amount): string | null {
  const { numberEnd, form } = amount;
  if (form === 'fraction') return isOrdinalNoun(stretch, amount);
  if (form !== 'digits') return null;
  const lower = lowerAt(stretch, numberEnd);
  const isEnding = lower === 'st' || lower === 'nd' || lower === 'rd' || lower === 'th';
  return isEnding && isGlued(stretch, numberEnd) ? 'an ordinal' : null;
}

const HEDGES =
  /^(?:about|around|nearly|almost|over|than|only|just|roughly|by|some|to|approximately)$/;

/** "a fourth" is a share only with "of" after it or a hedge before it; else the one after the third. */
function isOrdinalNoun(stretch: Stretch, { first, numberEnd }: Amount): string | null {
  const { lower } = stretch.scan.tokens;
  if (first === stretch.sentence.firstToken && numberEnd >= stretch.end - 1) return null;
  if (lower[first] !== 'a' && lower[first] !== 'an') return null;
  if (lower[first + 1] === 'quarter' || lower[numberEnd] === 'of') return null;
  return HEDGES.test(lower[first - 1] ?? '') ? null : 'the next one after the one before';
}

/** `4:47`, `6.30pm`, `0200 GMT`; the date reader has most of them. */
function isClock(stretch: Stretch, { first, numberEnd, form, unit }: Amount): string | null {
  if (form !== 'digits') return null;
  const { text, kind } = stretch.scan.tokens;
  const next = text[numberEnd];
  const isColon = next === ':' && isGlued(stretch, numberEnd) && isGlued(stretch, numberEnd + 1);
  if (isColon && kind[numberEnd + 1] === TokenKind.number) return 'a clock time or a ratio';
  const isAfterColon =
    text[first - 1] === ':' && isGlued(stretch, first) && kind[first - 2] === TokenKind.number;
  if (isAfterColon && isGlued(stretch, first - 1)) return 'a clock time or a ratio';
  const lower = lowerAt(stretch, numberEnd);
  if (
    unit === null &&
    (lower === 'am' || lower === 'pm' || lower === 'a.m.' || lower === 'p.m.' || lower === 'gmt')
  ) {
    return 'a clock time';
  }
  return lower === "o'clock" ? 'a clock time' : null;
}

const BEFORE_PRONOUN_ONE = new Set(
  `the this that which every each any no another some other new old first last only right wrong number
  day same next big good better best bad worse worst great little small whichever such loved`.split(
    /\s+/,
  ),
);
const AFTER_PRONOUN_ONE = new Set(
  "another 's by day should must can could might may would is was has that who which wants needs knows never".split(
    ' ',
  ),
);

function isPronounOne(stretch: Stretch, { first, numberEnd, value, unit }: Amount): string | null {
  if (value !== 1 || numberEnd - first !== 1 || lowerAt(stretch, first) !== 'one') return null;
  const { scan, sentence, end } = stretch;
  const before = first > sentence.firstToken ? lowerAt(stretch, first - 1) : '';
  const after = numberEnd < end ? lowerAt(stretch, numberEnd) : '';
  const why = '"one" stands for a noun or for anybody';
  if (
    unit === null &&
    AFTER_PRONOUN_ONE.has(after) &&
    !(after === 'was' || after === 'is' || after === 'has')
  )
    return why;
  if (after === 'or' && lowerAt(stretch, numberEnd + 1) === 'more') return null;
  if (/^(?:on|in|at|near|outside|from)$/.test(after) && isRepeated(stretch, first)) return null;
  if (after === 'of') {
    const next = lowerAt(stretch, numberEnd + 1);
    if (next === 'them' || next === 'whom' || next === 'which') return null;
    return '"one of the …" picks out, it does not count';
  }
  if (after === '-' && isGlued(stretch, numberEnd)) {
    const joined = lowerAt(stretch, numberEnd + 1);
    if (/^(?:off|time|on|sided|way|stop|half|third|fifth|to|day|and)$/.test(joined))
      return `"one-${joined}" is a word of its own`;
  }
  if (before === '-' && !spaceBefore(scan.tokens, first)) return why;
  const tag = numberEnd < end ? scan.tags[numberEnd] : P.punctuation;
  const isNoun =
    tag === P.noun || (tag === P.adjective && scan.tags[numberEnd + 1] !== P.punctuation);
  if (
    BEFORE_PRONOUN_ONE.has(before) &&
    unit === null &&
    (!isNoun || (before === 'no' && isPluralNoun(after)))
  )
    return why;
  const isTitle = scan.tokens.letterCase[first] === LetterCase.title && first > sentence.firstToken;
  if (isTitle && sentence.kind !== 'title' && sentence.kind !== 'item') return 'part of a name';
  const counts =
    tag === P.noun ||
    tag === P.adjective ||
    tag === P.name ||
    tag === P.past ||
    tag === P.ing ||
    after === '-' ||
    unit !== null;
  if (
    counts &&
    !(
      tag === P.past &&
      !/^(?:killed|wounded|injured|dead|missing|arrested|charged|armed|abandoned|unidentified|confirmed|suspected)$/.test(
        after,
      ) &&
      scan.tags[numberEnd + 1] !== P.noun
    )
  )
    return null;
  if (
    tag === P.auxiliary &&
    (after === 'was' || after === 'were' || after === 'has' || after === 'is')
  ) {
    return before === ',' || before === 'and' || before === '' || before === ';' ? null : why;
  }
  if (
    scan.tags[first - 1] === P.past &&
    /^(?:killed|wounded|injured|killing|wounding|injuring)$/.test(before)
  )
    return null;
  if (/^(?:killing|wounding|injuring|leaving)$/.test(before)) return null;
  if ((after === ',' || after === '.' || after === 'and' || after === '') && before === ':')
    return null;
  if (after === 'in') return null;
  return why;
}

/** "One shop was looted on Friday and one on Saturday": counts again what a number counted before. */
function isRepeated({ scan, sentence }: Stretch, at: number): boolean {
  const { tokens, tags } = scan;
  if (tokens.lower[at - 1] !== 'and') return false;
  for (let index = at - 2; index >= Math.max(sentence.firstToken, at - 14); index -= 1) {
    if (tags[index] === P.number) return true;
  }
  return false;
}

const HALF_NEEDS = new Set(
  'of the its their his her our a an all as that this those these more less'.split(' '),
);

/** "second half", "half-staff", "half-hearted", "in half". */
function isHalfWord(stretch: Stretch, { first, numberEnd, value }: Amount): string | null {
  if (value !== 0.5 || numberEnd - first !== 1 || lowerAt(stretch, first) !== 'half') return null;
  const { scan, sentence, end } = stretch;
  const after = numberEnd < end ? lowerAt(stretch, numberEnd) : '';
  const before = first > sentence.firstToken ? lowerAt(stretch, first - 1) : '';
  const why = '"half" of a game, a year or a compound';
  if (after === '-' || before === '-') return why;
  if (ORDINALS.has(before) || before === 'last') return why;
  if (before === 'in' || before === 'other' || before === 'this' || before === 'that') return why;
  if (scan.tags[first - 1] === P.adjective && before !== 'more') return why;
  if (HALF_NEEDS.has(after)) return null;
  if (
    /^(?:about|around|nearly|almost|over|than|only|just|roughly|by|some|and|up|to|approximately)$/.test(
      before,
    )
  )
    return null;
  return scan.tags[numberEnd] === P.noun && isPluralNoun(after) ? null : why;
}

const PHONE_WORDS = new Set(
  'hotline tel tel. telephone phone phones fax call helpline dial whatsapp mobile cell contact contacts'.split(
    ' ',
  ),
);

const MOST_GROUPS = 5;

/** "+264 61 555 0134": the groups of digits after a plus and a country's code. */
function isAfterCountryCode({ scan: { tokens }, sentence }: Stretch, first: number): boolean {
  let at = first - 1;
  for (let step = 0; step < MOST_GROUPS * 2 && at > sentence.firstToken; step += 1, at -= 1) {
    const isPart = tokens.kind[at] === TokenKind.number || /^[-()]$/.test(tokens.text[at]!);
    if (!isPart) break;
  }
  return at < first - 1 && at >= sentence.firstToken && tokens.text[at] === '+';
}

function isPhone(stretch: Stretch, { first, numberEnd, form }: Amount): string | null {
  if (form !== 'digits') return null;
  const { text } = stretch.scan.tokens;
  const { tokens } = stretch.scan;
  if (/^0\d/.test(text[first]!)) return 'a number with a leading zero: a code or telephone number';
  if (tokens.kind[first - 1] === TokenKind.number && /^0\d/.test(text[first - 1]!))
    return 'a telephone number';
  let at = first - 1;
  for (let step = 0; step < 5 && at >= stretch.sentence.firstToken; step += 1, at -= 1) {
    const lower = tokens.lower[at]!;
    if (PHONE_WORDS.has(lower)) return 'a telephone number';
    if (
      tokens.kind[at] !== TokenKind.number &&
      lower !== ':' &&
      lower !== '-' &&
      lower !== '+' &&
      lower !== ')' &&
      lower !== '('
    )
      break;
  }
  if (text[first] === '+' && tokens.kind[first + 1] === TokenKind.number) {
    const next = text[first + 2];
    const isGroup = tokens.kind[first + 2] === TokenKind.number || next === '(' || next === '-';
    if (isGroup && first + 2 < stretch.end) return 'a telephone number';
  }
  if (isAfterCountryCode(stretch, first)) return 'a telephone number';
  // 555-123-4567
  let groups = 1;
  for (let index = numberEnd; groups < 3; index += 2) {
    if (text[index] !== '-' || !isGlued(stretch, index) || !isGlued(stretch, index + 1)) break;
    if (tokens.kind[index + 1] !== TokenKind.number) break;
    groups += 1;
  }
  return groups >= 3 ? 'a telephone number or a code' : null;
}

/** Letters glued by a hyphen: Mi-24, COVID-19, AK-47; a name right before: Boeing 737, Big 12, S&P 500. */
function isNameNumber(stretch: Stretch, amount: Amount): string | null {
  const { scan, sentence, end } = stretch;
  const { tokens, tags } = scan;
  const { first, numberEnd, form } = amount;
  if (first <= sentence.firstToken) return isNameStart(stretch, amount);
  const before = first - 1;
  if (
    form === 'vague' ||
    (form === 'digits' && isAfterVerb(stretch, before)) ||
    isSeatsOf(stretch, amount)
  )
    return null;
  if (amount.isMoney || amount.hasScale || amount.unit?.measure === 'percent') return null;
  const isHyphen =
    tokens.text[before] === '-' && !spaceBefore(tokens, first) && !spaceBefore(tokens, before);
  if (isHyphen && tokens.kind[before - 1] === TokenKind.word && before - 1 >= sentence.firstToken) {
    if (tokens.lower[before - 1] === 'mid' || tokens.lower[before - 1] === 'pre')
      return 'part of a date';
    if (/^(?:under|over|now|then|magnitude)$/.test(tokens.lower[before - 1]!)) return null;
    const isTight = form === 'digits' || tokens.letterCase[before - 1] !== LetterCase.lower;
    return isTight ? `part of the name "${tokens.text[before - 1]!}-${tokens.text[first]!}"` : null;
  }
  if (isHyphen && tokens.kind[before - 1] === TokenKind.number && form === 'digits') {
    return hasVote(stretch, first) ? null : 'part of a code';
  }
  if (form === 'words') return isCapitalWord(stretch, amount) ?? isRank(stretch, amount);
  if (
    amount.low !== null &&
    amount.unit === null &&
    isNamed(stretch, before) &&
    !countsAfter(stretch, numberEnd)
  ) {
    return `follows the name "${tokens.text[before]!}"`;
  }
  if (
    amount.low !== null &&
    tags[before] === P.name &&
    numberEnd - first === 3 &&
    amount.unit === null
  ) {
    const isModel =
      /^\d{3}$/.test(tokens.text[first]!) && /^\d{2,3}$/.test(tokens.text[first + 2]!);
    if (isModel) return `a model of "${tokens.text[before]!}"`;
  }
  if (/^[-−–]$/.test(tokens.text[first]!) && amount.unit === null && tags[before] === P.name) {
    return `part of the name "${tokens.text[before]!}${tokens.text[first]!}${tokens.text[first + 1]!}"`;
  }
  const rank = isRank(stretch, amount);
  if (rank !== null) return rank;
  if (form !== 'digits' || numberEnd - first !== 1) return null;
  const text = tokens.text[first]!;
  const isBracketed = tokens.text[before] === '(' && tokens.text[numberEnd] === ')';
  if (
    isBracketed &&
    amount.unit === null &&
    tags[before - 1] === P.name &&
    /^\d{1,2}$/.test(text)
  ) {
    return 'a shirt number or an age in brackets, without a word for it';
  }
  if (text.includes(',')) return null;
  if (/^\d+\.\d+\./.test(text)) return 'a version or section number';
  const isLettersAfter =
    isGlued(stretch, numberEnd) &&
    tokens.kind[numberEnd] === TokenKind.word &&
    amount.unit === null;
  if (
    isLettersAfter &&
    /^(?:[GDKXWSABEFs]|ers)$/.test(tokens.text[numberEnd]!) &&
    numberEnd === amount.end
  ) {
    return `"${text}${tokens.text[numberEnd]!}" is a name`;
  }
  if (amount.unit === null && isAddress(stretch, numberEnd))
    return 'a house number or a model before its name';
  if (!isNamed(stretch, before)) return null;
  if (amount.unit !== null && !(amount.unit.name === 'second' || amount.unit.name === 'degree'))
    return null;
  const next = numberEnd < end ? numberEnd : -1;
  if (next >= 0 && countsAfter(stretch, next)) return null;
  return `follows the name "${tokens.text[before]!}"`;
}

/** "Rivals Free 18 Sailors": in a headline of capitals a known verb is no name. */
function isAfterVerb({ scan, sentence }: Stretch, at: number): boolean {
  const { tokens } = scan;
  if (tokens.letterCase[at] !== LetterCase.title || at === sentence.firstToken) return false;
  if (!isKnownWord(tokens.lower[at]!)) return false;
  for (
    let index = sentence.firstToken;
    index < Math.min(sentence.endToken, sentence.firstToken + 20);
    index += 1
  ) {
    const isSmall = tokens.letterCase[index] === LetterCase.lower && tokens.text[index]!.length > 4;
    if (isSmall && tokens.kind[index] === TokenKind.word) return false;
  }
  return true;
}

const PARTY_WORDS =
  /^(?:party|alliance|union|movement|league|front|coalition|bloc|list|independents?|democrats|liberals|greens|conservatives|socialists|republicans|nationalists|communists|centrists|populists)$/;

/** "the Greens took 22 seats, the Miners' Party 14": the second party's share, its noun left out. */
function isSeatsOf({ scan, sentence, end }: Stretch, { first, numberEnd }: Amount): boolean {
  const { tokens, tags } = scan;
  if (!PARTY_WORDS.test(tokens.lower[first - 1]!)) return false;
  const isEnd =
    numberEnd >= end || tags[numberEnd] === P.punctuation || tokens.lower[numberEnd] === 'and';
  if (!isEnd) return false;
  for (let index = first - 2; index >= Math.max(sentence.firstToken, first - 24); index -= 1) {
    if (/^(?:seats?|votes?|percent|%|councillors|delegates|mandates)$/.test(tokens.lower[index]!))
      return true;
  }
  return false;
}

/** "the top three", "bottom 12": a place in a ranking. */
function isRank({ scan, end }: Stretch, { first, end: after, unit }: Amount): string | null {
  const before = scan.tokens.lower[first - 1] ?? '';
  if ((before !== 'top' && before !== 'bottom') || unit !== null) return null;
  if (scan.tags[first - 2] !== P.determiner && scan.tags[first - 2] !== P.preposition) return null;
  const tag = after < end ? scan.tags[after] : P.punctuation;
  return tag === P.noun || tag === P.name || tag === P.adjective ? null : 'a place in a ranking';
}

/** "350 Starcruiser", "12 Harbour View Road": a capitalised name follows that is no plural. */
function isAddress({ scan, end }: Stretch, at: number): boolean {
  const { tokens, tags } = scan;
  let last = -1;
  for (let index = at; index < Math.min(end, at + 5); index += 1) {
    const isTitle = tokens.letterCase[index] === LetterCase.title && tags[index] === P.name;
    if (!isTitle) {
      const tag = tags[index];
      if (tag === P.noun || tag === P.adjective || tag === P.possessive) return false;
      break;
    }
    last = index;
  }
  if (last < 0 || scan.dates[at] === DateMark.date) return false;
  const lower = tokens.lower[last]!;
  return !isPluralNoun(lower) && measureOfNoun(headOf(lower)) === null;
}

/** "Five Star Movement" at the start of a sentence is left alone; "21st Century" is an ordinal anyway. */
function isNameStart(_stretch: Stretch, _amount: Amount): string | null {
  return null;
}

/** A capitalised number word inside a sentence: "Big Three", "Channel Four". */
function isCapitalWord({ scan, sentence }: Stretch, { first, unit }: Amount): string | null {
  const { tokens } = scan;
  if (tokens.letterCase[first] !== LetterCase.title || sentence.kind === 'title') return null;
  if (sentence.kind === 'item' || sentence.kind === 'heading' || unit !== null) return null;
  return /^[“"‘':–—(.…-]$/.test(tokens.text[first - 1]!) ? null : 'part of a name';
}

/** A capitalised word that is not just the first word of the sentence or a headline's. */
function isNamed({ scan, sentence }: Stretch, at: number): boolean {
  const { tokens, tags } = scan;
  const letterCase = tokens.letterCase[at];
  const isTitle = letterCase === LetterCase.title;
  const isKnown = isTitle && at > sentence.firstToken && tags[at] === P.adjective;
  const isFirst =
    isTitle &&
    at === sentence.firstToken &&
    (sentence.kind === 'prose' || !isKnownWord(tokens.lower[at]!)) &&
    tags[at] === P.noun &&
    !isPluralNoun(tokens.lower[at]!);
  const isUpper = letterCase === LetterCase.upper && tokens.kind[at] === TokenKind.word;
  if (tags[at] !== P.name && !isKnown && !isFirst && !isUpper) return false;
  if (letterCase === LetterCase.upper) {
    // In a text in capitals case says nothing.
    const other = tokens.letterCase[at - 1];
    if (other === LetterCase.upper && at - 1 >= sentence.firstToken) return false;
    const next = tokens.letterCase[at + 2];
    if (next === LetterCase.upper && tokens.letterCase[at + 3] === LetterCase.upper) return false;
  }
  return !tokens.text[at]!.endsWith('.');
}

/** Whether what follows the number is what it counts: a plural noun, perhaps after adjectives. */
function countsAfter({ scan, end }: Stretch, at: number): boolean {
  const { tokens, tags } = scan;
  for (let index = at; index < Math.min(end, at + 4); index += 1) {
    const tag = tags[index];
    const lower = tokens.lower[index]!;
    if ((tag === P.noun || tag === P.name) && isPluralNoun(lower)) {
      return tokens.letterCase[index] === LetterCase.lower;
    }
    if (tag === P.past || tag === P.adjective) {
      if (/^(?:dead|killed|wounded|injured|missing|hurt|arrested)$/.test(lower)) return true;
      continue;
    }
    if (tag !== P.noun || tokens.letterCase[index] !== LetterCase.lower) return false;
  }
  return false;
}

const DESIGNATORS = new Set(
  `no no. nos nos. number route road highway interstate motorway autobahn room flight article articles
  section sections chapter paragraph clause page pages figure table part volume vol vol. phase stage
  class type model channel platform gate pier ward zone sector district block unit resolution decree
  kilometre kilometer km mile level tier grade category version game week round lap hole item question
  rule protocol camp hangar exit junction terminal windows iphone mark mk day group line lane pod
  appendix annex schedule title amendment proposition prop measure bus tram suite apartment apt building
  floor box seat track step lot plot reactor bay cell precinct constituency division brigade battalion
  regiment covid formula area form channel agenda file case docket bill act order hb sb serial detachment`.split(
    /\s+/,
  ),
);

/** Words that name a number only in the singular and right before digits: "kilometre 618", "No. 73". */
function isDesignated(stretch: Stretch, amount: Amount): string | null {
  const { scan, sentence, end } = stretch;
  const { tokens, tags } = scan;
  const { first, numberEnd, form, unit } = amount;
  if (
    first <= sentence.firstToken ||
    amount.isMoney ||
    amount.hasScale ||
    unit?.measure === 'percent'
  )
    return null;
  const before = lowerAt(stretch, first - 1) === '.' ? first - 2 : first - 1;
  const lower = lowerAt(stretch, before);
  const isHash = tokens.text[first - 1] === '#';
  if (isHash) return 'a number after #';
  if (!DESIGNATORS.has(lower)) return null;
  if (form === 'words' && unit !== null) return null;
  if (form !== 'digits' && form !== 'words') return null;
  if (lower === 'no' && tokens.text[before + 1] !== '.') return null;
  const isNo = lower.startsWith('no');
  if (isNo || lower === 'number') {
    if (lower === 'number' && form === 'words' && amount.value !== 1 && tags[numberEnd] === P.noun)
      return null;
    return `numbered: "${tokens.text[before]!}"`;
  }
  if (unit !== null && unit.measure !== 'duration') return null;
  const text = tokens.text[first]!;
  if (text.includes(',')) return null;
  const counted = numberEnd < end && countsAfter(stretch, numberEnd);
  const isCapital = tokens.letterCase[before] === LetterCase.title;
  if (counted && !isCapital) return null;
  const isSure = /^(?:class|flight|route|article|section|chapter|type|resolution|model)$/.test(
    lower,
  );
  if (counted && isCapital && before === sentence.firstToken && !isSure) return null;
  return `numbered: "${tokens.text[before]!} ${text}"`;
}

/** `1.` or `2)` at the start of a list line; a line that is nothing but a number. */
function isListNumber(
  { scan, sentence, end }: Stretch,
  { first, numberEnd, form, unit }: Amount,
): string | null {
  if (form !== 'digits' || unit !== null || first !== sentence.firstToken) return null;
  const { tokens } = scan;
  const next = tokens.text[numberEnd];
  if (numberEnd >= end) return null;
  const isSmall = /^\d{1,2}$/.test(tokens.text[first]!);
  const isMark = (next === '.' || next === ')') && isSmall && !spaceBefore(tokens, numberEnd);
  return isMark ? 'the number of a list line' : null;
}

/** `2-0`, `9-2`: falling pairs without unit, unless they are votes. */
function isScore(
  stretch: Stretch,
  { first, numberEnd, form, unit, value, low }: Amount,
): string | null {
  const { scan, sentence, end } = stretch;
  const { tokens } = scan;
  if (form !== 'digits' || unit !== null || low !== null || value === null) return null;
  const isDash = (index: number) =>
    index < end &&
    (tokens.text[index] === '-' || tokens.text[index] === '–') &&
    isGlued(stretch, index);
  const opens =
    isDash(numberEnd) &&
    tokens.kind[numberEnd + 1] === TokenKind.number &&
    isGlued(stretch, numberEnd + 1);
  const closes =
    first - 2 >= sentence.firstToken &&
    isDash(first - 1) &&
    isGlued(stretch, first) &&
    tokens.kind[first - 2] === TokenKind.number;
  if (!opens && !closes) return null;
  return hasVote(stretch, first) ? null : 'a score or a code';
}

const VOTES = /^(?:vot(?:e|es|ed|ing)|ballots?|majority|passed|approved|rejected|ruled|ruling)$/;

function hasVote({ scan, sentence, end }: Stretch, at: number): boolean {
  for (
    let index = Math.max(sentence.firstToken, at - 12);
    index < Math.min(end, at + 8);
    index += 1
  ) {
    if (VOTES.test(scan.tokens.lower[index]!)) return true;
  }
  return false;
}

const BEFORE_YEAR = new Set(
  'in since of by until till from during before after the late early mid around circa to and year for between through fiscal spring summer autumn winter'.split(
    ' ',
  ),
);

/** A bare year that the date reader left: `1995`, `2013-14`. */
function isYear(stretch: Stretch, amount: Amount): string | null {
  const { first, numberEnd, form, unit, value } = amount;
  const { scan, sentence, end } = stretch;
  const { tokens, tags } = scan;
  if (form !== 'digits' || unit !== null || value === null) return null;
  if (!/^(?:1[5-9]|20|21)\d\d$/.test(tokens.text[first]!) || numberEnd - first !== 1) return null;
  const counted = numberEnd < end && countsAfter(stretch, numberEnd);
  if (counted && !isYearOf(stretch, amount)) return null;
  if (counted) return 'a year before what happened in it';
  const before = first > sentence.firstToken ? lowerAt(stretch, first - 1) : '';
  if (before === '') return 'a year';
  const next = tags[numberEnd];
  const isNoun = numberEnd < end && (next === P.noun || next === P.adjective);
  if (
    before === 'of' &&
    /^(?:average|total|sum|cost|price|capacity|population|maximum|minimum)$/.test(
      lowerAt(stretch, first - 2),
    )
  )
    return null;
  if (BEFORE_YEAR.has(before)) return 'a year';
  if (tags[first - 1] === P.name || tags[first - 1] === P.punctuation)
    return isNoun && before !== '(' ? null : 'a year';
  return null;
}

/** "the 2018 sales", "last year's 2019 results": a year close to ours, before a noun that is no people. */
function isYearOf({ scan, sentence }: Stretch, { first, numberEnd, value }: Amount): boolean {
  const { tokens, tags } = scan;
  if (value === null || value < 1900 || value > 2050 || first <= sentence.firstToken) return false;
  const before = tags[first - 1];
  if (
    before !== P.name &&
    before !== P.noun &&
    before !== P.possessive &&
    tokens.lower[first - 1] !== 'the'
  )
    return false;
  const measure = measureOfNoun(headOf(tokens.lower[numberEnd]!));
  return measure === null || !LIVING.has(measure);
}

/** `1990s`, `20s`, `the fifties`. */
function isDecade(stretch: Stretch, { numberEnd, form, unit, first }: Amount): string | null {
  const { tokens } = stretch.scan;
  if (form !== 'digits') return null;
  const isS = lowerAt(stretch, numberEnd) === 's' && isGlued(stretch, numberEnd);
  if (!isS || (unit !== null && unit.name !== 'second')) return null;
  return /^(?:\d{1,2}0|\d{4})$/.test(tokens.text[first]!) || unit === null
    ? 'a decade or an age group'
    : null;
}

/** Zero in words that stands for an idea: "absolute zero", "zero tolerance". */
function isNothing(
  stretch: Stretch,
  { value, form, first, numberEnd, unit }: Amount,
): string | null {
  if (value !== 0 || form !== 'words') return null;
  if (lowerAt(stretch, first + 1) === 'hour') return 'a fixed phrase';
  if (unit !== null) return null;
  const after = lowerAt(stretch, numberEnd);
  const before = lowerAt(stretch, first - 1);
  if (
    after === 'tolerance' ||
    before === 'ground' ||
    before === 'absolute' ||
    before === 'net' ||
    after === '-'
  )
    return 'a fixed phrase';
  return null;
}
