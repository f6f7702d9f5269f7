import { IMPLIED } from '../../grammar/lexicon/cues.ts';

import { phraseBefore } from '../../grammar/phrases/noun-phrase.ts';
import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';

import type { Figure, Measured } from '../figure.ts';
import { isNear } from '../stretch.ts';
import { type Found, fromHolder, PEOPLE, SOLDIERS } from './collectives.ts';
import type { Around, Counting } from './rule.ts';
import { endsPhrase } from './stance.ts';

/** "Killing 12": people, where the measure is only ever said of them. */
export function impliedByMeasure({ measure }: Measured): Found | null {
  const counted = IMPLIED.get(measure);
  const reason = `"${counted ?? 'people'}" is meant, not written`;
  if (counted !== undefined)
    return {
      counted,
      head: counted === 'people' ? 'person' : counted.slice(0, -1),
      measure,
      reason,
    };
  return measure === 'people' ? { ...PEOPLE, reason } : null;
}

const NUMBERS =
  /^(?:number|numbers|numbered|numbering|deployed|deploys|fields|fielded|mobilised|mobilized|musters|mustered)$/;
const FORCE =
  /^(?:contingent|garrison|battalion|brigade|army|armies|troops|forces?|peacekeepers|mission|regiment|marines)$/;

/** "the contingent, which numbers around 2,500", "the army has deployed 2,500". */
export function numberOfForce(figure: Measured, around: Around): Found | null {
  const { scan, sentence } = figure.stretch;
  const { lower } = scan.tokens;
  const verb = lower[figure.first - 1] ?? '';
  if (figure.measure !== 'other' || !NUMBERS.test(verb)) return null;
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
  return FORCE.test(word) ? SOLDIERS : null;
}

/** A whole number may count what nobody names. */
const isWhole = ({ amount }: Figure): boolean => Number.isInteger(amount.value ?? amount.low ?? 1);

const isProse = ({ stretch: { sentence } }: Figure): boolean => sentence.kind === 'prose';

/** "ten of us". */
export const saidOfPeople = (figure: Figure): Found | null =>
  isWhole(figure) && isProse(figure) ? fromPredicate(figure) : null;

/** "a manifest of 268"; "a crowd police put at 2,300 marched": the verb after it is that of the holder. */
export const heldByCollective = (figure: Figure): Found | null =>
  isWhole(figure) && (endsPhrase(figure) || (isProse(figure) && isVerbNext(figure)))
    ? fromHolder(figure)
    : null;

/** "the other 19". */
export const restOfEarlier = (figure: Figure, { earlier }: Around): Found | null =>
  isWhole(figure) && isProse(figure) && endsPhrase(figure) ? fromOther(figure, earlier) : null;

/** "More than 200 arrived on Thursday". */
export const someoneWhoActs = (figure: Figure, around: Around): Found | null =>
  isWhole(figure) && isProse(figure) ? fromStance(figure, around) : null;

const isVerbNext = ({ stretch: { scan, end: stop }, end }: Figure): boolean =>
  end < stop && (scan.tags[end] === P.past || scan.tags[end] === P.auxiliary);

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

/** "plucked 241 from the water", where no phrase and no figure before says whom. */
export function peopleOfVerb(figure: Figure, { pointsBack }: Around): Counting | null {
  if (pointsBack || figure.unit !== null) return null;
  const found = fromVerb(figure);
  if (found === null) return null;
  const { counted, head, measure, reason } = found;
  return { counted, head, kind: measure, reason };
}

/** "Divers brought up 14 bodies. Rescuers pulled 51 from the water.": people whatever was counted before. */
export const isOfPeople = (figure: Figure): boolean => fromVerb(figure) !== null;

/** "plucked 241 from the water", "each with 60 or so aboard": what is done to people only. */
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

/** "the other 19", "the remaining nine", "against 31": what the last figure before it counts. */
function fromOther(
  { stretch: { lower }, first }: Figure,
  earlier: readonly Measured[],
): Found | null {
  const isRest = /^(?:rest|remainder|others?)$/.test(lower[first - 2] ?? '');
  if (!isRest && !POINTS_AT_REST.test(lower[first - 1] ?? '')) return null;
  for (const { counted, head, measure } of earlier.slice(-4).reverse()) {
    if (counted !== null && head !== null)
      return { counted, head, measure, reason: `counts "${counted}", as a figure before it` };
  }
  return null;
}

const POINTS_AT_REST = /^(?:other|another|remaining|further|additional|more|against|than|versus)$/;

/** "More than 200 arrived on Thursday": those who do or suffer something and have no name are people. */
function fromStance({ stretch: { lower }, first, end }: Figure, { stance }: Around): Found | null {
  // "Four of the twelve were sold"
  const isOfThe = lower[first - 1] === 'the' && lower[first - 2] === 'of';
  if (stance !== 'subject' || isOfThe || /^(?:is|was|as)$/.test(lower[end] ?? '')) return null;
  return { ...PEOPLE, reason: 'people, as nothing else is named' };
}
