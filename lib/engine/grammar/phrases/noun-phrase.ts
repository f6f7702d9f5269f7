import {
  isNominal,
  isNounTag,
  isPluralNoun,
  PartOfSpeech as P,
} from '../../text/parts-of-speech.ts';
import { spaceBefore, TokenKind } from '../../text/tokens.ts';
import { headLength, headWord, stepped } from './phrase-head.ts';
import type { PhrasePlace, Walk } from './phrase-place.ts';
import { ADDS, stepOver } from './phrase-walk.ts';
import { DateMark, type Analysis } from '../analysis.ts';

/** A counted noun phrase: tokens half-open, without number and hedge. */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  readonly text: string;
  /** Singular, lower case. */
  readonly head: string;
  readonly headAt: number;
  /** "17 dead", "9 missing", "12 others": no noun of its own. */
  readonly isState: boolean;
  /** "of them", "of whom", "others": points back to what was counted before. */
  readonly pointsBack: boolean;
  readonly isPlural: boolean;
}

const MOST_TOKENS = 14;

const POINTS_BACK = new Set(['them', 'whom', 'which', 'those', 'us', 'these', 'you']);

/** The phrase that begins at `place.at`, with a partitive "of" in front or without. Null when none. */
export function readNounPhrase(place: PhrasePlace): NounPhrase | null {
  const { scan, at, end } = place;
  if (at >= end) return null;
  if (scan.tokens.lower[at] === 'of') return readPartitive(place);
  return readPlain(place);
}

/** "of the granaries", "of my cousins", "of them": the phrase after "of". */
function readPartitive({ scan, at, end, isDirect = false }: PhrasePlace): NounPhrase | null {
  const { tokens, tags } = scan;
  let from = at + 1;
  if (tokens.lower[from] === 'all') from += 1;
  if (from >= end) return null;
  // "five of them Greeks"
  const isThem = tokens.lower[from] === 'them' && from + 1 < end;
  if (isThem && isNounTag(tags[from + 1])) {
    const noun = readPlain({ scan, at: from + 1, end, many: true, isDirect });
    if (noun?.isPlural === true && !noun.isState) return noun;
  }
  if (POINTS_BACK.has(tokens.lower[from]!) && !startsNoun(scan, from + 1, end)) {
    return {
      first: at,
      end: from + 1,
      text: '',
      head: '',
      headAt: from,
      isState: false,
      pointsBack: true,
      isPlural: true,
    };
  }
  let noun = from;
  while (noun < end && tags[noun] === P.determiner) noun += 1;
  const phrase = readPlain({ scan, at: noun, end, many: true, isDirect, isOfWhole: true });
  if (phrase === null || phrase.isState) return phrase;
  return { ...phrase, first: from, text: cut(scan, from, phrase.end) };
}

function startsNoun({ tokens, tags }: Analysis, at: number, end: number): boolean {
  if (at >= end || tokens.kind[at] !== TokenKind.word) return false;
  const tag = tags[at];
  return isNominal(tag);
}

/** The words of tokens `[first, end)` as written, line breaks folded. */
export function cut({ document, tokens }: Analysis, first: number, end: number): string {
  return document.text.slice(tokens.start[first], tokens.end[end - 1]).replace(/\s+/g, ' ');
}

function readPlain(place: PhrasePlace): NounPhrase | null {
  const { scan, at, end } = place;
  const { tokens } = scan;
  const walk: Walk = { head: -1, state: -1, isHeadPlural: false };
  let next = at;
  const stop = Math.min(end, at + MOST_TOKENS);
  while (next < stop) {
    const step = stepOver({ place, walk, next });
    if (step === 0) break;
    next += step;
  }
  // "200 head of cattle"
  if (
    walk.head >= 0 &&
    tokens.lower[walk.head] === 'head' &&
    tokens.lower[walk.head + 1] === 'of'
  ) {
    const herd = readPlain({ scan, at: walk.head + 2, end, many: true });
    if (herd !== null) return herd;
  }
  if (walk.head >= 0) {
    const lower = headWord(scan, stepped(place, walk) ? at : firstOfPair(scan, walk.head, at));
    const phraseEnd = closed(place, walk.head + headLength(scan, walk.head, end));
    const isOther = lower === 'other' || lower === 'one';
    return {
      first: at,
      end: phraseEnd,
      text: cut(scan, at, phraseEnd),
      head: lower,
      headAt: walk.head,
      isState: false,
      pointsBack: isOther && (tokens.lower[walk.head] === 'others' || lower === 'one'),
      isPlural: isPluralNoun(tokens.lower[walk.head]!),
    };
  }
  if (walk.state >= 0) {
    const lower = tokens.lower[walk.state]!;
    const isMore = ADDS.has(lower);
    return {
      first: at,
      end: walk.state + 1,
      text: cut(scan, at, walk.state + 1),
      head: lower,
      headAt: walk.state,
      isState: !isMore,
      pointsBack: isMore,
      isPlural: true,
    };
  }
  return null;
}

/** "men and women": of a pair of people the first is the head. */
function firstOfPair({ tokens }: Analysis, head: number, at: number): number {
  const isPair =
    head - 2 >= at &&
    /^(?:and|or|&)$/.test(tokens.lower[head - 1]!) &&
    /^(?:men|women|children|boys|girls)$/.test(tokens.lower[head - 2]!);
  return isPair ? head - 2 : head;
}

/** The end of a phrase with the quotation mark that closes one opened in it: "so-called “safe zones”". */
function closed({ scan, at, end }: PhrasePlace, phraseEnd: number): number {
  const { text } = scan.tokens;
  if (phraseEnd >= end || !/^["”]$/.test(text[phraseEnd]!)) return phraseEnd;
  for (let index = at; index < phraseEnd; index += 1) {
    if (/^["“]$/.test(text[index]!)) return phraseEnd + 1;
  }
  return phraseEnd;
}

/** The phrase that ends right before token `end`: "a fine" before "of 10.5 million". Null when none. */
export function phraseBefore(scan: Analysis, end: number, least: number): NounPhrase | null {
  const { tokens, tags } = scan;
  let first = end;
  while (first > least && end - first < 8) {
    const tag = tags[first - 1];
    const isPart =
      isNominal(tag) ||
      tag === P.possessive ||
      (tag === P.ing && first < end) ||
      (tokens.text[first - 1] === '-' && first < end && !spaceBefore(tokens, first));
    if (!isPart || scan.dates[first - 1] === DateMark.date) break;
    first -= 1;
  }
  while (first < end && (tokens.text[first] === '-' || tags[first] === P.possessive)) first += 1;
  const last = end - 1;
  if (first >= end || !isNounTag(tags[last])) return null;
  const from =
    first > least && tags[first - 1] === P.determiner && isPossessive(tokens.lower[first - 1]!)
      ? first - 1
      : first;
  return {
    first: from,
    end,
    text: cut(scan, from, end),
    head: headWord(scan, last),
    headAt: last,
    isState: false,
    pointsBack: false,
    isPlural: isPluralNoun(tokens.lower[last]!),
  };
}

const isPossessive = (lower: string) =>
  lower === 'its' ||
  lower === 'their' ||
  lower === 'his' ||
  lower === 'her' ||
  lower === 'our' ||
  lower === 'my';
