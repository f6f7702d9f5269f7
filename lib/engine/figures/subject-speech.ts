import { PartOfSpeech } from '../text/parts-of-speech.ts';
import type { Scan } from './scan.ts';

const P = PartOfSpeech;

const SAYS = /^(?:said|says?|saying|told|tells?|telling|thinks?|thought|believes?|believed)$/;

/** Verbs after which a clause without "that" may begin as well as an object. */
const REPORTS =
  /^(?:found|finds?|show(?:s|ed|n)?|report(?:s|ed)?|estimat(?:es?|ed)|expect(?:s|ed)?|claim(?:s|ed)?|add(?:s|ed)|announc(?:es?|ed)|confirm(?:s|ed)?|warn(?:s|ed)?|suggest(?:s|ed)?|indicat(?:es?|ed)|conclud(?:es?|ed)|predict(?:s|ed)?|forecasts?|reckons?|reckoned|argu(?:es?|ed)|insist(?:s|ed)?|admit(?:s|ted)?|alleg(?:es?|ed)|denied|denies|fear(?:s|ed)?|hope[sd]?)$/;

const PERSON =
  /(?:man|woman|person|people|official|officer|minister|analyst|economist|expert|leader|chief|director|president|secretary|ambassador|governor|mayor|police|witness|lawyer|doctor|researcher|scientist|source|resident|prosecutor|commander|general|adviser|advisor|professor|editor|reporter|journalist|lawmaker|senator|trader|broker|investor|strategist|executive|chairman|manager|negotiator|diplomat|activist)(?:e?s)?$/i;

const FARTHEST = 14;

/** Whether the word at token `at` only tells who speaks. */
export const isSaying = ({ tokens }: Scan, at: number): boolean =>
  SAYS.test(tokens.lower[at] ?? '');

/** Whether the words name people, of whom an "it" cannot be said. */
export const namesPeople = (text: string): boolean =>
  PERSON.test(text.split(/ (?:of|for|in|at) /)[0]!);

/** "said 12 people died", "found 81% of firms reported losses": the figure opens what is reported. */
export function opensReport(scan: Scan, verb: number, at: number): boolean {
  if (isSaying(scan, verb)) return true;
  const { tokens, tags } = scan;
  if (verb !== at - 1 || !REPORTS.test(tokens.lower[verb]!)) return false;
  for (let index = at + 1; index < at + FARTHEST; index += 1) {
    const lower = tokens.lower[index] ?? '.';
    if (/^(?:[.,;:)]|who|which|that|whose|where|when|as|after|because|to)$/.test(lower))
      return false;
    if (tags[index] === P.auxiliary) return true;
    // "12 deaths caused by heat", "12 bodies buried in the yard": no clause.
    if (
      tags[index] === P.past &&
      !/^(?:by|in|on|at|from|with|to|under|near)$/.test(tokens.lower[index + 1] ?? 'by')
    )
      return true;
  }
  return false;
}

/** "told reporters exports grew": where what is told begins, one past the hearers. */
export function afterHearers({ tokens, tags }: Scan, at: number, end: number): number {
  if (!/^(?:told|tells?|telling)$/.test(tokens.lower[at - 1] ?? '')) return at;
  const isHearer = tags[at] === P.name || tokens.lower[at]?.endsWith('s') === true;
  return isHearer && at + 1 < end ? at + 1 : at;
}
