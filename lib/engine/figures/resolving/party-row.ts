import type { Draft } from '../draft.ts';
import type { Label } from '../lines/label-words.ts';
import type { Unit } from '../lexicon/units.ts';

const PERCENT: Unit = { name: 'percent', measure: 'percent' };

const ELECTION =
  /^(?:elections?|seats?|parties|party|parliament|coalition|votes?|voters?|ballots?|polls?|polling|turnout|constituenc(?:y|ies)|candidates?|labour|conservatives?|greens?|socialists?|liberals?|democrats?|republicans?)$/;

/** "Independence Party 24.6 16 (+2)": share of the vote, then seats, in a text on an election. */
export function readPartyRow(draft: Draft, label: Label | null): boolean {
  const { amount, stretch } = draft;
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
