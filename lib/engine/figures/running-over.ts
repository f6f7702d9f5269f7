import type { Analysis } from '../grammar/analysis.ts';
import type { TokenRange } from '../grammar/layout/cells.ts';
import { isVerbal } from '../text/parts-of-speech.ts';
import { words } from '../word-lists.ts';
import type { Measured } from './figure.ts';

/** Words over a list that make all of it run up to now, and those that do so of tolls alone. */
const RUNS = /\b(?:so far|to date|since|until now|running totals?|cumulative(?:ly)?|this year)\b/;
const AS_OF = /\b(?:as (?:of|at|on)|data to)\b/;
/** Told in the first line of a list for all of it. */
const IN_FIRST_LINE = /\b(?:running totals?|cumulative(?:ly)?)\b/;
/** What a line or a column has of a day or of a kind of its own. */
const OF_ITS_OWN =
  /\b(?:new|today|yesterday|daily|weekly|monthly|per|previous|forecast|24|in|last|week|month|change)\b/;

/** A toll only grows. */
const TOLLS = words('deaths injuries casualties cases missing');
/** Are as high as they are now. */
const LEVELS = words('troops fighters age distance duration area weight percent money');

/** In tokens: who writes more over a list does not head it. */
const LONGEST = 30;
/** In lines. */
const LONGEST_LIST = 12;

/**
 * The words over a line of a table or list, in the head of its column or in the list's first line that
 * say that its figures run up to now: "Toll to date", "Cases since January:", "As of 5 May"; or null.
 */
export function runningOver({ stretch, measure, first }: Measured): string | null {
  const { scan, tokens } = stretch;
  const sentence = tokens.sentence[first]!;
  const line = scan.layout.lines[sentence]!;
  if (!isLine(scan, sentence) || LEVELS.has(measure) || isSentence(stretch, sentence)) return null;
  const { row, column } = scan.layout.cellAt(sentence, first);
  const own = [row, column].map((range) => (range === null ? '' : wordsOf(stretch, range)));
  for (const told of own) {
    const found = RUNS.exec(told);
    if (found !== null) return found[0];
    if (OF_ITS_OWN.test(told)) return null;
  }
  for (const over of line.kind === 'prose' ? [] : [line.intro, line.heading]) {
    const found = RUNS.exec(toldIn(stretch, over));
    if (found !== null) return found[0];
  }
  if (!TOLLS.has(measure)) return null;
  for (const over of [line.intro, line.heading, line.upper, line.asOf]) {
    const found = AS_OF.exec(toldIn(stretch, over));
    if (found !== null) return found[0];
  }
  return IN_FIRST_LINE.exec(toldIn(stretch, firstLine(stretch, sentence)))?.[0] ?? null;
}

/** The first line of the list in which a line stands, within reach. */
function firstLine({ scan }: Measured['stretch'], sentence: number): number {
  let first = sentence;
  while (first > sentence - LONGEST_LIST && isLine(scan, first - 1)) first -= 1;
  return first;
}

/** Whether a sentence is a line of a table or a list, running text else. */
const isLine = ({ layout, lines }: Analysis, sentence: number): boolean =>
  sentence >= 0 && (layout.lines[sentence]!.kind !== 'prose' || lines[sentence] !== null);

/** An item that tells something of its own: "• Teams culled 16,400 birds". */
function isSentence({ scan, tags }: Measured['stretch'], index: number): boolean {
  const { kind, firstToken, endToken } = scan.document.sentences[index]!;
  if (kind !== 'item' || scan.lines[index] !== null) return false;
  return tags.subarray(firstToken, endToken).some(isVerbal);
}

function toldIn(stretch: Measured['stretch'], sentence: number): string {
  if (sentence < 0) return '';
  const { firstToken, endToken } = stretch.scan.document.sentences[sentence]!;
  return wordsOf(stretch, { first: Math.max(firstToken, endToken - LONGEST), end: endToken });
}

const wordsOf = ({ lower }: Measured['stretch'], { first, end }: TokenRange): string =>
  lower.slice(first, Math.min(end, first + LONGEST)).join(' ');
