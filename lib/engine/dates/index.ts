import { parseIsoDay, type CivilDay } from '../calendar.ts';
import type { Document } from '../document.ts';
import { mention, type Mention, type Reading, type Refusal } from '../mention.ts';
import { isAside, isComparison, isReported, isSaying } from './asides.ts';
import { shift, type Draft, type Unit } from './expression.ts';
import { detectGenre, type Genre } from './genre.ts';
import { point, pointUnit, type Point } from './points.ts';
import { laterWeekday, orderRange, type Link } from './ranges.ts';
import { Reader } from './reader.ts';
import type { Place, Resolution } from './resolution.ts';
import { Resolver } from './resolve/index.ts';
import { DATE_RULES } from './rules/index.ts';
import { toldAsDay } from './rules/appositions.ts';
import { inHalfOf } from './rules/spoken-clock.ts';
import { independenceDay } from './national-days.ts';
import { numericOrder } from './numeric-order.ts';
import { readSentence, type SentenceDrafts } from './spans.ts';
import { spokenDays } from './speech.ts';
import { isYearly, tenseAt, type Tense } from './tense.ts';
import { valueOf, withInterval } from './values.ts';
import type { DateValue } from './value.ts';

export type { Genre } from './genre.ts';
export { DATE_RULES } from './rules/index.ts';

export interface DateOptions {
  /** How the text tells time; detected when left out. */
  readonly genre?: Genre;
}

/** Every date, time, length and frequency in a document, resolved in text order. Linear in the text. */
export function readDates(document: Document, options: DateOptions = {}): Reading<DateValue> {
  const { value } = document.published;
  const published = value === null ? null : parseIsoDay(value);
  const reader = new Reader(document);
  const refused: Refusal[] = [];
  const sentences = document.sentences.map((sentence) => {
    reader.enter(sentence);
    return readSentence(reader, document, refused);
  });
  const telling = detectGenre(reader, document.sentences, sentences, published);
  const genre = options.genre ?? telling.genre;
  const { isOfItsDay } = telling;
  return {
    found: resolveAll({ document, reader, sentences, published, genre, isOfItsDay }),
    refused,
  };
}

interface Work {
  readonly document: Document;
  readonly reader: Reader;
  readonly sentences: readonly SentenceDrafts[];
  readonly published: CivilDay | null;
  readonly genre: Genre;
  /** Speaks of the day or year of publication somewhere. */
  readonly isOfItsDay: boolean;
}

interface Resolved {
  readonly draft: Draft;
  readonly resolution: Resolution;
  readonly link: Link;
}

function resolveAll(work: Work): Mention<DateValue>[] {
  const { document, reader, sentences, published, genre, isOfItsDay } = work;
  const resolver = new Resolver({
    published,
    genre,
    order: numericOrder(reader, document.sentences, sentences),
    independenceDay: () => independenceDay(reader.tokens),
  });
  const found: Mention<DateValue>[] = [];
  const give = (draft: Draft, resolution: Resolution): Mention<DateValue> => {
    const span = {
      start: reader.tokens.start[draft.first]!,
      end: reader.tokens.end[draft.end - 1]!,
    };
    const { value, reason } = valueOf(reader, draft, resolution);
    const words = document.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const line = `${words}: ${reason} → ${value.value ?? 'no value'}`;
    return mention(document, span, { value, rule: draft.rule, reason: line });
  };
  let toldOn: { readonly sentence: number; readonly day: CivilDay } | null = null;
  let section = 0;
  document.sentences.forEach((sentence, number) => {
    const { drafts, links } = sentences[number]!;
    const isHeading = sentence.kind === 'heading' || sentence.kind === 'title';
    if (isHeading) section = number;
    if (drafts.length === 0) return;
    reader.enter(sentence);
    const spokenOn = toldOn === null || toldOn.sentence !== number - 1 ? null : toldOn.day;
    const spoken =
      published === null ? null : spokenDays(reader, drafts, { published, told: spokenOn });
    let before: Resolved | null = null;
    let headYear: Place['headYear'] = null;
    for (const [position, read] of drafts.entries()) {
      const told = genre === 'news' ? toldAsDate(reader, read) : toldAsDay(reader, read);
      const offset: Draft | null = before === null ? null : toldByEvent(reader, told, before);
      const draft: Draft = offset ?? sameHalf(told, before);
      const only = GENRES.get(draft.rule);
      if (only !== undefined && only !== genre) continue;
      const place = {
        index: found.length,
        sentence: number,
        isHeading,
        section,
        isAside: isAside(reader, draft),
        isComparison: offset !== null || isComparison(draft),
        isSaying: isSaying(reader, draft),
        tense: () => (isReported(reader, draft) ? 'past' : tenseAt(reader, draft.first, draft.end)),
        headYear: isWillAhead(reader, draft.end) ? null : headYear,
        isOfOldStory: () => !isOfItsDay && tenseOfStory(reader, draft) !== 'future',
        isSince: reader.lower(draft.first - 1) === 'since',
        isYearly: () => isYearly(reader, draft.first),
        spoken: spoken?.(draft) ?? null,
      };
      const resolution = resolver.resolve(draft, place);
      if (resolution === null) continue;
      const lies = liesIn(draft);
      if (lies !== null) resolver.remember(lies, place, null);
      if (resolution.point !== null) {
        resolver.remember(resolution.point, place, draft.clock ?? resolution.clock ?? null);
        const day = dayOf(resolution.point);
        if (day !== null) toldOn = { sentence: number, day };
      }
      const year = resolution.point?.unit === 'year' ? resolution.point.year : null;
      if (year !== null && headsSentence(reader, draft)) headYear = { year, index: found.length };
      found.push(give(draft, resolution));
      if (before?.link === 'range') {
        const ordered = orderRange(before, { draft, resolution });
        if (ordered !== null) found[found.length - 2] = give(before.draft, ordered);
        const later = laterWeekday(before, { draft, resolution });
        if (later !== null) found[found.length - 1] = give(draft, later);
        joinRange(found);
      }
      before = { draft, resolution, link: links[position] ?? null };
    }
  });
  return found;
}

