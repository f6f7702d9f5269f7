import type { Name } from '../names/value.ts';
import { TokenKind } from '../text/tokens.ts';
import type { Scene } from './clause.ts';
import { words } from '../word-lists.ts';

/** What only one that acts can have. */
const ACTS = words(`
  insistence request requests behest invitation urging instigation initiative suggestion bidding
  prompting instance demand
`);
const BEFORE_ACTS = words('at on upon');

/** "The clause vanished at Vienna's insistence": whose act it is. */
export function isAuthor({ document: { tokens } }: Scene, { firstToken, endToken }: Name): boolean {
  return (
    BEFORE_ACTS.has(tokens.lower[firstToken - 1] ?? '') &&
    /^['’]s?$/.test(tokens.lower[endToken] ?? '') &&
    ACTS.has(tokens.lower[endToken + 1] ?? '') &&
    tokens.sentence[firstToken - 1] === tokens.sentence[endToken + 1]
  );
}

/** Headings of lists of those that give. */
const GIVING = words(`
  pledge pledges pledged donation donations donors donor contribution contributions contributors
  grants aid promised promises given
`);
const LONGEST_LIST = 80;
const LONGEST_HEADING = 6;

/** "Pledges: Finland €3m; Iceland ISK 90 million": a list of givers, each with its sum. */
export function isGiver({ document: { tokens } }: Scene, { firstToken, endToken }: Name): boolean {
  const sentence = tokens.sentence[firstToken]!;
  const sum = /^[(:–—-]$/.test(tokens.text[endToken] ?? '') ? endToken + 1 : endToken;
  const isCurrency = /^(?:[€$£¥₹]|[A-Z]{1,3}\$?)$/.test(tokens.text[sum] ?? '');
  const number = isCurrency ? sum + 1 : sum;
  if (tokens.sentence[number] !== sentence || tokens.kind[number] !== TokenKind.number)
    return false;
  if (!/^(?:[:;,]|and)$/.test(tokens.lower[firstToken - 1] ?? '')) return false;
  for (let at = firstToken - 1; at > firstToken - LONGEST_LIST; at--) {
    if (tokens.sentence[at] !== sentence) return false;
    if (tokens.text[at] !== ':') continue;
    for (let word = at - 1; word >= at - LONGEST_HEADING; word--) {
      if (tokens.sentence[word] !== sentence) return false;
      if (GIVING.has(tokens.lower[word]!)) return true;
    }
  }
  return false;
}
