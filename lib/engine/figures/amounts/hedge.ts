import { isPluralNoun } from '../../text/parts-of-speech.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { words } from '../../word-lists.ts';
import {
  DEGREES,
  DEGREES_AFTER_A,
  type Hedge,
  HEDGES_BY_LAST,
  TAKES_DEGREE,
} from '../lexicon/hedges.ts';
import type { Bound } from '../value.ts';

export interface Hedged {
  /** First token of the hedge; the amount's own first token when there is none. */
  readonly first: number;
  readonly bound: Bound | null;
  readonly words: string;
}

/** The bound and the direction that stand before the token `first`; looks back a few words only. */
export function readHedgeBefore(tokens: Tokens, first: number, least: number): Hedged {
  let at = first;
  let bound: Bound | null = null;
  const words: string[] = [];
  for (let count = 0; count < 3; count += 1) {
    const hedge = hedgeEndingAt(tokens, at - 1, least) ?? hedgeOver(tokens, at - 1, least);
    if (hedge === null || (bound !== null && bound !== '~' && isPlace(hedge))) break;
    // The outer word wins where two disagree only in strength: "at least some 40".
    if (bound === null || hedge.bound !== '~') bound = hedge.bound;
    words.unshift(hedge.words.join(' '));
    at = hedge.first;
    const degree = degreeBefore(tokens, hedge, least);
    for (let index = at - 1; index >= degree; index -= 1) words.unshift(tokens.lower[index]!);
    at = degree;
  }
  if (bound === '>' && !isShare(tokens, first) && isDenied(tokens, at, least)) bound = '<=';
  return { first: at, bound, words: words.join(' ') };
}

/** "No candidate won more than 50 percent": a bar that nobody took, and no size of anything. */
const isShare = ({ lower }: Tokens, first: number): boolean =>
  /^(?:%|percent|per|pc|pct)$/.test(lower[first + 1] ?? '');

const FARTHEST_NO = 5;

/** "none more than 9 km off", "no valley held more than 30", "never above 40": at most so many. */
function isDenied({ lower, kind }: Tokens, at: number, least: number): boolean {
  for (let index = at - 1; index >= Math.max(least, at - FARTHEST_NO); index -= 1) {
    if (/^(?:none|nobody|neither|nowhere|never|no)$/.test(lower[index]!))
      return !/^(?:doubt|evidence|sign|proof|question|reason|one)$/.test(lower[index + 1] ?? '');
    if (kind[index] !== TokenKind.word || JOINTS_OF_CLAUSES.test(lower[index]!)) return false;
  }
  return false;
}

/** "No one was hurt in more than 40 raids": another phrase begins. */
const JOINTS_OF_CLAUSES =
  /^(?:that|who|which|and|but|or|if|while|because|as|when|after|before|in|at|by|for|of|from|with|on|to|into|over|since|among|despite|during|was|were)$/;

interface Found extends Hedge {
  readonly first: number;
}

/** "is over within five hours": a preposition before another bound hedges nothing. */
const isPlace = ({ words }: Found) =>
  /^(?:over|above|under|below|within|near|around|about|top|tops|some)$/.test(words.join(' '));

/** First token of "well", "a shade" before "over" or "less than"; the hedge's own where none is. */
function degreeBefore(tokens: Tokens, hedge: Found, least: number): number {
  const last = hedge.words.at(-1)!;
  if (last !== 'of' && !TAKES_DEGREE.has(last)) return hedge.first;
  let at = hedge.first;
  while (at - 1 >= least && at > hedge.first - 3 && DEGREES.has(tokens.lower[at - 1]!)) {
    const isNoun = DEGREES_AFTER_A.has(tokens.lower[at - 1]!);
    if (isNoun && tokens.lower[at - 2] !== 'a') break;
    at -= isNoun ? 2 : 1;
  }
  return Math.max(at, least);
}

function hedgeEndingAt(tokens: Tokens, last: number, least: number): Found | null {
  if (last < least) return null;
  const candidates = HEDGES_BY_LAST.get(tokens.lower[last]!);
  if (candidates === undefined) return null;
  for (const hedge of candidates) {
    const first = last - hedge.words.length + 1;
    if (first < least) continue;
    let fits = true;
    for (let index = 0; index < hedge.words.length && fits; index += 1) {
      fits = tokens.lower[first + index] === hedge.words[index];
    }
    if (!fits) continue;
    const found = { words: hedge.words, bound: hedge.bound, first };
    if (isHedgeHere(tokens, found, last)) return found;
  }
  return null;
}

/** "over a dozen", "about another 40", "more than the 12": one small word between. */
function hedgeOver(tokens: Tokens, last: number, least: number): Found | null {
  const lower = last >= least ? tokens.lower[last]! : '';
  if (!/^(?:the|a|another|its|an)$/.test(lower)) return null;
  const hedge = hedgeEndingAt(tokens, last - 1, least);
  if (hedge === null) return null;
  const word = hedge.words.join(' ');
  // "under a $3bn rescue", "a row over the $2m": there the word says where, not how much.
  // "well short of the 72 million it had promised": the 72 are meant as they are.
  if (/^(?:short|shy) of$/.test(word)) return null;
  // "This is more than the three million of 2005": the two are compared.
  const before = tokens.lower[hedge.first - 1] ?? '';
  if (/ than$/.test(word) && BEFORE_COMPARISON.test(before)) return null;
  const isOne = lower === 'a' || lower === 'an';
  const isWhere = isOne ? isPlace(hedge) : /^(?:over|under|passed|past|topped|beat)$/.test(word);
  return lower !== 'another' && isWhere ? null : hedge;
}

