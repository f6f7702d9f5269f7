import * as z from 'zod/mini';
import {
  confidence,
  country,
  dateFields,
  figureFields,
  maybeWords,
  offset,
  partOf,
  published,
  quoted,
  RULE,
  says,
  span,
  words,
} from './fields.ts';
import { actorFields, actorRecord, dateRecord, figureRecord, placeRecord } from './schema.ts';

const inDocument = { document: says('Id of the document.', words), published };
const inSentence = says(
  'The sentence it stands in, white space folded; of a long one at most 1,000 characters around the words, cuts marked with "…".',
  z.string(),
);
const placing = { sentence: inSentence, ...span };

/** One row of dates.csv. The order of the fields is the order of the columns. */
export const dateRow = z.strictObject({
  ...inDocument,
  id: dateRecord.shape.id,
  text: quoted.text,
  ...dateFields,
  ...placing,
  rule: says(RULE, words),
});

/** One row of figures.csv. The order of the fields is the order of the columns. */
export const figureRow = z.strictObject({
  ...inDocument,
  id: figureRecord.shape.id,
  text: quoted.text,
  number: says('The numeral alone, as written.', words),
  ...figureFields,
  part_of: partOf,
  place: figureRecord.shape.place,
  place_country: says('ISO 3166-1 alpha-3 code of the place it applies to.', country),
  date: figureRecord.shape.date,
  date_value: says('Value of the date it applies to.', maybeWords),
  date_earliest: says('First calendar day that date can mean, inclusive.', dateFields.earliest),
  date_latest: says('Last calendar day that date can mean, inclusive.', dateFields.latest),
  actors: says('Names of the actors counted or concerned, joined by "; ".', maybeWords),
  source: says('Name of the actor who says so.', maybeWords),
  confidence,
  ...placing,
  rule: says(
    'Ids of the rules that decided counted words and measure, joined by "; ".',
    maybeWords,
  ),
});

/** One row of actors.csv. The order of the fields is the order of the columns. */
export const actorRow = z.strictObject({
  ...inDocument,
  id: actorRecord.shape.id,
  ...actorFields,
  country,
  country_basis: actorRecord.shape.countryBasis,
  role: actorRecord.shape.role,
  affiliation: says('Name of the actor the person belongs to.', maybeWords),
  aliases: says('Other forms in the text, joined by "; ".', maybeWords),
  mentions: says('How often the text names it.', z.int().check(z.positive())),
  first_mention: says('The words of its first mention, as they stand in the text.', words),
  sentence: says(
    'The sentence of its first mention, white space folded and cut like any other.',
    z.string(),
  ),
  start: says('First character of its first mention, in Unicode code points.', offset),
  end: says('One past the last character of its first mention.', offset),
  rule: actorRecord.shape.rule,
});

/** One row of places.csv. The order of the fields is the order of the columns. */
export const placeRow = z.strictObject({
  ...inDocument,
  id: placeRecord.shape.id,
  name: placeRecord.shape.name,
  country,
  mentions: actorRow.shape.mentions,
  first_mention: actorRow.shape.first_mention,
  sentence: actorRow.shape.sentence,
  start: actorRow.shape.start,
  end: actorRow.shape.end,
});

/** One row of the sheet `sentences` of a workbook, where the rows of the tables lead. */
export const sentenceRow = z.strictObject({
  document: inDocument.document,
  number: says('Which sentence of its text, counted from 0 as in JSON.', offset),
  sentence: says('The sentence, white space folded.', z.string()),
  ...span,
});

export type DateRow = z.infer<typeof dateRow>;
export type FigureRow = z.infer<typeof figureRow>;
export type ActorRow = z.infer<typeof actorRow>;
export type PlaceRow = z.infer<typeof placeRow>;

/** The CSV tables by name. */
export const TABLES = {
  dates: dateRow,
  figures: figureRow,
  actors: actorRow,
  places: placeRow,
} as const;
