import { DateMark } from '../../grammar/analysis.ts';
import { headOf, isLiving, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { isPluralNoun, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { LetterCase, TokenKind } from '../../text/tokens.ts';
import type { Stretch } from '../stretch.ts';
import { isGlued } from './surroundings.ts';

/** What the name of a street ends in. */
const STREETS =
  /^(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|square|terrace|crescent|way|place|court|row|close|strasse|ulitsa|quay|embankment|parade|highway|parkway|mews|hill|plaza|gardens|grove|walk)\.?$/;

/** What it begins with elsewhere: "45 Rue de Rivoli". */
const STREETS_BEFORE =
  /^(?:rue|via|calle|avenida|avenue|boulevard|place|piazza|plaza|ulitsa|quai)$/;

/** Words in small letters inside a name: "Rue de la Paix", "Bank of England". */
const INSIDE = /^(?:de|la|le|du|des|del|di|van|der|den|el|of|the|upon|and|&)$/;

/** The longest name that is looked through. */
const MOST_WORDS = 8;

/** "12 Harbour View Road", "350 Starcruiser": a name follows that is neither plural nor before a noun. */
export function isAddress(stretch: Stretch, at: number): boolean {
  const { lower, text, kind, dates, end } = stretch;
  if (dates[at] === DateMark.date) return false;
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
    const isInside = INSIDE.test(lower[index]!);
    // "45 Rue de la Paix"
    const isNext = INSIDE.test(lower[index + 1] ?? '') || isCapital(stretch, index + 1, false);
    if (!isInside || !isNext) break;
  }
  if (last < 0) return false;
  const isStreet = (last > at && STREETS.test(lower[last]!)) || isStreetFirst(stretch, at, last);
  if (index < end && isNounAfter(stretch, index)) {
    // "10 Downing Street meeting": only what can be counted makes a count of it.
    return isStreet && !isCounted(stretch, index);
  }
  if (isStreet) return true;
  if (index > last + 1 && index - 1 > last) return !isPlural(text[index - 1]!);
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
    return isName || (tags[at] !== P.verb && tokens.letterCase[at + 1] === LetterCase.title);
  }
  return isInside;
}

const isJoint = (stretch: Stretch, at: number) =>
  isGlued(stretch, at) && (stretch.text[at] === '-' || stretch.lower[at] === 's');

/** "fighting vehicles", "watches", "brown bears": a word in small letters that goes on with the phrase. */
function isNounAfter({ lower, text, letterCase, tags, end }: Stretch, at: number): boolean {
  if (letterCase[at] !== LetterCase.lower) return false;
  const tag = tags[at];
  if (tag === P.noun || tag === P.adjective || tag === P.possessive) return true;
  if (tag === P.verb) return isPluralNoun(lower[at]!);
  if (tag !== P.past && tag !== P.ing) return false;
  const isCompound = text[at - 1] === '-';
  return isCompound || (at + 1 < end && tags[at + 1] === P.noun && isPluralNoun(lower[at + 1]!));
}

/** Whether the phrase at `at` ends in a plural or in people. */
function isCounted({ tokens, tags, end }: Stretch, at: number): boolean {
  for (let index = at; index < Math.min(end, at + 4); index += 1) {
    const lower = tokens.lower[index]!;
    if (isPluralNoun(lower) || isLiving(headOf(lower))) return true;
    if (tags[index] !== P.noun && tags[index] !== P.adjective) return false;
  }
  return false;
}

function isStreetFirst({ lower }: Stretch, at: number, last: number): boolean {
  return last > at && STREETS_BEFORE.test(lower[at]!);
}

/** "Hindus", "Thais", "MPs" as well; and what the lexicon knows without an ending: "Maori". */
function isPlural(text: string): boolean {
  const lower = text.toLowerCase();
  if (isPluralNoun(lower) || measureOfNoun(headOf(lower)) !== null) return true;
  return lower === 's' || PLURALS_IN_IS_AND_US.test(lower) || PEOPLES.test(lower);
}

/** Capitalised plurals whose ending is as often a singular's. */
const PLURALS_IN_IS_AND_US =
  /^(?:hindus|zulus|hutus|zebus|emus|thais|audis|lamborghinis|ferraris|maseratis|ducatis|suzukis|saudis|iraqis|israelis|pakistanis|bangladeshis|nepalis|omanis|yemenis|kuwaitis|qataris|emiratis|bahrainis|azerbaijanis|azeris|somalis|swahilis|sunnis|yazidis|bengalis|punjabis|gujaratis|kashmiris|sindhis|nazis|tutsis|houthis|rabbis|uzbekistanis|afghanis|tahitis|maoris|taxis|jacuzzis)$/;

/** Peoples and faiths whose name does not change in the plural. */
const PEOPLES =
  /^(?:irish|welsh|english|scottish|british|french|dutch|spanish|swiss|chinese|japanese|vietnamese|portuguese|nepalese|sudanese|lebanese|burmese|maltese|taiwanese|maori|roma|druze|rohingya|inuit|sioux|cherokee|navajo|apache|maasai|masai|hausa|fulani|igbo|yoruba|tuareg|bedouin|hazara|uighur|uyghur|karen|hmong|amish|shi'a|shia|sunni|yazidi|mapuche|ashanti|himba|san)$/;
