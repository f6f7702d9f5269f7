import type { ActorRow, DateRow, FigureRow, PlaceRow } from './rows.ts';
import type { DocumentRecord } from './schema.ts';
import { sentenceCells, type CutText } from './sentences.ts';

/** Rows of the tables, each in the order of the record. */
export interface Rows {
  readonly dates: readonly DateRow[];
  readonly figures: readonly FigureRow[];
  readonly actors: readonly ActorRow[];
  readonly places: readonly PlaceRow[];
}

/**
 * The record as flat rows. `text` is the plain text the facts were read from. Each table is made when it
 * is asked for, and made again when asked again: those of a large text are not all held at once.
 */
export function toRows(record: DocumentRecord, text: CutText): Rows {
  const context = contextOf(record, text);
  return {
    get dates() {
      return dateRows(record, context);
    },
    get figures() {
      return figureRows(record, context);
    },
    get actors() {
      return namedRows(record.actors, context, (actor) => ({
        type: actor.type,
        country: actor.country,
        country_basis: actor.countryBasis,
        role: actor.role,
        affiliation: context.nameOf(actor.affiliation),
        aliases: joined(actor.aliases),
        rule: actor.rule,
      }));
    },
    get places() {
      return namedRows(record.places, context, ({ country }) => ({ country }));
    },
  };
}

interface Context {
  readonly document: string;
  readonly published: string | null;
  /** Name of an actor; null for none. */
  readonly nameOf: (id: string | null) => string | null;
  readonly sentences: ReturnType<typeof sentenceCells>;
}

function contextOf(record: DocumentRecord, text: CutText): Context {
  const names = new Map(record.actors.map((actor) => [actor.id, actor.name]));
  return {
    document: record.document.id,
    published: record.document.published.value,
    nameOf: (id) => (id === null ? null : (names.get(id) ?? null)),
    sentences: sentenceCells(text),
  };
}

function dateRows({ dates }: DocumentRecord, context: Context): DateRow[] {
  const sentenceOf = context.sentences(dates);
  // Field by field: a spread of so many is several times slower.
  return dates.map((date) => ({
    document: context.document,
    published: context.published,
    id: date.id,
    text: date.text,
    type: date.type,
    value: date.value,
    mod: date.mod,
    earliest: date.earliest,
    latest: date.latest,
    granularity: date.granularity,
    interval: date.interval,
    edtf: date.edtf,
    basis: date.basis,
    anchor: date.anchor,
    sentence: sentenceOf(date),
    start: date.start,
    end: date.end,
    rule: date.rule,
  }));
}

function figureRows(record: DocumentRecord, context: Context): FigureRow[] {
  const sentenceOf = context.sentences(record.figures);
  const dateOf = new Map(record.dates.map((date) => [date.id, date]));
  const countryOf = new Map(record.places.map(({ name, country }) => [name, country]));
  return record.figures.map((figure) => {
    const date = dateOf.get(figure.date ?? '');
    const { counted, measure } = figure.rules;
    const rules = counted === measure ? [counted] : [counted, measure];
    return {
      document: context.document,
      published: context.published,
      id: figure.id,
      text: figure.text,
      number: figure.number.text,
      value: figure.value,
      low: figure.low,
      high: figure.high,
      bound: figure.bound,
      vague: figure.vague,
      unit: figure.unit,
      counted: figure.counted,
      head: figure.head,
      subject: figure.subject,
      measure: figure.measure,
      change: figure.change,
      per: figure.per,
      cumulative: figure.cumulative,
      status: figure.status,
      part_of: figure.partOf,
      place: figure.place,
      place_country: countryOf.get(figure.place ?? '') ?? null,
      date: figure.date,
      date_value: date?.value ?? null,
      date_earliest: date?.earliest ?? null,
      date_latest: date?.latest ?? null,
      actors: joined(figure.actors.map((id) => context.nameOf(id) ?? id)),
      source: context.nameOf(figure.source),
      confidence: figure.confidence,
      sentence: sentenceOf(figure),
      start: figure.start,
      end: figure.end,
      rule: joined(rules.filter((rule) => rule !== null)),
    };
  });
}

type Named = DocumentRecord['actors'][number] | DocumentRecord['places'][number];

/** The cells that actors and places share: name, count and first mention. */
function namedRows<Of extends Named, More extends object>(
  list: readonly Of[],
  context: Context,
  moreOf: (named: Of) => More,
) {
  const sentenceOf = context.sentences(list.flatMap(({ mentions }) => mentions.slice(0, 1)));
  return list.map((of) => {
    const first = of.mentions[0];
    return {
      document: context.document,
      published: context.published,
      id: of.id,
      name: of.name,
      mentions: of.mentions.length,
      first_mention: first?.text ?? of.name,
      sentence: first === undefined ? '' : sentenceOf(first),
      start: first?.start ?? 0,
      end: first?.end ?? 0,
      ...moreOf(of),
    };
  });
}

/** Several values in one cell; nothing at all is an empty cell. */
function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}
