import type { Tokens } from '../../text/tokens.ts';

const OUTCOME =
  /^(?:adopted|approved|carried|defeated|failed|lost|passed|postponed|ratified|rejected|repealed|tabled|vetoed|withdrawn)$/;
const GOES_ON = /^(?:[.,;:)]|on|in|by|with|after|at)$/;

/** "19-26 (rejected)", "The motion failed 19-26 on Monday": what became of it makes votes of a pair at `[first, end)`. */
export function isVoteResult({ lower, text }: Tokens, first: number, end: number): boolean {
  if (text[end] === '(' && OUTCOME.test(lower[end + 1] ?? '')) return true;
  return OUTCOME.test(lower[first - 1] ?? '') && GOES_ON.test(lower[end] ?? '.');
}