/** "the first ten months of 1915" happened in 1915. */
function liesIn({ expression }: Draft): Point | null {
  if (expression?.kind !== 'duration' || expression.of === undefined) return null;
  return point({ unit: 'year', year: expression.of.year });
}

/** "Bread stayed dear until August": the verb tells, not the "until". */
function tenseOfStory(reader: Reader, { first, end }: Draft): Tense {
  const isUntil = UNTIL.has(reader.lower(first - 1));
  return tenseAt(reader, isUntil ? first - 1 : first, end);
}

const UNTIL = new Set(['until', 'till']);

/** The day of a point that is one; null for longer and unknown ones. */
function dayOf({ unit, year, number, day }: Point): CivilDay | null {
  if (unit !== 'day' || year === null || number === 0 || day === 0) return null;
  return { year, month: number, day };
}

/** A time without its half of the day takes the one of the time before it in the sentence. */
function sameHalf(draft: Draft, before: Resolved | null): Draft {
  const clock = before?.draft.clock ?? null;
  if (draft.clock?.isHalfOpen !== true || clock === null) return draft;
  return { ...draft, clock: inHalfOf(draft.clock, clock) };
}

/** "…, and in May it will vote": that clause has left the year the sentence began with. */
function isWillAhead(reader: Reader, end: number): boolean {
  for (let index = end; index < end + 4; index += 1) {
    if (reader.lower(index) === 'will') return true;
  }
  return false;
}

/** "In 2011, …", "Last year …", but not "Last year's budget". */
function headsSentence(reader: Reader, { first, end }: Draft): boolean {
  return first - reader.begin <= 1 && reader.lower(end) !== "'s";
}

/** "the last week of January" in a report is the end of that month, "in two months" the month after next. */
function toldAsDate(reader: Reader, draft: Draft): Draft {
  const { expression, first, end } = draft;
  if (expression?.kind !== 'duration') return draft;
  const { asDate, unit, count } = expression;
  if (asDate !== undefined) {
    const edgeDays = unit === 'week' ? 7 : undefined;
    return { ...draft, expression: asDate.of, mod: asDate.mod, edgeDays };
  }
  const isAhead =
    expression.isAhead === true &&
    pointUnit(unit) !== null &&
    tenseAt(reader, first, end) === 'future';
  return isAhead ? { ...draft, expression: shift(unit, count, 'speech', { sign: 1 }) } : draft;
}

/**
 * "on Sunday, a day after her boat had vanished": the boat vanished on the Saturday. Null where no date
 * stands before it in the sentence, and where the event has a date of its own.
 */
function toldByEvent(reader: Reader, draft: Draft, before: Resolved): Draft | null {
  const { expression, first, end } = draft;
  const { point: at } = before.resolution;
  if (expression?.kind !== 'duration' || expression.besides !== undefined || at === null)
    return null;
  const { unit, count } = expression;
  const way = reader.lower(end);
  if ((way !== 'after' && way !== 'before') || reader.lower(first - 1) !== ',') return null;
  if (count === null || count % 1 !== 0 || !OFFSETS.has(unit) || dayOf(at) === null) return null;
  const sign = way === 'after' ? -1 : 1;
  return { ...draft, end: end + 1, expression: shift(unit, count * sign, 'text', { sign }) };
}

const OFFSETS: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'fortnight']);

const GENRES = new Map(DATE_RULES.map((rule) => [rule.id, rule.genre]));

/** Writes the interval into the last two dates, where they have one. */
function joinRange(found: Mention<DateValue>[]): void {
  const [left, right] = found.slice(-2);
  if (left === undefined || right === undefined) return;
  const pair = withInterval(left.value, right.value);
  if (pair === null) return;
  found.splice(-2, 2, { ...left, value: pair[0] }, { ...right, value: pair[1] });
}
