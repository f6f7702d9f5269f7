import { measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { stemOf, verbBefore } from '../../grammar/verbs-beside.ts';
import { placesOf, type Row } from '../../linear/attributes.ts';
import { Conjunctions } from '../../linear/conjunctions.ts';
import { kindOf } from '../../names/word-kind.ts';
import { isPluralNoun } from '../../text/parts-of-speech.ts';
import type { Measured } from '../figure.ts';
import { type NounCandidate, type Source, SOURCES } from './noun-candidates.ts';
import { lineKindOf, pathOf, unitOf } from './figure-words.ts';

const OF_FIGURE = [
  'unit',
  'measure',
  'line',
  'counted by',
  'measured by',
  'verb before',
  'word before',
  'word after',
  'is one',
] as const;

const OF_NOUN = [
  'source',
  'gap',
  'kind',
  'coarse kind',
  'measure of noun',
  'noun',
  'plural',
  'letter case',
  'tag',
  'path',
  'preposition',
  'closes',
  'as earlier',
  'as earlier here',
  'by rules',
] as const;

const seenIn = <Name extends Source>(source: Name) => `seen ${source}` as const;
const SEEN = SOURCES.map(seenIn);

const NAMES = [...OF_FIGURE, ...OF_NOUN, ...SEEN] as const;
const at = placesOf<(typeof OF_FIGURE)[number] | (typeof OF_NOUN)[number] | (typeof SEEN)[number]>(
  NAMES,
);
const OF_NOUN_FROM = at.source;

export const NOUN_ROW_LENGTH = NAMES.length;

/** What counts for a noun being what a number counts, " + " between what is weighed together. */
export const NOUN_FEATURES = new Conjunctions(
  'noun',
  [
    'source',
    'source + gap',
    'source + unit',
    'source + gap + unit',
    'kind',
    'kind + unit',
    'kind + source',
    'measure of noun',
    'measure of noun + unit',
    'measure of noun + measure',
    'measure of noun + source',
    'coarse kind + measure',
    'noun',
    'noun + unit',
    'line + source',
    'line + source + measure of noun',
    'path + source',
    'path + source + unit',
    'word after + source',
    'word after + source + unit',
    'word before + source',
    'word before + source + unit',
    'verb before + source',
    'verb before + source + unit',
    'preposition',
    'preposition + unit',
    'preposition + source',
    'letter case + tag + source',
    'closes + source',
    'plural',
    'plural + is one',
    'letter case',
    'letter case + source',
    'tag + source',
    'as earlier',
    'as earlier + unit',
    'as earlier here',
    'by rules',
    'by rules + counted by',
    'by rules + measured by',
    'by rules + measure',
    'by rules + unit',
    'by rules + measure of noun + unit',
    'by rules + line',
    'by rules + counted by + measure of noun',
    ...SEEN,
  ],
  at,
);

/** Puts what is known of the figure whatever noun is looked at. */
export function tellFigure(figure: Measured, row: Row): void {
  const { amount, stretch, measure, countRule, measureRule } = figure;
  const { lower, sentence, end, first } = stretch;
  const verb = verbBefore(stretch, sentence, amount.first);
  row.clear();
  row.put(at.unit, unitOf(figure));
  row.put(at.measure, measure);
  row.put(at.line, lineKindOf(figure));
  row.put(at['counted by'], countRule ?? '-');
  row.put(at['measured by'], measureRule);
  row.put(at['verb before'], verb < 0 ? '-' : stemOf(lower[verb]!));
  row.put(at['word before'], amount.first > first ? lower[amount.first - 1]! : '#');
  row.put(at['word after'], amount.first + 1 < end ? lower[amount.first + 1]! : '#');
  row.put(at['is one'], amount.value === 1 ? 'yes' : 'no');
}

/** Puts one noun. */
export function tellNoun(figure: Measured, noun: NounCandidate, row: Row): void {
  row.clear(OF_NOUN_FROM);
  const { head, source } = noun;
  const kind = kindOf(head);
  row.put(at.source, source);
  row.put(at.gap, gapOf(noun.gap));
  row.put(at.kind, kind.middle);
  row.put(at['coarse kind'], kind.coarse);
  row.put(at['measure of noun'], measureOfNoun(head) ?? '-');
  row.put(at.noun, head);
  if (noun.at >= 0) tellStand(figure, noun, row);
  if (noun.ofEarlier !== null) {
    row.put(at['as earlier'], 'yes');
    row.put(at['as earlier here'], noun.ofEarlier);
  }
  if (noun.isByRules) row.put(at['by rules'], 'yes');
  for (const other of noun.also) row.put(at[seenIn(other)], 'yes');
}

/** Puts how a noun with a token of its own stands in the text. */
function tellStand({ stretch, amount }: Measured, noun: NounCandidate, row: Row): void {
  const { source } = noun;
  row.put(at.plural, isPluralNoun(stretch.lower[noun.at]!) ? 'yes' : 'no');
  row.count(at['letter case'], stretch.letterCase[noun.at]!);
  row.count(at.tag, stretch.tags[noun.at]!);
  if (source === 'after') row.put(at.path, pathOf(stretch, amount.first + 1, noun.at));
  if (source === 'before') row.put(at.path, pathOf(stretch, noun.at + 1, amount.first));
  if (source !== 'after') row.put(at.preposition, prepositionOver(stretch, noun));
  if (source !== 'after' && source !== 'before') row.put(at.closes, noun.gap === 1 ? 'yes' : 'no');
}

function gapOf(gap: number): string {
  if (gap < 2) return String(gap);
  if (gap < 4) return 'to 3';
  if (gap < 7) return 'to 6';
  return gap < 12 ? 'to 11' : 'far';
}

const OVER = /^(?:of|in|for|to|from|by|on|at|with|than)$/;

/** The preposition under which the noun stands, at most four tokens before it. */
const prepositionOver = ({ lower }: Measured['stretch'], { at: noun, from }: NounCandidate) =>
  lower.slice(Math.max(from, noun - 4), noun).findLast((word) => OVER.test(word)) ?? '-';
