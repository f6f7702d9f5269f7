import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { LetterCase, TokenKind } from '../../text/tokens.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Stretch } from '../stretch.ts';
import { countsAfter, isGlued, lowerAt } from './surroundings.ts';
import { pairs } from '../../word-lists.ts';

/** Names that a number belongs to whatever follows: "FTSE 100 firms" counts no hundred firms. */
const WITH_NUMBER: ReadonlyMap<string, RegExp> = new Map(
  [
    ...pairs(String.raw`
    ftse:100|250|350|all p:50|100|200|300|400|500|600|1500 nasdaq:100 cac:40 dax:30|40 mdax:50
    ibex:35 nikkei:225 topix:100|500 russell:1000|2000|3000 stoxx:50|600 stoxx50:50 csi:300|500|1000
    kospi:50|100|200 asx:20|50|100|200|300 nifty:50|100|500 sensex:30|50 fortune:50|100|500|1000
    forbes:100|400|500|2000 billboard:100|200 falcon:1|9 ariane:5|6 artemis:[1-5] apollo:\d\d?
    boeing:7[0-9]7 airbus:3[0-9]0 playstation:[1-6] xbox:360 iphone:\d\d? galaxy:\d\d?
    windows:[378]|10|11|95|98|2000 agenda:20\d\d|21 vision:20\d\d catch:22 studio:54 area:51
    formula:[1-4] france:24 euronews:24 schalke:04 hannover:96 leopard:[12] challenger:[123]
    ocean's:8|11|12|13 ligue:[12] bundesliga:[12] league:[12]
  `),
  ].map(([name, numbers]) => [name, new RegExp(`^(?:${numbers})$`)] as const),
);

/** "FTSE 100", "the Group of Seven", "round of 16", "PM2.5", "5G", "COP28", "24/7", "half past six". */
export function isKnownName(stretch: Stretch, amount: Amount): string | null {
  const { first, numberEnd, end } = amount;
  const { letterCase, sentence } = stretch;
  const isFirst = first === sentence.firstToken;
  const text = stretch.text[first]!;
  const before = isFirst ? '' : lowerAt(stretch, first - 1);
  if (amount.isMoney) return isClimateTalks(stretch, amount) ? 'a climate conference' : null;
  if (WITH_NUMBER.get(before)?.test(text) === true && numberEnd - first === 1) {
    if (letterCase[first - 1] !== LetterCase.lower)
      return `part of "${stretch.text[first - 1]!} ${text}"`;
  }
  if (before === 'of') {
    const whose = lowerAt(stretch, first - 2);
    const isGroup = whose === 'group' && letterCase[first - 2] === LetterCase.title;
    const isKnown = amount.value !== null && GROUPS.has(amount.value);
    if (isGroup && isKnown && end === numberEnd && isNameEnd(stretch, first))
      return 'the name of a group of states';
    if (whose === 'round' && amount.value !== null && ROUNDS.has(amount.value))
      return 'a round of a cup';
  }
  if (isAircraft(stretch, amount)) return 'a model of aircraft';
  if (isCode(stretch, amount)) return 'part of a code';
  if (before === '^') return 'an exponent';
  if (before === 'covid') return 'part of the name "COVID-19"';
  const isPostal =
    /^(?:zip|postcode)$/.test(lowerAt(stretch, end)) ||
    (lowerAt(stretch, end) === 'postal' &&
      /^(?:codes?|area|district|zone)$/.test(lowerAt(stretch, end + 1)));
  if (isPostal) return 'a postal code';
  if (before === 'last' && isLastOfCup(stretch, amount)) return 'a round of a cup';
  if (before === '.' && isGlued(stretch, first) && isGlued(stretch, first - 1)) {
    const letters = stretch.text[first - 2] ?? '';
    if (/^[A-Z]{1,3}\d+$/.test(letters)) return `part of the name "${letters}.${text}"`;
  }
  return (
    isGeneration(stretch, amount) ?? isSetOfNumbers(stretch, amount) ?? isHour(stretch, amount)
  );
}

/** "9M723 missiles", "9-S-7760": digits, a capital and digits again. */
function isCode(stretch: Stretch, { numberEnd, form }: Amount): boolean {
  if (form !== 'digits' || !isGlued(stretch, numberEnd)) return false;
  const { text, kind } = stretch;
  if (/^[A-Z]{1,3}\d+$/.test(text[numberEnd]!)) return true;
  return (
    text[numberEnd] === '-' &&
    /^[A-Z]{1,3}$/.test(text[numberEnd + 1] ?? '') &&
    text[numberEnd + 2] === '-' &&
    kind[numberEnd + 3] === TokenKind.number
  );
}

