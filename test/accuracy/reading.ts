import { extractText } from '../../lib/pipeline/extract-text.ts';
import type { Report } from './report.ts';

/** What the engine read in a text: `document.json`, offsets in UTF-16 code units as in the gold. */
export interface Reading {
  readonly dates: readonly ReadDate[];
  readonly figures: readonly ReadFigure[];
  readonly actors: readonly ReadActor[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ReadDate extends Span {
  readonly id: string;
  readonly value: string | null;
  readonly mod: string | null;
}

/** `start` and `end` are those of the numeral. */
export interface ReadFigure extends Span {
  readonly id: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: string;
  readonly unit: string | null;
  readonly counted: string | null;
  readonly head: string | null;
  readonly subject: string | null;
  readonly measure: string;
  readonly change: string | null;
  readonly per: string | null;
  readonly cumulative: boolean;
  readonly status: string;
  readonly place: string | null;
  readonly date: string | null;
  readonly actors: readonly string[];
  readonly source: string | null;
  readonly partOf?: string | null;
  readonly confidence?: number | null;
}

export interface ReadActor {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly country: string | null;
  readonly role: string | null;
  readonly aliases: readonly string[];
  readonly generic: boolean;
  readonly mentions: readonly (Span & { readonly text: string })[];
}

/** Reads a report's text as an upload with a known publication day is read. */
export function readingOf({ id, text, published }: Report): Reading {
  const { record } = extractText({
    id,
    bytes: new TextEncoder().encode(text),
    published: { value: published, source: 'metadata' },
  });
  const at = toCodeUnits(text);
  const inUnits = <Place extends Span>(place: Place) => ({
    ...place,
    start: at(place.start),
    end: at(place.end),
  });
  return {
    dates: record.dates.map(inUnits),
    figures: record.figures.map((figure) => ({
      ...figure,
      start: at(figure.number.start),
      end: at(figure.number.end),
    })),
    actors: record.actors.map((actor) => ({ ...actor, mentions: actor.mentions.map(inUnits) })),
  };
}

/** From offsets in code points to offsets in UTF-16 code units. */
function toCodeUnits(text: string): (offset: number) => number {
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  return (offset) => units[offset] ?? unit;
}
