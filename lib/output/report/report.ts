import type { DocumentRecord } from '../schema.ts';
import { publishedWords } from '../wording.ts';
import { actorsHtml, placesHtml } from './actors.ts';
import { datesHtml } from './dates.ts';
import { figuresHtml } from './figures.ts';
import { counted, dotted, escaped, shortened } from './html.ts';
import type { FileLink, ReportInput } from './input.ts';
import { marksOf } from './marks.ts';
import { pageOf } from './page.ts';
import { textHtml } from './text.ts';
import { timelineHtml } from './timeline.ts';
import { toUnits } from './units.ts';

/** Of a longer text the page shows the beginning; the tables hold all of it. UTF-16 code units. */
const MOST_TEXT = 300_000;

/** Facts of one kind that a page can hold. */
const MOST_FACTS = 3000;

/**
 * One text with its facts, as one HTML page that stands alone: nothing is loaded from anywhere, and
 * nothing in the text or its name can run. The same input gives the same bytes.
 */
export function reportOf(input: ReportInput): string {
  const { record } = input;
  const shown = cutToPage(input);
  const { title, id } = record.document;
  return pageOf({
    title: shortened(title ?? id, 200),
    body: [
      headHtml(record, input.files ?? []),
      noticesHtml(record, shown),
      timelineSection(record),
      keyHtml(record),
      '</header>',
      `<main>\n<article id=text tabindex=-1 aria-label="The text">\n${shown.text}\n</article>`,
      `<div id=facts tabindex=0 role=region aria-label="What was read">\n${factsHtml(shown)}\n</div>\n</main>`,
    ].join('\n'),
  });
}

interface Shown {
  readonly record: DocumentRecord;
  readonly text: string;
  /** What does not stand on the page, in words. */
  readonly missing: readonly string[];
}

function cutToPage({ record, document }: ReportInput): Shown {
  const { source: text, omitted } = document;
  const missing: string[] = [];
  const few = <Fact>(facts: readonly Fact[], what: string): Fact[] => {
    if (facts.length > MOST_FACTS) missing.push(`${MOST_FACTS} of ${counted(facts.length, what)}`);
    return facts.slice(0, MOST_FACTS);
  };
  const cut = {
    ...record,
    dates: few(record.dates, 'date'),
    figures: few(record.figures, 'figure'),
    actors: few(record.actors, 'actor'),
    places: few(record.places, 'place'),
  };
  const end = text.length <= MOST_TEXT ? text.length : wordEnd(text, MOST_TEXT);
  if (end < text.length) {
    missing.unshift(
      `the first ${counted(end, 'character')} of ${counted(text.length, 'character')}`,
    );
  }
  const marks = marksOf(text, cut, omitted);
  return {
    record: cut,
    text: textHtml({
      text: text.slice(0, end),
      marks,
      title: record.document.title,
      bodyStart: toUnits(text, [record.sentences[0]?.start ?? 0])[0]!,
    }),
    missing,
  };
}

function wordEnd(text: string, most: number): number {
  const space = text.lastIndexOf(' ', most);
  return space > most - 1000 ? space : most;
}

function headHtml({ document }: DocumentRecord, files: readonly FileLink[]): string {
  const { title, id, published, characters, engine, language } = document;
  const links = files.map(({ label, href }) => `<a href="${escaped(href)}">${escaped(label)}</a>`);
  const about = dotted([
    title === null ? null : `<bdi>${shortened(id, 200)}</bdi>`,
    escaped(publishedWords(published)),
    counted(characters, 'character'),
    language === 'en' ? null : `language ${shortened(language, 8)}`,
    shortened(`${engine.name} ${engine.version}`, 40),
  ]);
  return [
    `<header>\n<h1><bdi>${shortened(title ?? id, 300)}</bdi></h1>\n<p>${about}</p>`,
    `<nav id=jump aria-label="Parts of this page">${jumpHtml()}</nav>`,
    links.length === 0 ? '' : `<nav id=files aria-label="Files">${links.join(' ')}</nav>`,
  ].join('\n');
}

const KINDS = [
  ['figures', 'f'],
  ['dates', 'd'],
  ['actors', 'a'],
  ['places', 'p'],
] as const;

type Facts = Pick<DocumentRecord, (typeof KINDS)[number][0]>;

/** For the keyboard, and for narrow pages, where the lists lie far below. */
function jumpHtml(): string {
  const parts = ['text', ...KINDS.map(([name]) => name)];
  return parts.map((name) => `<a href=#${name}>${name}</a>`).join(' ');
}

/** The key to the colours; each kind of mark can be taken off the text, and the small print put on. */
function keyHtml(facts: Facts): string {
  const kinds = KINDS.map(
    ([name, mark]) =>
      `<label><input type=checkbox id=show-${mark} checked><mark class=${mark}>${name}</mark> ${facts[name].length}</label>`,
  );
  const rules = '<label><input type=checkbox id=show-r>rules</label>';
  return `<div id=key role=group aria-label="Shown on this page">${[...kinds, rules].join(' ')}</div>`;
}

function noticesHtml({ warnings }: DocumentRecord, { missing }: Shown): string {
  const notices = warnings.map(({ message }) => shortened(message, 600));
  if (missing.length > 0) {
    notices.push(`This page shows ${missing.join(', ')}; the tables hold everything.`);
  }
  if (notices.length === 0) return '';
  const items = notices.map(
    (notice) => `<li>${notice.charAt(0).toUpperCase()}${notice.slice(1)}</li>`,
  );
  return `<ul id=notices aria-label="Notes">${items.join('')}</ul>`;
}

function timelineSection(record: DocumentRecord): string {
  const timeline = timelineHtml(record);
  return timeline === '' ? '' : `<div id=timeline>${timeline}</div>`;
}

function factsHtml({ record }: Shown): string {
  const section = (name: keyof Facts, content: string) =>
    `<section aria-labelledby=${name}><h2 id=${name} tabindex=-1>${name.charAt(0).toUpperCase()}${name.slice(1)}` +
    ` <i>${record[name].length}</i></h2>\n${content === '' ? `<p>No ${name}.</p>` : content}</section>`;
  return [
    section('figures', figuresHtml(record, record.figures)),
    section('dates', datesHtml(record, record.dates)),
    section('actors', actorsHtml(record, record.actors)),
    section('places', placesHtml(record.places)),
  ].join('\n');
}
