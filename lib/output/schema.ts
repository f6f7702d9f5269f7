import * as z from 'zod/mini';
import { ACTOR_TYPES, type CountryBasis, type MentionForm } from '../engine/actors/value.ts';
import type { Basis, DateMod, DateType, Granularity } from '../engine/dates/value.ts';
import type { CreditRole, PublishedSource } from '../engine/document.ts';
import type { Bound } from '../engine/figures/value.ts';
import { MEASURES } from '../engine/measure.ts';
import type { Warning } from '../engine/text/index.ts';

// The one source of the types, the JSON Schema, the CSV columns and docs/columns.md. `zod/mini` is
// zod without its chained methods: half the bundle. Only what writes CSV or the schema loads this
// module; everything else takes its types alone.

/** A schema and the sentence that says what the field means. */
function says<Schema extends z.ZodMiniType>(description: string, schema: Schema): Schema {
  return schema.check(z.meta({ description }));
}

const words = z.string().check(z.minLength(1));
const maybeWords = z.nullable(words);
const offset = z.int().check(z.nonnegative());
const isoDay = z.string().check(z.regex(/^-?\d{4,6}-\d{2}-\d{2}$/));
const numbered = (letter: string) => z.string().check(z.regex(new RegExp(`^${letter}[1-9]\\d*$`)));

const START = 'First character, counted in Unicode code points of the decoded text.';
const END = 'One past the last character: text[start:end] in Python is the text.';
const RULE = 'Id of the rule that read it.';
const EXACT = 'The words exactly as they stand in the text.';

const DATE_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const satisfies DateType[];
const MODS = [
  'START',
  'MID',
  'END',
  'APPROX',
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
] as const satisfies DateMod[];
const GRANULARITIES = [
  'second',
  'minute',
  'hour',
  'day-part',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'half-year',
  'season',
  'year',
  'decade',
  'century',
] as const satisfies Granularity[];
const BASES = ['stated', 'inferred', 'unresolved'] as const satisfies Basis[];
const BOUNDS = ['=', '>=', '>', '<=', '<', '~'] as const satisfies Bound[];
const FORMS = [
  'name',
  'short_name',
  'acronym',
  'metonym',
  'adjective',
] as const satisfies MentionForm[];
const COUNTRY_BASES = [
  'name',
  'demonym',
  'capital',
  'role',
  'affiliation',
  'lexicon',
] as const satisfies CountryBasis[];
const CREDIT_ROLES = [
  'writing',
  'editing',
  'reporting',
  'photo',
  'translation',
] as const satisfies CreditRole[];
const SOURCES = [
  'option',
  'metadata',
  'front-matter',
  'dateline',
  'filename',
  'upload-time',
  'none',
] as const satisfies PublishedSource[];
const WARNINGS = [
  'no-publication-date',
  'bad-publication-date',
  'guessed-encoding',
  'damaged-encoding',
  'mended-encoding',
  'parts-left-out',
  'not-english',
  'capitals',
  'data',
  'too-many-facts',
] as const satisfies Warning['code'][];

/** What a date says; the same fields in JSON and in CSV. */
const dateFields = {
  type: says('TimeML TIMEX3 type.', z.enum(DATE_TYPES)),
  value: says(
    'TIMEX3 value, such as 2020-01-09, 2019-04, 2023-Q3, 199, P22Y or XXXX-WXX-5; unknown when nothing can be said.',
    maybeWords,
  ),
  mod: says('TIMEX3 modifier: "about", "before", "mid-" and their like.', z.nullable(z.enum(MODS))),
  earliest: says('First calendar day it can mean, inclusive (ISO 8601).', z.nullable(isoDay)),
  latest: says('Last calendar day it can mean, inclusive (ISO 8601).', z.nullable(isoDay)),
  granularity: says('Size of what is named.', z.nullable(z.enum(GRANULARITIES))),
  interval: says(
    'ISO 8601 or EDTF interval when two expressions form one range, on both.',
    maybeWords,
  ),
  edtf: says('EDTF (ISO 8601-2), where it can be expressed.', maybeWords),
  basis: says(
    'stated: in full by the text; inferred: resolved against the anchor; unresolved: needs a publication day that nobody gave.',
    z.enum(BASES),
  ),
  anchor: says(
    'What it was resolved against: published, or the id of another date.',
    z.nullable(z.union([z.literal('published'), numbered('d')])),
  ),
};

