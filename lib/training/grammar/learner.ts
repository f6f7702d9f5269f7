/**
 * Multinomial logistic regression over numbered features, learnt one example at a time with
 * AdaGrad. The weights of the later steps are averaged.
 */
export class Learner {
  readonly width: number;
  private readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly sum: Float32Array;
  private readonly scores: Float64Array;
  private readonly rate: number;
  private averaged = 0;

  constructor(features: number, width: number, rate: number) {
    this.width = width;
    this.rate = rate;
    this.weights = new Float32Array(features * width);
    this.squares = new Float32Array(features * width).fill(0.1);
    this.sum = new Float32Array(features * width);
    this.scores = new Float64Array(width);
  }

  /** Scores the columns for the first `size` features; gives the likeliest. */
  best(features: Int32Array, size: number): number {
    const { scores, weights, width } = this;
    scores.fill(0);
    for (let at = 0; at < size; at += 1) {
      const row = features[at]! * width;
      for (let column = 0; column < width; column += 1) scores[column]! += weights[row + column]!;
    }
    let best = 0;
    for (let column = 1; column < width; column += 1)
      if (scores[column]! > scores[best]!) best = column;
    return best;
  }

  /** One step towards `goal` for the features that were scored last. */
  learn(features: Int32Array, size: number, goal: number): void {
    const { scores, weights, squares, width, rate } = this;
    let most = -Infinity;
    for (let column = 0; column < width; column += 1) most = Math.max(most, scores[column]!);
    let total = 0;
    for (let column = 0; column < width; column += 1) {
      scores[column] = Math.exp(scores[column]! - most);
      total += scores[column]!;
    }
    for (let column = 0; column < width; column += 1) {
      const error = scores[column]! / total - (column === goal ? 1 : 0);
      if (Math.abs(error) < LEAST_ERROR) continue;
      for (let at = 0; at < size; at += 1) {
        const place = features[at]! * width + column;
        const gradient = error + DECAY * weights[place]!;
        squares[place]! += gradient * gradient;
        weights[place]! -= (rate * gradient) / Math.sqrt(squares[place]!);
      }
    }
  }

  /** Takes the weights as they are into the average. */
  keep(): void {
    this.averaged += 1;
    for (let at = 0; at < this.sum.length; at += 1) this.sum[at]! += this.weights[at]!;
  }

  /** The average of what was kept, one row of `width` a feature. */
  average(): Float32Array {
    return this.sum.map((value) => value / this.averaged);
  }
}

const LEAST_ERROR = 0.002;
const DECAY = 2e-5;
