import type { Analysis } from '../grammar/analysis.ts';
import { pairListIn } from '../grammar/layout/pair-lists.ts';
import { isSumIn, nameIn } from './table-names.ts';
import type { TokenRange } from './spans.ts';

/** A list of names with their numbers: lines of a table or list, or the items behind a colon. */
export interface NameList {
  /** What is said over it: heading, head of the first column, words before the colon. */
  readonly topic: readonly TokenRange[];
  /** First token of the head of the first column, or null. */
  readonly corner: number | null;
  readonly rows: readonly TokenRange[];
}

/** Every list of names of a text: those within a line, and those of which each line is a name's. */
export function* nameLists(analysis: Analysis): Generator<NameList> {
  yield* inlineLists(analysis);
  yield* linedLists(analysis);
}

/** "Seats: Centre List 31, Dawn 8": lists in their line, with what stands over those of a page. */
function* inlineLists(analysis: Analysis): Generator<NameList> {
  const { document, layout, lines } = analysis;
  for (const [at, sentence] of document.sentences.entries()) {
    const kind = lines[at]?.kind ?? 'key';
    const list = kind === 'key' || kind === 'list' ? pairListIn(analysis, sentence) : null;
    if (list === null) continue;
    const rows = list.pairs.flatMap(
      ({ first, valueAt }) => nameIn(document, { first, end: valueAt }) ?? [],
    );
    const own = { firstToken: sentence.firstToken, endToken: list.topicEnd };
    const { heading, intro } = layout.lines[at]!;
    const over = lines[at] === null ? [] : [intro, heading].filter((index) => index >= 0);
    const topic = [own, ...over.map((index) => document.sentences[index]!)];
    yield { topic, corner: null, rows };
  }
}

/** Tables and lists, of each line of which a name may be the head; their sum ends them. */
function* linedLists(analysis: Analysis): Generator<NameList> {
  const { document, lines, layout } = analysis;
  const { sentences } = document;
  for (let at = 0; at < lines.length;) {
    const kind = lines[at]?.kind;
    let end = at + 1;
    while (kind !== undefined && lines[end]?.kind === kind && !isSumLine(analysis, end - 1)) end++;
    const { heading, upper, intro, header } = layout.lines[end - 1]!;
    const rows: TokenRange[] = [];
    for (let line = at; line < end; line++) {
      const named = line === header ? null : (lines[line]?.named ?? null);
      const row = named === null ? null : nameIn(document, named);
      if (row !== null) rows.push(row);
    }
    const over = [heading, upper, intro, header].filter((index) => index >= 0);
    const corner = header < 0 ? null : sentences[header]!.firstToken;
    if (kind !== 'card') yield { topic: over.map((index) => sentences[index]!), corner, rows };
    at = end;
  }
}

function isSumLine({ document, lines }: Analysis, at: number): boolean {
  const named = lines[at]?.named ?? null;
  return named !== null && isSumIn(document, named);
}
