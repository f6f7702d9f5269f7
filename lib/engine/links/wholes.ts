import type { Sentence } from '../document.ts';
import { headOf } from '../grammar/lexicon/singular.ts';
import { byKind } from '../word-lists.ts';
import type { FigureView } from './figure-view.ts';
import type { LinkScene } from './scene.ts';
import { Totals } from './totals.ts';

/** More figures than this before one are not looked at. */
const BACK = 6;
/** The same from line to line of a table. */
const FAR_BACK = 32;
/** Sums of less come about by chance. */
const LEAST_LISTED = 4;
/** Longest list of parts of one whole. */
const LONGEST_LIST = 8;

/** What the rules of parts may ask: the figures in text order, and what was decided before. */
export class Parts {
  readonly views: readonly FigureView[];
  readonly totals: Totals;
  readonly #scene: LinkScene;
  readonly #wholes: (number | null)[] = [];
  readonly #rules: (string | null)[] = [];
  #sentence = 0;

  constructor(scene: LinkScene, views: readonly FigureView[]) {
    this.#scene = scene;
    this.views = views;
    this.totals = new Totals(scene, views);
  }

  /** Begins with the figure that is asked for next. */
  begin(view: FigureView): void {
    this.#sentence = view.sentence;
  }

  decide(whole: number | null, rule: string | null): void {
    this.#wholes.push(whole);
    this.#rules.push(rule);
  }

  /** The whole of an earlier figure, or null. */
  wholeOf(index: number): number | null {
    return this.#wholes[index] ?? null;
  }

  ruleOf(index: number): string | null {
    return this.#rules[index] ?? null;
  }

  /** Word of the figure's sentence in lower case, "#" outside. */
  readonly word = (at: number): string => {
    const { tokens } = this.#scene.document;
    return tokens.sentence[at] === this.#sentence ? tokens.lower[at]! : '#';
  };

  /** The first token behind the number and its "per cent". */
  behind({ token, figure }: FigureView): number {
    const { start } = this.#scene.document.tokens;
    let at = token + 1;
    while (start[at]! < figure.value.number.end || /^(?:%|per|cent|percent)$/.test(this.word(at)))
      at += 1;
    return at;
  }

  sentenceOf({ sentence }: FigureView): Sentence {
    return this.#scene.document.sentences[sentence]!;
  }

  /** False when the part is larger than the whole, or nobody can say what of. */
  isNoSmaller(whole: FigureView, part: FigureView): boolean {
    const isShare = part.unit === 'percent' || part.unit === 'fraction';
    if (isShare) return whole.unit !== 'percent' && whole.unit !== 'fraction';
    if (whole.unit !== part.unit) return false;
    const size = sizeOf(whole);
    const own = sizeOf(part);
    return size === null || own === null || own <= size;
  }

  /** The figure in the same place of the line of which the figure's own says a part. */
  wholeOfLine(view: FigureView): number | null {
    const line = this.#scene.lines[view.sentence] ?? null;
    if (line === null || line.whole < 0 || view.token < line.valueAt) return null;
    let found: FigureView | null = null;
    for (let at = view.index - 1; at >= Math.max(0, view.index - FAR_BACK); at--) {
      const other = this.views[at]!;
      if (other.sentence < line.whole) break;
      const isOver = other.sentence === line.whole && this.isNoSmaller(other, view);
      if (isOver && (found === null || other.cell.ordinal >= view.cell.ordinal)) found = other;
    }
    return found?.index ?? null;
  }

  /** "nine bodies - seven men and two women": two or more that make up what stands before them. */
  breakdownOf(view: FigureView): number | null {
    if (view.unit !== '-') return null;
    for (let at = Math.max(0, view.index - LONGEST_LIST); at < view.index; at++) {
      const whole = this.views[at]!;
      if (whole.sentence !== view.sentence) continue;
      const size = sizeOf(whole);
      if (size === null || size < LEAST_LISTED || whole.figure.value.value === null) continue;
      const last = this.#listEnd(whole, size);
      if (last >= view.index) return at;
    }
    return null;
  }

  /** Index of the last of two or more figures that make up the whole, or -1. */
  #listEnd(whole: FigureView, size: number): number {
    let sum = 0;
    let count = 0;
    const end = Math.min(this.views.length - 1, whole.index + LONGEST_LIST);
    for (let index = whole.index + 1; index <= end; index++) {
      const part = this.views[index]!;
      if (part.sentence !== whole.sentence) return -1;
      if (this.#rules[index] === 'links/part-including') continue;
      const own = part.figure.value.value;
      if (part.unit !== whole.unit || part.measure === 'age' || own === null || own === 0)
        return -1;
      sum += own;
      count++;
      if (sum >= size) return sum === size && count > 1 ? index : -1;
    }
    return -1;
  }

  /** "One of the three …; the other two": the figure before that is larger by one. */
  oneMoreThan(view: FigureView): number | null {
    const own = view.figure.value.value;
    if (own === null || view.unit !== '-') return null;
    for (let at = view.index - 1; at >= Math.max(0, view.index - BACK); at--) {
      const other = this.views[at]!;
      if (view.sentence - other.sentence > 2) return null;
      if (other.unit === '-' && other.figure.value.value === own + 1) return at;
    }
    return null;
  }
}

