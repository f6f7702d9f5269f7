import { MEASURES } from '../../engine/measure.ts';
import type { DocumentRecord } from '../schema.ts';
import { figureNote } from '../wording.ts';
import { counted, dotted, escaped, shortened } from './html.ts';
import type { FileLink } from './input.ts';
import { PAGE_END, pageStart } from './page.ts';
import { valueWithUnit, whatAndOf } from './value.ts';

/** A longer list opens slowly, and nobody reads it; the tables hold every article. */
const MOST_ARTICLES = 2000;

/** Of each article those that tell most: dead and hurt people before sums of money, money before ages. */
const MOST_FIGURES = 4;

/**
 * The page of one upload of JSON lines: a list of its articles, with what was read from each, written
 * as they come. No script, nothing loaded, nothing in the texts or their names can run.
 */
export class LinesPage {
  #articles = 0;

  /** `key` is that of the upload; `files` are its tables and records. */
  start(key: string, files: readonly FileLink[]): string {
    const links = files.map(
      ({ label, href }) => `<a href="${escaped(href)}">${escaped(label)}</a>`,
    );
    return (
      `${pageStart(shortened(key, 200))}<header>\n<h1><bdi>${shortened(key, 300)}</bdi></h1>\n` +
      `<nav id=files aria-label="Files">${links.join(' ')}</nav>\n</header>\n` +
      `<div role=main><section aria-label="Articles">\n<ol>\n`
    );
  }

  /** One article; empty when the list is long enough. */
  article(record: DocumentRecord): string {
    this.#articles += 1;
    return this.#articles > MOST_ARTICLES ? '' : rowHtml(record);
  }

  end(): string {
    const missing = this.#articles - MOST_ARTICLES;
    const note = missing > 0 ? `<p>${counted(missing, 'more article')}: see the tables.</p>\n` : '';
    return `</ol>\n${note}</section></div>${PAGE_END}`;
  }
}

function rowHtml({ document, figures, dates, actors, places, warnings }: DocumentRecord): string {
  const { id, title, published } = document;
  const about = dotted([
    title === null ? null : `<bdi>${shortened(id, 100)}</bdi>`,
    published.value,
  ]);
  const counts = dotted([
    counted(figures.length, 'figure'),
    counted(dates.length, 'date'),
    counted(actors.length, 'actor'),
    counted(places.length, 'place'),
  ]);
  const telling = figures
    .filter(({ measure }) => measure !== 'other')
    .sort((one, other) => MEASURES.indexOf(one.measure) - MEASURES.indexOf(other.measure))
    .slice(0, MOST_FIGURES);
  const notes = warnings.map(({ message }) => `<div>${shortened(message, 200)}</div>`);
  return (
    `<li><b><bdi>${shortened(title ?? id, 200)}</bdi></b> <i>${about}</i>` +
    `<div>${counts}</div><div>${dotted(telling.map(figureHtml))}</div>${notes.join('')}\n`
  );
}

/** "≥ 47 people (deaths)". */
function figureHtml(figure: DocumentRecord['figures'][number]): string {
  const [what] = whatAndOf(figure);
  const note = dotted([figure.measure, shortened(figureNote(figure), 60)]);
  return `${shortened(`${valueWithUnit(figure)} ${what}`, 80)} (${note})`;
}
