import type { Draft } from '../draft.ts';
import { phraseBefore } from '../../grammar/phrases/noun-phrase.ts';
import { clauseSubject } from '../../grammar/clauses/subject.ts';
import { collectiveOf } from './collectives.ts';
import { headOfText } from './measured-noun.ts';
import { setPhrase } from './from-own-phrase.ts';

const HELD_BY =
  /^(?:crowd|population|force|army|team|crew|staff|workforce|membership|audience|garrison|attendance|squad|fleet|trial|study|survey|poll|sample|cohort|focus group)$/;

const PARENT =
  /^(?:father|mother|dad|mum|mom|parent|parents|grandmother|grandfather|widow|widower)$/;

const SETTLEMENTS =
  /^(?:town|city|village|population|community|hamlet|settlement|island|country|nation|suburb|municipality|district)$/;

/** "put the crowd at 120,000", "a town of 4,500": the noun before counts, without one after. */
export function setFromBefore(draft: Draft): void {
  const { scan, sentence } = draft.stretch;
  const word = scan.tokens.lower[draft.first - 1] ?? '';
  if (word === ',' && draft.hedge.words.startsWith('estimated at')) {
    const noun = phraseBefore(scan, draft.first - 1, sentence.firstToken);
    if (noun !== null) setPhrase(draft, noun);
    return;
  }
  if (draft.unit?.name === 'fraction' && (word === 'by' || word === 'to')) {
    const thing = phraseBefore(scan, draft.first - 1, sentence.firstToken);
    const subject = thing === null ? clauseSubject(scan, draft.first, sentence.firstToken) : null;
    if (thing !== null) setPhrase(draft, thing);
    else if (subject !== null) {
      draft.counted = subject;
      draft.head = headOfText(subject);
    }
    return;
  }
  if (word === 'of' && PARENT.test(scan.tokens.lower[draft.first - 2] ?? '')) {
    draft.counted = 'children';
    draft.head = 'child';
    draft.measure = 'people';
    draft.reasons.push('counts the children of a parent');
    return;
  }
  if (!/^(?:at|of|to|was|is)$/.test(word)) return;
  const noun = phraseBefore(scan, draft.first - 1, sentence.firstToken);
  if (noun === null) return;
  if (word === 'of' && SETTLEMENTS.test(noun.head)) {
    draft.counted = 'inhabitants';
    draft.head = 'inhabitant';
  } else if (HELD_BY.test(noun.head)) {
    draft.counted = noun.text;
    draft.head = noun.head;
    draft.measure = collectiveOf(noun.head)?.measure ?? draft.measure;
  } else return;
  draft.reasons.push(`counts "${draft.counted}", from "${noun.text} ${word}"`);
}
