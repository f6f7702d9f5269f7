import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { IMPLIED } from '../../grammar/lexicon/cues.ts';
import { headOf, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { phraseBefore } from '../../grammar/phrases/noun-phrase.ts';
import type { Measured } from '../figure.ts';
import type { Around } from './around.ts';
import { PEOPLE, type Found } from './collectives.ts';

const P = PartOfSpeech;

/** "Killing 12": people, where the measure is only ever said of them. */
export function impliedByMeasure({ measure, unit }: Measured): Found | null {
  const counted = IMPLIED.get(measure);
  const reason = `"${counted ?? 'people'}" is meant, not written`;
  if (counted !== undefined)
    return {
      counted,
      head: counted === 'people' ? 'person' : counted.slice(0, -1),
      measure,
      reason,
    };
  return measure === 'people' && unit === null ? { ...PEOPLE, reason } : null;
}

const NUMBERS =
  /^(?:number|numbers|numbered|numbering|deployed|deploys|fields|fielded|mobilised|mobilized|musters|mustered)$/;
const SOLDIERS: Found = {
  counted: 'soldiers',
  head: 'soldier',
  measure: 'troops',
  reason: 'soldiers are meant, not written',
};
const FORCE =
  /^(?:contingent|garrison|battalion|brigade|army|armies|troops|forces|peacekeepers|mission|regiment|marines)$/;

/** "The rebels number 500", "the contingent, which numbers around 2,500", "the army has deployed 2,500". */
export function numberOfForce(figure: Measured, around: Around): Found | null {
  const { scan, sentence } = figure.stretch;
  const { lower } = scan.tokens;
  const verb = lower[figure.first - 1] ?? '';
  if (figure.measure !== 'other' || figure.unit !== null) return null;
  if (!NUMBERS.test(verb) || !endsClause(figure)) return null;
  // "the contingent, which numbers …", "has deployed": the noun before what stands between.
  let at = figure.first - 1;
  while (
    at > sentence.firstToken &&
    /^(?:which|who|that|,|has|have|had|now|still)$/.test(lower[at - 1]!)
  )
    at -= 1;
  const phrase = phraseBefore(scan, at, sentence.firstToken);
  const subject = phrase?.text ?? around.subject ?? '';
  const word = subject.toLowerCase().split(/\s+/).at(-1)!;
  if (FORCE.test(word)) return SOLDIERS;
  const measure = verb.startsWith('number') ? measureOfNoun(headOf(word)) : null;
  return measure === null
    ? null
    : { counted: subject, head: headOf(word), measure, reason: `the ${word} number so many` };
}

/** Whether no noun follows that the number could belong to. */
function endsClause({ stretch, end }: Measured): boolean {
  const tag = stretch.scan.tags[end];
  return end >= stretch.end || (tag !== P.noun && tag !== P.adjective && tag !== P.name);
}
