import { readActors } from './actors/index.ts';
import { readDates } from './dates/index.ts';
import type { Document } from './document.ts';
import type { Facts } from './facts.ts';
import { readFigures } from './figures/index.ts';
import { analyse } from './grammar/analyse.ts';
import { linkFigures } from './links/index.ts';
import type { Refusal } from './mention.ts';
import { findNames } from './names/index.ts';

export { ENGINE } from './version.ts';

/**
 * Everything a document says, in text order. Pure: the same document gives the same facts.
 *
 * The order of the steps: dates first, because a year is no figure; names before actors, which
 * decide who of them acts; links last, because they join what the others found.
 */
export function extract(document: Document): Facts {
  const dates = readDates(document);
  const figures = readFigures(analyse(document, dates.found));
  const { actors, places, refused } = readActors(document, findNames(document));
  return {
    dates: dates.found,
    figures: linkFigures({ document, dates: dates.found, figures: figures.found, actors, places }),
    actors,
    places,
    refused: [...dates.refused, ...figures.refused, ...refused].sort(inTextOrder),
  };
}

const inTextOrder = (one: Refusal, other: Refusal) =>
  one.span.start - other.span.start || one.span.end - other.span.end;
