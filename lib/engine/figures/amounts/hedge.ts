import { TokenKind, type Tokens } from '../../text/tokens.ts';
import {
  DEGREES,
  DEGREES_AFTER_A,
  DOWN_WORDS,
  HEDGES_BY_LAST,
  TAKES_DEGREE,
  UP_WORDS,
  type Hedge,
} from '../lexicon/hedges.ts';
import { isAbout } from './over.ts';
import type { Bound } from '../value.ts';

export interface Hedged {
  /** First token of the hedge; the amount's own first token when there is none. */
  readonly first: number;
  readonly bound: Bound | null;
  readonly words: string;
  readonly change: 'up' | 'down' | null;
  /** The word that says so; empty when none does. */
  readonly changeWord: string;
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
  return { first: at, bound, words: words.join(' '), ...readChange(tokens, at, least) };
}

interface Found extends Hedge {
  readonly first: number;
}

/** "is over within five hours": a preposition before another bound hedges nothing. */
const isPlace = ({ words }: Found) =>
  words.length === 1 &&
  /^(?:over|above|under|below|within|near|around|about|top|tops|some)$/.test(words[0]!);

/** First token of "well", "a shade" before "over" or "less than"; the hedge's own where none is. */
function degreeBefore(tokens: Tokens, hedge: Found, least: number): number {
  const last = hedge.words.at(-1)!;
  const isOf =
    last === 'of' && /^(?:short|shy|upwards?|excess|north|south)$/.test(hedge.words.at(-2)!);
  if (!isOf && !TAKES_DEGREE.has(last)) return hedge.first;
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
    if (fits && isHedgeHere(tokens, { ...hedge, first }, last)) return { ...hedge, first };
  }
  return null;
}

/** "over a dozen", "about another 40", "more than the 12": one small word between. */
function hedgeOver(tokens: Tokens, last: number, least: number): Found | null {
  const lower = last >= least ? tokens.lower[last] : undefined;
  if (
    lower !== 'the' &&
    lower !== 'a' &&
    lower !== 'another' &&
    lower !== 'its' &&
    lower !== 'an'
  ) {
    return null;
  }
  const hedge = hedgeEndingAt(tokens, last - 1, least);
  if (hedge === null) return null;
  const word = hedge.words.join(' ');
  // "under a $3bn rescue", "a row over the $2m": there the word says where, not how much.
  // "well short of the 72 million it had promised": the 72 are meant as they are.
  if (/^(?:short|shy) of$/.test(word) && lower === 'the') return null;
  const isWhere =
    lower === 'a' || lower === 'an'
      ? isPlace(hedge)
      : /^(?:over|under|passed|past|topped|beat)$/.test(word);
  return lower !== 'another' && isWhere ? null : hedge;
}

/** "handed over eight", "took over six posts": part of the verb, no bound. */
const PARTICLE_VERBS =
  /^(?:(?:hand|turn|pull|knock|bowl|pass|roll|sign|haul)(?:s|ed|ing)?|tak(?:e|es|ing|en)|took|carr(?:y|ies|ied|ying)|r[au]n|running|runs|gave|giv(?:e|es|en|ing)|mull(?:s|ed|ing)?)$/;

const NEVER_HEDGES_AFTER = new Set(['from', 'since']);

/** Words that hedge only sometimes: "over" after a verb of motion, "near" a place, "say". */
function isHedgeHere(tokens: Tokens, hedge: Found, last: number): boolean {
  const only = hedge.words.length === 1 ? hedge.words[0]! : '';
  const before = tokens.lower[hedge.first - 1] ?? '';
  if (only === 'say') return before === ',' && tokens.lower[last + 1] !== ',';
  // "passed 52 to 48" is a vote.
  if (only === 'passed') return !/^(?:to|-|–)$/.test(tokens.lower[last + 2] ?? '');
  if (only === 'over' && PARTICLE_VERBS.test(before)) return isTimeAfter(tokens, last + 1);
  if (only === 'over' && (isAbout(tokens, hedge.first) || isAcross(tokens, last + 1, before)))
    return false;
  if (only === 'good') return false;
  if (only === 'over' || only === 'above' || only === 'under' || only === 'below') {
    return !NEVER_HEDGES_AFTER.has(before) || only !== 'over';
  }
  if (only === 'c.' || only === 'ca.') return true;
  return true;
}