/** What a figure says before its links; the same fields in JSON and in CSV. */
const figureFields = {
  value: says('The number; unknown for a range and for vague words.', z.nullable(z.number())),
  low: says(
    'Lower limit when known: of a range, of "at least", of vague words.',
    z.nullable(z.number()),
  ),
  high: says('Upper limit when known: of a range, of "up to".', z.nullable(z.number())),
  bound: says('How the text bounds it; ~ is about or nearly.', z.enum(BOUNDS)),
  vague: says('True for dozens, hundreds, several and their like.', z.boolean()),
  unit: says(
    'ISO 4217 code, percent, fraction, or a unit in the singular; unknown when things are counted.',
    maybeWords,
  ),
  counted: says('The counted words as written, without number and hedge.', maybeWords),
  head: says('Head of the counted words, singular, lower case.', maybeWords),
  subject: says(
    'What a measured figure is said of: "turnout" in "turnout was 52 percent".',
    maybeWords,
  ),
  measure: says('What kind of thing is counted or measured.', z.enum(MEASURES)),
  change: says('A rise or a fall by, or to, this figure.', z.nullable(z.enum(['up', 'down']))),
  per: says('The "a day" or "per 100,000" of a rate.', maybeWords),
  cumulative: says('True for a running total, such as "bringing the toll to 41".', z.boolean()),
  status: says(
    'Whether the text asserts it, denies it or holds it possible.',
    z.enum(['asserted', 'denied', 'possible']),
  ),
};

const sentenceIndex = says('Index into sentences.', offset);
const span = { start: says(START, offset), end: says(END, offset) };
const quoted = { text: says(EXACT, words), ...span };
const country = says('ISO 3166-1 alpha-3 code.', z.nullable(z.string().check(z.length(3))));

const mention = z.strictObject({
  ...quoted,
  sentence: sentenceIndex,
  form: says('How the text names it here.', z.enum(FORMS)),
});
const mentions = says('Every place where the text names it, in text order.', z.array(mention));

const dateRecord = z.strictObject({
  id: says('d1, d2 … in text order.', numbered('d')),
  ...quoted,
  sentence: sentenceIndex,
  ...dateFields,
  rule: says(RULE, words),
});

const figureRecord = z.strictObject({
  id: says('f1, f2 … in text order.', numbered('f')),
  ...quoted,
  sentence: sentenceIndex,
  number: says('The numeral alone: 603 in "at least 603 service members".', z.strictObject(quoted)),
  ...figureFields,
  place: says('Name of the place it applies to.', maybeWords),
  date: says('Id of the date it applies to.', z.nullable(numbered('d'))),
  actors: says('Ids of the actors counted or concerned.', z.array(numbered('a'))),
  source: says('Id of the actor who says so.', z.nullable(numbered('a'))),
  rule: says(RULE, words),
});

const actorFields = {
  name: says('The fullest form in the text; states by their usual English short name.', words),
  type: says('What kind of actor it is.', z.enum(ACTOR_TYPES)),
};

const actorRecord = z.strictObject({
  id: says('a1, a2 … by first mention.', numbered('a')),
  ...actorFields,
  country,
  countryBasis: says('How the country is known.', z.nullable(z.enum(COUNTRY_BASES))),
  role: says("Role as written, without the state's possessive.", maybeWords),
  affiliation: says('Id of the actor the person belongs to.', z.nullable(numbered('a'))),
  aliases: says('Other forms in the text.', z.array(words)),
  generic: says('True for an actor without a name, such as "protesters".', z.boolean()),
  mentions,
  rule: says('What made it an actor.', words),
});

const placeRecord = z.strictObject({
  id: says('p1, p2 … by first mention.', numbered('p')),
  name: says('Name of the place.', words),
  country,
  mentions,
});

const documentId = says('Object key, file path, or the id of a JSONL line.', words);

