import * as z from 'zod/mini';
import { MEASURES } from '../engine/measure.ts';
import { ACTOR_ROLES, LINK_WAYS } from '../engine/facts.ts';
import { columnsWithTypes } from './column-types.ts';
import { columnsOf, TABLE_NAMES, type TableName } from './csv.ts';
import { hxlTags } from './hxl.ts';
import { TABLES } from './rows.ts';
import { documentRecord } from './schema.ts';

const INTRO = `# What the columns mean

<!-- Written by \`npm run schema\` from lib/output/schema.ts; a test holds it up to date. -->

Each text gives four tables, dates, figures, actors and places, and a record in JSON that says the
same with every mention and with what decided each row. In the results bucket they lie by kind:
\`figures/KEY.csv\`, \`documents/KEY.json\`, where KEY is the key of the text, its extension included.
\`sitrep extract --out\` writes \`figures.csv\` and \`documents.jsonl\`, all texts together.

- **An empty cell is unknown**, never zero. In JSON it is \`null\`.
- **Nothing is made more exact than the text.** "At least 603" has \`bound\` \`>=\`, "between 300 and
  400" has a \`low\` and a \`high\` and no \`value\`, "dozens" is \`vague\`. A date that nobody dated stays
  \`unresolved\`.
- \`start\` and \`end\` count Unicode code points of the decoded text, without its byte-order mark:
  Python's \`text[start:end]\` is exactly the cell \`text\`. (JavaScript: \`Array.from(text).slice(start, end)\`.)
- \`id\` is unique in one document. Put \`document\` beside it to join tables: \`figures.date\` is a
  \`dates.id\`.
- \`sentence\` repeats at most 1,000 characters around the words, cuts marked with \`…\`; where facts stand
  so dense that a table would grow beyond 40 times its text, it repeats less.
- The files are RFC 4180: UTF-8, commas, CRLF, a header even when there are no rows. For Excel,
  \`sitrep extract … --bom\` puts a byte-order mark first.
- A cell that a spreadsheet would run as a formula (it begins with \`=\`, \`+\`, \`-\`, \`@\` or their
  full-width forms and is no number) has an apostrophe in front. JSON has the text as it is.
`;

const SENTENCES_TEXT = `## sentences, in a workbook

\`--out all.xlsx\` has one sheet more, with every sentence of every text in its order. The \`id\` of
each row of the tables is a link to the sentence it stands in, a name's to that of its first mention.

| column | what it holds |
|---|---|
`;

const HXL_TEXT = `## HXL

With \`--hxl\` a row of [HXL 1.1](https://hxlstandard.org) hashtags stands below the header, as
humanitarian tools expect it: the third column of the lists above. Where all figures of a table have
one \`measure\`, \`value\`, \`low\` (\`+min\`) and \`high\` (\`+max\`) are tagged with what they count:

| measure | tag of \`value\` |
|---|---|
MEASURES

A figure is what one sentence says: before adding up, leave out parts (\`#meta+whole\` is filled), running
totals (\`#indicator+cumulative\`) and what is denied (\`#status\`).
`;

const TITLES: Readonly<Record<TableName, string>> = {
  dates: 'One row for each expression of time.',
  figures: 'One row for each figure.',
  actors: 'One row for each actor, however often the text names it.',
  places: 'One row for each named place, however often the text names it.',
};

