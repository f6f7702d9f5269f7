import { LetterCase, TokenKind } from '../../text/tokens.ts';
import { words } from '../../word-lists.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Stretch } from '../stretch.ts';
import { countsAfter, isGlued, lowerAt } from './surroundings.ts';

const DESIGNATORS = words(`
  no no. nos nos. number route road highway interstate motorway autobahn room flight article
  articles section sections chapter paragraph clause page pages figure table part volume vol vol.
  phase stage class type model channel platform gate pier ward zone sector district block unit
  resolution decree kilometre kilometer km mile level tier grade category version game week round
  lap hole item question rule protocol camp hangar exit junction terminal windows iphone mark mk
  day group line lane pod appendix annex schedule title amendment proposition prop measure bus
  tram suite apartment apt building floor box seat track step lot plot reactor bay cell precinct
  constituency division brigade battalion regiment squadron fleet corps postcode zip code codes
  pin extension ext ext. verse psalm cyclone typhoon hurricane camera verse sura surah canto opus
  op. magazine studio euro tropic covid formula area form channel agenda file log ref ref.
  reference case docket bill act order hb sb serial detachment clauses chapters rules annexes
  paragraphs ordinance circular decision directive regulation statute law imo hull registration
  licence license permit passport vessel tugboat trawler locomotive headline
`);

const MOST_IN_LIST = 6;

/** The word that may name the number, over a colon or the numbers it is listed with: "Clauses 11 and 12", "305/14". */
function wordBefore(stretch: Stretch, first: number): number {
  const { kind, sentence } = stretch;
  const joint = lowerAt(stretch, first - 1);
  if (joint === ':') return first - 2;
  let at = first;
  const least = Math.max(sentence.firstToken, first - MOST_IN_LIST);
  while (
    at - 2 > least &&
    /^(?:[,/]|and|or|to)$/.test(lowerAt(stretch, at - 1)) &&
    kind[at - 2] === TokenKind.number
  )
    at -= 2;
  if (at === first) return first - 1;
  const isListed = joint === '/' || LISTED.test(lowerAt(stretch, at - 1));
  return isListed ? at - 1 : first - 1;
}

const LISTED =
  /^(?:clauses|articles|sections|chapters|rules|paragraphs|annexes|pages|figures|tables)$/;

/** Words that name a number only in the singular and right before digits: "kilometre 618", "No. 73". */
export function isDesignated(stretch: Stretch, amount: Amount): string | null {
  const { letterCase, sentence, end } = stretch;
  const { first, numberEnd, form, unit } = amount;
  if (
    first <= sentence.firstToken ||
    amount.isMoney ||
    amount.hasScale ||
    unit?.measure === 'percent'
  )
    return null;
  const before = wordBefore(stretch, first);
  const lower = lowerAt(stretch, before);
  const isHash = stretch.text[first - 1] === '#';
  if (isHash) return 'a number after #';
  if (!DESIGNATORS.has(lower)) return null;
  if (form !== 'digits' && form !== 'words') return null;
  if (lower === 'no') return null;
  if (lower === 'number') {
    // "the number two producer", "Asia's number three": a rank.
    return `numbered: "${stretch.text[before]!}"`;
  }
  if (unit !== null) return null;
  const counted = numberEnd < end && countsAfter(stretch, numberEnd);
  const isCapital = letterCase[before] === LetterCase.title;
  if (counted && !isCapital) return null;
  return `numbered: "${stretch.text[before]!} ${stretch.text[first]!}"`;
}

const PHONE_WORDS = words(`
  hotline tel tel. telephone phone phones fax call ring helpline dial whatsapp mobile cell contact
  contacts
`);

/** "call 555-123-4567", "+264 61 555 0134", `0800`: a telephone number or another code. */
export function isPhone(stretch: Stretch, { first, numberEnd, form }: Amount): string | null {
  if (form !== 'digits') return null;
  const { text, kind, sentence } = stretch;

  const digits = text[first] === '+' ? text[first + 1]! : text[first]!;
  if (/^0\d/.test(digits)) return 'a number with a leading zero: a code or telephone number';
  let at = first - 1;
  for (let step = 0; step < 9 && at >= sentence.firstToken; step += 1, at -= 1) {
    const lower = stretch.lower[at]!;
    if (PHONE_WORDS.has(lower)) return 'a telephone number';
    const isPart = /^(?:[-:+()]|is|on|at|or|number|us|the|a|free)$/.test(lower);
    if (kind[at] !== TokenKind.number && !isPart) break;
  }
  if (text[first] === '+' && kind[first + 1] === TokenKind.number) {
    const next = text[first + 2];
    const isGroup = kind[first + 2] === TokenKind.number || next === '(' || next === '-';
    if (isGroup && first + 2 < stretch.end) return 'a telephone number';
  }
  // 555-123-4567
  let groups = 1;
  for (let index = numberEnd; groups < 3; index += 2) {
    if (text[index] !== '-' || !isGlued(stretch, index) || !isGlued(stretch, index + 1)) break;
    if (kind[index + 1] !== TokenKind.number) break;
    groups += 1;
  }
  return groups >= 3 ? 'a telephone number or a code' : null;
}