/** document.json: everything read from one text. */
export const documentRecord = z
  .strictObject({
    schema: says('Number of this format.', z.literal('sitrep/document@1')),
    document: z.strictObject({
      id: documentId,
      title: says('Title of the text.', z.nullable(z.string())),
      published: z.strictObject({
        value: says('The day the text came out (ISO 8601).', z.nullable(isoDay)),
        source: says('Where that day came from.', z.enum(SOURCES)),
      }),
      language: says('ISO 639-1 code of the language most of it is written in.', words),
      encoding: says('How the bytes were decoded.', words),
      characters: says('Length of the decoded text in Unicode code points.', offset),
      sha256: says(
        'SHA-256 of the bytes, hexadecimal.',
        z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      ),
      engine: z.strictObject({ name: words, version: words }),
      credits: says(
        'Who wrote, edited, reported, photographed or translated it; they are no actors.',
        z.array(z.strictObject({ name: words, role: z.enum(CREDIT_ROLES) })),
      ),
    }),
    warnings: says(
      'What had to be assumed; never an error.',
      z.array(z.strictObject({ code: z.enum(WARNINGS), message: words })),
    ),
    sentences: says(
      'Where each sentence stands, half-open, in Unicode code points.',
      z.array(z.strictObject(span)),
    ),
    dates: z.array(dateRecord),
    figures: z.array(figureRecord),
    actors: z.array(actorRecord),
    places: z.array(placeRecord),
  })
  .check(
    z.meta({
      title: 'Sitrep document',
      description: 'Dates, figures, actors and places read from one text.',
    }),
  );

export type DocumentRecord = z.infer<typeof documentRecord>;

/** What stands in place of a document when a text can never be read. */
export const errorRecord = z
  .strictObject({
    schema: says('Number of this format.', z.literal('sitrep/error@1')),
    document: z.strictObject({ id: documentId }),
    error: z.strictObject({
      code: says(
        'Short name of the cause, such as empty, binary, too-large or undecodable.',
        words,
      ),
      message: says('What is wrong.', words),
      hint: says('What to do about it.', words),
    }),
  })
  .check(z.meta({ title: 'Sitrep error', description: 'Why a text could not be read.' }));

export type ErrorRecord = z.infer<typeof errorRecord>;

const inDocument = says('Id of the document.', words);
const inSentence = says('The sentence it stands in, white space folded.', z.string());
const placing = { sentence: inSentence, ...span, rule: says(RULE, words) };

/** One row of dates.csv. The order of the fields is the order of the columns. */
export const dateRow = z.strictObject({
  document: inDocument,
  id: dateRecord.shape.id,
  text: quoted.text,
  ...dateFields,
  ...placing,
});

/** One row of figures.csv. The order of the fields is the order of the columns. */
export const figureRow = z.strictObject({
  document: inDocument,
  id: figureRecord.shape.id,
  text: quoted.text,
  number: says('The numeral alone, as written.', words),
  ...figureFields,
  place: figureRecord.shape.place,
  date: figureRecord.shape.date,
  date_value: says('Value of the date it applies to.', maybeWords),
  actors: says('Names of the actors counted or concerned, joined by "; ".', maybeWords),
  source: says('Name of the actor who says so.', maybeWords),
  ...placing,
});

/** One row of actors.csv. The order of the fields is the order of the columns. */
export const actorRow = z.strictObject({
  document: inDocument,
  id: actorRecord.shape.id,
  ...actorFields,
  country,
  country_basis: actorRecord.shape.countryBasis,
  role: actorRecord.shape.role,
  affiliation: says('Name of the actor the person belongs to.', maybeWords),
  aliases: says('Other forms in the text, joined by "; ".', maybeWords),
  mentions: says('How often the text names it.', z.int().check(z.positive())),
  first_mention: says('The words of its first mention, as they stand in the text.', words),
  sentence: says('The sentence of its first mention, white space folded.', z.string()),
  start: says('First character of its first mention, in Unicode code points.', offset),
  end: says('One past the last character of its first mention.', offset),
  rule: actorRecord.shape.rule,
});

export type DateRow = z.infer<typeof dateRow>;
export type FigureRow = z.infer<typeof figureRow>;
export type ActorRow = z.infer<typeof actorRow>;

/** The three CSV files, by the name of the table. */
export const TABLES = { dates: dateRow, figures: figureRow, actors: actorRow } as const;

/** JSON Schema (draft 2020-12) of document.json. */
export function documentJsonSchema(): object {
  return z.toJSONSchema(documentRecord, { target: 'draft-2020-12' });
}

/** JSON Schema (draft 2020-12) of an error record. */
export function errorJsonSchema(): object {
  return z.toJSONSchema(errorRecord, { target: 'draft-2020-12' });
}
