import { TokenKind } from '../../text/tokens.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Stretch } from '../stretch.ts';
import { isGlued } from './surroundings.ts';

/** `2-0`, `9-2`: falling pairs without unit, unless they are votes. */
export function isScore(
  stretch: Stretch,
  { first, numberEnd, form, unit, value, low }: Amount,
): string | null {
  const { scan, sentence } = stretch;
  const { tokens } = scan;
  if (form !== 'digits' || unit !== null || low !== null || value === null) return null;
  const opens =
    isDash(stretch, numberEnd) &&
    tokens.kind[numberEnd + 1] === TokenKind.number &&
    isGlued(stretch, numberEnd + 1);
  const closes =
    first - 2 >= sentence.firstToken &&
    isDash(stretch, first - 1) &&
    isGlued(stretch, first) &&
    tokens.kind[first - 2] === TokenKind.number;
  if (!opens && !closes) return null;
  return hasVote(stretch, first) ? null : 'a score or a code';
}

function isDash(stretch: Stretch, index: number): boolean {
  const text = stretch.scan.tokens.text[index];
  return (text === '-' || text === '–') && isGlued(stretch, index);
}

const VOTES = /^(?:vot(?:e|es|ed|ing)|ballots?|majority|passed|approved|rejected|ruled|ruling)$/;

/** Whether the words around token `at` speak of a vote, whose pairs of numbers are figures. */
export function hasVote({ scan, sentence, end }: Stretch, at: number): boolean {
  for (
    let index = Math.max(sentence.firstToken, at - 12);
    index < Math.min(end, at + 8);
    index += 1
  ) {
    if (VOTES.test(scan.tokens.lower[index]!)) return true;
  }
  return false;
}