const REST = `## The record in JSON

The same fields, nested, in \`documents/KEY.json\`, in each line of \`documents.jsonl\` and from
\`--format json\`; [its JSON Schema](../lib/output/document.schema.json) says exactly how.
Names of two words differ from the tables: \`countryBasis\` (\`country_basis\`), \`partOf\` (\`part_of\`).
What a table repeats of another (\`date_value\`, \`place_country\`) stands here once, and these hold more:

| field | what it holds |
|---|---|
| \`document\` | id, title, publication day and where it came from, encoding, length, SHA-256 of the bytes, version of the engine |
| \`document.origin\` | the upload it was made from: \`version\`, \`sequencer\`, \`etag\`; null outside a bucket |
| \`document.credits[]\` | who wrote, edited, translated or photographed the text: \`name\`, \`role\` |
| \`document.files\` | SHA-256 of each file written beside this one: where they differ, the set is being replaced |
| \`warnings[]\` | what had to be assumed: WARNINGS |
| \`sentences[]\` | where each sentence stands; \`sentence\` elsewhere is an index into this list |
| \`figures[].number\` | the numeral with its own \`start\` and \`end\` |
| \`figures[].actors\`, \`source\`, \`actors[].affiliation\` | ids instead of names |
| \`figures[].actorRoles[]\` | what each of the actors does in it: ROLES, or null |
| \`figures[].via\` | how \`place\`, \`date\`, \`actors\` and \`source\` were come by: WAYS, or null |
| \`figures[].rules\` | which rule decided \`number\`, \`counted\`, \`measure\`, \`place\`, \`date\`, \`actors\`, \`source\`, \`partOf\` |
| \`actors[].generic\` | true for an actor without a name |
| \`actors[].mentions[]\` | every mention: \`text\`, \`start\`, \`end\`, \`sentence\`, \`form\` |
| \`places[]\` | \`id\`, \`name\`, \`country\`, \`mentions[]\` of every named place used as a place |

## When a text cannot be read

In JSON lines, and in the bucket under \`errors/\`, a record of this shape stands in its place, so that
there is one for every text:

\`\`\`json
{
  "schema": "sitrep/error@2",
  "document": { "id": "report.pdf", "origin": null },
  "error": { "code": "binary", "message": "what is wrong", "hint": "what to do" }
}
\`\`\`

\`code\` is \`empty\`, \`binary\`, \`too-large\` or \`undecodable\`; for a line of JSON lines that is no article,
\`bad-line\`; \`failed\` where the engine threw on it, a fault of ours; \`deleted\` where the text was
deleted from the inbox, and its results with it; on the command line also \`not-found\`, \`no-access\` or \`no-texts\`. A line without an id of its
own goes by \`FILE#LINE\`.
`;

/** docs/columns.md, made of what the schema says of each field. */
export function columnsPage(): string {
  const tables = TABLE_NAMES.map((name) => {
    const tags = hxlTags(name, null);
    const rows = columnTexts(name).map(
      ([column, text], index) =>
        `| \`${column}\` | ${text.replaceAll('|', '\\|')} | \`${tags[index]!}\` |`,
    );
    return `## ${name}\n\n${TITLES[name]}\n\n| column | what it holds | HXL |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  const sentences = columnsWithTypes('sentences').map(
    ({ name, description }) => `| \`${name}\` | ${description} |\n`,
  );
  const codes = documentRecord.shape.warnings.def.element.shape.code.def.entries;
  const valueAt = columnsOf('figures').indexOf('value');
  const measures = MEASURES.map(
    (measure) => `| \`${measure}\` | \`${hxlTags('figures', measure)[valueAt]!}\` |`,
  );
  return [
    INTRO,
    ...tables,
    SENTENCES_TEXT + sentences.join(''),
    HXL_TEXT.replace('MEASURES', measures.join('\n')),
    REST.replace('WARNINGS', listed(Object.values(codes)))
      .replace('ROLES', listed(ACTOR_ROLES))
      .replace('WAYS', listed(LINK_WAYS)),
  ].join('\n');
}

interface Property {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Property[];
}

function propertiesOf(schema: z.ZodMiniType): Readonly<Record<string, Property>> {
  const { properties } = z.toJSONSchema(schema) as { properties: Record<string, Property> };
  return properties;
}

/** The columns of a table in their order, each with what it holds; values stand in backticks. */
export function columnTexts(table: TableName): readonly (readonly [string, string])[] {
  return Object.entries(propertiesOf(TABLES[table])).map(([column, property]) => {
    const { description = '' } = property;
    const values = valuesOf(property);
    return [
      column,
      values.length === 0 ? description : `${description} One of ${listed(values)}.`,
    ] as const;
  });
}

function valuesOf({ enum: values, anyOf = [] }: Property): readonly string[] {
  return (values ?? anyOf.flatMap(valuesOf)).filter((value) => typeof value === 'string');
}

const listed = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(' ');
