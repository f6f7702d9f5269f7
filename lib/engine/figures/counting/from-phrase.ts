import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { STATES } from '../../grammar/lexicon/cues.ts';
import { headOf, isKnownNoun, isLiving } from '../../grammar/lexicon/nouns.ts';
import { isSettlement } from '../../grammar/lexicon/place-nouns.ts';
import { type NounPhrase, phraseBefore } from '../../grammar/phrases/noun-phrase.ts';
import { type Figure, isBeside } from '../figure.ts';
import { SUM_NOUNS } from '../lexicon/sums.ts';

import { collectiveOf } from './collectives.ts';
import { chainBefore, headOfText } from './noun-of-sum.ts';
import { objectMoved } from './object-of-verb.ts';
import { type Around, type Counting, countsPhrase } from './rule.ts';

/** "40 people": the phrase of the figure itself. */
export function ownPhrase(figure: Figure, around: Around): Counting | null {
  const { phrase } = figure;
  if (phrase === null || phrase.pointsBack || phrase.isState) return null;
  const { counted, head, reason } = countsPhrase(phrase);
  return { counted, head, reason, subject: containerOf(figure) ?? around.subject };
}

/** "12 dead", "nine missing": those in a state, unless the label names what is counted. */
export function ownState(figure: Figure, { previous }: Around): Counting | null {
  const { phrase } = figure;
  if (phrase === null || !phrase.isState) return null;
  const counting = countsPhrase(phrase);
  if (!STATES.has(phrase.head) || previous === null || !isBeside(figure, previous)) return counting;
  // "two soldiers were killed and three wounded"
  const isNamed = previous.phrase?.isState === false;
  return isNamed && isLiving(previous.head ?? '') ? { ...counting, head: previous.head } : counting;
}

/** "a run of seven games", "sales of 5,835 units": what is made of those counted. */
function containerOf({ stretch: { scan, lower, sentence }, first }: Figure): string | null {
  if (lower[first - 1] !== 'of') return null;
  return phraseBefore(scan, first - 1, sentence.firstToken)?.text ?? null;
}

const HELD_BY =
  /^(?:crowd|population|force|army|team|crew|staff|workforce|membership|audience|garrison|attendance|squad|fleet|trial|study|survey|poll|sample|cohort|focus group)$/;

const PARENT =
  /^(?:father|mother|dad|mum|mom|parent|parents|grandmother|grandfather|widow|widower)$/;

/** What has inhabitants. */
const isInhabited = (head: string): boolean =>
  isSettlement(head) || /^(?:population|island|country|nation)$/.test(head);

const before = ({ stretch: { scan, sentence }, first }: Figure): NounPhrase | null =>
  phraseBefore(scan, first - 1, sentence.firstToken);

const wordBefore = ({ stretch: { lower }, first }: Figure): string => lower[first - 1] ?? '';

/** "cut its fleet by two thirds", "fell by half": a part of the noun before, or of the subject. */
export function partOfNounBefore(figure: Figure, around: Around): Counting | null {
  if (figure.unit?.name !== 'fraction' || !/^(?:by|to)$/.test(wordBefore(figure))) return null;
  const thing = before(figure);
  if (thing !== null) return countsPhrase(thing);
  const { subject } = around;
  if (subject === null) return null;
  return { counted: subject, head: headOfText(subject), reason: `a part of "${subject}"` };
}

/** "a father of two": children. */
export function childrenOf(figure: Figure): Counting | null {
  const parent = figure.stretch.scan.tokens.lower[figure.first - 2] ?? '';
  if (wordBefore(figure) !== 'of' || !PARENT.test(parent)) return null;
  return { counted: 'children', head: 'child', sure: 'people', reason: `children of a ${parent}` };
}

/** "a hamlet of 700 souls": they are there, whatever is done to the hamlet. */
export const isOfSettlement = (figure: Figure): boolean =>
  wordBefore(figure) === 'of' && isInhabited(before(figure)?.head ?? '');

/** "a town of 4,500": inhabitants. */
export function inhabitantsOf(figure: Figure): Counting | null {
  if (wordBefore(figure) !== 'of') return null;
  const noun = before(figure);
  if (noun === null || !isInhabited(noun.head)) return null;
  return { counted: 'inhabitants', head: 'inhabitant', reason: `inhabitants of "${noun.text}"` };
}

const LEVELS = /^(?:level|strength|size|number|total|population)$/;

/** "cut the guards from 2,300 to 1,500", "raised troop levels to 900": the noun that the verb moves. */
export function movedFrom(figure: Figure, { previous }: Around): Counting | null {
  const { stretch, first, unit, phrase } = figure;
  if (unit !== null || phrase !== null) return null;
  const { scan, lower, tags, sentence } = stretch;

  // "from 2,300 to 1,500"
  if (lower[first - 1] === 'to' && previous?.end === first - 1) {
    if (previous.countRule !== 'count/numbered-noun') return null;
    const { counted, head, measure } = previous;
    return { counted, head, kind: measure, reason: 'counts what the number before it counts' };
  }
  // "seats in the towns increased from nine": of an own verb the subject.
  const moved = tags[first - 2] === P.past ? null : objectMoved(figure);
  if (moved?.isPlural === true && !SUM_NOUNS.has(moved.head))
    return countsPhrase(moved, `counts "${moved.text}", which the verb moves`);
  if (!/^(?:from|to)$/.test(lower[first - 1] ?? '')) return null;
  const noun = chainBefore(scan, first - 1, sentence.firstToken);
  if (noun === null || !LEVELS.test(noun.head)) return null;
  const modifier = lower[noun.headAt - (tags[noun.headAt - 1] === P.possessive ? 2 : 1)] ?? '';
  if (!isKnownNoun(headOf(modifier))) return null;
  return {
    counted: noun.text,
    head: headOf(modifier),
    reason: `counts "${modifier}", by its level`,
  };
}

/** "put the crowd at 120,000", "the crew was 14": the noun before counts, without one after. */
export function heldBy(figure: Figure): Counting | null {
  const word = wordBefore(figure);
  const noun = /^(?:at|of|to|was|is)$/.test(word) ? before(figure) : null;
  if (noun === null || !HELD_BY.test(noun.head)) return null;
  const measure = collectiveOf(noun.head)?.measure ?? null;
  const reason = `counts "${noun.text}", from "${noun.text} ${word}"`;
  // What is done to a crowd is not done to each of so many.
  return { ...countsPhrase(noun, reason), sure: measure };
}
