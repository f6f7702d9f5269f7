import type { FigureView } from './figure-view.ts';
import type { LinkScene, Spot } from './scene.ts';

type Pattern = 'lead' | 'trail' | 'respective';

/** How the mentions and the figures of a sentence go together, and whether this mention is the figure's. */
export type Pairing = '-' | `${Pattern} ${'own' | 'other'}`;

/** A pattern, and which of the sentence's mentions and figures are its first. */
interface Pairs {
  readonly pattern: Pattern;
  readonly mention: number;
  readonly figure: number;
  readonly count: number;
}

/** A sentence with more is no list to look at. */
const MOST_PAIRS = 12;

/** Of the mentions of each sentence that was looked at: every figure of it asks for each of them. */
const known = new WeakMap<readonly Spot[], Pairs | null>();

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
  let pairs = known.get(mentions);
  if (pairs === undefined) known.set(mentions, (pairs = pairsOf(scene, view.sentence, mentions)));
  if (pairs === null) return '-';
  const figure = scene.figuresOf[view.sentence]!.indexOf(view.token) - pairs.figure;
  if (figure < 0 || figure >= pairs.count) return '-';
  return `${pairs.pattern} ${figure === spot.at - pairs.mention ? 'own' : 'other'}`;
}

function pairsOf(scene: LinkScene, sentence: number, mentions: readonly Spot[]): Pairs | null {
  const figures = scene.figuresOf[sentence]!;
  const count = figures.length;
  if (count < 2 || count > MOST_PAIRS) return null;
  const starts = mentions.map(({ firstToken }) => firstToken);
  const all = { mention: 0, figure: 0, count };
  if (starts.length === count && doAlternate(starts, figures)) return { pattern: 'lead', ...all };
  if (starts.length === count && doAlternate(figures, starts)) return { pattern: 'trail', ...all };
  return respectively(scene, sentence, { starts, figures });
}

/** More tokens than this between two members end a list. */
const MOST_BETWEEN = 8;

/** The lists that "respectively" closes: figures, and as many mentions before or behind them. */
function respectively(
  { document: { tokens, sentences } }: LinkScene,
  sentence: number,
  { starts, figures }: { readonly starts: readonly number[]; readonly figures: readonly number[] },
): Pairs | null {
  const { endToken } = sentences[sentence]!;
  let close = figures[1]!;
  while (close < endToken && tokens.lower[close] !== 'respectively') close++;
  if (close === endToken) return null;
  const past = figures.filter((token) => token < close).length;
  let figure = past - 1;
  while (figure > 0 && figures[figure]! - figures[figure - 1]! <= MOST_BETWEEN) figure--;
  const count = past - figure;
  const last = figures[past - 1]!;
  const behind = starts.filter((token) => token > last && token < close);
  const list =
    behind.length === count
      ? behind
      : starts.filter((token) => token < figures[figure]!).slice(-count);
  const isList =
    list.length === count &&
    close - Math.max(last, list.at(-1)!) <= MOST_BETWEEN &&
    list.every((token, at) => at === 0 || token - list[at - 1]! <= MOST_BETWEEN);
  if (count < 2 || !isList) return null;
  return { pattern: 'respective', mention: starts.indexOf(list[0]!), figure, count };
}

/** Whether the first of one comes before the first of the other, that before the second of one, and so on. */
function doAlternate(one: readonly number[], other: readonly number[]): boolean {
  return one.every((at, index) => at < other[index]! && (index === 0 || other[index - 1]! < at));
}
