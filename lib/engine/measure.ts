/**
 * What counting or measuring something tells: of nouns, of verbs and of figures (CONTRACT, figures[]).
 * Trained weights know them by their place: a new one goes to the end.
 */
export const MEASURES = [
  'deaths',
  'injuries',
  'casualties',
  'missing',
  'detained',
  'abducted',
  'displaced',
  'people',
  'troops',
  'fighters',
  'cases',
  'votes',
  'money',
  'percent',
  'distance',
  'duration',
  'area',
  'weight',
  'vehicles',
  'attacks',
  'buildings',
  'age',
  'other',
] as const;

export type Measure = (typeof MEASURES)[number];
