import { type NounPhrase, readNounPhrase } from '../../grammar/phrases/noun-phrase.ts';

import { headOfText, nounBefore, subjectFor } from '../counting/noun-of-sum.ts';
import type { Figure } from '../figure.ts';
import { RATE_NOUNS } from '../lexicon/sums.ts';
import { UNITS } from '../lexicon/units.ts';
import type { Shared } from './rule.ts';

const FARTHEST = 16;

/** "Of the drones, 112 were shot down and 27 vanished": the whole that opens the sentence, of which the numbers are parts. */
export function nounOfOpener(figure: Figure): Shared | null {
  const phrase = figure.phrase === null && figure.unit === null ? openerOf(figure) : null;
  return phrase === null ? null : { phrase, reason: 'counts of the whole that opens the sentence' };
}

function openerOf({ stretch: { scan, lower, sentence }, first }: Figure): NounPhrase | null {
  const opener = sentence.firstToken;
  if (first - opener < 4 || first - opener > FARTHEST) return null;
  if (lower[opener] !== 'of' || !/^(?:the|its|their|these|those|all)$/.test(lower[opener + 1]!))
    return null;
  const phrase = readNounPhrase({ scan, at: opener + 2, end: first, many: true });
  if (phrase === null || phrase.isState || phrase.pointsBack || !phrase.isPlural) return null;
  return lower.slice(phrase.end, first).includes(',') ? phrase : null;
}

const hasSize = ({ amount, unit }: Figure): boolean =>
  unit === null && (amount.value ?? amount.high) !== null;

/** "raised the tax by 3 points", "led by 3 points": of a share, points are percentage points. */
export function pointsOfShare(figure: Figure, last: Figure | null): Shared | null {
  const { phrase, stretch, first, amount } = figure;
  if (!hasSize(figure) || phrase?.head !== 'point') return null;
  const { scan, sentence } = stretch;
  const isNear = last?.stretch.sentence === sentence && last.unit?.name === 'percent';
  const noun = nounBefore(scan, first - 1, sentence.firstToken);
  const subject = noun === null ? subjectFor(figure) : null;
  const head = noun?.head ?? (subject === null ? '' : headOfText(subject));
  // "The index fell 1.4 percent to 7,412 points."
  if (Math.abs(amount.value ?? 0) > MOST_POINTS) return null;
  if (!isNear && !RATE_NOUNS.has(head)) return null;
  return {
    unit: UNITS.get('percentage points') ?? null,
    phrase: null,
    end: Math.max(amount.end, phrase.end),
    reason: 'points of a share',
  };
}

const MOST_POINTS = 60;
