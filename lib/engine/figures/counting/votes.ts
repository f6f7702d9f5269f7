import { TokenKind } from '../../text/tokens.ts';
import type { Figure } from '../figure.ts';
import { isVoteResult } from '../amounts/vote-result.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Unit } from '../lexicon/units.ts';
import type { Stretch } from '../stretch.ts';
import type { Around } from './around.ts';
import { countsPhrase, type Counting } from './rule.ts';

const VOTE_WORD =
  /^(?:voted|votes|vote|voting|ballots?|roll-calls?|split|ruled|ruling|majority|divided|panel|verdict|justices|judges|lawmakers|legislators|deputies|mps|senators?|senate|parliament|assembly|congress|councillors|motion|bill|amendment|treaty|resolution|impeachment|confidence|veto|backed|approved|rejected|passed|defeated|ratified|adopted|abstain(?:ed|ing)?|abstentions?|favou?r|referendum)$/;

/** "voted no: 21,406 to 12,572", "by 52 votes to 48": one of two numbers joined by "to" or a dash. */
function isVote({ stretch, first, amount, phrase, unit }: Figure): boolean {
  if (phrase !== null || unit !== null) return false;
  const { tokens } = stretch.scan;
  const joint = /^(?:to|-|–|against|for)$/;
  const side = `${tokens.lower[amount.end] ?? ''} ${tokens.lower[amount.end + 1] ?? ''}`;
  if (SIDES.test(side) && hasVoteWord(stretch, first)) return true;
  const isPair =
    joint.test(tokens.lower[amount.end] ?? '') || joint.test(tokens.lower[first - 1] ?? '');
  if (!isPair) return false;
  return hasVoteWord(stretch, first) || isVotePair(stretch, amount);
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
  const { tokens } = stretch.scan;
  const { text, kind } = tokens;
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

const POINTS: Unit = { name: 'percentage point', measure: 'percent' };

const ELECTION =
  /^(?:elections?|referendum|run-off|runoff|vote|votes|voters?|poll|polls|polling|candidates?|incumbent|presidency|ballots?)$/;

/** "wins the election by 2.4 points": of a vote, points are those of the percentages. */
export function pointsOfVote(figure: Figure, { subject }: Around): Counting | null {
  const { stretch, phrase, unit } = figure;
  if (unit !== null || phrase === null || phrase.head !== 'point') return null;
  const { lower } = stretch.scan.tokens;
  const stop = Math.min(stretch.end, phrase.end + 24);
  for (let at = Math.max(stretch.sentence.firstToken, figure.first - 40); at < stop; at += 1)
    if (ELECTION.test(lower[at]!))
      return { ...countsPhrase(phrase, 'points of a vote'), unit: POINTS, subject };
  return null;
}