const BEFORE_COMPARISON = /^(?:is|was|are|were|be|far|much|even)$/;

/** "handed over eight", "took over six posts": part of the verb, no bound. */
const PARTICLE_VERBS =
  /^(?:(?:hand|turn|knock|bowl|pass|roll|sign)(?:s|ed|ing)?|tak(?:e|es|ing|en)|took|carr(?:y|ies|ied|ying)|r[au]n|running|runs|gave|giv(?:e|es|en|ing)|mull(?:s|ed|ing)?)$/;

/** Words that hedge only sometimes: "over" after a verb of motion, "near" a place, "say". */
function isHedgeHere(tokens: Tokens, hedge: Found, last: number): boolean {
  const only = hedge.words.length === 1 ? hedge.words[0]! : '';
  const before = tokens.lower[hedge.first - 1] ?? '';
  if (only === 'say') return before === ',';
  // "we passed 200 cars" is a drive.
  if (only === 'passed') return !PERSON.test(before);
  if (only === 'about' && HAS_TOPIC.test(before)) return false;
  if (only === 'over' && PARTICLE_VERBS.test(before)) return isTimeAfter(tokens, last + 1);
  // "pulled over 40 cars" against "pulled over 40 from the mud"
  if (only === 'over' && /^pull/.test(before))
    return !ON_THE_ROAD.test(tokens.lower[last + 2] ?? '');
  if (only === 'over' && (isAbout(tokens, hedge.first) || isAcross(tokens, last + 1, before)))
    return false;
  return only !== 'good';
}

const PERSON = /^(?:i|we|you|he|she|they|who)$/;

/** "heard about six others", "talks about 40 posts": they are what it is about. */
const HAS_TOPIC =
  /^(?:hear|heard|hearing|knows?|knew|knowing|talk(?:s|ed|ing)?|think|thinks|thought|thinking|decid(?:e|es|ed|ing)|complain(?:s|ed|ing)?|worr(?:y|ies|ied|ying)|argu(?:e|es|ed|ing)|learn(?:ed|t)|information|news|doubts?|questions|concerns)$/;

const ON_THE_ROAD = /^(?:cars?|drivers?|vehicles?|motorists?|trucks?|lorries|buses)$/;
const PLACES =
  /^(?:regions?|provinces?|cities|city|districts?|oblasts?|counties|county|states|countries|villages?|towns?|islands?|neighbou?rhoods|prefectures|departments|municipalities|sites|locations|airfields|seas?)$/;

/** "downed 65 drones over eight regions": above them, where a noun stands before. */
const isAcross = (tokens: Tokens, number: number, before: string): boolean =>
  isPluralNoun(before) && PLACES.test(tokens.lower[number + 1] ?? '');

/** "took over six hours" is no taking over. */
function isTimeAfter(tokens: Tokens, at: number): boolean {
  let next = at;
  while (next < at + 4 && IN_NUMBER.test(tokens.lower[next] ?? '')) next += 1;
  return TIMES.test(tokens.lower[next] ?? '');
}

const TIMES = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries)$/;

const IN_NUMBER =
  /^(?:\d.*|an?|and|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+(?:teen|ty)|hundred|dozen|[.-])$/;

/** What one has or does over a thing: "a row over 40 rifles", "talks over two prisoners". */
const OVER_WHAT = words(`
  row rows dispute disputes feud feuds quarrel quarrels fight fights fought fighting battle
  battles battled anger outrage outcry fury concern concerns concerned fear fears worry worries
  worried unease protest protests protested lawsuit lawsuits suit suits case cases trial scandal
  controversy debate debates argument arguments argue argued arguing quarrelled clash clashed
  talks negotiations negotiate negotiated haggle haggled haggling bargain spat standoff stand-off
  tussle wrangle wrangled wrangling squabble squabbled criticism backlash inquiry enquiry probe
  investigation questions doubts tension tensions bridge bridges control sovereignty jurisdiction
  authority power victory win wins lead advantage preference edge dominance bids bidding
  falling-out rift split disagreement disagreements disagreed deadlock impasse litigation
  complaint complaints strike strikes war wars flew fly flying flies flight flights hung hanging
  watch presided presides rule ruled rules reign remorse regret grief apology apologised
  apologized mourning embarrassment pressure
`);

/** Verbs that say so in the passive only: "was tried over two killings", but "charged over 40 men". */
const BLAMED = words(`
  tried charged sued arrested jailed questioned indicted wanted held prosecuted investigated
  detained convicted sentenced suspended criticised criticized impeached sanctioned
`);

const BE = /^(?:is|are|was|were|be|been|being|got)$/;

/** Whether the "over" at this token means *about* or *across*: it then hedges no number. */
function isAbout({ lower }: Tokens, at: number): boolean {
  const before = lower[at - 1] ?? '';
  if (OVER_WHAT.has(before)) return true;
  return BLAMED.has(before) && BE.test(lower[at - 2] ?? '');
}