const PLACES =
  /^(?:regions?|provinces?|cities|city|districts?|oblasts?|counties|county|states|countries|villages?|towns?|islands?|neighbou?rhoods|prefectures|departments|municipalities|sites|locations|airfields|seas?)$/;

/** "downed 65 drones over eight regions": above them, where a noun stands before. */
const isAcross = (tokens: Tokens, number: number, before: string): boolean =>
  /s$/.test(before) &&
  !/^(?:is|was|has|this|us|its|across|his|plus|less)$/.test(before) &&
  PLACES.test(tokens.lower[number + 1] ?? '');

/** "took over six hours" is no taking over. */
function isTimeAfter(tokens: Tokens, at: number): boolean {
  let next = at;
  while (
    next < at + 4 &&
    (tokens.kind[next] === TokenKind.number ||
      /^(?:an?|and|half|[a-z]+(?:teen|ty)|[.-])$/.test(tokens.lower[next] ?? '') ||
      SMALL.test(tokens.lower[next] ?? ''))
  )
    next += 1;
  return /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries)$/.test(
    tokens.lower[next] ?? '',
  );
}

const SMALL = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|dozen)$/;

/** "rose 3%", "fell by about 200", "up 4 percent"; not "rose to". */
function readChange(
  tokens: Tokens,
  first: number,
  least: number,
): { change: 'up' | 'down' | null; changeWord: string } {
  const none = { change: null, changeWord: '' };
  for (let index = first - 1; index >= Math.max(least, first - 4); index -= 1) {
    const lower = tokens.lower[index]!;
    const change = UP_WORDS.has(lower) ? 'up' : DOWN_WORDS.has(lower) ? 'down' : null;
    if (change !== null)
      return isTrend(tokens, index, least) ? { change, changeWord: lower } : none;
    if (!BETWEEN_TREND.has(lower) && !lower.endsWith('ly')) break;
  }
  return tokens.lower[first - 1] === 'by' ? readChangeOf(tokens, first - 2, least) : none;
}

const MOST_WORDS_TO_CHANGE = 7;

/** "cut its key rate by 50 points", "raised the wage by 40 dollars": the verb stands before what it changes. */
function readChangeOf(
  tokens: Tokens,
  from: number,
  least: number,
): { change: 'up' | 'down' | null; changeWord: string } {
  for (let index = from; index >= Math.max(least, from - MOST_WORDS_TO_CHANGE); index -= 1) {
    const lower = tokens.lower[index]!;
    if (/^[,;:.()“”"]$/.test(lower)) break;
    if (RAISED.has(lower)) return { change: 'up', changeWord: lower };
    if (LOWERED.has(lower)) return { change: 'down', changeWord: lower };
  }
  return { change: null, changeWord: '' };
}

const RAISED = new Set(
  'raise raises raised raising lift lifts lifted lifting increase increases increased increasing hike hikes hiked boost boosts boosted expand expands expanded'.split(
    ' ',
  ),
);
const LOWERED = new Set(
  'cut cuts cutting lower lowers lowered lowering reduce reduces reduced reducing trim trims trimmed slash slashes slashed shorten shortened shrink shrank decrease decreases decreased'.split(
    ' ',
  ),
);

const BETWEEN_TREND = new Set([
  'by',
  'a',
  'another',
  'further',
  'only',
  'just',
  'some',
  'the',
  'as',
  'much',
  'an',
  'additional',
  'even',
  'more',
  'than',
  'over',
  'about',
  'around',
  'nearly',
  'almost',
]);

/** "lost 40 men" and "shed 1,150 jobs" are no trend; "up to 40" neither. */
function isTrend(tokens: Tokens, at: number, least: number): boolean {
  const lower = tokens.lower[at]!;
  const next = tokens.lower[at + 1];
  if ((lower === 'up' || lower === 'down') && next === 'to') return false;
  if ((lower === 'up' || lower === 'down') && at > least) {
    const before = tokens.lower[at - 1]!;
    if (NOT_TREND_BEFORE_UP.has(before)) return false;
  }
  if (next === 'to') return false;
  const before = tokens.lower[at - 1];
  // "a rise of", "the increase", "its fall": nouns say it themselves.
  return before !== 'a' && before !== 'an' && before !== 'the';
}

const NOT_TREND_BEFORE_UP = new Set(
  'blew blow blown blowing set sets setting made make makes making gave give picked pick took take shot shut broke broken tracked rounded held hold turned turn lined cut summed shoot shooting gunned tore put putting pulled'.split(
    ' ',
  ),
);
