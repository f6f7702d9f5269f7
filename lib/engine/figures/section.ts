import type { Sentence } from '../document.ts';
import { TokenKind } from '../text/tokens.ts';
import { NOUN_CUES, STATES } from './lexicon/cues.ts';
import { headOf, measureOfNoun } from './lexicon/nouns.ts';
import { LEADER, type Label } from './label.ts';
import type { Scan } from './scan.ts';

const MOST_TOKENS = 10;
/** A longer line under a heading is prose, whatever else it looks like. */
const MOST_ROW = 16;

/** The heading over rows that say only where: "ARRIVALS BY CAMP" over "Tarvo: 8,200". */
export class Section {
  #label: Label | null = null;
  #colon: number | null = null;

  /** Call once for each sentence, in order. */
  see(scan: Scan, { firstToken, endToken, kind }: Sentence): void {
    const { tokens } = scan;
    let colon: number | null = null;
    let hasNumber = false;
    const stop = Math.min(endToken, firstToken + MOST_ROW);
    for (let at = firstToken; at < stop; at += 1) {
      const text = tokens.text[at]!;
      const isLed = text.length > 1 && LEADER.test(text);
      if ((text === ':' || isLed) && at + 1 < endToken) colon ??= at;
      hasNumber ||= tokens.kind[at] === TokenKind.number;
    }
    const isRow = colon !== null && endToken - firstToken <= MOST_ROW;
    this.#colon = isRow ? colon : null;
    if (isRow) return;
    const isHeading = !hasNumber && endToken - firstToken <= MOST_TOKENS && kind !== 'item';
    this.#label = isHeading ? topicOf(scan, firstToken, endToken) : null;
  }

  /** What the heading counts, for a token right of the colon of a row whose own label counts nothing. */
  labelOf({ tokens }: Scan, token: number, rowFirst: number): Label | null {
    const colon = this.#colon;
    if (this.#label === null || colon === null || token < colon || token > colon + 3) return null;
    for (let at = rowFirst; at < colon; at += 1) {
      const lower = tokens.lower[at]!;
      if (says(lower) || tokens.kind[at] === TokenKind.number) return null;
    }
    return this.#label;
  }
}

const says = (lower: string) =>
  STATES.has(lower) || NOUN_CUES.has(lower) || measureOfNoun(headOf(lower)) !== null;

/** "Deaths by district", "Cases per region", "Displaced people": the part before "by". */
function topicOf({ tokens }: Scan, first: number, end: number): Label | null {
  const last = tokens.text[end - 1] === ':' ? end - 1 : end;
  let stop = first;
  while (stop < last && !/^(?:by|per|in|at|[,(\-–—])$/.test(tokens.lower[stop]!)) stop += 1;
  if (stop === first || tokens.text[last - 1] === '.') return null;
  const isBy = /^(?:by|per)$/.test(tokens.lower[stop] ?? '') && stop < last;
  // Without "by" a longer line is a headline, not the name of a list.
  if (!isBy && (stop < last || stop - first > 2)) return null;
  return says(tokens.lower[stop - 1]!) ? { first, end: stop } : null;
}
