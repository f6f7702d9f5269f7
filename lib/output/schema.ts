import * as z from 'zod/mini';
import { ACTOR_TYPES } from '../engine/actors/value.ts';
import {
  confidence,
  country,
  COUNTRY_BASES,
  CREDIT_ROLES,
  dateFields,
  figureFields,
  linkFields,
  maybeWords,
  mentions,
  numbered,
  offset,
  partOf,
  published,
  quoted,
  RULE,
  says,
  sentenceIndex,
  sha256,
  SOURCES,
  span,
  WARNINGS,
  words,
} from './fields.ts';

// The one source of the types, the JSON Schema, the CSV columns (with `rows.ts`) and docs/columns.md.
// Only what writes CSV or the schema loads this module; everything else takes its types alone.

/** What is written for one text beside its document.json, by the name of its folder or table. */
export const FILE_KINDS = ['dates', 'figures', 'actors', 'places', 'report'] as const;

export type FileKind = (typeof FILE_KINDS)[number];

export const dateRecord = z.strictObject({
  id: says('d1, d2 … in text order.', numbered('d')),
  ...quoted,
  sentence: sentenceIndex,
  ...dateFields,
  rule: says(RULE, words),
});

export const figureRecord = z.strictObject({
  id: says('f1, f2 … in text order.', numbered('f')),
  ...quoted,
  sentence: sentenceIndex,
  number: says('The numeral alone: 603 in "at least 603 service members".', z.strictObject(quoted)),
  ...figureFields,
  place: says('Name of the place it applies to.', maybeWords),
  date: says('Id of the date it applies to.', z.nullable(numbered('d'))),
  actors: says('Ids of the actors counted or concerned.', z.array(numbered('a'))),
  source: says('Id of the actor who says so.', z.nullable(numbered('a'))),
  partOf,
  ...linkFields,
  confidence,
});

export const actorFields = {
  name: says('The fullest form in the text; states by their usual English short name.', words),
  type: says('What kind of actor it is.', z.enum(ACTOR_TYPES)),
};

export const actorRecord = z.strictObject({
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

export const placeRecord = z.strictObject({
  id: says('p1, p2 … by first mention.', numbered('p')),
  name: says('Name of the place.', words),
  country,
  mentions,
});

const origin = says(
  'The upload it was made from; null outside a bucket.',
  z.nullable(
    z.strictObject({
      version: says('Version id of the object.', maybeWords),
      sequencer: says('Orders the uploads of one key, as the event names it.', maybeWords),
      etag: says('ETag of the object, without quotes.', maybeWords),
    }),
  ),
);

/** The upload that a result was made from (CONTRACT, document.origin). */
export type Origin = NonNullable<z.infer<typeof origin>>;

const credit = z.strictObject({
  name: says('Name as in the text.', words),
  role: says('What they did.', z.enum(CREDIT_ROLES)),
});

const documentId = says('Object key, file path, or the id of a JSONL line.', words);

/** document.json: everything read from one text. */
export const documentRecord = z
  .strictObject({
    schema: says('Number of this format.', z.literal('sitrep/document@2')),
    document: z.strictObject({
      id: documentId,
      title: says('Title of the text.', z.nullable(z.string())),
      published: z.strictObject({
        value: published,
        source: says('Where that day came from.', z.enum(SOURCES)),
      }),
      language: says('ISO 639-1 code of the language most of it is written in.', words),
      encoding: says('How the bytes were decoded.', words),
      characters: says('Length of the decoded text in Unicode code points.', offset),
      sha256: says('SHA-256 of the bytes, hexadecimal.', sha256),
      engine: z.strictObject({ name: words, version: words }),
      origin,
      credits: says('Who wrote, edited, translated or photographed the text.', z.array(credit)),
      files: says(
        'SHA-256 of each file that was written beside this one, hexadecimal; null where there are none. Of JSON lines the last one names the tables of all.',
        z.nullable(z.partialRecord(z.enum(FILE_KINDS), sha256)),
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
    schema: says('Number of this format.', z.literal('sitrep/error@2')),
    document: z.strictObject({ id: documentId, origin }),
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

/** JSON Schema (draft 2020-12) of document.json. */
export function documentJsonSchema(): object {
  return withId('urn:sitrep:document:2', documentRecord);
}

/** JSON Schema (draft 2020-12) of the record that stands in place of a document. */
export function errorJsonSchema(): object {
  return withId('urn:sitrep:error:2', errorRecord);
}

function withId($id: string, schema: z.ZodMiniType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return { $schema, $id, ...rest };
}
