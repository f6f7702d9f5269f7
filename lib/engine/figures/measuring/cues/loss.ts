import type { Tokens } from '../../../text/tokens.ts';

/** What else is lost: "net loss", "insured losses", "job losses", "weight loss". */
const OF_THINGS =
  /^(?:net|operating|pre-tax|pretax|tax|insured|insurance|quarterly|annual|yearly|diluted|basic|financial|trading|economic|underlying|adjusted|full-year|half-year|interim|reported|job|jobs|staff|weight|heat|hearing|memory|hair|blood|water|crop|livestock|power|energy|market|credit|loan|business|investment|currency|property|habitat|forest|biodiversity|seat|revenue|income|production|output|comprehensive|attributable|core|paper)$/;
const BUSINESS =
  /^(?:profits?|revenues?|shares?|shareholders?|quarter|turnover|sales|insurers?|earnings|dividends?|firm|company|airline|bank|lender|retailer|group|investors?|fiscal)$/;
const REACH = 12;

/** Whether the "loss" or "losses" at token `at` may be one of lives: no word makes it one of things or sums. */
export function isLossOfLife({ lower }: Tokens, at: number): boolean {
  if (OF_THINGS.test(lower[at - 1] ?? '')) return false;
  for (let index = Math.max(0, at - REACH); index < Math.min(lower.length, at + REACH); index += 1)
    if (BUSINESS.test(lower[index]!)) return false;
  return true;
}

/** Whether the word is one that is said of lives and of sums. */
export const isLoss = (lower: string): boolean => lower === 'loss' || lower === 'losses';
