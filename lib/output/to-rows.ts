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
      return namedRows(record.actors, context).map(({ of: actor, ...row }) => ({
        ...row,
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
      return namedRows(record.places, context).map(({ of: place, ...row }) => ({
        ...row,
        country: place.country,
      }));
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
  return dates.map((date) => ({
    ...date,
    document: context.document,
    published: context.published,
    sentence: sentenceOf(date),
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
      ...figure,
      document: context.document,
      published: context.published,
      number: figure.number.text,
      part_of: figure.partOf,
      place_country: countryOf.get(figure.place ?? '') ?? null,
      date_value: date?.value ?? null,
      date_earliest: date?.earliest ?? null,
      date_latest: date?.latest ?? null,
      actors: joined(figure.actors.map((id) => context.nameOf(id) ?? id)),
      source: context.nameOf(figure.source),
      sentence: sentenceOf(figure),
      rule: joined(rules.filter((rule) => rule !== null)),
    };
  });
}

type Named = DocumentRecord['actors'][number] | DocumentRecord['places'][number];

/** The cells that actors and places share: name, count and first mention. */
function namedRows<Of extends Named>(list: readonly Of[], context: Context) {
  const sentenceOf = context.sentences(list.flatMap(({ mentions }) => mentions.slice(0, 1)));
  return list.map((of) => {
    const first = of.mentions[0];
    return {
      document: context.document,
      published: context.published,
      of,
      id: of.id,
      name: of.name,
      mentions: of.mentions.length,
      first_mention: first?.text ?? of.name,
      sentence: first === undefined ? '' : sentenceOf(first),
      start: first?.start ?? 0,
      end: first?.end ?? 0,
    };
  });
}

/** Several values in one cell; nothing at all is an empty cell. */
function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}