/** "its own 787 Dreamliner", "twelve 737 jets", "fewer 737s", "the 767 line"; "it delivered 737 jets" counts. */
function isAircraft(stretch: Stretch, { first, numberEnd }: Amount): boolean {
  const { text, tags } = stretch;
  if (!/^7[0-8]7$/.test(text[first]!) || numberEnd - first !== 1) return false;
  const next = lowerAt(stretch, numberEnd);
  if (/^(?:dreamliners?|max|neo)$/.test(next)) return true;
  if (next === 's' && isGlued(stretch, numberEnd)) return true;
  const before = tags[first - 1];
  if (before === P.determiner && tags[numberEnd] === P.noun && !countsAfter(stretch, numberEnd))
    return true;
  const isModified = before === P.number || before === P.possessive || before === P.adjective;
  return isModified && /^(?:jets?|jetliners?|airliners?|planes?|aircraft|freighters?)$/.test(next);
}

const GROUPS = new Set([4, 5, 6, 7, 8, 10, 15, 20, 24, 30, 77]);
const ROUNDS = new Set([8, 16, 32, 64, 128]);

/** "Group of 20 men held" at the head of a text counts; "the Group of 20 ministers" does not. */
const isNameEnd = (stretch: Stretch, first: number) =>
  first - 2 > stretch.sentence.firstToken || !countsAfter(stretch, first + 1);

const isLastOfCup = (stretch: Stretch, { first, numberEnd, value }: Amount) =>
  value !== null &&
  (ROUNDS.has(value) || value === 4) &&
  lowerAt(stretch, first - 2) === 'the' &&
  /^(?:into|reach|reached|reaches|reaching|made|make)$/.test(lowerAt(stretch, first - 3)) &&
  (numberEnd >= stretch.end || stretch.tags[numberEnd] !== P.noun);

/** "COP28": the code of a currency as well. */
function isClimateTalks({ text }: Stretch, { first, numberEnd, value, hasScale }: Amount): boolean {
  if (hasScale || value === null || value > 40 || text[numberEnd - 1]!.includes('.')) return false;
  return text[first] === 'COP' || /^COP\d\d$/.test(text[first]!);
}

/** "4G phones", "a 4K screen"; "a 4K crowd" is four thousand. */
function isGeneration(stretch: Stretch, { first, numberEnd, form }: Amount): string | null {
  if (form !== 'digits') return null;
  const { text, letterCase } = stretch;
  const isPart = numberEnd - first === 2;
  const letter = text[isPart ? first + 1 : numberEnd] ?? '';
  const at = isPart ? first + 1 : numberEnd;
  if (!isGlued(stretch, at)) return null;
  const number = text[first]!;
  if (letter === 'G' && /^[2-6]$/.test(number)) return `"${number}G" is a name`;
  const isScreen =
    /^(?:screens?|tvs?|televisions?|videos?|displays?|resolution|footage|streams?|cameras?|ultra)$/;
  if (letter === 'K' && /^[48]$/.test(number) && isScreen.test(lowerAt(stretch, at + 1))) {
    return `"${number}K" is a name`;
  }
  if (letter === 'B' && /^\d{1,4}$/.test(number)) {
    const isTitle = letterCase[at + 1] === LetterCase.title;
    return isTitle ? 'a house number' : null;
  }
  const isFirm =
    letter === 'M' &&
    number === '3' &&
    /^(?:said|says|co|company|has|is|was|will|to|'s|’s|agreed|shares)$/;
  return isFirm && isFirm.test(lowerAt(stretch, at + 1)) ? '"3M" is a name' : null;
}

/** "24/7", "9-to-5", "a 50-50 chance", "7-Eleven", "4x4". */
function isSetOfNumbers(stretch: Stretch, { first, numberEnd, form }: Amount): string | null {
  if (form !== 'digits') return null;
  const { lower } = stretch;
  const isJoined =
    (isGlued(stretch, numberEnd) && /^(?:[-/]|x4)$/.test(lowerAt(stretch, numberEnd))) ||
    (isGlued(stretch, first) && /^[-/]$/.test(lowerAt(stretch, first - 1))) ||
    /^(?:-|x)/.test(lowerAt(stretch, first + 1));
  if (!isJoined) return null;
  const around = lower.slice(Math.max(first - 4, 0), numberEnd + 4).join('');
  return /24\/7(?!\d)|(?<!\d)(?:7\/7|9\/11|26\/11)attack|9-to-5(?!\d)|9-5job|50-50|50\/50|7-eleven|4x4|2x4/.test(
    around,
  )
    ? 'a set phrase'
    : null;
}

/** "half past six", "ten past four", "quarter to five". */
function isHour(stretch: Stretch, { first, numberEnd, value, unit }: Amount): string | null {
  if (value === null || unit !== null) return null;
  const before = lowerAt(stretch, first - 1);
  const part = lowerAt(stretch, first - 2);
  if (value <= 12 && before === 'past' && MINUTES.test(part)) return 'a clock time';
  if (value <= 12 && before === 'to' && part === 'quarter') return 'a clock time';
  const next = stretch.kind[numberEnd + 1];
  const isPast = lowerAt(stretch, numberEnd) === 'past' && next !== undefined;
  return isPast && value < 30 && HOURS.test(lowerAt(stretch, numberEnd + 1))
    ? 'a clock time'
    : null;
}

const MINUTES = /^(?:half|quarter|five|ten|twenty|twenty-five|minutes?|\d\d?)$/;
const HOURS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon|[1-9]|1[0-2])$/;
