import { TokenKind } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Label } from '../lines/label-words.ts';
import type { Unit } from '../lexicon/units.ts';

const PERCENT: Unit = { name: 'percent', measure: 'percent' };

const ELECTION =
  /^(?:elections?|seats?|parties|party|parliament|coalition|votes?|voters?|ballots?|polls?|polling|turnout|constituenc(?:y|ies)|candidates?|presidential|runoff|run-off|incumbent|results?|labour|conservatives?|greens?|socialists?|liberals?|democrats?|republicans?)$/;

/** "Independence Party 24.6 16 (+2)": share of the vote, then seats, in a text on an election. */
export function readPartyRow(draft: Draft, label: Label | null): boolean {
  const { amount, stretch } = draft;
  if (isShareColumn(draft, label) || hasShareAfter(draft)) {
    const isVotes = draft.unit === null;
    draft.counted = isVotes ? 'votes' : 'vote share';
    draft.head = isVotes ? 'vote' : 'share';
    draft.measure = isVotes ? 'votes' : 'percent';
    draft.reasons.push(isVotes ? 'votes, with their share in brackets' : 'a share of the vote');
    return true;
  }
  if (!draft.isInBareRow || label !== null || draft.phrase !== null || amount.hasScale)
    return false;
  if (draft.unit !== null && draft.unit.measure !== 'percent') return false;
  if (amount.value === null || Math.abs(amount.value) > 1000 || !isOfElection(draft)) return false;
  const written = stretch.scan.tokens.text[amount.numberEnd - 1] ?? '';
  const isShare = draft.unit !== null || (written.includes('.') && Math.abs(amount.value) <= 100);
  draft.counted = isShare ? 'vote share' : 'seats';
  draft.head = isShare ? 'share' : 'seat';
  if (isShare) draft.unit = PERCENT;
  draft.measure = isShare ? 'percent' : 'other';
  draft.reasons.push(isShare ? 'a party and its share of the vote' : 'a party and its seats');
  return true;
}

/** A column of an election's table headed by "%" alone. */
const isShareColumn = (draft: Draft, label: Label | null): boolean =>
  label !== null &&
  label.end <= label.first &&
  label.unit?.unit?.measure === 'percent' &&
  draft.unit?.measure === 'percent' &&
  isOfElection(draft);

const LEAST_VOTES = 100;

/** "Moyo 1,204,311 (50.6%)": in a text on an election the votes before their share. */
function hasShareAfter(draft: Draft): boolean {
  const { amount, unit, phrase, stretch } = draft;
  const { text, kind } = stretch.scan.tokens;
  if (unit !== null || phrase !== null || (amount.value ?? 0) < LEAST_VOTES) return false;
  if (text[amount.end] !== '(' || kind[amount.end + 1] !== TokenKind.number) return false;
  return /^(?:%|per|percent|pct)$/.test(text[amount.end + 2] ?? '') && isOfElection(draft);
}

const FEWEST = 3;
const FARTHEST = 600;

/** Whether the text around speaks of an election. */
function isOfElection({ stretch: { scan, sentence } }: Draft): boolean {
  const { lower, count } = scan.tokens;
  let words = 0;
  const stop = Math.min(count, sentence.endToken + FARTHEST);
  for (let at = Math.max(0, sentence.firstToken - FARTHEST); at < stop && words < FEWEST; at += 1) {
    if (ELECTION.test(lower[at]!)) words += 1;
  }
  return words >= FEWEST;
}
