import type { FigureView } from './figure-view.ts';
import type { LinkScene, Spot } from './scene.ts';

type Pattern = 'lead' | 'trail' | 'respective';

/** How the mentions and the figures of a sentence go together, and whether this mention is the figure's. */
export type Pairing = '-' | `${Pattern} ${'own' | 'other'}`;

/** A sentence with more is no list to look at. */
const MOST_PAIRS = 12;

/** Of the mentions of each sentence that was looked at: every figure of it asks for each of them. */
const patterns = new WeakMap<readonly Spot[], Pattern | null>();

/**
 * "Ghana with 12, Togo with 9": each mention has its figure behind it (`lead`); "12 in Accra and 9 in
 * Lomé": before it (`trail`); "Ghana and Togo gave 12 and 9 respectively": by their order.
 */
export function pairingOf(
  scene: LinkScene,
  view: FigureView,
  { spot, spots }: { readonly spot: Spot; readonly spots: readonly (readonly Spot[])[] },
): Pairing {
  if (spot.sentence !== view.sentence) return '-';
  const mentions = spots[view.sentence]!;
  let pattern = patterns.get(mentions);
  if (pattern === undefined)
    patterns.set(mentions, (pattern = patternOf(scene, view.sentence, mentions)));
  if (pattern === null) return '-';
  const isOwn = scene.figuresOf[view.sentence]!.indexOf(view.token) === spot.at;
  return `${pattern} ${isOwn ? 'own' : 'other'}`;
}

function patternOf(
  { document, figuresOf }: LinkScene,
  sentence: number,
  mentions: readonly Spot[],
): Pattern | null {
  const figures = figuresOf[sentence]!;
  const count = figures.length;
  if (count < 2 || count > MOST_PAIRS || mentions.length !== count) return null;
  const starts = mentions.map(({ firstToken }) => firstToken);
  if (doAlternate(starts, figures)) return 'lead';
  if (doAlternate(figures, starts)) return 'trail';
  const isOrdered = starts.at(-1)! < figures[0]! || figures.at(-1)! < starts[0]!;
  if (!isOrdered) return null;
  const { tokens, sentences } = document;
  const { endToken } = sentences[sentence]!;
  const last = Math.max(starts.at(-1)!, figures.at(-1)!);
  for (let at = last; at < Math.min(endToken, last + MOST_PAIRS); at++)
    if (tokens.lower[at] === 'respectively') return 'respective';
  return null;
}

/** Whether the first of one comes before the first of the other, that before the second of one, and so on. */
function doAlternate(one: readonly number[], other: readonly number[]): boolean {
  return one.every((at, index) => at < other[index]! && (index === 0 || other[index - 1]! < at));
}
