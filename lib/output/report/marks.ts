import type { Span } from '../../engine/span.ts';
import type { DocumentRecord } from '../schema.ts';
import { toUnits } from './units.ts';

/**
 * Class of a mark: a date, a figure, the numeral in it, an actor, a place, or what was passed over.
 */
export type MarkKind = 'd' | 'f' | 'n' | 'a' | 'p' | 'x';

/** One stretch of the text to be set off. Half-open, in UTF-16 code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** Id of its fact; empty for what is none of its own. */
  readonly fact: string;
  /** Which of the fact's mentions it is, from 1. */
  readonly mention: number;
}

/** Which lies outside when two marks are one stretch. */
const OUTERMOST: readonly MarkKind[] = ['x', 'f', 'd', 'a', 'p', 'n'];

/** Id of the element that shows this mention of a fact. */
export function markId(fact: string, mention: number): string {
  return `t${fact}${mention === 1 ? '' : `-${mention}`}`;
}

/** Every mark of the text, outer before inner. `omitted` counts in UTF-16 code units. */
export function marksOf(
  text: string,
  record: DocumentRecord,
  omitted: readonly Span[],
): readonly Mark[] {
  const found: Mark[] = [];
  const add = (kind: MarkKind, { start, end }: Span, fact = '', mention = 1) => {
    if (start < end) found.push({ start, end, kind, fact, mention });
  };
  for (const date of record.dates) add('d', date, date.id);
  for (const figure of record.figures) {
    add('f', figure, figure.id);
    if (figure.number.end - figure.number.start < figure.end - figure.start)
      add('n', figure.number);
  }
  for (const { id, mentions } of record.actors) {
    for (const [index, mention] of mentions.entries()) add('a', mention, id, index + 1);
  }
  for (const { id, mentions } of record.places) {
    for (const [index, mention] of mentions.entries()) add('p', mention, id, index + 1);
  }
  for (const stretch of outsideSentences(record)) add('x', stretch);
  const grey = omitted.map(({ start, end }): Mark => ({ start, end, ...GREY }));
  const isSaid = ({ kind, start, end }: Mark) =>
    kind !== 'x' || text.slice(start, end).trim() !== '';
  return [...inUnits(text, found), ...grey]
    .filter(isSaid)
    .sort(
      (one, other) =>
        one.start - other.start ||
        other.end - one.end ||
        OUTERMOST.indexOf(one.kind) - OUTERMOST.indexOf(other.kind),
    );
}

const GREY = { kind: 'x', fact: '', mention: 1 } as const;

/** Front matter and whatever else stands before, between and behind the sentences. */
function* outsideSentences({ sentences, document }: DocumentRecord): Generator<Span> {
  let start = 0;
  for (const sentence of sentences) {
    if (sentence.start > start) yield { start, end: sentence.start };
    start = Math.max(start, sentence.end);
  }
  if (document.characters > start) yield { start, end: document.characters };
}

function inUnits(text: string, marks: readonly Mark[]): Mark[] {
  const units = toUnits(
    text,
    marks.flatMap(({ start, end }) => [start, end]),
  );
  return marks.map((mark, index) => ({
    ...mark,
    start: units[2 * index]!,
    end: units[2 * index + 1]!,
  }));
}
