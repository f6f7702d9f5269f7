import type { Draft } from '../draft.ts';
import type { Unit } from '../lexicon/units.ts';
import { subjectFor } from './from-subject.ts';

const VOTE_WORD =
  /^(?:voted|votes|vote|voting|ballot|ballots|split|ruled|ruling|majority|divided|panel|verdict|justices|judges)$/;

/** "voted no: 21,406 to 12,572", "by 52 votes to 48": one of two numbers joined by "to" or a dash. */
export function isVote({ stretch, first, amount }: Draft): boolean {
  const { tokens } = stretch.scan;
  const joint = /^(?:to|-|–|against|for)$/;
  const isPair =
    joint.test(tokens.lower[amount.end] ?? '') || joint.test(tokens.lower[first - 1] ?? '');
  if (!isPair) return false;
  for (
    let index = Math.max(stretch.sentence.firstToken, first - 16);
    index < Math.min(stretch.end, first + 8);
    index += 1
  ) {
    if (VOTE_WORD.test(tokens.lower[index]!)) return true;
  }
  return false;
}

/** Counts votes, which no word at the figure says. */
export function setVotes(draft: Draft): void {
  draft.counted = 'votes';
  draft.head = 'vote';
  draft.reasons.push('counts votes, by the words of the sentence');
}

const POINTS: Unit = { name: 'percentage point', measure: 'percent' };

const ELECTION =
  /^(?:elections?|referendum|run-off|runoff|vote|votes|voters?|poll|polls|polling|candidates?|incumbent|presidency|ballots?)$/;

/** "wins the election by 2.4 points": of a vote, points are those of the percentages. */
export function readLead(draft: Draft): boolean {
  const { stretch, phrase, unit } = draft;
  if (unit !== null || phrase === null || phrase.head !== 'point') return false;
  const { lower } = stretch.scan.tokens;
  const stop = Math.min(stretch.end, phrase.end + 24);
  let is = false;
  for (let at = Math.max(stretch.sentence.firstToken, draft.first - 40); at < stop && !is; at += 1)
    is = ELECTION.test(lower[at]!);
  if (!is) return false;
  draft.unit = POINTS;
  draft.measure = 'percent';
  draft.subject = subjectFor(draft);
  draft.reasons.push('points of a vote');
  return true;
}
