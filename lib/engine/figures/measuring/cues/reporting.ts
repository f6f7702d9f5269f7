import { words } from '../../../word-lists.ts';

/** Participles and adjectives between the counted and what happened to them. */
export const REPORTING = words(`
  reported believed feared confirmed presumed said known thought listed found declared pronounced
  assumed considered estimated remain remained remains remaining left lay lying went go gone going
  still officially also seriously badly critically slightly severely fatally gravely brutally
  reportedly later shot burned burnt trampled beaten stabbed allegedly summarily recently
  apparently already likely immediately lightly presumably fallen fell taken into in
`);
