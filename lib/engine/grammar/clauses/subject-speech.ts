import { isAnyVerb, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import type { Analysis } from '../analysis.ts';

const SAYS = /^(?:said|says?|saying|told|tells?|telling|thinks?|thought|believes?|believed)$/;

/** Verbs after which a clause without "that" may begin as well as an object. */
const REPORTS =
  /^(?:found|finds?|show(?:s|ed|n)?|report(?:s|ed)?|estimat(?:es?|ed)|expect(?:s|ed)?|claim(?:s|ed)?|add(?:s|ed)|announc(?:es?|ed)|confirm(?:s|ed)?|warn(?:s|ed)?|suggest(?:s|ed)?|indicat(?:es?|ed)|conclud(?:es?|ed)|predict(?:s|ed)?|forecasts?|reckons?|reckoned|argu(?:es?|ed)|insist(?:s|ed)?|admit(?:s|ted)?|alleg(?:es?|ed)|denied|denies|fear(?:s|ed)?|hope[sd]?)$/;

const PERSON =
  /(?:man|woman|person|people|official|officer|minister|analyst|economist|expert|leader|chief|director|president|secretary|ambassador|governor|mayor|police|witness|lawyer|doctor|researcher|scientist|source|resident|prosecutor|commander|general|adviser|advisor|professor|editor|reporter|journalist|lawmaker|senator|trader|broker|investor|strategist|executive|chairman|manager|negotiator|diplomat|activist)(?:e?s)?$/i;

const FARTHEST = 14;

/** Whether the word at token `at` only tells who speaks. */
export const isSaying = ({ tokens }: Analysis, at: number): boolean =>
  SAYS.test(tokens.lower[at] ?? '');

/** Whether the verb at token `at` tells what somebody says or found out. */
export const isReporting = (scan: Analysis, at: number): boolean =>
  isSaying(scan, at) || REPORTS.test(scan.tokens.lower[at] ?? '');

/** Whether the words name people, of whom an "it" cannot be said. */
export const namesPeople = (text: string): boolean =>
  PERSON.test(text.split(/ (?:of|for|in|at) /)[0]!);

/** "said 12 people died", "found 81% of firms reported losses": the figure opens what is reported. */
export function opensReport(scan: Analysis, verb: number, at: number): boolean {
  if (isSaying(scan, verb)) return true;
  if (verb !== at - 1 || !isReporting(scan, verb)) return false;
  return hasFiniteVerb(scan, at);
}

/** "the quake struck, 40 percent of homes collapsed": the figure is the subject of a clause of its own. */
export function opensClause(scan: Analysis, at: number): boolean {
  return /^(?:,|and|but)$/.test(scan.tokens.lower[at - 1] ?? '') && hasFiniteVerb(scan, at, LONE);
}

/** Whether a finite verb comes after the figure at token `at` and its noun, in the same clause. */
function hasFiniteVerb({ tokens, tags }: Analysis, at: number, stops = STOPS): boolean {
  for (let index = at + 1; index < at + FARTHEST; index += 1) {
    const lower = tokens.lower[index] ?? '.';
    if (stops.test(lower)) return false;
    // "seized 12 rifles and were gone"
    if (lower === 'and' && isAnyVerb(tags[index + 1])) return false;
    if (tags[index] === P.auxiliary) return true;
    // "12 deaths caused by heat", "12 bodies buried in the yard": no clause.
    const next = tokens.lower[index + 1] ?? 'by';
    if (tags[index] === P.past && !AFTER_PARTICIPLE.test(next)) return true;
  }
  return false;
}

const STOPS =
  /^(?:[.,;:()]|who|whom|which|that|whose|where|when|as|after|because|while|if|than|to)$/;
/** Where two things are joined, the second opens no clause. */
const LONE = new RegExp(`${STOPS.source.slice(0, -2)}|and|or)$`);
const AFTER_PARTICIPLE = /^(?:by|in|on|at|from|with|to|under|near|and|or)$/;

/** "told reporters exports grew": where what is told begins, one past the hearers. */
export function afterHearers({ tokens, tags }: Analysis, at: number, end: number): number {
  if (!/^(?:told|tells?|telling)$/.test(tokens.lower[at - 1] ?? '')) return at;
  const isHearer = tags[at] === P.name || tokens.lower[at]?.endsWith('s') === true;
  return isHearer && at + 1 < end ? at + 1 : at;
}
