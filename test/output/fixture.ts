import { createHash } from 'node:crypto';
import type { Actor } from '../../lib/engine/actors/value.ts';
import type { DateValue } from '../../lib/engine/dates/value.ts';
import type { Document } from '../../lib/engine/document.ts';
import type { Facts, FigureLinks, LinkedFigure } from '../../lib/engine/facts.ts';
import type { FigureValue } from '../../lib/engine/figures/value.ts';
import { mention, refusal, sentenceAt } from '../../lib/engine/mention.ts';
import type { Span } from '../../lib/engine/span.ts';
import { toDocument } from '../../lib/engine/text/index.ts';
import { toRecord } from '../../lib/output/record.ts';

/** Facts put together by hand, so that what is written down does not depend on what is read. */
export const FIXTURE_TEXT = [
  'Raid on the river post 🚨',
  '',
  'KORVA, 8 February 2024 - At least 22 soldiers were killed on Thursday,',
  'the Korvan army said. 🪖 General Ana Petric (KA) may visit "in May".',
  '',
].join('\n');

const DATE: DateValue = {
  type: 'DATE',
  value: null,
  mod: null,
  earliest: null,
  latest: null,
  granularity: 'day',
  interval: null,
  edtf: null,
  basis: 'stated',
  anchor: null,
};

const FIGURE: FigureValue = {
  number: { start: 0, end: 0 },
  value: null,
  low: null,
  high: null,
  bound: '=',
  vague: false,
  unit: null,
  counted: null,
  head: null,
  subject: null,
  measure: 'other',
  change: null,
  per: null,
  cumulative: false,
  status: 'asserted',
  rules: { number: 'figures/digits', counted: null, measure: 'measure/unknown' },
};

const LINKS: Pick<FigureLinks, 'actorRoles' | 'partOf' | 'via' | 'confidence' | 'rules'> = {
  actorRoles: ['target'],
  partOf: null,
  via: { place: 'dateline', date: 'clause', actors: 'sentence', source: 'sentence' },
  confidence: 0.8,
  rules: {
    number: 'figures/at-least',
    counted: 'figures/noun-after',
    measure: 'figures/killed',
    place: 'links/dateline',
    date: null,
    actors: null,
    source: null,
    partOf: null,
  },
};

/** The span of the first `words` in the document. */
export function spanOf({ text }: Document, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the fixture`);
  return { start, end: start + words.length };
}

export function fixtureDocument(text: string = FIXTURE_TEXT, id = 'news/korva.txt'): Document {
  const published = { value: '2024-02-08', source: 'option' } as const;
  return toDocument({ id, text, published }).document;
}

export function fixtureFacts(document: Document): Facts {
  const day = (value: string) => ({ value, earliest: value, latest: value, edtf: value });
  const named = (words: string, form: 'name' | 'acronym') => {
    const span = spanOf(document, words);
    return { span, text: words, sentence: sentenceAt(document, span.start), form };
  };
  const army: Actor = {
    name: 'Korvan army',
    type: 'military',
    country: null,
    countryBasis: null,
    role: null,
    affiliation: null,
    aliases: ['KA', 'Army of Korva'],
    generic: false,
    mentions: [named('Korvan army', 'name'), named('KA', 'acronym')],
    rule: 'actors/lexicon',
    reason: '"army" after a name; "KA" stands in brackets',
  };
  const general: Actor = {
    ...army,
    name: 'Ana Petric',
    type: 'person',
    role: 'general',
    affiliation: 0,
    aliases: [],
    mentions: [named('Ana Petric', 'name')],
    rule: 'actors/title',
    reason: 'a title stands before it',
  };
  const soldiers: LinkedFigure = mention(document, spanOf(document, 'At least 22 soldiers'), {
    rule: 'figures/at-least-count',
    reason: '"at least" before a count of soldiers who were killed',
    value: {
      ...FIGURE,
      number: spanOf(document, '22'),
      value: 22,
      low: 22,
      bound: '>=',
      counted: 'soldiers',
      head: 'soldier',
      measure: 'deaths',
      place: 'Korva',
      date: 1,
      actors: [0],
      source: 0,
      ...LINKS,
    },
  });
  return {
    dates: [
      mention(document, spanOf(document, '8 February 2024'), {
        value: { ...DATE, ...day('2024-02-08') },
        rule: 'dates/day-month-year',
        reason: 'written in full',
      }),
      mention(document, spanOf(document, 'Thursday'), {
        value: { ...DATE, ...day('2024-02-08'), basis: 'inferred', anchor: 'published' },
        rule: 'dates/weekday',
        reason: 'the last Thursday up to the publication day',
      }),
    ],
    figures: [soldiers],
    actors: [army, general],
    places: [{ name: 'Korva', country: null, mentions: [{ ...named('KORVA', 'name') }] }],
    refused: [
      refusal(document, spanOf(document, 'may'), {
        rule: 'dates/month',
        reason: 'a verb, not the month',
      }),
    ],
  };
}

export function fixtureRecord(
  document: Document = fixtureDocument(),
  facts: Facts = fixtureFacts(document),
) {
  return toRecord({
    document,
    facts,
    warnings: [],
    encoding: 'utf-8',
    sha256: createHash('sha256').update(document.text).digest('hex'),
    engine: { name: 'sitrep', version: '0.0.0' },
  });
}

/** A record of a text in which nothing was found. */
export function emptyRecord() {
  const document = fixtureDocument('Nothing here.');
  return toRecord({
    document,
    facts: { dates: [], figures: [], actors: [], places: [], refused: [] },
    warnings: [{ code: 'no-publication-date', message: 'nobody says when this text came out' }],
    encoding: 'utf-8',
    sha256: '0'.repeat(64),
    engine: { name: 'sitrep', version: '0.0.0' },
  });
}
