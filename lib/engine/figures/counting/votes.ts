import { TokenKind } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Unit } from '../lexicon/units.ts';
import type { Stretch } from '../../grammar/analysis.ts';
import { subjectFor } from './from-subject.ts';

const VOTE_WORD =
  /^(?:voted|votes|vote|voting|ballots?|split|ruled|ruling|majority|divided|panel|verdict|justices|judges|lawmakers|legislators|deputies|mps|senators?|senate|parliament|assembly|congress|councillors|motion|bill|amendment|treaty|resolution|impeachment|confidence|veto|backed|approved|rejected|passed|defeated|ratified|adopted|abstain(?:ed|ing)?|abstentions?|favou?r|referendum)$/;

/** "voted no: 21,406 to 12,572", "by 52 votes to 48": one of two numbers joined by "to" or a dash. */
export function isVote({ stretch, first, amount }: Draft): boolean {
  const { tokens } = stretch.scan;
  const joint = /^(?:to|-|–|against|for)$/;
  const side = `${tokens.lower[amount.end] ?? ''} ${tokens.lower[amount.end + 1] ?? ''}`;
  if (SIDES.test(side) && hasVoteWord(stretch, first)) return true;
  const isPair =
    joint.test(tokens.lower[amount.end] ?? '') || joint.test(tokens.lower[first - 1] ?? '');
  if (!isPair) return false;
  return hasVoteWord(stretch, first);
}

/** What follows the votes of one side: "142 for, 106 against, five abstaining". */
const SIDES =
  /^(?:for [.,;]|for $|for and|against|in favou?r|abstain(?:ed|ing)|no [.,;]|yes [.,;])/;

function hasVoteWord({ scan, sentence, end }: Stretch, at: number, reach = 16): boolean {
  const { lower } = scan.tokens;
  const stop = Math.min(end, at + 12);
  for (let index = Math.max(sentence.firstToken, at - reach); index < stop; index += 1) {
    if (VOTE_WORD.test(lower[index]!)) return true;
  }
  return false;
}

/** "backed the treaty 61-38", "defeated by 142-106": a pair in a sentence on a vote, which is no score. */
export function isVotePair(stretch: Stretch, { first, numberEnd }: Amount): boolean {
  const { text, kind } = stretch.scan.tokens;
  const isPair =
    (isDash(text[numberEnd]) && kind[numberEnd + 1] === TokenKind.number) ||
    (isDash(text[first - 1]) && kind[first - 2] === TokenKind.number);
  return isPair && hasVoteWord(stretch, first, 30);
}

const isDash = (text: string | undefined) => text === '-' || text === '–';

/** Counts votes, which no word at the figure says. */
export function setVotes(draft: Draft): void {
  draft.counted = 'votes';
  draft.head = 'vote';
  draft.reasons.push('counts votes, by the words of the sentence');
}

const VOTERS =
  /^(?:deputy|senator|mp|lawmaker|legislator|parliamentarian|congressman|congresswoman|representative|councillor|councilor|delegate|peer|elector)$/;
const CASTS =
  /^(?:oppos|back|support|reject|approv|favou?r|endors|defeat|ratif|pass|vetoe)(?:e?d|ied)$/;
const BALLOTED =
  /^(?:motion|bill|amendment|resolution|budget|treaty|law|reform|proposal|measure|impeachment|cabinet|government|it|nominee|nomination|accord|pact|deal|draft|constitution|text|article|clause|decree)$/;

/** "Fifty-one deputies opposed the motion and 47 supported it": those who vote are counted as votes. */
export function readCast(draft: Draft): void {
  const { stretch, end, head, unit, measure } = draft;
  if (unit !== null || (measure !== 'people' && measure !== 'other')) return;
  if (head !== null && !VOTERS.test(head)) return;
  const { lower } = stretch.scan.tokens;
  let at = end;
  while (at < end + 2 && /^(?:had|have|has|of|them)$/.test(lower[at] ?? '')) at += 1;
  if (at >= stretch.end) return;
  const verb = lower[at]!;
  const isVoting = /^(?:voted|abstained|abstaining|abstain)$/.test(verb);
  if (!isVoting && !(CASTS.test(verb) && tellsBallot(lower, at))) return;
  draft.measure = 'votes';
  draft.reasons.push(`votes because of "${verb}"`);
}

const tellsBallot = (lower: readonly string[], verb: number): boolean =>
  lower.slice(verb + 1, verb + 5).some((word) => BALLOTED.test(word));

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
