import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { spaceBefore, TokenKind } from '../../text/tokens.ts';
import { SUM_NOUNS } from '../lexicon/sums.ts';
import { UNITS } from '../lexicon/units.ts';
import { cut, phraseBefore, type NounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import type { Analysis } from '../../grammar/analysis.ts';

const P = PartOfSpeech;

/** "held steady at 4 %", "unchanged at 5.25 %": how it stands, not what. */
const STATES_OF_RATE =
  /^(?:unchanged|steady|flat|stable|constant|firm|level|stuck|fixed|record|low|lower|high|higher|bottom|peak|pretty|well|on-year|year-on-year|nearly|almost)$/;

/** "write-down", "buy-back", "take-up": particles that end a noun after its hyphen. */
export const PARTICLE = /^(?:up|down|off|out|in|over|back|by|on|away|around|through|together)$/;

/** The noun phrase that ends before token `end`, if it may be what a sum or a share is of. */
export function nounBefore(scan: Analysis, end: number, least: number): NounPhrase | null {
  const { tokens, tags } = scan;
  const last = tokens.lower[end - 1] ?? '';
  if (end <= least || STATES_OF_RATE.test(last)) return null;
  const isCompound =
    PARTICLE.test(last) && tokens.text[end - 2] === '-' && !spaceBefore(tokens, end - 1);
  if (isCompound && end - 3 >= least) return compound(scan, end - 3, end);
  const noun = phraseBefore(scan, end, least);
  if (
    noun === null ||
    UNITS.has(last) ||
    /^points?$/.test(last) ||
    tokens.kind[noun.headAt] !== TokenKind.word
  )
    return null;
  // "are to swell by": after "to" it is a verb that no list knows.
  const isInfinitive = noun.first === noun.headAt && tags[noun.first - 1] === P.to;
  return isInfinitive ? null : noun;
}

/** The phrase of tokens `[first, end)` that a particle ends after a hyphen. */
export function compound(scan: Analysis, first: number, end: number): NounPhrase {
  const text = cut(scan, first, end);
  return {
    first,
    end,
    text,
    head: text.toLowerCase(),
    headAt: first,
    isState: false,
    pointsBack: false,
    isPlural: false,
  };
}

/** Joints over which the noun before them keeps what is said: "shares in the bank, down 3 %". */
const CLOSE = /^(?:of|in|on|for|against|over)$/;
const LOOSE = /^(?:from|to|by|with|at|between|among|under)$/;

/** The phrase before token `end`, or the one it belongs to: "turnout in the capital", "price of oil". */
export function chainBefore(scan: Analysis, end: number, least: number): NounPhrase | null {
  const { tokens, tags } = scan;
  let noun = nounBefore(scan, end, least);
  for (let links = 0; noun !== null && links < 3; links += 1) {
    let at = noun.first;
    while (at > least && tags[at - 1] === P.determiner) at -= 1;
    const joint = at - 1 > least ? tokens.lower[at - 1]! : '';
    const isClose = CLOSE.test(joint);
    if (!isClose && !LOOSE.test(joint)) break;
    const before = phraseBefore(scan, at - 1, least);
    if (before === null || (!isClose && !SUM_NOUNS.has(before.head))) break;
    noun = before;
  }
  return noun;
}
