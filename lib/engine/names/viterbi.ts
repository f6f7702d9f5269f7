import {
  BEGIN,
  INSIDE,
  LABEL_COUNT,
  LAST,
  OUTSIDE,
  partOfLabel,
  kindOfLabel,
  UNIT,
} from './labels.ts';

/** Whether label `next` may follow label `before`; a stretch begins and ends as after `OUTSIDE`. */
export function mayFollow(before: number, next: number): boolean {
  const part = partOfLabel(before);
  const isOpen = part === BEGIN || part === INSIDE;
  const nextPart = partOfLabel(next);
  const goesOn = nextPart === INSIDE || nextPart === LAST;
  if (isOpen !== goesOn) return false;
  return !isOpen || kindOfLabel(before) === kindOfLabel(next);
}

/** Whether a stretch may end in this label. */
export const mayEnd = (label: number): boolean => {
  const part = partOfLabel(label);
  return part === OUTSIDE || part === LAST || part === UNIT;
};

/** Labels that may stand before each label, one list after the other, and where each list begins. */
const BEFORE: number[] = [];
const BEFORE_START: number[] = [];
for (let next = 0; next < LABEL_COUNT; next += 1) {
  BEFORE_START.push(BEFORE.length);
  for (let before = 0; before < LABEL_COUNT; before += 1) {
    if (mayFollow(before, next)) BEFORE.push(before);
  }
}
BEFORE_START.push(BEFORE.length);
const BEFORE_LABELS = Uint8Array.from(BEFORE);
const BEFORE_STARTS = Uint8Array.from(BEFORE_START);

/** 1 for labels that may begin a stretch, and those that may end one. */
const BEGINS = Uint8Array.from({ length: LABEL_COUNT }, (_, label) =>
  mayFollow(OUTSIDE, label) ? 1 : 0,
);
const ENDS = Uint8Array.from({ length: LABEL_COUNT }, (_, label) => (mayEnd(label) ? 1 : 0));

const IMPOSSIBLE = -1e9;
const FIRST_ROW = LABEL_COUNT * LABEL_COUNT;

/** Tokens of a text, and the labels of all of it. */
interface Stretch {
  readonly labels: Uint8Array;
  readonly from: number;
  readonly end: number;
}

/** Finds the best sequence of labels; keeps its tables from one stretch to the next. */
export class PathFinder {
  private back = new Uint8Array(64 * LABEL_COUNT);
  private current = new Int32Array(LABEL_COUNT);
  private next = new Int32Array(LABEL_COUNT);

  /**
   * Writes the best labels of the stretch `[from, end)`. `scores` has `LABEL_COUNT` entries a token of
   * it; `transitions[before * LABEL_COUNT + next]`, and after these rows one for the first token.
   */
  find(scores: Int32Array, transitions: Int32Array, { labels, from, end }: Stretch): void {
    const length = end - from;
    if (this.back.length < length * LABEL_COUNT) {
      this.back = new Uint8Array(length * 2 * LABEL_COUNT);
    }
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      this.current[label] =
        BEGINS[label] === 1 ? scores[label]! + transitions[FIRST_ROW + label]! : IMPOSSIBLE;
    }
    for (let at = 1; at < length; at += 1) this.step(scores, transitions, at * LABEL_COUNT);
    this.follow(labels, from, end);
  }

  private step(scores: Int32Array, transitions: Int32Array, row: number): void {
    const { current, next, back } = this;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let best = IMPOSSIBLE * 2;
      let from = 0;
      const end = BEFORE_STARTS[label + 1]!;
      for (let index = BEFORE_STARTS[label]!; index < end; index += 1) {
        const before = BEFORE_LABELS[index]!;
        const score = current[before]! + transitions[before * LABEL_COUNT + label]!;
        if (score > best) {
          best = score;
          from = before;
        }
      }
      const total = best + scores[row + label]!;
      next[label] = total > IMPOSSIBLE ? total : IMPOSSIBLE;
      back[row + label] = from;
    }
    this.current = next;
    this.next = current;
  }

  private follow(labels: Uint8Array, from: number, end: number): void {
    let label = 0;
    for (let other = 1; other < LABEL_COUNT; other += 1) {
      if (ENDS[other] === 1 && this.current[other]! > this.current[label]!) label = other;
    }
    for (let at = end - 1; at >= from; at -= 1) {
      labels[at] = label;
      label = this.back[(at - from) * LABEL_COUNT + label]!;
    }
  }
}
