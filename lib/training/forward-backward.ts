import { LABEL_COUNT } from '../engine/names/labels.ts';
import { mayEnd, mayFollow } from '../engine/names/viterbi.ts';
import { OUTSIDE } from '../engine/names/labels.ts';

const L = LABEL_COUNT;
const LONGEST = 4096;

/** Pairs `[before, next]` that may follow each other. */
const PAIRS: readonly (readonly [number, number])[] = Array.from(
  { length: L },
  (_, before) => before,
)
  .flatMap((before) => Array.from({ length: L }, (_, next) => [before, next] as const))
  .filter(([before, next]) => mayFollow(before, next));

const PAIR_BEFORE = Uint8Array.from(PAIRS.map(([before]) => before));
const PAIR_NEXT = Uint8Array.from(PAIRS.map(([, next]) => next));
const STARTS = Float64Array.from({ length: L }, (_, label) => (mayFollow(OUTSIDE, label) ? 1 : 0));
const ENDS = Float64Array.from({ length: L }, (_, label) => (mayEnd(label) ? 1 : 0));

/** Marginal probabilities of labels and of label pairs over one stretch (scaled forward-backward). */
export class ForwardBackward {
  /** `length * L`; set by `run`. */
  readonly marginals = new Float64Array(LONGEST * L);
  private readonly emission = new Float64Array(LONGEST * L);
  private readonly forward = new Float64Array(LONGEST * L);
  private readonly backward = new Float64Array(LONGEST * L);
  private readonly scale = new Float64Array(LONGEST);

  /**
   * `potentials` are exponentials of the transition scores, as the transitions are laid out;
   * `allowed` holds bits of the labels each token may have, from `allowedFrom` on. Expected counts
   * of transitions times `sign` are added to `expected`. False when no path is allowed.
   */
  run(input: {
    scores: Float64Array;
    length: number;
    potentials: Float64Array;
    allowed: Int32Array | null;
    allowedFrom: number;
    expected: Float64Array;
    sign: number;
  }): boolean {
    const { scores, length, allowed, allowedFrom } = input;
    for (let at = 0; at < length; at += 1) {
      let most = -Infinity;
      for (let label = 0; label < L; label += 1) most = Math.max(most, scores[at * L + label]!);
      const mask = allowed === null ? -1 : allowed[allowedFrom + at]!;
      for (let label = 0; label < L; label += 1) {
        const isAllowed = (mask >>> label) & 1;
        this.emission[at * L + label] = isAllowed ? Math.exp(scores[at * L + label]! - most) : 0;
      }
    }
    if (!this.goForward(length, input.potentials)) return false;
    this.goBackward(length, input.potentials);
    this.finish(length, input);
    return true;
  }

  private goForward(length: number, potentials: Float64Array): boolean {
    const { emission, forward, scale } = this;
    for (let label = 0; label < L; label += 1) {
      forward[label] = STARTS[label]! * potentials[L * L + label]! * emission[label]!;
    }
    for (let at = 0; at < length; at += 1) {
      const here = at * L;
      if (at > 0) {
        forward.fill(0, here, here + L);
        for (let pair = 0; pair < PAIR_NEXT.length; pair += 1) {
          const before = PAIR_BEFORE[pair]!;
          const next = PAIR_NEXT[pair]!;
          forward[here + next]! += forward[here - L + before]! * potentials[before * L + next]!;
        }
        for (let label = 0; label < L; label += 1)
          forward[here + label]! *= emission[here + label]!;
      }
      if (at === length - 1) {
        for (let label = 0; label < L; label += 1) forward[here + label]! *= ENDS[label]!;
      }
      let total = 0;
      for (let label = 0; label < L; label += 1) total += forward[here + label]!;
      if (!(total > 0)) return false;
      scale[at] = 1 / total;
      for (let label = 0; label < L; label += 1) forward[here + label]! *= scale[at]!;
    }
    return true;
  }

  private goBackward(length: number, potentials: Float64Array): void {
    const { emission, backward, scale } = this;
    backward.set(ENDS, (length - 1) * L);
    for (let at = length - 2; at >= 0; at -= 1) {
      const here = at * L;
      backward.fill(0, here, here + L);
      for (let pair = 0; pair < PAIR_NEXT.length; pair += 1) {
        const before = PAIR_BEFORE[pair]!;
        const next = PAIR_NEXT[pair]!;
        backward[here + before]! +=
          potentials[before * L + next]! * emission[here + L + next]! * backward[here + L + next]!;
      }
      for (let label = 0; label < L; label += 1) backward[here + label]! *= scale[at + 1]!;
    }
  }

  private finish(
    length: number,
    {
      potentials,
      expected,
      sign,
    }: { potentials: Float64Array; expected: Float64Array; sign: number },
  ): void {
    const { emission, forward, backward, scale, marginals } = this;
    for (let index = 0; index < length * L; index += 1) {
      marginals[index] = forward[index]! * backward[index]!;
    }
    for (let label = 0; label < L; label += 1) expected[L * L + label]! += sign * marginals[label]!;
    for (let at = 1; at < length; at += 1) {
      const here = at * L;
      for (let pair = 0; pair < PAIR_NEXT.length; pair += 1) {
        const before = PAIR_BEFORE[pair]!;
        const next = PAIR_NEXT[pair]!;
        const weight = forward[here - L + before]!;
        if (weight === 0) continue;
        expected[before * L + next]! +=
          sign *
          weight *
          potentials[before * L + next]! *
          emission[here + next]! *
          backward[here + next]! *
          scale[at]!;
      }
    }
  }
}
