import { isPluralNoun, PartOfSpeech } from '../text/parts-of-speech.ts';
import { LetterCase, spaceBefore, TokenKind } from '../text/tokens.ts';
import { STATES, SUBJECT_VERBS } from './lexicon/cues.ts';
import { headOf } from './lexicon/nouns.ts';
import { DateMark, type Scan } from './scan.ts';

const P = PartOfSpeech;

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

export interface PhrasePlace {
  readonly scan: Scan;
  readonly at: number;
  readonly end: number;
  /** Whether more than one is counted, so that the head should be a plural. */
  readonly many: boolean;
}

const MOST_TOKENS = 14;

const POINTS_BACK = new Set(['them', 'whom', 'which', 'those', 'us', 'these', 'you']);

/** The phrase that begins at `place.at`, with a partitive "of" in front or without. Null when none. */
export function readNounPhrase(place: PhrasePlace): NounPhrase | null {
  const { scan, at, end } = place;
  if (at >= end) return null;
  if (scan.tokens.lower[at] === 'of') return readPartitive(place);
  return readPlain(place, false);
}

/** "of the granaries", "of my cousins", "of them": the phrase after "of". */
function readPartitive({ scan, at, end }: PhrasePlace): NounPhrase | null {
  const { tokens, tags } = scan;
  let from = at + 1;
  if (tokens.lower[from] === 'all') from += 1;
  if (from >= end) return null;
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
  const phrase = readPlain({ scan, at: noun, end, many: true }, true);
  if (phrase === null || phrase.isState) return phrase;
  return { ...phrase, first: from, text: cut(scan, from, phrase.end) };
}

function startsNoun({ tokens, tags }: Scan, at: number, end: number): boolean {
  if (at >= end || tokens.kind[at] !== TokenKind.word) return false;
  const tag = tags[at];
  return tag === P.noun || tag === P.name || tag === P.adjective;
}

/** The words of tokens `[first, end)` as written, line breaks folded. */
export function cut({ document, tokens }: Scan, first: number, end: number): string {
  return document.text.slice(tokens.start[first], tokens.end[end - 1]).replace(/\s+/g, ' ');
}

/** Plurals that stand before another noun: "arms dealers", "sales jobs". */
const PLURAL_MODIFIERS = new Set(
  `arms sports sales news goods savings systems operations communications human women men children
  data people customs drugs weapons jobs rights works security police emergency ones series species
  headquarters economics physics mathematics politics athletics electronics robotics logistics
  states united nations forces`.split(/\s+/),
);

/** Words that are no head: they only add to the count. */
const ADDS = new Set(['more', 'other', 'further', 'additional', 'extra', 'fewer', 'less']);

interface Walk {
  head: number;
  state: number;
  isHeadPlural: boolean;
}

