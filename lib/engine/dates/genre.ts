import type { CivilDay } from '../calendar.ts';
import type { Sentence } from '../document.ts';
import type { Draft } from './expression.ts';
import type { Reader } from './reader.ts';
import type { SentenceDrafts } from './spans.ts';

/** How a text tells time: from the day it was written, or along its own years. */
export type Genre = 'news' | 'narrative';

/** How a text tells time, and whether it speaks of its own day or year at all. */
export interface Telling {
  readonly genre: Genre;
  readonly isOfItsDay: boolean;
}

/** Where a report says what is new. */
const OPENING_SENTENCES = 4;
/** A long history has a few words of the kind, a report one in every few sentences. */
const SENTENCES_PER_RELATIVE = 40;
const OLD_YEARS_OF_HISTORY = 40;

/**
 * A history names old years in full and hardly a weekday; a report is the other way round. Without a
 * publication day a text that has years and nothing relative is taken for a history. With one, a
 * report that looks back over many years is told by its opening ("on Tuesday", "last week"), or by
 * how often it speaks from its own day ("will be sentenced on 8 July").
 */
export function detectGenre(
  reader: Reader,
  sentences: readonly Sentence[],
  read: readonly SentenceDrafts[],
  published: CivilDay | null,
): Telling {
  let old = 0;
  let recent = 0;
  let relative = 0;
  let isOpenedAsNews = false;
  for (const [number, { drafts }] of read.entries()) {
    if (drafts.length > 0) reader.enter(sentences[number]!);
    for (const draft of drafts) {
      const { expression } = draft;
      if (expression?.kind === 'calendar' && expression.year !== null) {
        if (expression.granularity === 'decade' || expression.granularity === 'century') continue;
        if (published === null || expression.year < published.year - 1) old += 1;
        else recent += 1;
      } else if (published === null) {
        if (expression === null || isFromSpeech(draft)) relative += 1;
      } else if (isFromSpeech(draft) && isDayOfNews(draft)) {
        relative += 1;
        if (number < OPENING_SENTENCES) isOpenedAsNews = true;
      } else if (number < 2 && isDoneToday(reader, draft)) {
        relative += 1;
        isOpenedAsNews = true;
      } else if (isDayAhead(reader, draft)) relative += 1;
    }
  }
  const isOfItsDay = relative > 0 || recent > 0;
  if (published !== null && isOpenedAsNews) return { genre: 'news', isOfItsDay };
  const isRare = relative * SENTENCES_PER_RELATIVE <= read.length;
  // A text of a few dozen years that speaks from its own day at all is a report with a look back.
  if (published !== null && !isRare && old < OLD_YEARS_OF_HISTORY)
    return { genre: 'news', isOfItsDay };
  const isHistory = old >= 6 && old >= 4 * relative && old > recent;
  return { genre: isHistory ? 'narrative' : 'news', isOfItsDay };
}

function isFromSpeech({ expression }: Draft): boolean {
  if (expression?.kind === 'shift') return expression.from === 'speech';
  if (expression?.kind !== 'calendar') return false;
  return (
    expression.year === null &&
    expression.weekday > 0 &&
    expression.day === 0 &&
    expression.granularity !== 'decade' &&
    expression.granularity !== 'century'
  );
}

/** A weekday, yesterday, last week: not "today", which a history says of its readers' day. */
function isDayOfNews({ expression }: Draft): boolean {
  if (expression?.kind === 'calendar') return true;
  return expression?.kind === 'shift' && expression.by !== 0 && expression.by !== null;
}

/** "The skipper retired today." */
function isDoneToday(reader: Reader, { expression, first, end }: Draft): boolean {
  if (expression?.kind !== 'shift' || expression.unit !== 'day' || expression.by !== 0)
    return false;
  if (expression.from !== 'speech' || reader.isWord(end)) return false;
  const verb = reader.lower(first - 1);
  return reader.isLower(first - 1) && verb.length > 4 && verb.endsWith('ed');
}

/** "He will be sentenced on 8 July." */
function isDayAhead(reader: Reader, { expression, first }: Draft): boolean {
  if (expression?.kind !== 'calendar' || expression.granularity !== 'day') return false;
  if (expression.day === 0 || expression.year !== null) return false;
  for (let index = first - 1; index >= first - WORDS_TO_WILL; index -= 1) {
    if (reader.lower(index) === 'will') return true;
  }
  return false;
}

const WORDS_TO_WILL = 12;
