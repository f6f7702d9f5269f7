import type { TokenRange } from '../grammar/layout/cells.ts';
import type { Row } from '../linear/attributes.ts';
import { PLACES as at } from './attributes.ts';
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

/**
 * Sentences over a figure on its page, each once: the head of its table, its headings, what leads to
 * its list. Where there is none, -1 may stand.
 */
export function overFigure({ layout }: LinkScene, { sentence }: FigureView): readonly number[] {
  const { kind, heading, upper, dated, asOf, lead, intro, header, label } = layout.lines[sentence]!;
  const over = [heading];
  add(over, upper);
  add(over, dated);
  add(over, asOf);
  add(over, lead);
  if (kind === 'prose') return over;
  add(over, intro);
  add(over, header);
  add(over, label);
  return over;
}

function add(over: number[], sentence: number): void {
  if (!over.includes(sentence)) over.push(sentence);
}

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
  if (spot.sentence === line.label) return 'row';
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
 * Puts what the page says of a mention and a figure. What no weighing can change is returned: true
 * for the figure's own of "(2019 / 2021)" over "31 / 27", of "Ghana and Togo gave 12 and 9
 * respectively", false for another's, null where nobody says.
 */
export function tellPage(
  scene: LinkScene,
  view: FigureView,
  place: { readonly spot: Spot; readonly spots: readonly (readonly Spot[])[] },
  row: Row,
): boolean | null {
  const pairing = pairingOf(scene, view, place);
  const stands = pagePlace(scene, view, place);
  row.put(at.pairing, pairing);
  row.put(at['page place'], stands);
  row.count(at['own on page'], Math.min(2, place.spots[view.sentence]!.length));
  if (pairing === 'respective own') return true;
  if (pairing === 'respective other') return false;
  if (stands === 'own of heading') return true;
  return stands === 'other of heading' ? false : null;
}

/** The same for none of them. */
export function tellNonePage(
  scene: LinkScene,
  view: FigureView,
  spots: readonly (readonly Spot[])[],
  row: Row,
): void {
  const line = scene.layout.lines[view.sentence]!;
  row.put(at['heading named'], namedIn(spots, line.heading));
  row.put(at['upper heading named'], namedIn(spots, line.upper));
  row.put(at['dated line'], namedIn(spots, line.dated));
  row.put(at['as-of line'], namedIn(spots, line.asOf));
  row.put(at['lead named'], namedIn(spots, line.lead));
  row.put(at['intro named'], namedIn(spots, line.intro));
  row.put(at['header named'], namedIn(spots, line.header));
  row.put(at['row named'], isNamedIn(view.cell.row, spots[view.sentence]!) ? 'named' : 'no');
}

const namedIn = (spots: readonly (readonly Spot[])[], sentence: number) =>
  sentence >= 0 && spots[sentence]!.length > 0 ? 'some' : 'none';

function isNamedIn(range: TokenRange | null, spots: readonly Spot[]): boolean {
  for (const spot of spots) if (holds(range, spot)) return true;
  return false;
}
