import { LABEL_COUNT } from '../engine/names/labels.ts';
import { EVERY, GROUP, type Examples } from './examples.ts';
import { ForwardBackward } from './forward-backward.ts';
import type { Half } from './half.ts';
import { seeded, shuffle } from './random.ts';

const L = LABEL_COUNT;

/** What the first classifier has learnt. */
export interface Crf {
  /** One row of `LABEL_COUNT` a feature number. */
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** How the first classifier is trained. */
export interface CrfOptions {
  readonly rounds: number;
  readonly rate: number;
  /** Pull towards zero. */
  readonly decay: number;
  /** Share of tokens whose own word is hidden, whose neighbours are, whose lexicons are. */
  readonly hideWord: number;
  readonly hideNeighbours: number;
  readonly hideLexicons: number;
  /** Share of tokens whose own word is hidden with all that its vector tells. */
  readonly hideClasses: number;
  /** Share of tokens at which the labelling school is hidden. */
  readonly hideSchool: number;
  /** Share of all features hidden. */
  readonly hideAny: number;
  /** Features seen less often are left out. */
  readonly leastCount: number;
  /** Weights nearer to zero are taken out while there are rounds left for the others to make up for them. */
  readonly pruneBelow: (feature: number) => number;
  readonly seed: number;
  /** The half of the texts learnt from, where they come in halves. */
  readonly half: Half;
  readonly log: (line: string) => void;
}

/** Rounds before the first that counts, and the share of the threshold that small weights are held to. */
const PRUNING: ReadonlyMap<number, number> = new Map([
  [5, 0.4],
  [3, 0.7],
  [1, 1],
]);

/**
 * Linear-chain CRF, trained stretch by stretch with AdaGrad; the weights of the last rounds are
 * averaged. Where a token may have several labels, the sum over them is what is made likely. Hiding
 * features at random makes the context carry names that were never seen.
 */
export function trainCrf(examples: Examples, options: CrfOptions): Crf {
  const trainer = new Trainer(examples, options);
  const { halves } = examples;
  const stretches = Int32Array.from(halves.keys()).filter(
    (stretch) => halves[stretch] === EVERY || halves[stretch] === options.half,
  );
  const averageFrom = Math.floor(options.rounds * 0.6);
  const sum = new Float32Array(trainer.weights.length);
  const transitionSum = new Float64Array(trainer.transitions.length);
  for (let round = 0; round < options.rounds; round += 1) {
    const share = PRUNING.get(averageFrom - round);
    if (share !== undefined) trainer.prune((feature) => share * options.pruneBelow(feature));
    shuffle(stretches, trainer.random);
    let loss = 0;
    for (const stretch of stretches) loss += trainer.learn(stretch);
    options.log(`round ${round + 1}: ${(loss / stretches.length).toFixed(4)}`);
    if (round < averageFrom) continue;
    for (let at = 0; at < sum.length; at += 1) sum[at]! += trainer.weights[at]!;
    for (let at = 0; at < transitionSum.length; at += 1)
      transitionSum[at]! += trainer.transitions[at]!;
  }
  const share = 1 / (options.rounds - averageFrom);
  return {
    weights: sum.map((value) => value * share),
    transitions: transitionSum.map((value) => value * share),
  };
}

class Trainer {
  readonly weights: Float32Array;
  readonly transitions = new Float64Array((L + 1) * L);
  readonly random: () => number;
  private readonly squares: Float32Array;
  private readonly transitionSquares = new Float64Array((L + 1) * L).fill(1);
  private readonly potentials = new Float64Array((L + 1) * L).fill(1);
  private readonly expected = new Float64Array((L + 1) * L);
  private readonly scores = new Float64Array(4096 * L);
  private readonly goal = new Float64Array(4096 * L);
  private readonly hidden: Uint8Array;
  private readonly chains = new ForwardBackward();
  private readonly examples: Examples;
  private readonly options: CrfOptions;
  /** By feature; by weight. */
  private readonly isKept: Uint8Array;
  private readonly isPruned: Uint8Array;

  constructor(examples: Examples, options: CrfOptions) {
    const { index } = examples;
    this.examples = examples;
    this.options = options;
    this.random = seeded(options.seed);
    this.weights = new Float32Array(index.size * L);
    this.squares = new Float32Array(index.size * L).fill(0.1);
    this.isPruned = new Uint8Array(index.size * L);
    this.hidden = new Uint8Array(4096 * 256);
    this.isKept = Uint8Array.from({ length: index.size }, (_, id) =>
      index.countOf(id) >= options.leastCount ? 1 : 0,
    );
  }