const sizeOf = ({ figure: { value } }: FigureView): number | null =>
  value.value ?? value.high ?? value.low;

const DETERMINER = /^(?:the|its|their|his|her|our|my|these|those)$/;
/** In tokens, of whose the whole is. */
const LONGEST_OWNER = 5;

/** "four of the nine", "4 out of 9": the figure that begins at most three tokens after `at`. */
export function wholeAhead(parts: Parts, view: FigureView, at: number): number | null {
  const whole = parts.views[view.index + 1];
  if (whole?.sentence !== view.sentence || whole.first < at) return null;
  if (whole.first > at + LONGEST_OWNER) return null;
  const before = parts.word(whole.first - 1);
  const isDefinite = whole.first === at + 1 && DETERMINER.test(before);
  // "two of Anna Holt's four children"
  const isOwned = whole.first > at + 1 && (before === "'s" || before === "'");
  if (whole.first > at && !isDefinite && !isOwned) return null;
  return parts.isNoSmaller(whole, view) ? whole.index : null;
}

/** The nearest figure that ends before token `least` and may hold the part. */
export function wholeBefore(
  parts: Parts,
  view: FigureView,
  least: number,
  { sentences, head = false }: { readonly sentences: number; readonly head?: boolean },
): number | null {
  for (let at = view.index - 1; at >= Math.max(0, view.index - BACK); at--) {
    const other = parts.views[at]!;
    if (view.sentence - other.sentence > sentences) return null;
    if (other.token >= least || !parts.isNoSmaller(other, view)) continue;
    if (other.measure === 'age' || other.measure === 'duration') continue;
    // "300 dinars ($423), half of it"
    const isTwin = other.measure === 'money' && parts.word(other.first - 1) === '(';
    if (isTwin && parts.views[at - 1]?.end === other.first - 1) continue;
    if (head && other.head !== view.head && other.measure !== view.measure) continue;
    // A part of the same whole stands between: "six, two of them women and one of them a child".
    const whole = parts.wholeOf(at);
    return whole !== null && whole !== view.index && other.sentence === view.sentence ? whole : at;
  }
  return null;
}

/** "including four women and two children": what is joined to a part is one of the same whole. */
export function listedBefore(parts: Parts, view: FigureView, rule: string): number | null {
  const before = parts.views[view.index - 1];
  if (before?.sentence !== view.sentence || parts.ruleOf(before.index) !== rule) return null;
  const whole = parts.wholeOf(before.index);
  if (whole === null || whole > view.index || before.unit !== view.unit) return null;
  const joint = parts.word(view.first - 1);
  const isClose = view.first - before.end <= 3 || rule === 'links/part-of-them';
  if ((joint !== 'and' && joint !== ',') || !isClose || view.first - before.end > 14) return null;
  return parts.isNoSmaller(parts.views[whole]!, view) ? whole : null;
}

/** What befell those whom the words name; `people` stands for anybody. */
export const FATES = byKind({
  deaths: 'dead killed fatalities',
  injuries: 'wounded injured hurt',
  detained: 'detained arrested captured',
  missing: 'missing',
  people: 'victims casualties passengers survivors hostages',
});

/** The nearest figure in the two sentences before that counts whom that befell. */
export function wholeNamed(
  parts: Parts,
  view: FigureView,
  least: number,
  fate: string,
): number | null {
  for (let at = view.index - 1; at >= Math.max(0, view.index - BACK); at--) {
    const other = parts.views[at]!;
    if (view.sentence - other.sentence > 2) break;
    if (other.token < least && other.measure === fate && parts.isNoSmaller(other, view)) return at;
  }
  return fate === 'people' ? wholeBefore(parts, view, least, { sentences: 2 }) : null;
}

/** "Of these, 12 swam", "Of the dead, 12 were women", "Of the miners, 12 came up": what the opening points back at. */
export function wholeOfOpener(parts: Parts, view: FigureView, from: number): number | null {
  if (view.first > from + FARTHEST_OPENER) return null;
  const sibling = parts.wholeOf(view.index - 1);
  if (sibling !== null && parts.ruleOf(view.index - 1) === 'links/part-of-opening')
    if (parts.views[view.index - 1]!.sentence === view.sentence)
      return parts.isNoSmaller(parts.views[sibling]!, view) ? sibling : null;
  if (/^(?:these|those|them|this|that)$/.test(parts.word(from + 1)))
    return wholeBefore(parts, view, from, { sentences: 1 });
  if (parts.word(from + 1) !== 'the') return null;
  const noun = parts.word(from + 2);
  const fate = FATES.get(noun);
  if (fate !== undefined) return wholeNamed(parts, view, from, fate);
  const head = headOf(noun);
  for (let at = view.index - 1; at >= Math.max(0, view.index - BACK); at--) {
    const other = parts.views[at]!;
    if (view.sentence - other.sentence > 2) break;
    if (other.token < from && other.head === head && parts.isNoSmaller(other, view)) return at;
  }
  return null;
}
const FARTHEST_OPENER = 30;
