import { readActors } from './actors/index.ts';
import { readDates } from './dates/index.ts';
import type { Document } from './document.ts';
import type { Facts } from './facts.ts';
import { readFigures } from './figures/index.ts';
import { analyse } from './grammar/analyse.ts';
import { linkFigures } from './links/index.ts';
import type { Refusal } from './mention.ts';
import { findNames } from './names/index.ts';
import { endOfFacts } from './room.ts';
import type { Span } from './span.ts';

export { ENGINE } from './version.ts';

/**
 * Everything a document says, in text order. Pure: the same document gives the same facts.
 *
 * The order of the steps: dates first, because a year is no figure; names before actors, which
 * decide who of them acts; links last, because they join what the others found.
 */
export function extract(document: Document): Facts {
  const dates = readDates(document);
  const analysis = analyse(document, dates.found);
  const figures = readFigures(analysis);
  const names = findNames(document);
  const cutAt = endOfFacts(document, { dates: dates.found, figures: figures.found, names });
  const isKept = ({ span }: { readonly span: Span }) => cutAt === null || span.start < cutAt;
  const keptDates = dates.found.filter(isKept);
  const { refused, places, actors, potential } = readActors(
    analysis,
    cutAt === null ? names : names.filter(({ start }) => start < cutAt),
  );
  const linked = linkFigures({
    analysis,
    dates: keptDates,
    figures: figures.found.filter(isKept),
    actors,
    places,
    potential,
  });
  return {
    ...(cutAt === null ? {} : { cutAt }),
    dates: keptDates,
    figures: linked.figures,
    actors: linked.actors,
    places,
    refused: [...dates.refused, ...figures.refused, ...refused].sort(inTextOrder),
  };
}

const inTextOrder = (one: Refusal, other: Refusal) =>
  one.span.start - other.span.start || one.span.end - other.span.end;
