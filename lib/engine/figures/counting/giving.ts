import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import type { Figure } from '../figure.ts';
import { words } from '../../word-lists.ts';

/** Verbs whose subject gives, takes or asks for a sum, and is not what the sum is of. */
const HANDING = words(`
  give gives gave given giving pay pays paid paying lend lends lent lending loan loaned promise
  promises promised promising pledge pledges pledged pledging offer offers offered offering donate
  donates donated donating contribute contributes contributed contributing grant grants granted
  granting award awards awarded awarding allocate allocates allocated allocating allot allots
  allotted release releases released releasing disburse disburses disbursed disbursing provide
  provides provided providing send sends sent sending transfer transfers transferred transferring
  wire wired commit commits committed committing earmark earmarked chip chipped invest invests
  invested investing inject injects injected injecting spend spends spent spending hand hands
  handed handing want wants wanted wanting need needs needed needing ask asks asked asking seek
  seeks sought seeking demand demands demanded demanding request requests requested requesting
  require requires required receive receives received receiving get gets got getting borrow
  borrows borrowed borrowing raise raises raised raising collect collects collected collecting owe
  owes owed owing steal steals stole stolen stealing embezzle embezzled launder laundered pocket
  pocketed deposit deposits deposited withdraw withdrew withdrawn
`);

const FARTHEST = 4;

/** "The bank lent 300 million dollars", "the ministry wants $18m": the sum is nobody's size. */
export function isHandedOver({ stretch, first }: Figure): boolean {
  const { tokens, tags } = stretch.scan;
  const least = Math.max(stretch.sentence.firstToken, first - FARTHEST);
  for (let at = first - 1; at >= least; at -= 1) {
    if (HANDING.has(tokens.lower[at]!)) return tags[at] !== PartOfSpeech.noun;
    if (/^[,;:()]$/.test(tokens.text[at]!)) return false;
  }
  return false;
}
