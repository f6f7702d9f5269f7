import type { FigureView } from './figure-view.ts';
import type { LinkScene, Spot } from './scene.ts';

/** How the mentions and the figures of a sentence go together, and whether this mention is the figure's. */
export type Pairing = '-' | `${'lead' | 'trail' | 'respective'} ${'own' | 'other'}`;

/** A sentence with more is no list to look at. */
const MOST_PAIRS = 12;

/**
 * "Ghana with 12, Togo with 9": each mention has its figure behind it (`lead`); "12 in Accra and 9 in
 * Lomé": before it (`trail`); "Ghana and Togo gave 12 and 9 respectively": by their order.
 */
export function pairingOf(
  { document, figuresOf }: LinkScene,
  view: FigureView,
  { spot, spots }: { readonly spot: Spot; readonly spots: readonly (readonly Spot[])[] },
): Pairing {
  if (spot.sentence !== view.sentence) return '-';
  const figures = figuresOf[view.sentence]!;
  const mentions = spots[view.sentence]!;
  const count = figures.length;
  if (count < 2 || count > MOST_PAIRS || mentions.length !== count) return '-';
  const isOwn = figures.indexOf(view.token) === spot.at ? 'own' : 'other';
  const starts = mentions.map(({ firstToken }) => firstToken);
  if (doAlternate(starts, figures)) return `lead ${isOwn}`;
  if (doAlternate(figures, starts)) return `trail ${isOwn}`;
  const isOrdered = starts.at(-1)! < figures[0]! || figures.at(-1)! < starts[0]!;
  if (!isOrdered) return '-';
  const { tokens, sentences } = document;
  const { endToken } = sentences[view.sentence]!;
  const last = Math.max(starts.at(-1)!, figures.at(-1)!);
  for (let at = last; at < Math.min(endToken, last + MOST_PAIRS); at++)
    if (tokens.lower[at] === 'respectively') return `respective ${isOwn}`;
  return '-';
}

/** Whether the first of one comes before the first of the other, that before the second of one, and so on. */
function doAlternate(one: readonly number[], other: readonly number[]): boolean {
  return one.every((at, index) => at < other[index]! && (index === 0 || other[index - 1]! < at));
}
