import type { Tokens } from '../../text/tokens.ts';
import { words } from '../../word-lists.ts';

/** What one has or does over a thing: "a row over 40 rifles", "talks over two prisoners". */
const OVER_WHAT = words(`
  row rows dispute disputes feud feuds quarrel quarrels fight fights fought fighting battle
  battles battled anger outrage outcry fury concern concerns concerned fear fears worry worries
  worried unease protest protests protested lawsuit lawsuits suit suits case cases trial scandal
  controversy debate debates argument arguments argue argued arguing quarrelled clash clashed
  talks negotiations negotiate negotiated haggle haggled haggling bargain spat standoff stand-off
  tussle wrangle wrangled wrangling squabble squabbled criticism backlash inquiry enquiry probe
  investigation questions doubts tension tensions bridge bridges control sovereignty jurisdiction
  authority power victory win wins lead advantage preference edge dominance bids bidding
  falling-out rift split disagreement disagreements disagreed deadlock impasse litigation
  complaint complaints strike strikes war wars flew fly flying flies flight flights hung hanging
  watch presided presides rule ruled rules reign remorse regret grief apology apologised
  apologized mourning embarrassment pressure
`);

/** Verbs that say so in the passive only: "was tried over two killings", but "charged over 40 men". */
const BLAMED = words(`
  tried charged sued arrested jailed questioned indicted wanted held prosecuted investigated
  detained convicted sentenced suspended criticised criticized impeached sanctioned
`);

const BE = /^(?:is|are|was|were|be|been|being|got)$/;

/** Whether the "over" at this token means *about* or *across*: it then hedges no number. */
export function isAbout({ lower }: Tokens, at: number): boolean {
  const before = lower[at - 1] ?? '';
  if (OVER_WHAT.has(before)) return true;
  return BLAMED.has(before) && (BE.test(lower[at - 2] ?? '') || BE.test(lower[at - 3] ?? ''));
}
