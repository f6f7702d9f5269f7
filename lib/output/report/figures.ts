import { MEASURES } from '../../engine/measure.ts';
import type { DocumentRecord } from '../schema.ts';
import { dateMeaning, figureNote, withoutOwnLengths } from '../wording.ts';
import { dotted, shortened } from './html.ts';
import type { DateRecord, FigureRecord } from './input.ts';
import { markId } from './marks.ts';
import { percent, ruleLine } from './rules.ts';
import { valueWithUnit, whatAndOf } from './value.ts';

/** A cell of more characters is cut; the tables hold it whole. */
const MOST_CELL = 160;

/** Where whom, when and by whom it is said are told with the words that link them. */
type Names = (id: string | null) => string | null;

/** Figures grouped by measure, in the order of the measures, each part under its whole. */
export function figuresHtml(record: DocumentRecord, all: readonly FigureRecord[]): string {
  const figures = withoutOwnLengths(all, record.dates);
  const parts = partsByWhole(figures);
  const isPart = new Set([...parts.values()].flat());
  const groups = new Map<string, FigureRecord[]>();
  for (const figure of figures) {
    if (isPart.has(figure)) continue;
    const group = groups.get(figure.measure);
    if (group === undefined) groups.set(figure.measure, [figure]);
    else group.push(figure);
  }
  const names = namesIn(record);
  const row = (figure: FigureRecord): string => {
    const below = parts.get(figure.id) ?? [];
    const list = below.length === 0 ? '' : `<ul class=g>${below.map(row).join('')}</ul>`;
    return `<li id=${figure.id}>${rowHtml(figure, names)}${list}`;
  };
  return MEASURES.flatMap((measure) => {
    const group = groups.get(measure);
    return group === undefined
      ? []
      : [`<h3>${measure}</h3>\n<ul class=g>${group.map(row).join('\n')}</ul>`];
  }).join('\n');
}

/** Parts by the id of their whole; a part of something that is itself below it stays on top. */
function partsByWhole(figures: readonly FigureRecord[]): Map<string, FigureRecord[]> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const parts = new Map<string, FigureRecord[]>();
  for (const figure of figures) {
    const whole = byId.get(figure.partOf ?? '');
    // One level: a part of a part stands under the same whole.
    const top = byId.get(whole?.partOf ?? '') ?? whole;
    if (top === undefined || top === figure || top.partOf !== null) continue;
    const others = parts.get(top.id);
    if (others === undefined) parts.set(top.id, [figure]);
    else others.push(figure);
  }
  return parts;
}

function namesIn({ actors, dates }: DocumentRecord): Names {
  const names = new Map<string, string>([
    ...actors.map(({ id, name }) => [id, name] as const),
    ...dates.map((date) => [date.id, dateWords(date)] as const),
  ]);
  return (id) => (id === null ? null : (names.get(id) ?? null));
}

/** "2024-02-08", "3 months", "early 2020-02"; the text's own words where they could not be read. */
function dateWords(date: DateRecord): string {
  return date.value === null ? date.text : dateMeaning({ ...date, interval: null });
}

function rowHtml(figure: FigureRecord, names: Names): string {
  const link = (id: string | null) => {
    const name = names(id);
    return name === null ? null : `<a href=#${id ?? ''}>${shortened(name, 60)}</a>`;
  };
  const source = link(figure.source);
  const [what, of] = whatAndOf(figure);
  // The actors stand in the row themselves.
  const isTold = of === null || figure.actors.some((id) => names(id) === of);
  const links = dotted([
    isTold ? null : `of ${shortened(of, 80)}`,
    figure.place === null ? null : `in ${shortened(figure.place, 60)}`,
    link(figure.date),
    figure.actors
      .map(link)
      .filter((name) => name !== null)
      .join(', '),
    source === null ? null : `${source} says`,
    shortened(figureNote(figure), 80),
  ]);
  return (
    `<a href=#${markId(figure.id, 1)}>${shortened(valueWithUnit(figure), 60)}</a> ` +
    `<span>${shortened(what, MOST_CELL)}</span>` +
    (figure.confidence === null ? '' : `<i>${percent(figure.confidence)}</i>`) +
    (links === '' ? '' : `<div>${links}</div>`) +
    ruleLine(figureRules(figure))
  );
}

/** What was decided, by which rule, and from where a link was taken. */
function figureRules({ rules, via }: FigureRecord): [string, string][] {
  const ways: Readonly<Record<string, string | null>> = via;
  return Object.entries(rules).flatMap(([decided, rule]): [string, string][] => {
    if (rule === null) return [];
    const way = ways[decided] ?? null;
    // What read the number stands first, as in every other row what read it.
    const name = decided === 'number' ? '' : decided === 'partOf' ? 'part of' : decided;
    return [[name, way === null ? rule : `${rule} (${way})`]];
  });
}
