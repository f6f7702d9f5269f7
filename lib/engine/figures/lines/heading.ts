import type { Sentence } from '../../document.ts';
import { type Analysis, DateMark } from '../../grammar/analysis.ts';
import { afterLetter, CAPTION, type TokenRange } from '../../grammar/layout/cells.ts';
import { isKnownWord, isPluralNoun, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { LetterCase, spaceBefore, TokenKind } from '../../text/tokens.ts';
import { type LabelUnit, readLabelUnit } from './label-unit.ts';
import { inMetres, isKnown, type Label } from './label-words.ts';

const MOST_TOKENS = 40;
/** Without "by" or a unit a longer line is a headline, not the name of a list. */
const MOST_WORDS = 3;

/** Tokens between two signs, half-open, and whether brackets hold them. */
interface Part extends TokenRange {
  readonly isInBrackets: boolean;
}

/**
 * "ARRIVALS BY CAMP", "Deaths:", "Exports by port, US$ million (2019–2023)": what the lines under it
 * count, and in what; null when it says nothing.
 */
export function headingOf(scan: Analysis, sentence: Sentence, isOverTable: boolean): Label | null {
  const { tokens } = scan;
  const { endToken, kind } = sentence;
  const first = afterNumber(scan, afterLetter(tokens, sentence), endToken);
  const isColon = tokens.text[endToken - 1] === ':';
  if (kind === 'item' && !isColon && !isOverTable) return null;
  if (tokens.text[endToken - 1] === '.') return null;
  return topicIn(scan, first, isColon ? endToken - 1 : endToken);
}

/** "Table 2: ", "Annex B - ": where the name of a table begins. */
function afterNumber({ tokens }: Analysis, first: number, end: number): number {
  if (!CAPTION.test(tokens.lower[first]!)) return first;
  for (let at = first + 1; at < Math.min(end - 1, first + 4); at += 1)
    if (/^[:.–—-]$/.test(tokens.text[at]!)) return at + 1;
  return first;
}

/** What the tokens `[first, end)` say of the numbers of a list or table that they name. */
export function topicIn(scan: Analysis, first: number, end: number): Label | null {
  if (end - first > MOST_TOKENS) return null;
  const { lower } = scan.tokens;
  let unit: LabelUnit | null = null;
  let best: TokenRange | null = null;
  let aside: Label | null = null;
  let most = 0;
  let isBy = false;
  const parts = partsOf(scan, first, end);
  for (const [index, part] of parts.entries()) {
    const words = lower.slice(part.first, part.end);
    const read = unitIn(scan, part, part.first > first);
    const topic = topicOfPart(scan, part, read);
    if (isOfBrackets(words) || tellsOfBrackets(lower, parts[index - 1])) {
      aside ??= asideOf(scan, part, { topic, unit: read.unit });
      continue;
    }
    isBy ||= words.some((word) => DIVIDES.test(word));
    // "Passengers and seats in thousands; change in %": not of every line.
    if (!words.includes('and')) unit ??= read.unit;
    if (topic === null) continue;
    const worth = read.isCounted === true ? MOST : worthOf(scan, topic, part);
    if (worth <= most) continue;
    best = topic;
    most = worth;
  }
  const inBrackets = aside === null ? {} : { inBrackets: aside };
  if (best === null) return unit === null ? null : { first, end: first, unit, ...inBrackets };
  const isSure = most > NAMED && (isBy || unit !== null);
  const isWeak = most === NAMED && unit === null;
  if (isWeak && !isOfThings(scan, best)) return null;
  return { ...best, unit: inMetres(scan, unit, best), isSure, isWeak, ...inBrackets };
}

/** What a part says of the numbers in brackets; null where it says neither what they count nor in what. */
function asideOf(
  scan: Analysis,
  part: Part,
  { topic, unit }: { readonly topic: TokenRange | null; readonly unit: LabelUnit | null },
): Label | null {
  const isSaid = topic !== null && worthOf(scan, topic, part) > NAMED;
  if (!isSaid && unit === null) return null;
  const { first, end } = isSaid ? topic : { first: part.first, end: part.first };
  return { first, end, unit, isAside: true };
}

const DIVIDES = /^(?:by|per)$/;

/** "seats in brackets", "(and share of the vote)": of the second number of each line. */
const isOfBrackets = (words: readonly string[]): boolean =>
  words[0] === 'and' || words.some((word) => BRACKETS.test(word));

/** "in brackets, change on May": the part before announces it. */
const tellsOfBrackets = (lower: readonly string[], before: TokenRange | undefined): boolean =>
  before !== undefined && BRACKETS.test(lower[before.end - 1]!);

const BRACKETS = /^(?:brackets|parenthes[ei]s)$/;

/** The parts of a heading between commas, colons, brackets and spaced dashes. */
function partsOf({ tokens }: Analysis, first: number, end: number): Part[] {
  const parts: Part[] = [];
  let from = first;
  let depth = 0;
  for (let at = first; at <= end; at += 1) {
    const sign = tokens.text[at]!;
    const isDash = /^(?:[-–—―/]|--)$/.test(sign) && spaceBefore(tokens, at);
    if (at < end && !isDash && !/^[,:;()[\]|]$/.test(sign)) continue;
    if (at > from) parts.push({ first: from, end: at, isInBrackets: depth > 0 });
    if (/^[([]$/.test(sign)) depth += 1;
    else if (/^[)\]]$/.test(sign)) depth -= 1;
    from = at + 1;
  }
  return parts;
}

/** The unit that a part is, ends in or begins with, and the tokens that are left. */
function unitIn(
  scan: Analysis,
  { first, end }: Part,
  mayScale: boolean,
): TokenRange & { readonly unit: LabelUnit | null; readonly isCounted?: boolean } {
  const { lower } = scan.tokens;
  const whole = readLabelUnit(scan, first, end);
  if (whole !== null) return { unit: whole, first: end, end };
  for (let at = first + 1; at < end; at += 1) {
    // "% of capacity"; ", '000 bags", but not "Thousands flee"
    const isOf = lower[at] === 'of';
    const told = isOf || at < first + 3 ? readLabelUnit(scan, first, at) : null;
    // "week of 6 May"
    const before = told?.unit?.measure === 'duration' ? null : told;
    const isScale = mayScale && SCALES.test(lower[first]!) && before?.unit === null;
    if (before !== null && (isOf || isScale))
      return { unit: before, first: isOf ? at + 1 : at, end, isCounted: before.unit === null };
    // "Cereals in million tonnes"
    const after = lower[at] === 'in' ? readLabelUnit(scan, at + 1, end) : null;
    if (after !== null) return { unit: after, first, end: at };
  }
  return { unit: null, first, end };
}

/** "'000" of "'000 bags". */
const SCALES = /^(?:['’]?000s?|['’]|thousands?)$/;

const ENDS_TOPIC =
  /^(?:by|per|in|at|for|from|across|among|on|off|as|since|so|that|who|which|after|before|during|over|following)$/;
/** "KEY FIGURES (US$ m)": says how it is told, not what is counted. */
const NO_TOPIC =
  /^(?:figures|numbers|facts|data|statistics|glance|overview|summary|results?|outcome|updates?|points|terms|needs?)$/;
/** Says when, or who counted. */
const ASIDE =
  /^(?:as|source|sources|situation|status|update|updated|compiled|covering|week|weeks|day|since|until|official|provisional|change|changes|including|data|figures|according|last|latest)$/;

/** The words before "by", "in", a date: "Newly displaced people", "Jobs to go"; null where none says what is counted. */
function topicOfPart(
  { tokens, tags, dates }: Analysis,
  { isInBrackets }: Part,
  { first, end }: TokenRange,
): TokenRange | null {
  let from = first;
  while (from < end && mayLead(tags[from]!, dates[from]!, tokens.text[from]!)) from += 1;
  if (from >= end || (ASIDE.test(tokens.lower[from]!) && (isInBrackets || end - from > 1)))
    return null;
  let stop = from;
  while (stop < end && !ENDS_TOPIC.test(tokens.lower[stop]!) && dates[stop] !== DateMark.date) {
    const isOfVerb = tokens.lower[stop - 1] === 'to' && stop > from;
    if (tokens.kind[stop] === TokenKind.number || tags[stop] === P.pronoun) return null;
    if (tags[stop] === P.auxiliary && !isOfVerb) return null;
    stop += 1;
  }
  const isTold = NO_TOPIC.test(tokens.lower[stop - 1]!) || NO_TOPIC.test(tokens.lower[from]!);
  return stop > from && !isTold ? { first: from, end: stop } : null;
}

/** "The", "2022/23 " before what is counted. */
const mayLead = (tag: number, date: number, text: string): boolean =>
  tag === P.determiner || date === DateMark.date || text === '/';

const NAMED = 1;
const MOST = 9;

/** How likely a part is what the numbers count: in known words, a plural, or no more than a name. */
function worthOf({ tokens, tags }: Analysis, { first, end }: TokenRange, part: Part): number {
  const words = tokens.lower.slice(first, end);
  const isLong = words.filter((word) => !/^(?:of|the|an?|to|be)$/.test(word)).length > MOST_WORDS;
  if (isLong) return 0;
  const bonus = part.isInBrackets ? 0 : 1;
  if (words.some(isKnown)) return 4 + bonus;
  const last = words.at(-1)!;
  if (tags[end - 1] === P.noun && isPluralNoun(last) && isKnownWord(last)) return 2 + bonus;
  const isName = tokens.letterCase[end - 1] === LetterCase.title && end - first > 1;
  return isName || part.isInBrackets ? 0 : NAMED;
}

const NOUNS: ReadonlySet<number> = new Set([P.noun, P.name, P.pronoun]);

/** "Looms at work": a plural, in no known words, that is no name. */
function isOfThings({ tokens, tags }: Analysis, { first, end }: TokenRange): boolean {
  // "Storm looms" has a verb.
  const isVerb = tags[end - 1] === P.verb && end - 1 > first && NOUNS.has(tags[end - 2]!);
  return isPluralNoun(tokens.lower[end - 1]!) && !isVerb;
}

/** Whether a line says no more than when, or who counted: "Situation at 27 March". */
export function isAside({ tokens, dates }: Analysis, { firstToken, endToken }: Sentence): boolean {
  if (endToken - firstToken > MOST_OF_ASIDE || tokens.text[endToken - 1] === '.') return false;
  const isDated = dates.slice(firstToken, endToken).includes(DateMark.date);
  return isDated && (dates[firstToken] === DateMark.date || ASIDE.test(tokens.lower[firstToken]!));
}

/** In tokens. */
const MOST_OF_ASIDE = 8;
