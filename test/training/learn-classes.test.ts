import { expect, it } from 'vitest';
import { learnClasses } from '../../lib/training/figures/learn-classes.ts';

const OPTIONS = { classes: 3, size: 4, decay: 0.1, rounds: 40, leastCount: 2 };
const example = (features: number[], right: number[]) => ({
  features: Int32Array.from(features),
  right,
});

it('weighs a feature for the classes it speaks for, and none that is too rare', () => {
  const examples = [0, 1].flatMap((one) =>
    Array.from({ length: 5 }, () => example([one, 2], [one])),
  );
  const weights = learnClasses([...examples, example([3], [2])], OPTIONS);
  const rowOf = (feature: number) => [...weights.slice(feature * 3, feature * 3 + 3)];
  expect(rowOf(0)[0]).toBeGreaterThan(1);
  expect(rowOf(0)[1]).toBeLessThan(-0.5);
  expect(rowOf(1)[1]).toBeGreaterThan(1);
  expect(rowOf(3)).toEqual([0, 0, 0]);
});

it('teaches nothing between classes of which each is right', () => {
  const examples = Array.from({ length: 5 }, () => example([0], [0, 1]));
  const [first, second, third] = learnClasses(examples, OPTIONS);
  expect(first).toBeCloseTo(second!, 5);
  expect(first).toBeGreaterThan(third!);
});