function readPlain(place: PhrasePlace, hasDeterminer: boolean): NounPhrase | null {
  const { scan, at, end } = place;
  const { tokens } = scan;
  const walk: Walk = { head: -1, state: -1, isHeadPlural: false };
  let next = at;
  const stop = Math.min(end, at + MOST_TOKENS);
  while (next < stop) {
    const step = stepOver({ place, walk, next, hasDeterminer });
    if (step === 0) break;
    next += step;
  }
  // "200 head of cattle"
  if (
    walk.head >= 0 &&
    tokens.lower[walk.head] === 'head' &&
    tokens.lower[walk.head + 1] === 'of'
  ) {
    const herd = readPlain({ scan, at: walk.head + 2, end, many: true }, false);
    if (herd !== null) return herd;
  }
  if (walk.head >= 0) {
    const lower = headWord(scan, stepped(place, walk) ? at : walk.head);
    const phraseEnd = walk.head + headLength(scan, walk.head, end);
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

/** "a four step approach": before a second noun in the singular, the first is what is counted. */
function stepped({ scan, at, many }: PhrasePlace, { head, isHeadPlural }: Walk): boolean {
  const { tokens, tags } = scan;
  if (!many || isHeadPlural || head !== at + 1 || tags[at] !== P.noun || tags[head] !== P.noun)
    return false;
  const isOne = isPluralNoun(tokens.lower[at]!) || isPluralNoun(tokens.lower[head]!);
  return !isOne && !COLLECTIVES.has(tokens.lower[head]!);
}

/** Compounds that news treats as one word. */
const COMPOUND_HEADS = new Map([['member', 'service']]);

function headWord({ tokens }: Scan, at: number): string {
  const head = headOf(tokens.lower[at]!);
  if (tokens.text[at + 1] === '-' && /^\d/.test(tokens.text[at + 2] ?? '')) {
    if (!spaceBefore(tokens, at + 1) && !spaceBefore(tokens, at + 2)) {
      return `${tokens.lower[at]!}-${tokens.text[at + 2]!}`;
    }
  }
  if (tokens.text[at + 1] === '-' && isAfterHead(tokens.lower[at + 2] ?? '')) {
    if (!spaceBefore(tokens, at + 1) && !spaceBefore(tokens, at + 2))
      return `${head}-${tokens.lower[at + 2]!}`;
  }
  const before = COMPOUND_HEADS.get(head);
  return before !== undefined && tokens.lower[at - 1] === before ? `${before} ${head}` : head;
}

/** `AK-47s` is four tokens, "passers-by" three. */
function headLength({ tokens }: Scan, at: number, end: number): number {
  if (tokens.text[at + 1] !== '-' || at + 2 >= end) return 1;
  if (isAfterHead(tokens.lower[at + 2]!) && !spaceBefore(tokens, at + 2)) {
    // "sisters-in-law"
    return tokens.text[at + 3] === '-' && at + 4 < end && !spaceBefore(tokens, at + 4) ? 5 : 3;
  }
  if (tokens.kind[at + 2] !== TokenKind.number || spaceBefore(tokens, at + 2)) return 1;
  const isPlural = tokens.lower[at + 3] === 's' && !spaceBefore(tokens, at + 3) && at + 3 < end;
  return isPlural ? 4 : 3;
}

/** What follows the head of a compound by a hyphen: "passers-by", "runners-up", "sisters-in-law". */
const isAfterHead = (lower: string) => /^(?:by|up|in|on|off|out|at|general|de|elect)$/.test(lower);

/** Singulars that need no plural after a number: "600 staff". */
const COLLECTIVES = new Set(
  'staff crew police cattle aircraft personnel head people sheep fish'.split(' '),
);

interface Step {
  readonly place: PhrasePlace;
  readonly walk: Walk;
  readonly next: number;
  readonly hasDeterminer: boolean;
}

/** How many tokens the phrase goes on by at `next`; 0 when it ends before it. Updates the walk. */
function stepOver({ place, walk, next, hasDeterminer }: Step): number {
  const { scan, end, many } = place;
  const { tokens, tags, dates } = scan;
  if (dates[next] === DateMark.date && walk.head >= 0) return 0;
  if (dates[next] === DateMark.date && tokens.kind[next] === TokenKind.number) return 0;
  if (
    dates[next] === DateMark.date &&
    /^(?:last|this|next|that|yesterday|today|tonight)$/.test(tokens.lower[next]!)
  )
    return 0;
  const tag = tags[next]!;
  const lower = tokens.lower[next]!;
  // "all four such appeals"
  if (lower === 'such' && next === place.at) return nounFollows(scan, next + 1, end) ? 1 : 0;
  // Another cell of a table begins.
  if (
    tokens.start[next]! - tokens.end[next - 1]! > 0 &&
    scan.document.text[tokens.start[next]! - 1] === '\t'
  )
    return 0;
  if (tag === P.punctuation || tokens.kind[next] === TokenKind.symbol) {
    return overPunctuation(place, walk, next);
  }
  if (tag === P.number) return overNumber(place, walk, next);
  if (tag === P.adverb) {
    const after = tags[next + 1];
    const goesOn = after === P.adjective || after === P.past || after === P.adverb;
    return walk.head < 0 && goesOn && next + 1 < end ? 1 : 0;
  }
  // "five launches", "ten blog posts": before the plural has come, a verb in -s is a noun.
  const isOpen =
    walk.head < 0 || (!walk.isHeadPlural && !COLLECTIVES.has(tokens.lower[walk.head]!));
  if (tag === P.verb && isOpen && many && lower.endsWith('s') && lower.length > 3) {
    walk.head = next;
    walk.isHeadPlural = true;
    return 1;
  }
  if (tag === P.adjective) {
    if (walk.head >= 0 && (walk.isHeadPlural || !many || !nounFollows(scan, next + 1, end)))
      return 0;
    walk.state = STATES.has(lower) || ADDS.has(lower) || walk.state < 0 ? next : walk.state;
    return 1;
  }
  // "push-ups"
  if (tag === P.verb && walk.head < 0 && tokens.text[next + 1] === '-' && next === place.at) {
    return spaceBefore(tokens, next + 1) ? 0 : 1;
  }
  if (tag === P.past || tag === P.ing) {
    if (walk.head >= 0 || SUBJECT_VERBS.has(lower) || lower === 'sought') return 0;
    return participleModifies(scan, next, end) ? 1 : 0;
  }
  if (tag === P.conjunction || lower === '&') return overAnd(place, walk, next);
  if (tag === P.possessive) {
    if (walk.head < 0 || !nounFollows(scan, next + 1, end)) return 0;
    walk.isHeadPlural = false;
    return 1;
  }
  if (tag === P.noun || tag === P.name) {
    if (walk.head >= 0 && !mayFollowHead({ place, walk, next, hasDeterminer })) return 0;
    walk.head = next;
    walk.isHeadPlural = isPluralNoun(lower) && !PLURAL_MODIFIERS.has(lower);
    return tokens.kind[next] === TokenKind.address ? 0 : 1;
  }
  return 0;
}

function mayFollowHead({ place, walk, next }: Step): boolean {
  const { scan, many } = place;
  const { tokens, tags } = scan;
  const lower = tokens.lower[next]!;
  if (
    tags[walk.head] === P.name &&
    tokens.letterCase[walk.head] === LetterCase.title &&
    tags[next] === P.noun &&
    (isPluralNoun(lower) || PLURAL_MODIFIERS.has(tokens.lower[walk.head]!))
  )
    return true;
  if (walk.isHeadPlural) return false;
  const head = tokens.lower[walk.head]!;
  const isName = tags[next] === P.name;
  // "Texas representatives", "United Nations treaties": a capitalised plural is often a name.
  if (tags[walk.head] === P.name && tags[next] === P.noun && isPluralNoun(lower)) return true;
  // "one soldier Tuesday", "a man John": a name does not go on a common noun.
  if (isName && tags[walk.head] === P.noun && tokens.letterCase[next] === LetterCase.title) {
    return tokens.letterCase[walk.head] !== LetterCase.lower;
  }
  if (PLURAL_MODIFIERS.has(head)) return isPluralNoun(lower) || !isPluralNoun(head);
  if (!many && walk.head > 0 && tokens.lower[next] === 'people') return false;
  return true;
}

/** A noun within the next few words that are part of a phrase. */
function nounFollows({ tokens, tags }: Scan, at: number, end: number): boolean {
  for (let index = at; index < Math.min(end, at + 5); index += 1) {
    const tag = tags[index];
    if (tag === P.noun || tag === P.name) return true;
    const isLink =
      tokens.text[index] === '-' || tokens.lower[index] === 'and' || tokens.text[index] === ',';
    if (
      tag !== P.adjective &&
      !isLink &&
      !(tag === P.adverb && tags[index + 1] !== P.punctuation) &&
      tag !== P.past
    )
      return false;
    if (isLink && index === at && tokens.text[index] !== '-') return false;
  }
  return false;
}

/** Verbs that stay verbs before a noun: "3 killed Friday"; a common noun makes them modifiers. */
function participleModifies({ tokens, tags, dates }: Scan, at: number, end: number): boolean {
  const next = at + 1;
  if (next >= end || dates[next] === DateMark.date) return false;
  if (/^(?:prisoners?|hostages?|captive)$/.test(tokens.lower[next]!)) return false;
  if (tokens.text[next] === '-' && !spaceBefore(tokens, next)) return true;
  const tag = tags[next];
  if (tag === P.noun) return true;
  if (tag === P.adjective) return nounFollows({ tokens, tags } as Scan, next, end);
  if (tag !== P.name || tokens.lower[at] === 'killed') return false;
  // "leased Boeing 737-800 freighters"
  const after = tags[next + 1] === P.number ? next + 4 : next + 1;
  return (
    nounFollows({ tokens, tags } as Scan, next + 1, end) ||
    nounFollows({ tokens, tags } as Scan, after, end)
  );
}

function overPunctuation({ scan, at, end }: PhrasePlace, walk: Walk, next: number): number {
  const { tokens, tags } = scan;
  const text = tokens.text[next]!;
  if (text === '-' || text === '‐' || text === '‑') {
    const isGlued = !spaceBefore(tokens, next) && next + 1 < end && !spaceBefore(tokens, next + 1);
    if (!isGlued || next === at) return 0;
    const after = tags[next + 1];
    if (tokens.kind[next + 1] === TokenKind.number) {
      // "Mi-17 helicopters", "AK-47s"
      return nounFollows(scan, next + 2, end) ? 2 : 0;
    }
    walk.isHeadPlural = false;
    if (
      after === P.noun ||
      after === P.name ||
      after === P.ing ||
      after === P.past ||
      after === P.adjective
    ) {
      if (after === P.noun || after === P.name) {
        walk.head = next + 1;
        walk.isHeadPlural = isPluralNoun(tokens.lower[next + 1]!);
      } else walk.state = next + 1;
      return 2;
    }
    return 2;
  }
  if (walk.head >= 0) return 0;
  if (
    (text === '"' || text === '“' || text === '[' || text === "'") &&
    nounFollows(scan, next + 1, end)
  ) {
    return 1;
  }
  if (
    text === ',' &&
    next > at &&
    tags[next - 1] === P.adjective &&
    nounFollows(scan, next + 1, end)
  ) {
    return walk.state >= 0 && STATES.has(tokens.lower[walk.state]!) ? 0 : 1;
  }
  return 0;
}

/** "two 14-year-old girls", "nine Boeing 737-800 freighters". */
function overNumber({ scan, at, end }: PhrasePlace, walk: Walk, next: number): number {
  const { tokens, tags } = scan;
  const isHyphen =
    tokens.text[next + 1] === '-' && !spaceBefore(tokens, next + 1) && next + 2 < end;
  if (isHyphen && (walk.head < 0 || tags[next - 1] === P.name) && next > at - 1) {
    let past = next + 2;
    while (past < end && tokens.text[past] === '-' && !spaceBefore(tokens, past)) past += 2;
    if (tokens.text[past] === '-' || past >= end) return 0;
    return nounFollows(scan, past, end) || nounFollows(scan, past + 1, end)
      ? Math.max(3, past - next)
      : 0;
  }
  if (next > at && tags[next - 1] === P.name && nounFollows(scan, next + 1, end)) return 1;
  return 0;
}

/** "rail and bus workers", "digital and physical sales". */
function overAnd({ scan, at, end, many }: PhrasePlace, walk: Walk, next: number): number {
  const { tokens, tags } = scan;
  const lower = tokens.lower[next]!;
  if ((lower !== 'and' && lower !== 'or' && lower !== '&') || next === at) return 0;
  const after = tags[next + 1];
  if (next + 1 >= end || (after !== P.noun && after !== P.name && after !== P.adjective)) return 0;
  if (walk.head < 0) {
    const isState = walk.state >= 0 && STATES.has(tokens.lower[walk.state]!);
    return isState ? 0 : nounFollows(scan, next + 1, end) ? 1 : 0;
  }
  if (walk.isHeadPlural || !many) return 0;
  for (let index = next + 1; index < Math.min(end, next + 4); index += 1) {
    const tag = tags[index];
    if (tag !== P.noun && tag !== P.name && tag !== P.adjective) return 0;
    if (tag !== P.adjective && isPluralNoun(tokens.lower[index]!)) return 1;
  }
  return 0;
}

/** The phrase that ends right before token `end`: "a fine" before "of 10.5 million". Null when none. */
export function phraseBefore(scan: Scan, end: number, least: number): NounPhrase | null {
  const { tokens, tags } = scan;
  let first = end;
  while (first > least && end - first < 8) {
    const tag = tags[first - 1];
    const isPart =
      tag === P.noun ||
      tag === P.name ||
      tag === P.adjective ||
      tag === P.possessive ||
      (tag === P.ing && first < end) ||
      (tokens.text[first - 1] === '-' && first < end && !spaceBefore(tokens, first));
    if (!isPart || scan.dates[first - 1] === DateMark.date) break;
    first -= 1;
  }
  while (first < end && (tokens.text[first] === '-' || tags[first] === P.possessive)) first += 1;
  const last = end - 1;
  if (first >= end || (tags[last] !== P.noun && tags[last] !== P.name)) return null;
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
