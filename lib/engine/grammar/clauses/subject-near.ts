import { isNounTag, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { spaceBefore } from '../../text/tokens.ts';
import { phraseBefore } from '../phrases/noun-phrase.ts';
import type { Analysis } from '../analysis.ts';

/** What does its work with something: "hit the city with 40 missiles" says nothing of the city. */
const DONE_WITH =
  /^(?:hit|hits|hitting|struck|strik(?:es?|ing)|attack(?:s|ed|ing)?|shot|shelled|stabbed|pelted|charg(?:es?|ed|ing)|replac(?:es?|ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|beg[iau]n|begins|start(?:s|ed|ing)?|open(?:s|ed|ing)?|clos(?:es?|ed|ing)|provid(?:es?|ed|ing)|supplied|supply|present(?:s|ed|ing)?|led|leads?|leading|top(?:s|ped)?|won|wins?|celebrat(?:es?|ed|ing)|mark(?:s|ed|ing)?|fill(?:s|ed|ing)?|load(?:s|ed|ing)?|arm(?:s|ed|ing)?|left|leav(?:es?|ing)|share[sd]?|sharing|sign(?:s|ed|ing)?|cross(?:es|ed|ing)?|enter(?:s|ed|ing)?|reach(?:es|ed|ing)?)$/;

/**
 * What stands right before a figure and has it, whatever the clause is about: "customers with 12 accounts",
 * "Sorvik Bank, down 68p", "Anna Holt (12 goals)". Null when nothing does.
 */
export function subjectNear(scan: Analysis, at: number, least: number): string | null {
  const { tokens, tags } = scan;
  if (at - 2 < least) return null;
  const before = tokens.lower[at - 1]!;
  if (before === '(' && tags[at - 2] === P.name)
    return phraseBefore(scan, at - 1, least)?.text ?? null;
  const isMoved = before === 'up' || before === 'down';
  if (isMoved && tokens.text[at - 2] === ',' && at - 3 >= least)
    return phraseBefore(scan, at - 2, least)?.text ?? null;
  if (before !== 'with') return null;
  const owner = phraseBefore(scan, at - 1, least);
  if (owner === null || /^(?:first|second|third|last)$/.test(owner.head)) return null;
  if (isAbsolute(scan, at)) return null;
  let verb = owner.first - 1;
  while (verb > least && tags[verb] === P.determiner) verb -= 1;
  return DONE_WITH.test(tokens.lower[verb] ?? '') ? null : owner.text;
}

/** "with 24 percent of adults saying so": the figure has its own verb. */
function isAbsolute({ tokens, tags }: Analysis, at: number): boolean {
  for (let index = at + 1; index < at + FARTHEST; index += 1) {
    if (/^[.,;:()]$/.test(tokens.lower[index] ?? '.')) return false;
    const isPart = tags[index] === P.ing || tags[index] === P.past;
    const isAfterNoun = isNounTag(tags[index - 1]);
    if (isPart && isAfterNoun) return true;
  }
  return false;
}

const FARTHEST = 8;

/** "panel strength as high as 9 MPa": the noun before the words that weigh the figure; null when there are none. */
export function subjectBeforeHedge(scan: Analysis, at: number, least: number): string | null {
  return HEDGES.test(scan.tokens.lower[at] ?? '')
    ? (phraseBefore(scan, at, least)?.text ?? null)
    : null;
}

const HEDGES = /^(?:as|lower|higher|greater|less|below|above|exceeding|under|over|about|around)$/;

/** A dash that sets the figure apart from its clause: "is longer — 24 hours". */
export function isDash({ tokens }: Analysis, at: number): boolean {
  return /^[—–-]$/.test(tokens.text[at] ?? '') && spaceBefore(tokens, at);
}
