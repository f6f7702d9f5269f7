import { DateMark } from '../../grammar/analysis.ts';
import { headOf, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { isPluralNoun, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { LetterCase, TokenKind } from '../../text/tokens.ts';
import { type Stretch, wordsIn } from '../stretch.ts';
import { isGlued } from './surroundings.ts';

/** What the name of a street ends in. */
const STREETS =
  /^(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|square|terrace|crescent|way|place|court|row|close|strasse|ulitsa|quay|embankment|parade|highway|parkway|mews|hill|plaza|gardens|grove|walk)\.?$/;

/** Words in small letters inside a name: "Rue de la Paix", "Bank of England". */
const INSIDE = /^(?:de|la|le|du|des|del|di|van|der|den|el|of|the|upon|and|&)$/;

/** The longest name that is looked through. */
const MOST_WORDS = 8;

/** "12 Harbour View Road", "350 Starcruiser": a name follows that is neither plural nor before a noun. */
export function isAddress(stretch: Stretch, at: number): boolean {
  const { lower, text, kind, dates, end } = stretch;
  let last = -1;
  let index = at;
  for (; index < Math.min(end, at + MOST_WORDS); index += 1) {
    // "12 Saudis Friday"
    if (dates[index] === DateMark.date) break;
    if (isCapital(stretch, index, last >= 0)) {
      last = index;
      continue;
    }
    if (last < 0) break;
    // "12 Boeing 737 jets", "12 F-16s", "12 Kremlin-backed rebels"
    const isPart = kind[index] === TokenKind.number || isJoint(stretch, index);
    if (isPart) continue;
    if (!INSIDE.test(lower[index]!) || !isCapital(stretch, index + 1, false)) break;
  }
  if (last < 0) return false;
  const isStreet = last > at && STREETS.test(lower[last]!);
  if (index < end && isNounAfter(stretch, index)) {
    // "10 Downing Street meeting": only what can be counted makes a count of it.
    return isStreet && !isCounted(stretch, index);
  }
  if (isStreet) return true;
  return !isPlural(text[last]!);
}

/** A word with a capital that is part of a name; a capital alone only inside it: "12 Model S cars". */
function isCapital({ tokens, text, kind, tags }: Stretch, at: number, isInside: boolean): boolean {
  const letterCase = tokens.letterCase[at];
  if (kind[at] !== TokenKind.word || letterCase === LetterCase.lower) return false;
  if (text[at]!.length === 1) return isInside;
  if (letterCase === LetterCase.title) {
    // "12 Chinese", "12 Old men"; but "25 Old Broad Street"
    const isName = tags[at] === P.name || isInside;
    return isName || tokens.letterCase[at + 1] === LetterCase.title;
  }
  return isInside;
}

const isJoint = (stretch: Stretch, at: number) => isGlued(stretch, at) && stretch.text[at] === '-';

/** "fighting vehicles", "watches", "brown bears": a word in small letters that goes on with the phrase. */
function isNounAfter({ lower, text, tags }: Stretch, at: number): boolean {
  const tag = tags[at];
  if (tag === P.noun || tag === P.adjective) return true;
  if (tag === P.verb) return isPluralNoun(lower[at]!);
  return (tag === P.past || tag === P.ing) && text[at - 1] === '-';
}

/** Whether the phrase at `at` has a plural. */
const isCounted = (stretch: Stretch, at: number): boolean =>
  wordsIn(stretch, at, at + 4).some(isPluralNoun);

/** "Hindus", "Thais", "MPs" as well; and what the lexicon knows without an ending. */
function isPlural(text: string): boolean {
  const lower = text.toLowerCase();
  if (isPluralNoun(lower) || measureOfNoun(headOf(lower)) !== null) return true;
  return PLURALS_IN_IS_AND_US.test(lower);
}

/** Capitalised plurals whose ending is as often a singular's. */
const PLURALS_IN_IS_AND_US =
  /^(?:hindus|zulus|hutus|zebus|emus|thais|audis|lamborghinis|ferraris|maseratis|ducatis|suzukis|saudis|iraqis|israelis|pakistanis|bangladeshis|nepalis|omanis|yemenis|kuwaitis|qataris|emiratis|bahrainis|azerbaijanis|azeris|somalis|swahilis|sunnis|yazidis|bengalis|punjabis|gujaratis|kashmiris|sindhis|nazis|tutsis|houthis|rabbis|uzbekistanis|afghanis|tahitis|maoris|taxis|jacuzzis)$/;
