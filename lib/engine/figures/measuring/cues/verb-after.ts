import { PartOfSpeech } from '../../../text/parts-of-speech.ts';
import type { Step } from './verdict.ts';
import type { Stretch } from '../../stretch.ts';
import { BE } from './voice.ts';
import type { WordAfter } from './word-after.ts';
import { words } from '../../../word-lists.ts';

const P = PartOfSpeech;

/** Auxiliaries after which a passive may still come: "have been", "may be". */
const PLAIN_AUXILIARIES = words('have has had having will may might could');

/** "her cousin, who left with a party of 22, has …": one person's verb, the 22 are not its subject. */
function isOfOneBefore({ scan: { tokens } }: Stretch, at: number, index: number): boolean {
  if (!/^(?:has|was|is)$/.test(tokens.lower[index]!) || tokens.lower[index - 1] !== ',')
    return false;
  return (
    !/^(?:one|1|single|another|a|man|woman|child|person|boy|girl)$/.test(
      tokens.lower[at - 2] ?? '',
    ) && !/^(?:one|1|group|number|total|majority|crowd|party)$/.test(tokens.lower[at - 1] ?? '')
  );
}

/** "were", "have been", "may be": passed; others ("should", "must") end the search. */
export function auxiliary({
  stretch,
  at,
  index,
  lower,
  tag,
  clause,
}: WordAfter): ReturnType<Step<WordAfter>> {
  if (tag !== P.auxiliary) return null;
  if (isOfOneBefore(stretch, at, index)) return 'stop';
  if (BE.has(lower)) clause.passive = true;
  else if (!PLAIN_AUXILIARIES.has(lower)) return 'stop';
  clause.sawAuxiliary = true;
  return 'next';
}

/** "reached the coast": those who arrive somewhere, no sum. */
export function reachedPlace({
  stretch,
  index,
  lower,
  clause,
}: WordAfter): ReturnType<Step<WordAfter>> {
  const isReached = lower === 'reached' && !clause.passive;
  return isReached && stretch.scan.tags[index + 1] === P.determiner ? 'stop' : null;
}

const LONGEST_BETWEEN = 5;

/** "were chased by guards and shot": a second participle is to come. */
function goesOnPassive({ scan, end }: Stretch, at: number): boolean {
  const { tags, tokens } = scan;
  for (let index = at + 1; index < Math.min(end - 1, at + LONGEST_BETWEEN); index += 1) {
    if (tokens.lower[index] === 'and') return tags[index + 1] === P.past;
    if (tags[index] === P.punctuation || tags[index] === P.auxiliary) return false;
  }
  return false;
}

/** A verb that says nothing of them: passed where it is not the main one. */
export function otherVerb({
  stretch,
  index,
  tag,
  isClose,
  clause,
}: WordAfter): ReturnType<Step<WordAfter>> {
  if (tag !== P.verb && tag !== P.past && tag !== P.ing) return null;
  if (clause.inside && tag === P.verb) return 'stop';
  const { tags } = stretch.scan;
  if (clause.passive && tag === P.past && goesOnPassive(stretch, index)) return 'next';
  // "who were guarding the house", "travelling in a bus": the main verb is still to come.
  if (clause.relative || (isClose && tag === P.ing && tags[index - 1] !== P.number)) {
    clause.relative = false;
    clause.inside = true;
    clause.passive = false;
    clause.sawAuxiliary = false;
    return 'next';
  }
  // "suspected of planting the bomb": what they did or were about to do.
  if (tag === P.ing && !clause.sawAuxiliary && tags[index - 1] === P.preposition) {
    clause.inside = true;
    return 'next';
  }
  const isModifier = tags[index + 1] === P.noun && !clause.sawAuxiliary && tag !== P.verb;
  const isReduced = tag === P.past && !clause.sawAuxiliary && tags[index + 1] === P.preposition;
  return isModifier || isReduced ? 'next' : 'stop';
}
