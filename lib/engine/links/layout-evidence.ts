import type { TokenRange } from '../grammar/layout/layout.ts';
import type { Evidence } from './evidence.ts';
import type { FigureView } from './figure-view.ts';
import { pairingOf } from './pairing.ts';
import type { LinkScene, Spot } from './scene.ts';

/** What a mention is to the figure on the page; `text` where the page says nothing. */
export type PagePlace =
  | 'row'
  | 'cell'
  | 'column'
  | 'other column'
  | 'own of heading'
  | 'other of heading'
  | 'heading'
  | 'upper heading'
  | 'dated'
  | 'as of'
  | 'lead'
  | 'intro'
  | 'text';

/** Mentions over a figure on its page: in the head of its table, its headings, what leads to its list. */
export function overFigure(
  { layout }: LinkScene,
  lists: readonly (readonly Spot[])[],
  { sentence }: FigureView,
): Spot[] {
  const line = layout.lines[sentence]!;
  const places = [line.heading, line.upper, line.dated, line.asOf, line.lead];
  if (line.kind !== 'prose') places.push(line.intro, line.header);
  return [...new Set(places)].flatMap((index) =>
    index < 0 || index === sentence ? [] : (lists[index] ?? []).slice(0, MOST_OVER),
  );
}

/** More mentions in one heading name nothing. */
const MOST_OVER = 4;

const holds = (range: TokenRange | null, { firstToken, endToken }: Spot): boolean =>
  range !== null && firstToken < range.end && endToken > range.first;

/** Where a mention stands to the figure on the page; `spots` are the mentions of its kind by sentence. */
export function pagePlace(
  { layout }: LinkScene,
  { sentence, cell }: FigureView,
  { spot, spots }: { readonly spot: Spot; readonly spots: readonly (readonly Spot[])[] },
): PagePlace {
  const line = layout.lines[sentence]!;
  if (spot.sentence === sentence) {
    if (line.kind === 'prose') return 'text';
    return holds(cell.row, spot) ? 'row' : 'cell';
  }
  if (spot.sentence === line.header && line.kind === 'grid')
    return holds(cell.column, spot) ? 'column' : 'other column';
  if (spot.sentence === line.dated) return 'dated';
  if (spot.sentence === line.asOf) return 'as of';
  const isHeader = spot.sentence === line.header && line.kind !== 'prose';
  if (spot.sentence === line.heading || isHeader) {
    // "(2019 / 2021 / 2023)" over "31 / 27 / 22": the first of the one belongs to the first of the other.
    const over = spots[spot.sentence]!;
    if (line.kind === 'prose' || cell.count < 2 || over.length !== cell.count) return 'heading';
    return over.indexOf(spot) === cell.ordinal ? 'own of heading' : 'other of heading';
  }
  if (spot.sentence === line.upper) return 'upper heading';
  if (spot.sentence === line.intro && line.kind !== 'prose') return 'intro';
  return spot.sentence === line.lead ? 'lead' : 'text';
}

/**
 * What no weighing can change: "(2019 / 2021)" over "31 / 27", "Ghana and Togo gave 12 and 9
 * respectively". True for the figure's own, false for another's, null where nobody says.
 */
export function isTold(
  scene: LinkScene,
  view: FigureView,
  at: { readonly spot: Spot; readonly spots: readonly (readonly Spot[])[] },
): boolean | null {
  const pairing = pairingOf(scene, view, at);
  if (pairing === 'respective own') return true;
  if (pairing === 'respective other') return false;
  const place = pagePlace(scene, view, at);
  if (place === 'own of heading') return true;
  return place === 'other of heading' ? false : null;
}

/** What the page says of a mention and a figure. `sort` is what kind of thing it is. */
export function layoutEvidence(
  scene: LinkScene,
  view: FigureView,
  {
    spot,
    spots,
    sort,
  }: {
    readonly spot: Spot;
    readonly spots: readonly (readonly Spot[])[];
    readonly sort: string;
  },
  out: Evidence,
): void {
  const { kind } = scene.layout.lines[view.sentence]!;
  const place = pagePlace(scene, view, { spot, spots });
  const alone = Math.min(3, spots[spot.sentence]!.length);
  const own = Math.min(2, spots[view.sentence]!.length);
  const pairing = pairingOf(scene, view, { spot, spots });
  out.add('pairing', pairing);
  out.add('pairing, sort', `${pairing} ${sort}`);
  out.add('page', `${kind} ${place}`);
  out.add('page, alone', `${kind} ${place} ${alone}`);
  out.add('page, own', `${kind} ${place} ${own}`);
  out.add('page, sort', `${kind} ${place} ${sort}`);
  out.add('page, measure', `${place} ${view.measure}`);
}

/** The same for none of them. */
export function noLayoutEvidence(
  scene: LinkScene,
  view: FigureView,
  spots: readonly (readonly Spot[])[],
  out: Evidence,
): void {
  const line = scene.layout.lines[view.sentence]!;
  const has = (index: number) => (index >= 0 && spots[index]!.length > 0 ? 'some' : 'none');
  const isInRow = spots[view.sentence]!.some((spot) => holds(view.cell.row, spot));
  out.add('none page', line.kind);
  out.add('none over', `${line.kind} ${has(line.heading)} ${has(line.upper)}`);
  out.add('none dated', `${line.kind} ${has(line.dated)} ${has(line.asOf)}`);
  out.add('none lead', `${line.kind} ${has(line.lead)} ${has(line.intro)}`);
  out.add('none row', `${line.kind} ${isInRow ? 'named' : 'no'}`);
  out.add('none header', `${line.kind} ${has(line.header)}`);
}
