import { PartOfSpeech } from '../../../text/parts-of-speech.ts';
import { DateMark } from '../../../grammar/analysis.ts';
import type { Stretch } from '../../stretch.ts';
import { words } from '../../../word-lists.ts';

const P = PartOfSpeech;

/** Forms of "be", "get" and "become", after which a participle is passive. */
export const BE = words('be is are was were been being am get got gets getting become became');

/** A past form is active unless a form of "be" stands before it; reduced passives take "by" or nothing. */
export function isActive({ scan, sentence }: Stretch, at: number): boolean {
  const { tokens, tags } = scan;
  if (tags[at] !== P.past) return true;
  for (let index = at - 1; index >= Math.max(sentence.firstToken, at - 4); index -= 1) {
    const lower = tokens.lower[index]!;
    if (BE.has(lower)) return false;
    if (tags[index] === P.auxiliary) return true;
    if (tags[index] !== P.adverb) return true;
  }
  return true;
}

/** Whether an object begins here, so that what stands before is the doer: "two gunmen killed 40". */
export function hasObject({ scan, end }: Stretch, at: number): boolean {
  if (at >= end) return false;
  const { tags, dates, tokens } = scan;
  if (dates[at] === DateMark.date) return false;
  const tag = tags[at];
  return (
    tag === P.determiner ||
    tag === P.noun ||
    tag === P.name ||
    tag === P.number ||
    tag === P.pronoun ||
    (tag === P.adjective && tags[at + 1] !== P.punctuation) ||
    tokens.lower[at] === 'about' ||
    (tokens.lower[at] === 'at' && tokens.lower[at + 1] === 'least')
  );
}
