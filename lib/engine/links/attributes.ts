import { placesOf } from '../linear/attributes.ts';

/** What is known of the figure, for every link and candidate the same. */
const OF_FIGURE = [
  'measure',
  'unit',
  'head',
  'head kind',
  'head finer kind',
  'figure before',
  'figure after',
  'verb before figure',
  'verb after figure',
  'verb kind before figure',
  'verb kind after figure',
  'figure quoted',
  'stand-in',
  'line',
  'sentence kind',
  'first word',
  'second word',
  'own actors',
  'own places',
  'own dates',
  'own claims',
  'claimed by',
  'text size',
  'sentence at',
  'sentence size',
] as const;

/** What is known of a mention, for every figure the same. */
const OF_SPOT = [
  'type',
  'sort',
  'known as',
  'times named',
  'is named most',
  'last word',
  'word before',
  'two before',
  'word after',
  'two after',
  'word kind after',
  'finer kind after',
  'two after kind',
  'finer kind before',
  'opens',
  'its sentence kind',
  'is first sentence',
  'mentions beside',
  'is last',
  'its quoted',
  'opening',
  'end',
  'mod',
  'vague',
  'its verb',
  'verb away',
  'said',
  'then said',
  'said away',
  'claims',
  'claim away',
  'claim verb',
  'speech',
  'nested',
] as const;

/** What is known of the two together. */
const OF_PAIR = [
  'here',
  'side',
  'back',
  'where',
  'where near',
  'rule',
  'rule source',
  'meant',
  'meant from',
  'said by',
  'reach',
  'covers',
  'pairing',
  'page place',
  'own on page',
  'mentions between',
  'in expression',
  'figures between',
  'of another',
  'and beside',
  'gap',
  'verbs between',
  'commas between',
  'claims between',
  'clauses between',
  'path',
  'only word between',
  'first of two between',
  'first verb',
  'first verb kind',
  'last verb kind',
  'first verb finer kind',
  'last verb finer kind',
  'only verb kind',
  'voice',
  'word after claim',
  'heading named',
  'upper heading named',
  'dated line',
  'as-of line',
  'lead named',
  'intro named',
  'header named',
  'row named',
] as const;

const NAMES = [...OF_FIGURE, ...OF_SPOT, ...OF_PAIR] as const;

/** Where each attribute stands in the row of a candidate. */
export const PLACES = placesOf(NAMES);

/** Of these, what says no more than where the mention stands to the figure (`standOf`). */
export const OF_STANDING = ['here', 'side', 'back', 'where', 'where near'] as const;

/** Where what is known of the mention begins, what is known of the two, and the end. */
export const SPOT_FROM = OF_FIGURE.length;
export const PAIR_FROM = SPOT_FROM + OF_SPOT.length;
export const ROW_LENGTH = NAMES.length;