  /** Takes small weights out for good. */
  prune(pruneBelow: (feature: number) => number): void {
    const { weights, isKept, isPruned } = this;
    for (let feature = 0; feature < isKept.length; feature += 1) {
      const least = pruneBelow(feature);
      let kept = 0;
      for (let at = feature * L; at < (feature + 1) * L; at += 1) {
        if (Math.abs(weights[at]!) >= least) kept += 1;
        else {
          weights[at] = 0;
          isPruned[at] = 1;
        }
      }
      if (kept === 0) isKept[feature] = 0;
    }
  }

  /** One step on one stretch; gives how surprised the model was. */
  learn(stretch: number): number {
    const { stretchStart, allowed } = this.examples;
    const from = stretchStart[stretch]!;
    const length = Math.min(4096, stretchStart[stretch + 1]! - from);
    this.hide(from, length);
    this.score(from, length);
    const { scores, potentials, expected, chains, goal } = this;
    expected.fill(0);
    const common = { scores, length, potentials, expected };
    const isPossible = chains.run({ ...common, allowed, allowedFrom: from, sign: -1 });
    if (!isPossible) return 0;
    goal.set(chains.marginals.subarray(0, length * L));
    chains.run({ ...common, allowed: null, allowedFrom: 0, sign: 1 });
    let loss = 0;
    for (let at = 0; at < length; at += 1) loss += this.update(from + at, at * L);
    this.updateTransitions();
    return loss;
  }

  private hide(from: number, length: number): void {
    const { tokenStart, groups, features } = this.examples;
    const { hideWord, hideNeighbours, hideLexicons, hideClasses, hideSchool, hideAny } =
      this.options;
    const first = tokenStart[from]!;
    for (let at = from; at < from + length; at += 1) {
      const hidesClasses = this.random() < hideClasses;
      const hidesWord = hidesClasses || this.random() < hideWord;
      const hidesNeighbours = this.random() < hideNeighbours;
      const hidesLexicons = this.random() < hideLexicons;
      const hidesSchool = this.random() < hideSchool;
      for (let feature = tokenStart[at]!; feature < tokenStart[at + 1]!; feature += 1) {
        const group = groups[feature]!;
        const isHidden =
          (hidesWord && group === GROUP.word) ||
          (hidesClasses && group === GROUP.classes) ||
          (hidesNeighbours && group === GROUP.neighbour) ||
          (hidesLexicons && group === GROUP.lexicon) ||
          (hidesSchool && group === GROUP.school) ||
          this.isKept[features[feature]!] === 0 ||
          this.random() < hideAny;
        this.hidden[feature - first] = isHidden ? 1 : 0;
      }
    }
  }

  private score(from: number, length: number): void {
    const { tokenStart, features } = this.examples;
    const { scores, weights, hidden } = this;
    const first = tokenStart[from]!;
    scores.fill(0, 0, length * L);
    for (let at = from; at < from + length; at += 1) {
      const to = (at - from) * L;
      for (let feature = tokenStart[at]!; feature < tokenStart[at + 1]!; feature += 1) {
        if (hidden[feature - first] === 1) continue;
        const row = features[feature]! * L;
        for (let label = 0; label < L; label += 1) scores[to + label]! += weights[row + label]!;
      }
    }
  }

  private update(token: number, to: number): number {
    const { tokenStart, features } = this.examples;
    const { weights, squares, hidden, goal, isPruned } = this;
    const { marginals } = this.chains;
    const { rate, decay } = this.options;
    let loss = 0;
    const from = tokenStart[token]!;
    const first = tokenStart[token - to / L]!;
    for (let label = 0; label < L; label += 1) {
      const error = marginals[to + label]! - goal[to + label]!;
      if (Math.abs(error) < 0.002) continue;
      loss += Math.abs(error);
      for (let feature = from; feature < tokenStart[token + 1]!; feature += 1) {
        if (hidden[feature - first] === 1) continue;
        const at = features[feature]! * L + label;
        if (isPruned[at] === 1) continue;
        const gradient = error + decay * weights[at]!;
        squares[at]! += gradient * gradient;
        weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
      }
    }
    return loss;
  }

  private updateTransitions(): void {
    const { transitions, transitionSquares, potentials, expected } = this;
    for (let at = 0; at < transitions.length; at += 1) {
      const gradient = expected[at]!;
      if (gradient === 0) continue;
      transitionSquares[at]! += gradient * gradient;
      transitions[at]! -= (this.options.rate * gradient) / Math.sqrt(transitionSquares[at]!);
      potentials[at] = Math.exp(transitions[at]!);
    }
  }
}
