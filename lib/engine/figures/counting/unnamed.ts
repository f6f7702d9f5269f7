import { IMPLIED } from '../../grammar/lexicon/cues.ts';

import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';

import type { Figure, Measured } from '../figure.ts';
import { isNear } from '../stretch.ts';
import { type Found, fromHolder, PEOPLE } from './collectives.ts';
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
