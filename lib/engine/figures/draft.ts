import type { Figure } from './figure.ts';

/** A figure while the words at its number are read; done and placed in its line, it is handed on as a `Figure`. */
export type Draft = { -readonly [Key in Exclude<keyof Figure, 'reasons'>]: Figure[Key] } & {
  readonly reasons: string[];
};
