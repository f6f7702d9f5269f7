import { tagIn, PartOfSpeech as P } from '../../../text/parts-of-speech.ts';
import { expressionsFrom, type Expression } from '../../lexicon/expressions.ts';
import type { Stretch } from '../../stretch.ts';
import type { Measure } from '../../../measure.ts';

interface ReadExpression {
  readonly measure: Measure;
  /** Its words as written, lower case. */
  readonly word: string;
  /** One past its last token. */
  readonly end: number;
  /** Done to the counted, not by them. */
  readonly isDone: boolean;
}

/** The expression of several words that begins at `at`. */
export function readExpression(
  stretch: Stretch,
  at: number,
  { passive, close }: { passive: boolean; close: boolean },
): ReadExpression | null {
  const { tags } = stretch;
  const lower = stretch.lower[at]!;
  const isPreposition = tags[at] === P.preposition || tags[at] === P.to;
  if (isPreposition && !close && !passive) return null;
  for (const expression of expressionsFrom(lower)) {
    if (expression.isDone && !passive && !close) continue;
    const read = fit(stretch, at, expression);
    if (read !== null) return read;
  }
  return null;
}

/** "took hostage", "gunned down": what is done to the counted, read in front of them. */
export function readDone(stretch: Stretch, at: number): ReadExpression | null {
  for (const expression of expressionsFrom(stretch.lower[at]!)) {
    if (!expression.isDone) continue;
    const read = fit(stretch, at, expression);
    if (read !== null) return read;
  }
  return null;
}

/** "suffered burns", "shot dead": words that say what befell those counted, and no noun of their own. */
export function saysWhatBefell(stretch: Stretch, at: number): boolean {
  const { lower, tags } = stretch;
  if (at >= stretch.end || tags[at] === P.preposition || tags[at] === P.to) return false;
  return expressionsFrom(lower[at]!).some((expression) => fit(stretch, at, expression) !== null);
}

const MOST_SKIPPED = 2;

/** Fits the words from `at` on, with at most two small words between each pair. */
function fit(
  { lower, tags, end }: Stretch,
  at: number,
  { words, measure, isDone }: Expression,
): ReadExpression | null {
  let next = at + 1;
  for (let word = 1; word < words.length; word += 1) {
    let skipped = 0;
    while (
      skipped < MOST_SKIPPED &&
      next < end &&
      !words[word]!.has(lower[next]!) &&
      isSmall(tags[next]) &&
      // "12 were captured and three killed": another figure's verb.
      !(tags[next] === P.number && lower[next - 1] === 'and')
    ) {
      next += 1;
      skipped += 1;
    }
    if (next >= end || !words[word]!.has(lower[next]!)) return null;
    next += 1;
  }
  return { measure, word: lower.slice(at, next).join(' '), end: next, isDone };
}

const isSmall = tagIn(P.determiner, P.noun, P.name, P.adjective, P.number, P.past, P.ing);
