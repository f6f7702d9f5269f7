import type { Actor, NameMention, Place } from '../engine/actors/value.ts';
import type { DateValue } from '../engine/dates/value.ts';
import type { Document } from '../engine/document.ts';
import type { Facts, LinkedFigure } from '../engine/facts.ts';
import type { Mention } from '../engine/mention.ts';
import type { Span } from '../engine/span.ts';
import type { Warning } from '../engine/text/index.ts';
import { codePoints } from './code-points.ts';
import type { DocumentRecord, ErrorRecord, Origin } from './schema.ts';

/** A document, what was read from it, and what is known of its bytes. */
export interface RecordInput {
  readonly document: Document;
  readonly facts: Facts;
  readonly warnings: readonly Warning[];
  readonly encoding: string;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly engine: { readonly name: string; readonly version: string };
}

/** Cuts a span out of the source and counts it in code points: the one place where offsets leave the engine. */
type Quote = (span: Span) => { text: string; start: number; end: number };

/** document.json outside a bucket: offsets in code points, references as ids. Holds no time of processing. */
export function toRecord(input: RecordInput): DocumentRecord {
  const { document, facts, warnings, encoding, sha256, engine } = input;
  const points = codePoints(document.source);
  const quote: Quote = (span) => {
    const { start, end } = document.map.toSource(span);
    return {
      text: document.source.slice(start, end),
      start: points.at(start),
      end: points.at(end),
    };
  };
  const place = (span: Span) => {
    const { start, end } = quote(span);
    return { start, end };
  };
  return {
    schema: 'sitrep/document@2',
    document: {
      id: document.id,
      title: document.title,
      published: { value: document.published.value, source: document.published.source },
      language: document.language,
      encoding,
      characters: points.count,
      sha256,
      engine: { name: engine.name, version: engine.version },
      credits: document.credits.map(({ name, role }) => ({ name, role })),
      origin: null,
      files: null,
    },
    warnings: warnings.map(({ code, message }) => ({ code, message })),
    sentences: document.sentences.map(place),
    dates: facts.dates.map((date, index) => dateRecord(date, index, quote)),
    figures: facts.figures.map((figure, index) => figureRecord(figure, index, quote)),
    actors: facts.actors.map((actor, index) => actorRecord(actor, index, quote)),
    places: facts.places.map((place, index) => placeRecord(place, index, quote)),
  };
}

/** What stands in place of a document that can never be read. */
export function toErrorRecord(
  id: string,
  { code, message, hint }: { code: string; message: string; hint: string },
  origin: Origin | null = null,
): ErrorRecord {
  return { schema: 'sitrep/error@2', document: { id, origin }, error: { code, message, hint } };
}

const dateId = (index: number) => `d${index + 1}`;
const figureId = (index: number) => `f${index + 1}`;
const actorId = (index: number) => `a${index + 1}`;

/** An index turned into an id; null stays null. */
function reference(index: number | null, toId: (index: number) => string): string | null {
  return index === null ? null : toId(index);
}

function dateRecord(date: Mention<DateValue>, index: number, quote: Quote) {
  const { value } = date;
  const { text, start, end } = quote(date.span);
  // Every field named: what is spread together is slow to make.
  return {
    id: dateId(index),
    text,
    start,
    end,
    sentence: date.sentence,
    type: value.type,
    value: value.value,
    mod: value.mod,
    earliest: value.earliest,
    latest: value.latest,
    granularity: value.granularity,
    interval: value.interval,
    edtf: value.edtf,
    basis: value.basis,
    anchor: value.anchor === 'published' ? value.anchor : reference(value.anchor, dateId),
    rule: date.rule,
  } satisfies DocumentRecord['dates'][number];
}

function figureRecord(figure: LinkedFigure, index: number, quote: Quote) {
  const { value } = figure;
  const { text, start, end } = quote(figure.span);
  return {
    id: figureId(index),
    text,
    start,
    end,
    sentence: figure.sentence,
    number: quote(value.number),
    value: value.value,
    low: value.low,
    high: value.high,
    bound: value.bound,
    vague: value.vague,
    unit: value.unit,
    counted: value.counted,
    head: value.head,
    subject: value.subject,
    measure: value.measure,
    change: value.change,
    per: value.per,
    cumulative: value.cumulative,
    status: value.status,
    place: value.place,
    date: reference(value.date, dateId),
    actors: value.actors.map(actorId),
    source: reference(value.source, actorId),
    partOf: reference(value.partOf, figureId),
    actorRoles: [...value.actorRoles],
    via: { ...value.via },
    rules: { ...value.rules },
    confidence: value.confidence,
  } satisfies DocumentRecord['figures'][number];
}

function actorRecord(actor: Actor, index: number, quote: Quote) {
  return {
    id: actorId(index),
    name: actor.name,
    type: actor.type,
    country: actor.country,
    countryBasis: actor.countryBasis,
    role: actor.role,
    affiliation: reference(actor.affiliation, actorId),
    aliases: [...actor.aliases],
    generic: actor.generic,
    mentions: actor.mentions.map((mention) => mentionRecord(mention, quote)),
    rule: actor.rule,
  } satisfies DocumentRecord['actors'][number];
}

function placeRecord(place: Place, index: number, quote: Quote) {
  return {
    id: `p${index + 1}`,
    name: place.name,
    country: place.country,
    mentions: place.mentions.map((mention) => mentionRecord(mention, quote)),
  } satisfies DocumentRecord['places'][number];
}

function mentionRecord({ span, sentence, form }: NameMention, quote: Quote) {
  const { text, start, end } = quote(span);
  return { text, start, end, sentence, form };
}
