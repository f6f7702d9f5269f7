import { IMPLIED } from '../../grammar/lexicon/cues.ts';
import { headOf, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { phraseBefore } from '../../grammar/phrases/noun-phrase.ts';
import { isNominal, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Figure, Measured } from '../figure.ts';
import { isNear } from '../stretch.ts';
import { type Found, fromHolder, PEOPLE } from './collectives.ts';
import type { Around, Counting } from './rule.ts';
import { endsPhrase } from './stance.ts';

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
  /^(?:contingent|garrison|battalion|brigade|army|armies|troops|forces?|peacekeepers|mission|regiment|marines)$/;

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
function endsClause({ stretch: { tags, end: stop }, end }: Measured): boolean {
  const tag = tags[end];
  return end >= stop || !isNominal(tag);
}

/** A number without unit and noun, and whole: it may count what nobody names. */
function isOpen({ amount, unit, phrase }: Figure): boolean {
  const isPlain = amount.form !== 'fraction' && Number.isInteger(amount.value ?? amount.low ?? 1);
  return isPlain && unit === null && !amount.isMoney && (phrase === null || phrase.pointsBack);
}

/** Most ways need the clause to end at the number, so that no word after it can be what it counts. */
const isLast = (figure: Figure): boolean => figure.phrase === null && endsPhrase(figure);

const isProse = ({ stretch: { sentence } }: Figure): boolean => sentence.kind === 'prose';

/** "ten of us". */
export const saidOfPeople = (figure: Figure): Found | null =>
  isOpen(figure) && isProse(figure) ? fromPredicate(figure) : null;

/** "a manifest of 268"; "a crowd police put at 2,300 marched": the verb after it is that of the holder. */
export const heldByCollective = (figure: Figure): Found | null =>
  isOpen(figure) && (isLast(figure) || (isProse(figure) && isVerbNext(figure)))
    ? fromHolder(figure)
    : null;

/** "the other 19", "up from 12". */
export const restOfEarlier = (figure: Figure, { earlier }: Around): Found | null =>
  isOpen(figure) && isProse(figure) && isLast(figure) ? fromOther(figure, earlier) : null;

/** "More than 200 arrived on Thursday". */
export const someoneWhoActs = (figure: Figure, around: Around): Found | null =>
  isOpen(figure) && isProse(figure) ? fromStance(figure, around) : null;

const isVerbNext = ({ stretch: { scan, end: stop }, end, phrase }: Figure): boolean =>
  phrase === null && end < stop && (scan.tags[end] === P.past || scan.tags[end] === P.auxiliary);

/** "ten of us", "we were four": said of people only. */
function fromPredicate({
  stretch: { lower, sentence, end: stop },
  first,
  end,
}: Figure): Found | null {
  const after = lower.slice(end, Math.min(stop, end + 4)).join(' ');
  const before =
    first - 2 >= sentence.firstToken ? `${lower[first - 2]!} ${lower[first - 1]!}` : '';
  const word =
    /^of (?:us|you|whom)\b/.exec(after)?.[0] ?? /^(?:we|they|you) (?:are|were)$/.exec(before)?.[0];
  return word === undefined ? null : { ...PEOPLE, reason: `people because of "${word}"` };
}

const DONE_TO_PEOPLE =
  /^(?:pluck(?:s|ed|ing)?|pulled|pulling|rescu(?:e|es|ed|ing)|sav(?:ed|ing)|evacuat(?:e|es|ed|ing)|employ(?:s|ed|ing)?|hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|interview(?:s|ed|ing)?|question(?:ed|ing)|shelter(?:s|ed|ing)|accommodat(?:e|es|ed|ing)|hous(?:es|ed|ing)|ferr(?:ied|ying)|deport(?:s|ed|ing)?|convict(?:s|ed|ing)|acquitt(?:ed|ing)|charg(?:ed|ing)|seat(?:s|ed|ing)|sleeps|fed|feeds|feeding)$/;
const HELD = /^(?:remand(?:s|ed|ing)?|jail(?:s|ed|ing)?|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?)$/;

/** "plucked 241 from the water", where no phrase and no figure before says whom. */
export function peopleOfVerb(figure: Figure, { pointsBack }: Around): Counting | null {
  if (pointsBack || figure.phrase !== null || figure.unit !== null) return null;
  const found = fromVerb(figure);
  if (found === null) return null;
  const { counted, head, measure, reason } = found;
  return { counted, head, kind: measure === 'people' ? null : measure, reason };
}

/** "Divers brought up 14 bodies. Rescuers pulled 51 from the water.": people whatever was counted before. */
export const isOfPeople = (figure: Figure): boolean => fromVerb(figure) !== null;

/** "plucked 241 from the water", "remand 19", "each with 60 or so aboard": what is done to people only. */
function fromVerb({ stretch, first, end }: Figure): Found | null {
  const { lower, sentence } = stretch;
  const at = /^(?:another|only|just|all|some|the|other)$/.test(lower[first - 1] ?? '')
    ? first - 2
    : first - 1;
  const verb = at >= sentence.firstToken ? lower[at]! : '';
  if (DONE_TO_PEOPLE.test(verb)) return { ...PEOPLE, reason: `people because of "${verb}"` };
  const verbs = `${lower[at - 1] ?? ''} ${verb}`;
  if (ROOM_FOR.test(verbs)) {
    const measure = isNear({ stretch, first }, PRISON) ? 'detained' : 'people';
    return { ...PEOPLE, measure, reason: `people because of "${verbs}"` };
  }
  if (HELD.test(verb))
    return { ...PEOPLE, measure: 'detained', reason: `people because of "${verb}"` };
  const isAboard = lower.slice(end, end + 4).join(' ');
  if (
    /^(?:or so )?(?:(?:were|was|are|is) )?(?:still )?(?:aboard|on board|inside|alive)\b/.test(
      isAboard,
    )
  )
    return { ...PEOPLE, reason: 'people, who are aboard or alive' };
  return null;
}

const ROOM_FOR =
  /^(?:built|designed|meant|equipped|licensed|rated|certified|cleared) (?:for|to)$|^(?:capacity|room|space) (?:of|for)$/;

const PRISON =
  /^(?:jail|prison|prisons|gaol|cell|cells|penitentiary|camp|detention|inmates?|prisoners?)$/;

/** "the other 19", "the remaining nine", "up from 12", "against 31": what the last figure before it counts. */
function fromOther(
  { stretch: { lower, tokens }, first, amount }: Figure,
  earlier: readonly Measured[],
): Found | null {
  const { sentence } = tokens;
  const near = lower[first - 1] ?? '';
  const isRest =
    /^(?:rest|remainder|others?)$/.test(lower[first - 2] ?? '') && /^[,:(]$/.test(near);
  if (!isRest && !POINTS_AT_REST.test(near)) return null;
  if (near === 'from' && !/^(?:up|down|rose|fell|risen|fallen)$/.test(lower[first - 2] ?? ''))
    return null;
  if (near === 'with' && !/^compare[sd]?$/.test(lower[first - 2] ?? '')) return null;
  const here = sentence[amount.first]!;
  for (const candidate of earlier.slice(-4).reverse()) {
    if (here - sentence[candidate.amount.first]! > 1) return null;
    const { counted, head, measure, unit } = candidate;
    if (counted !== null && unit === null && head !== null)
      return { counted, head, measure, reason: `counts "${counted}", as a figure before it` };
  }
  return null;
}

const POINTS_AT_REST =
  /^(?:other|another|remaining|further|additional|more|from|against|with|than|versus)$/;

/** "More than 200 arrived on Thursday": those who do or suffer something and have no name are people. */
function fromStance(figure: Figure, { stance, previous }: Around): Found | null {
  const { stretch, amount, first, end } = figure;
  const { lower, kind, sentence } = stretch;
  if (figure.phrase !== null || stance !== 'subject') return null;
  if ((amount.value ?? amount.low ?? 0) < 2) return null;
  const isOfList = lower[first - 1] === 'and' && kind[first - 2] === TokenKind.number;
  // "90,000 tonnes of crude; about 300 leaked"
  const isOfWeight = previous?.stretch.sentence === sentence && previous.unit?.measure === 'weight';
  // "Four of the twelve were sold"
  const isOfThe = lower[first - 1] === 'the' && lower[first - 2] === 'of';
  const isOther = isOfWeight || isOfList || isOfThe || lower[first - 1] === '(';
  if (isOther || /^(?:is|was|as)$/.test(lower[end] ?? '')) return null;
  return { ...PEOPLE, reason: 'people, as nothing else is named' };
}
