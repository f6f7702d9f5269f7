import { LetterCase, TokenKind } from '../text/tokens.ts';
import { words } from '../word-lists.ts';
import { verbForm } from './lexicon/verb-forms.ts';
import { DateMark, type Marks } from './marks.ts';

interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Whose figures a line gives; `leads` where the name stands before its noun: "central bank figures". */
export interface Attribution extends TokenRange {
  readonly leads: boolean;
}

/** What is told of a count by the noun itself: "figures by MSF", "central bank data". */
const TOLD = words(`
  data figures numbers statistics estimates count counts tally tallies list lists survey surveys poll
  records census
`);
/** "Compiled by the harbour office". */
const MADE = words('compiled collected collated gathered tallied counted provided supplied');
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
 * harbour office", "central bank figures", in text order. What they name is for others to find.
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
      found.push({ ...range, leads: from < 0 });
      at = Math.max(at, range.end - 1);
    }
  }
  return found;
}

/** One past "source:", "figures by", "compiled by" that begins at `at`, or -1. */
function behindOpening({ tokens: { lower } }: Marks, at: number, { end }: TokenRange): number {
  const word = lower[at]!;
  const next = at + 1 < end ? lower[at + 1]! : '';
  const opens = SOURCES.has(word)
    ? /^[:–—-]$/.test(next)
    : MADE.has(word)
      ? next === 'by'
      : /^(?:by|from|of)$/.test(next);
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
