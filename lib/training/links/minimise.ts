/** Value of a function at `weights`; writes its gradient into `gradient`. */
export type Objective = (weights: Float64Array, gradient: Float64Array) => number;

/** How many earlier steps tell the curvature. */
const MEMORY = 8;
const SHORTEST = 20;
/** Share by which the value must still fall. */
const TOLERANCE = 1e-5;

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly scale: number;
}

/** Weights at which the function is least, from zero on (L-BFGS). Deterministic. */
export function minimise(size: number, objective: Objective, rounds: number): Float64Array {
  const weights = new Float64Array(size);
  const gradient = new Float64Array(size);
  const steps: Step[] = [];
  let value = objective(weights, gradient);
  for (let round = 0; round < rounds; round++) {
    const direction = directionOf(gradient, steps);
    const slope = dot(gradient, direction);
    if (slope >= -1e-9) break;
    const next = search({ weights, direction, value, slope }, objective);
    if (next === null) break;
    const moved = minus(next.weights, weights);
    const turned = minus(next.gradient, gradient);
    const curvature = dot(moved, turned);
    if (curvature > 1e-10) steps.push({ moved, turned, scale: 1 / curvature });
    if (steps.length > MEMORY) steps.shift();
    const isDone = Math.abs(value - next.value) < TOLERANCE * Math.abs(value);
    weights.set(next.weights);
    gradient.set(next.gradient);
    value = next.value;
    if (isDone) break;
  }
  return weights;
}

function directionOf(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((one) => -one);
  const shares: number[] = [];
  for (let at = steps.length - 1; at >= 0; at--) {
    const { moved, turned, scale } = steps[at]!;
    shares[at] = scale * dot(moved, direction);
    add(direction, turned, -shares[at]!);
  }
  const last = steps.at(-1);
  const size =
    last === undefined
      ? 1 / (Math.sqrt(dot(gradient, gradient)) || 1)
      : 1 / (last.scale * dot(last.turned, last.turned));
  for (let at = 0; at < direction.length; at++) direction[at]! *= size;
  for (const [at, { moved, turned, scale }] of steps.entries())
    add(direction, moved, shares[at]! - scale * dot(turned, direction));
  return direction;
}

interface Line {
  readonly weights: Float64Array;
  readonly direction: Float64Array;
  readonly value: number;
  readonly slope: number;
}

/** The first of ever shorter steps that goes down enough; null when none does. */
function search({ weights, direction, value, slope }: Line, objective: Objective) {
  let length = 1;
  for (let attempt = 0; attempt < SHORTEST; attempt++, length /= 2) {
    const there = weights.map((one, at) => one + length * direction[at]!);
    const gradient = new Float64Array(weights.length);
    const found = objective(there, gradient);
    if (found <= value + 1e-4 * length * slope) return { weights: there, gradient, value: found };
  }
  return null;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at]! += times * what[at]!;
}

const minus = (one: Float64Array, other: Float64Array) =>
  one.map((value, at) => value - other[at]!);
