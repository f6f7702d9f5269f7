import * as z from 'zod/mini';
import type { CountryBasis, MentionForm } from '../engine/actors/value.ts';
import type { Basis, DateMod, DateType, Granularity } from '../engine/dates/value.ts';
import type { CreditRole, PublishedSource } from '../engine/document.ts';
import { ACTOR_ROLES, LINK_WAYS } from '../engine/facts.ts';
import type { Bound } from '../engine/figures/value.ts';
import { MEASURES } from '../engine/measure.ts';
import type { Warning } from '../engine/text/index.ts';

// The parts that records and rows are made of. `zod/mini` is zod without its chained methods: half
// the bundle.

/** A schema and the sentence that says what the field means. */
export function says<Schema extends z.ZodMiniType>(description: string, schema: Schema): Schema {
  return schema.check(z.meta({ description }));
}

export const words = z.string().check(z.minLength(1));
export const maybeWords = z.nullable(words);
export const offset = z.int().check(z.nonnegative());
export const isoDay = z.string().check(z.regex(/^-?\d{4,6}-\d{2}-\d{2}$/));
export const numbered = (letter: string) =>
  z.string().check(z.regex(new RegExp(`^${letter}[1-9]\\d*$`)));

const START = 'First character, counted in Unicode code points of the decoded text.';
const END = 'One past the last character: text[start:end] in Python is the text.';
export const RULE = 'Id of the rule that read it.';
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
export const COUNTRY_BASES = [
  'name',
  'demonym',
  'capital',
  'role',
  'affiliation',
  'lexicon',
] as const satisfies CountryBasis[];
export const CREDIT_ROLES = [
  'writing',
  'editing',
  'reporting',
  'photo',
  'translation',
] as const satisfies CreditRole[];
export const SOURCES = [
  'option',
  'metadata',
  'front-matter',
  'dateline',
  'filename',
  'upload-time',
  'none',
] as const satisfies PublishedSource[];
export const WARNINGS = [
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
export const dateFields = {
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
export const figureFields = {
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

export const sentenceIndex = says('Index into sentences.', offset);
export const span = { start: says(START, offset), end: says(END, offset) };
export const quoted = { text: says(EXACT, words), ...span };
export const country = says('ISO 3166-1 alpha-3 code.', z.nullable(z.string().check(z.length(3))));

const mention = z.strictObject({
  ...quoted,
  sentence: sentenceIndex,
  form: says('How the text names it here.', z.enum(FORMS)),
});
export const mentions = says(
  'Every place where the text names it, in text order.',
  z.array(mention),
);

const rule = says('Id of the rule that decided it.', maybeWords);
const way = z.nullable(z.enum(LINK_WAYS));

/** What a figure's links say of themselves; in JSON alone. */
export const linkFields = {
  actorRoles: says(
    'What each of the actors does in it, in the order of actors; unknown where the text does not say.',
    z.array(z.nullable(z.enum(ACTOR_ROLES))),
  ),
  via: says(
    'How each link was come by: in the same clause, in the same sentence, carried over from an earlier one, from the heading above, from the column of a table, from the dateline.',
    z.strictObject({ place: way, date: way, actors: way, source: way }),
  ),
  rules: says(
    'Which rule decided what.',
    z.strictObject({
      number: rule,
      counted: rule,
      measure: rule,
      place: rule,
      date: rule,
      actors: rule,
      source: rule,
      partOf: rule,
    }),
  ),
};

export const confidence = says(
  '0 to 1: of a hundred rows at 0.8 about eighty are wholly right; unknown where nobody says.',
  z.nullable(z.number().check(z.gte(0), z.lte(1))),
);

export const partOf = says(
  'Id of the figure that this one is a part of.',
  z.nullable(numbered('f')),
);

/** The day the text came out, as each row repeats it. */
export const published = says('The day the text came out (ISO 8601).', z.nullable(isoDay));

export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
