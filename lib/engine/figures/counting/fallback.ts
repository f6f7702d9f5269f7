import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import type { Figure } from '../figure.ts';
import { isNear } from '../near.ts';
import type { Around } from './around.ts';
import { PEOPLE, type Found } from './collectives.ts';
import { endsPhrase } from './ends.ts';
import { fromHolder } from './holder.ts';
import type { Counting } from './rule.ts';

const P = PartOfSpeech;

/** A number without unit and noun, and whole: it may count what nobody names. */
function isOpen({ amount, unit, phrase }: Figure): boolean {
  const isPlain = amount.form !== 'fraction' && Number.isInteger(amount.value ?? amount.low ?? 1);
  return isPlain && unit === null && !amount.isMoney && (phrase === null || phrase.pointsBack);
}

/** Most ways need the clause to end at the number, so that no word after it can be what it counts. */
const isLast = (figure: Figure): boolean => figure.phrase === null && endsPhrase(figure);

const isProse = ({ stretch }: Figure): boolean => stretch.sentence.kind === 'prose';

/** "a manifest of 268"; "a crowd police put at 2,300 marched": the verb after it is that of the holder. */
export const heldByCollective = (figure: Figure): Found | null =>
  isOpen(figure) && (isLast(figure) || (isProse(figure) && isVerbNext(figure)))
    ? fromHolder(figure)
    : null;

const isVerbNext = ({ stretch: { scan, end: stop }, end, phrase }: Figure): boolean =>
  phrase === null && end < stop && (scan.tags[end] === P.past || scan.tags[end] === P.auxiliary);

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
  const { lower } = stretch.scan.tokens;
  const at = /^(?:another|only|just|all|some|the|other)$/.test(lower[first - 1] ?? '')
    ? first - 2
    : first - 1;
  const verb = at >= stretch.sentence.firstToken ? lower[at]! : '';
  if (DONE_TO_PEOPLE.test(verb)) return { ...PEOPLE, reason: `people because of "${verb}"` };
  const verbs = `${lower[at - 1] ?? ''} ${verb}`;
  if (
    /^(?:built|designed|meant|equipped|licensed|rated|certified|cleared) (?:for|to)$|^(?:capacity|room|space) (?:of|for)$/.test(
      verbs,
    )
  ) {
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

const PRISON =
  /^(?:jail|prison|prisons|gaol|cell|cells|penitentiary|camp|detention|inmates?|prisoners?)$/;
