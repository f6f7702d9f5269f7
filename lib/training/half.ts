import { hashText } from '../engine/linear/hash.ts';

/** One of two halves into which texts fall. */
export type Half = 0 | 1;

/** The half of a text, by its id: what learns from one half has not seen the other. */
export const halfOf = (id: string): Half => (hashText(id) & 1) as Half;
