import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import type { Draft } from '../draft.ts';
import { IMPLIED } from '../../grammar/lexicon/cues.ts';
import { headOf, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { phraseBefore } from '../../grammar/phrases/noun-phrase.ts';
import { clauseSubject } from '../../grammar/clauses/subject.ts';
import { PEOPLE, type Counted } from './collectives.ts';
import { fallBack } from './fallback.ts';

const P = PartOfSpeech;

/** "Killing 12": people, where the measure is only ever said of them; "a contingent of 500": soldiers. */
export function imply(draft: Draft): void {
  const implied = IMPLIED.get(draft.measure);
  if (implied !== undefined) {
    draft.counted = implied;
    draft.head = implied === 'people' ? 'person' : implied.slice(0, -1);
  } else if (draft.measure === 'other' && draft.unit === null) implyByContext(draft);
  // "plucked 241 from the water": the verb has told of people, no word names them.
  if (draft.counted === null && draft.measure === 'people' && draft.unit === null)
    set(draft, PEOPLE);
  if (draft.counted === null && draft.measure === 'other') {
    fallBack(draft);
    return;
  }
  if (draft.counted !== null) draft.reasons.push(`"${draft.counted}" is meant, not written`);
}

function implyByContext(draft: Draft): void {
  const { stretch, first } = draft;
  const { tokens } = stretch.scan;
  const before = tokens.lower[first - 1] ?? '';
  if (before === 'of' && UNIT.test(tokens.lower[first - 2] ?? '')) set(draft, SOLDIERS);
  else if (NUMBERS.test(before) && endsClause(draft)) implyOfForce(draft, before);
}

const UNIT =
  /^(?:contingent|garrison|battalion|brigade|company|platoon|regiment|division|detachment|squadron|legion|army|reinforcements)$/;
const NUMBERS =
  /^(?:number|numbers|numbered|numbering|deployed|deploys|fields|fielded|mobilised|mobilized|musters|mustered)$/;
const SOLDIERS = { counted: 'soldiers', head: 'soldier', measure: 'troops' } as const;
const FORCE =
  /^(?:contingent|garrison|battalion|brigade|army|armies|troops|forces|peacekeepers|mission|regiment|marines)$/;

/** "The rebels number 500", "the contingent, which numbers around 2,500", "the army has deployed 2,500". */
function implyOfForce(draft: Draft, verb: string): void {
  const { scan, sentence } = draft.stretch;
  const { lower } = scan.tokens;
  // "the contingent, which numbers …", "has deployed": the noun before what stands between.
  let at = draft.first - 1;
  while (
    at > sentence.firstToken &&
    /^(?:which|who|that|,|has|have|had|now|still)$/.test(lower[at - 1]!)
  )
    at -= 1;
  const phrase = phraseBefore(scan, at, sentence.firstToken);
  const subject = phrase?.text ?? clauseSubject(scan, draft.first, sentence.firstToken) ?? '';
  const word = subject.toLowerCase().split(/\s+/).at(-1)!;
  const head = headOf(word);
  if (FORCE.test(word)) set(draft, SOLDIERS);
  else if (verb.startsWith('number')) {
    const measure = measureOfNoun(head);
    if (measure !== null) set(draft, { counted: subject, head, measure });
  }
}

/** Whether no noun follows that the number could belong to. */
function endsClause({ stretch, end }: Draft): boolean {
  const tag = stretch.scan.tags[end];
  return end >= stretch.end || (tag !== P.noun && tag !== P.adjective && tag !== P.name);
}

function set(draft: Draft, { counted, head, measure }: Counted): void {
  draft.counted = counted;
  draft.head = head;
  draft.measure = measure;
}
