import type { Sentence } from '../../document.ts';
import type { Laid } from '../laid.ts';
import { startsLine } from './cards.ts';
import { afterLetter, type Cell, isNumeric, isRule, tailAt } from './cells.ts';
import { readCommaTables } from './comma-tables.ts';
import { keyAt } from './key.ts';
import type { Line, LineAlone } from './line.ts';
import { pairListIn } from './pair-lists.ts';
import { pointerEnd, wholesOf } from './wholes.ts';

const NO_CELLS: readonly Cell[] = [];

/** What each sentence is as a line, by index; null for prose. */
export function linesOf(analysis: Laid): (Line | null)[] {
  const { sentences } = analysis.document;
  const lines = sentences.map((sentence, index) => lineOf(analysis, sentence, index));
  for (const [index, cells] of readCommaTables(analysis, lines))
    lines[index] = gridLine(analysis, cells);
  dropLone(analysis, lines);
  for (const [index, sentence] of sentences.entries())
    if (lines[index] === null && isList(analysis, index)) lines[index] = listLine(sentence);
  for (const [value, label] of analysis.cards)
    lines[value] = cardLine(analysis, sentences[value]!, sentences[label]!);
  const wholes = wholesOf(analysis, lines);
  return lines.map((line, at) => {
    if (line === null) return null;
    const { kind, cells, valueAt, named } = line;
    return { kind, cells, valueAt, named, whole: wholes[at]! };
  });
}

function lineOf(analysis: Laid, sentence: Sentence, index: number): LineAlone | null {
  const cells = analysis.cells[index]!;
  if (cells.length > 1) return gridLine(analysis, cells);
  const { firstToken: first } = sentence;
  const key = keyAt(analysis, sentence);
  if (key !== null)
    return { kind: 'key', cells: NO_CELLS, valueAt: key + 1, named: { first, end: key } };
  const tail = tailAt(analysis, sentence);
  if (tail === null) return null;
  const named = { first: afterLetter(analysis.tokens, sentence), end: tail };
  return { kind: 'tail', cells: NO_CELLS, valueAt: tail, named };
}

/** A line of cells, the first of which may name it. */
function gridLine(analysis: Laid, cells: readonly Cell[]): LineAlone {
  const { first, end } = cells[0]!;
  const named = isNumeric(analysis, first, end) ? null : { first, end };
  return { kind: 'grid', cells, valueAt: named === null ? first : end, named };
}

/** "by boat 420, by helicopter 64": whether all of a line is names with a number each. */
function isList(analysis: Laid, index: number): boolean {
  const own = analysis.document.sentences[index];
  if (own === undefined || !startsLine(analysis, index)) return false;
  return pairListIn(analysis, own)?.topicEnd === own.firstToken;
}

const listLine = ({ firstToken }: Sentence): LineAlone => ({
  kind: 'list',
  cells: NO_CELLS,
  valueAt: firstToken,
  named: null,
});

/** A number alone on its line, with what the line beside it says. */
function cardLine(analysis: Laid, value: Sentence, label: Sentence): LineAlone {
  const { lower } = analysis.tokens;
  let first = label.firstToken;
  // "89%" over "of new arrivals"
  const isPart = pointerEnd(analysis, first) !== null;
  while (!isPart && first < label.endToken - 1 && /^(?:of|the|all)$/.test(lower[first]!))
    first += 1;
  const named = { first, end: label.endToken };
  return { kind: 'card', cells: NO_CELLS, valueAt: value.firstToken, named };
}

/**
 * "Santo 5" alone is no list: it needs a neighbour of its kind, or a line that ends in a colon before
 * it. "LIVE | Toll mounts to 19" alone is a headline: no cell of it is a number.
 */
function dropLone(analysis: Laid, lines: (LineAlone | null)[]): void {
  const { document, tokens } = analysis;
  const alone = lines.map((line, at) => {
    if (line === null || line.kind === 'key' || analysis.parted.has(at)) return false;
    const next = isRuleAt(analysis, at + 1) ? at + 2 : at + 1;
    if (lines[at - 1]?.kind === line.kind || lines[next]?.kind === line.kind) return false;
    if (line.kind === 'tail' && [at - 1, next].some((other) => isList(analysis, other)))
      return false;
    if (line.kind === 'grid')
      return !line.cells.some(({ first, end }) => isNumeric(analysis, first, end));
    const before = document.sentences[at - 1];
    return before === undefined || tokens.text[before.endToken - 1] !== ':';
  });
  for (const [at, is] of alone.entries()) if (is) lines[at] = null;
}

/** Whether the sentence is the line under the heads of a table. */
export function isRuleAt(analysis: Laid, index: number): boolean {
  const sentence = analysis.document.sentences[index];
  if (sentence === undefined) return false;
  return isRule(analysis, { first: sentence.firstToken, end: sentence.endToken });
}
