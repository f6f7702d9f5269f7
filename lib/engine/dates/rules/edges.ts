import { shift, type Expression, type Read } from '../expression.ts';
import { Is } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import type { DateRule } from '../rule.ts';
import type { DateMod } from '../value.ts';
import { isDayLike, readDayTime, readDirectedPart, readPartOf, readTonight } from './day-times.ts';
import { PARTS } from './parts.ts';
import { momentAt } from './points.ts';

const EDGES: ReadonlyMap<string, DateMod> = new Map([
  ['beginning', 'START'],
  ['start', 'START'],
  ['onset', 'START'],
  ['outset', 'START'],
  ['dawn', 'START'],
  ['opening', 'START'],
  ['middle', 'MID'],
  ['midst', 'MID'],
  ['height', 'MID'],
  ['midpoint', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
  ['turn', 'START'],
]);

/** "early 1944", "late on Saturday", "mid-2018", "the end of May", "later this year", "early in the year". */
function readEdge(reader: Reader, at: number): Read | null {
  let word = reader.after(at, 'the');
  const hasArticle = word > at;
  if (reader.lower(word) === 'very') word += 1;
  const edge = reader.lower(word);
  const named = EDGES.get(edge);
  if (named !== undefined) return readEdgeNoun(reader, word, named);
  if (
    edge === 'latter' ||
    ((edge === 'early' || edge === 'later' || edge === 'first' || edge === 'middle') &&
      (reader.lower(word + 1) === 'part' || reader.lower(word + 1) === 'days'))
  ) {
    if (reader.lower(word + 1) === 'half' || reader.lower(word + 2) !== 'of') return null;
    const inner = innerAt(reader, word + 3);
    return inner === null
      ? null
      : {
          ...inner,
          mod: edge === 'latter' || edge === 'later' ? 'END' : edge === 'middle' ? 'MID' : 'START',
        };
  }
  if (edge === 'later' || edge === 'earlier') {
    if (hasArticle) return null;
    const next = reader.lower(word + 1);
    const inner = innerAt(reader, next === 'on' || next === 'in' ? word + 2 : word + 1);
    if (inner === null || !isDirected(inner.expression, next)) return null;
    return { ...inner, mod: null };
  }
  const mod: DateMod | null =
    edge === 'early' ? 'START' : edge === 'mid' ? 'MID' : edge === 'late' ? 'END' : null;
  if (mod === null) return null;
  let next = word + 1;
  if (reader.isHyphen(next)) next += 1;
  let inner: Read | null = null;
  const link = reader.lower(next);
  // "early to mid-June": the second word counts.
  if (link === 'on' || link === 'in') inner = innerAt(reader, next + 1);
  else {
    if (/^(?:early|mid|late)$/.test(link)) return null;
    inner = innerAt(reader, next);
  }
  if (inner === null) return null;
  const { expression } = inner;
  if (
    expression?.kind === 'duration' ||
    expression?.kind === 'set' ||
    expression?.kind === 'reference'
  )
    return null;
  // "late yesterday", "early Friday morning" stay; "late the next day" too.
  if (
    reader.lower(next) === 'the' &&
    !isDayLike(expression) &&
    expression?.kind !== 'shift' &&
    link !== 'in'
  )
    return null;
  return { ...inner, mod };
}

/** What may follow "early", "the end of": a point, a day with its part, a part of a day. */
export function innerAt(reader: Reader, at: number): Read | null {
  const part = readDirectedPart(reader, at) ?? readTonight(reader, at);
  if (part !== null) return part;
  const composed = readDayTime(reader, at);
  if (composed !== null) return composed;
  const piece = PARTS.longest(reader, at)?.read ?? null;
  if (piece !== null) return piece;
  const point = momentAt(reader, at);
  if (point !== null) return point;
  if (reader.lower(at) === 'the' && reader.is(at + 1, Is.part)) return readPartOf(reader, at);
  const unit = reader.word(reader.after(at, 'the'));
  // "the end of the year", "early in the week": the one in hand.
  if (
    reader.lower(at) === 'the' &&
    unit !== undefined &&
    unit.unit !== null &&
    !unit.isPlural &&
    IN_HAND.has(unit.unit)
  ) {
    return { end: at + 2, expression: shift(unit.unit, 0, 'text') };
  }
  return null;
}

const IN_HAND = new Set(['day', 'week', 'month', 'quarter', 'year', 'decade', 'century']);

/** "later" asks for something in hand: "later that day", "later in 1945", "later this week". */
function isDirected(expression: Expression | null, next: string): boolean {
  if (expression === null) return true;
  if (expression.kind === 'shift') return expression.by === 0 || next === 'in';
  if (expression.kind !== 'calendar') return false;
  if (expression.granularity === 'day')
    return expression.weekday > 0 || next === 'on' || expression.pick === 0;
  return next === 'in' || expression.pick === 0;
}

/** "the end of 1944", "the start of the month", "the turn of the century", "year's end". */
function readEdgeNoun(reader: Reader, at: number, mod: DateMod): Read | null {
  if (reader.lower(at + 1) !== 'of') return null;
  if (reader.lower(at) === 'turn' && reader.lower(at + 3) !== 'century') return null;
  const inner = innerAt(reader, at + 2);
  if (inner === null) return null;
  const { expression } = inner;
  if (expression?.kind === 'duration' || expression?.kind === 'set') return null;
  return { ...inner, mod };
}

/** "year's end", "month's end", "the end of the year" without "the". */
function readUnitEnd(reader: Reader, at: number): Read | null {
  const word = reader.after(reader.after(at, 'the'), 'this');
  const unit = reader.word(word);
  if (unit?.unit !== 'year' && unit?.unit !== 'month' && unit?.unit !== 'week') return null;
  if (reader.lower(word + 1) !== "'s" || reader.lower(word + 2) !== 'end') return null;
  return { end: word + 3, expression: shift(unit.unit, 0, 'text'), mod: 'END' };
}

export const edgeRules: readonly DateRule[] = [
  {
    id: 'dates/edge',
    example: 'the end of 1944',
    starts: Is.the | Is.edge | Is.opener | Is.ordinal,
    read: readEdge,
  },
  {
    id: 'dates/unit-end',
    example: "year's end",
    starts: Is.unit | Is.the | Is.direction,
    read: readUnitEnd,
  },
];
