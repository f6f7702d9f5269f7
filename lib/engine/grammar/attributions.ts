import { LetterCase, TokenKind } from '../text/tokens.ts';
import { words } from '../word-lists.ts';
import { openBefore, type TokenRange } from './layout/cells.ts';
import { verbForm } from './lexicon/verb-forms.ts';
import { DateMark, isNumberAt, type Marks } from './marks.ts';

/** Whose figures a line gives; `leads` where the name stands before its noun: "central bank figures". */
export interface Attribution extends TokenRange {
  readonly leads: boolean;
  /** Set where only a bracket or a colon says so: "Seats by party (Electoral Commission)", "Figures: Metal Bureau". */
  readonly isBare: boolean;
}

/** What is told of a count by the noun itself: "figures by MSF", "central bank data". */
const TOLD = words(`
  data figures numbers statistics estimates count counts tally tallies list lists survey surveys poll
  records census
`);
/** "Compiled by the harbour office". */
const MADE = words(`
  compiled collected collated gathered tallied counted provided supplied reported issued produced
  published released prepared
`);
const SOURCES = words('source sources');
/** At every other word nothing is told. */
const TELLING: ReadonlySet<string> = new Set([...TOLD, ...MADE, ...SOURCES]);
/** They end a name, as a number, a date and most marks do. */
const BEHIND = words(`
  by in on at as to with from into since until till through during before after and or but who which that
  is are was were be been has have had will would may can could should not show shows showed put puts
  give gives gave
`);
const ARTICLES = words('the a an its their');
const LONGEST = 8;

/**
 * The words for whose figures a line gives where no verb says so: "(source: IOM)", "compiled by the
 * harbour office", "central bank figures", or in brackets that close it, in text order. What they name is
 * for others to find.
 */
export function attributionsOf(marks: Marks): readonly Attribution[] {
  const { document } = marks;
  const found: Attribution[] = [];
  for (const { firstToken, endToken } of document.sentences) {
    const line = { first: firstToken, end: endToken };
    for (let at = firstToken; at < endToken; at++) {
      if (!TELLING.has(marks.tokens.lower[at]!)) continue;
      const from = behindOpening(marks, at, line);
      const range = from >= 0 ? nameFrom(marks, from, line) : nameBefore(marks, at, line);
      if (range === null) continue;
      const isBare = TOLD.has(marks.tokens.lower[at]!) && marks.tokens.text[at + 1] === ':';
      found.push({ ...range, leads: from < 0, isBare });
      at = Math.max(at, range.end - 1);
    }
    const inBrackets = nameInBrackets(marks, line);
    if (inBrackets !== null) found.push({ ...inBrackets, leads: false, isBare: true });
  }
  return found;
}

/** "Seats after appeals (Electoral Commission, 28 December)": the name in the brackets that close a line without a number. */
function nameInBrackets(marks: Marks, line: TokenRange): TokenRange | null {
  const { text, letterCase } = marks.tokens;
  const close = text[line.end - 1] === '.' ? line.end - 2 : line.end - 1;
  if (text[close] !== ')' || line.end - line.first > LONGEST_HEADING) return null;
  const open = openBefore(marks.tokens, close, line.first);
  const name = open < 0 ? null : nameFrom(marks, open + 1, { first: open, end: close });
  if (name === null) return null;
  const isNamed = name.first > open + 1 || letterCase[name.first]! >= LetterCase.title;
  for (let at = line.first; at < open; at++) if (isNumberAt(marks, at)) return null;
  for (let at = name.end; at < close; at++)
    if (text[at] !== ',' && marks.dates[at] !== DateMark.date) return null;
  return isNamed ? name : null;
}

/** In tokens. */
const LONGEST_HEADING = 40;

/** One past "source:", "figures by", "figures:", "compiled by" that begins at `at`, or -1. */
function behindOpening({ tokens: { lower } }: Marks, at: number, { end }: TokenRange): number {
  const word = lower[at]!;
  const next = at + 1 < end ? lower[at + 1]! : '';
  const opens = SOURCES.has(word)
    ? /^[:–—-]$/.test(next)
    : MADE.has(word)
      ? next === 'by'
      : /^(?:by|from|of|:)$/.test(next);
  return opens ? at + 2 : -1;
}

/** The words from `from` on, up to what no name holds; null for none. */
function nameFrom(marks: Marks, from: number, { end: stop }: TokenRange): TokenRange | null {
  const { lower } = marks.tokens;
  const first = from < stop && ARTICLES.has(lower[from]!) ? from + 1 : from;
  let end = first;
  while (end < stop && isOfName(marks, end) && !TOLD.has(lower[end]!)) end++;
  return end === first || end - first > LONGEST ? null : { first, end };
}

/** The words right before "figures", "data", "'s list". */
function nameBefore(marks: Marks, at: number, line: TokenRange): TokenRange | null {
  const { lower } = marks.tokens;
  if (!TOLD.has(lower[at]!) || at === line.first) return null;
  // "Houthis list 31 raids", "Bolivia's census loses people": no names of a count.
  const goesOn = at + 1 < line.end && marks.tokens.kind[at + 1]! <= TokenKind.number;
  if (goesOn && !/^(?:data|figures|statistics)$/.test(lower[at]!)) return null;
  const end = /^['’]s?$/.test(lower[at - 1]!) ? at - 1 : at;
  let first = end;
  while (first > line.first && isOfName(marks, first - 1) && !ARTICLES.has(lower[first - 1]!))
    first--;
  return end === first || end - first > LONGEST ? null : { first, end };
}

/** A word that a name of a body may hold. */
function isOfName({ tokens, dates }: Marks, at: number): boolean {
  const word = tokens.lower[at]!;
  if (dates[at] !== DateMark.none) return false;
  if (tokens.kind[at] !== TokenKind.word)
    return word === '-' || /^['’]s?$/.test(word) || word === '&';
  if (BEHIND.has(word)) return false;
  if (tokens.letterCase[at] !== LetterCase.lower) return true;
  const form = verbForm(word)?.form;
  return form !== 'past' && form !== 'third';
}
