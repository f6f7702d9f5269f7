import { hasWord, isNear, type Stretch, wordsIn } from '../stretch.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Figure } from '../figure.ts';

import { isVoteResult } from '../amounts/amount-range.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Unit } from '../lexicon/units.ts';
import { type Around, type Counting, countsPhrase } from './rule.ts';

const VOTE_WORD =
  /^(?:voted|votes|vote|voting|ballots?|roll-calls?|split|ruled|ruling|majority|divided|panel|verdict|justices|judges|lawmakers|legislators|deputies|mps|senators?|senate|parliament|assembly|congress|councillors|motion|bill|amendment|treaty|resolution|impeachment|confidence|veto|backed|approved|rejected|passed|defeated|ratified|adopted|abstain(?:ed|ing)?|abstentions?|favou?r|referendum)$/;

/** "voted no: 21,406 to 12,572", "by 52 votes to 48": one of two numbers joined by "to" or a dash. */
function isVote({ stretch, first, amount, phrase, unit }: Figure): boolean {
  if (phrase !== null || unit !== null || hasSeats(stretch, first)) return false;
  const { lower } = stretch;
  const verb = lower[first - 1] ?? '';
  if (MUSTERS.test(verb) && hasStrongWord(stretch, first)) return true;
  const joint = /^(?:to|-|–|against|for)$/;
  const isPair = joint.test(lower[amount.end] ?? '') || joint.test(lower[first - 1] ?? '');
  if (!isPair) return false;
  return hasVoteWord(stretch, first) || isVotePair(stretch, amount);
}

/** "won 72 of the 210 seats, against 101 for the ruling party": seats are counted, no votes. */
const hasSeats = (stretch: Stretch, at: number): boolean =>
  wordsIn(stretch, at - SEATS_REACH, at).includes('seats');
const SEATS_REACH = 24;

/** "the motion mustered 58", "an override takes 67". */
const MUSTERS =
  /^(?:muster(?:s|ed)?|garner(?:s|ed)?|polled|got|gets|received|takes?|needs?|needed|requires?|required)$/;
const STRONG_WORDS = /^(?:motion|veto|override|impeachment|no-confidence|amendment|ballot)$/;
const NEAR_VERB = 8;

const hasStrongWord = (stretch: Stretch, at: number): boolean =>
  hasWord(wordsIn(stretch, at - NEAR_VERB, at), STRONG_WORDS);

const hasVoteWord = (stretch: Stretch, at: number, reach = 16): boolean =>
  hasWord(wordsIn(stretch, at - reach, at + 12), VOTE_WORD);

/** "backed the treaty 61-38", "defeated by 142-106": a pair in a sentence on a vote, which is no score. */
export function isVotePair(stretch: Stretch, { first, numberEnd }: Amount): boolean {
  const { tokens, text, kind } = stretch;
  const opens = isDash(text[numberEnd]) && kind[numberEnd + 1] === TokenKind.number;
  const closes = isDash(text[first - 1]) && kind[first - 2] === TokenKind.number;
  if (!opens && !closes) return false;
  const from = opens ? first : first - 2;
  return isVoteResult(tokens, from, from + 3) || hasVoteWord(stretch, first, 30);
}

const isDash = (text: string | undefined) => text === '-' || text === '–';

/** "by 52 votes to 48": votes, which no word at the figure says. */
export const votesCast = (figure: Figure): Counting | null =>
  isVote(figure)
    ? { counted: 'votes', head: 'vote', reason: 'counts votes, by the words of the sentence' }
    : null;

const TAKES =
  /^(?:won|wins?|winning|got|gets|takes?|took|taking|polled|polls|received|captured|secured|garnered|with|scored|obtained)$/;

/** "The incumbent got 24 percent": of the votes, where the text tells of an election. */
export function shareOfVote({ stretch, first, unit }: Figure, around: Around): Counting | null {
  if (unit?.name !== 'percent' || !TAKES.test(stretch.lower[first - 1] ?? '')) return null;
  if (!isNear({ stretch, first }, ELECTION)) return null;
  return {
    counted: 'votes',
    head: 'vote',
    subject: around.subject,
    reason: 'a share of the votes',
  };
}

const POINTS: Unit = { name: 'percentage point', measure: 'percent' };

const ELECTION =
  /^(?:elections?|referendum|run-off|runoff|vote|votes|voters?|poll|polls|polling|candidates?|incumbent|presidency|ballots?)$/;

/** "wins the election by 2.4 points": of a vote, points are those of the percentages. */
export function pointsOfVote(figure: Figure, around: Around): Counting | null {
  const { stretch, phrase, unit } = figure;
  if (unit !== null || phrase === null || phrase.head !== 'point') return null;
  const words = wordsIn(stretch, figure.first - 40, phrase.end + 24);
  if (!hasWord(words, ELECTION)) return null;
  const { subject } = around;
  return { ...countsPhrase(phrase, 'points of a vote'), unit: POINTS, subject };
}
