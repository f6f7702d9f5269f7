import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { readNounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import { isBeside, type Figure, type Noun } from '../figure.ts';
import type { Around } from './around.ts';
import { isConversion, isFollowOn } from './conversion.ts';
import { purposeOf } from './purpose.ts';
import type { Counting } from './rule.ts';
import { phraseOfIts, saidOf } from './sums.ts';
import { unitWords, writtenUnit } from './unit-words.ts';

const P = PartOfSpeech;

/** "nine miles (14 km)", "rose 12% to €5m": said of what the figure before it is said of, in its own unit. */
export function sameInAnotherUnit(figure: Figure, { previous }: Around): Counting | null {
  if (previous === null || !(isConversion(figure, previous) || isFollowOn(figure, previous)))
    return null;
  const { measure } = figure.unit!;
  const reason = 'the same as the figure before it, in another unit';
  const { subject } = previous;
  if (measure === 'money' || measure === 'percent')
    return { counted: previous.counted, head: previous.head, subject, reason };
  return { ...unitNoun(figure), subject, reason };
}

/** "an age of 40 months": an age counts years, or what it is given in. */
export function ageItself(figure: Figure): Counting | null {
  const { unit, told } = figure;
  if (unit?.measure !== 'age') return null;
  if (told !== null && told.head === 'age')
    return { counted: told.counted || null, head: 'age', reason: 'an age' };
  const word = /^(?:month|week|day)/.exec(unit.name)?.[0] ?? 'year';
  const counted = unit.name === 'years-old' ? 'years old' : unit.name;
  return { counted, head: word, subject: whoIsAged(figure), reason: 'an age' };
}

const MOST_TO_OWNER = 5;

/** "a 27-year-old man", "the 24-year-old Croatian's lead": who or what is so old, told right behind. */
function whoIsAged({ stretch: { scan, end: stop }, amount, end }: Figure): string | null {
  if (!amount.hyphen) return null;
  let owner = end;
  while (owner < Math.min(stop, end + MOST_TO_OWNER) && scan.tags[owner] !== P.possessive)
    owner += 1;
  const isOwner = scan.tags[owner] === P.possessive;
  const phrase = readNounPhrase({ scan, at: end, end: isOwner ? owner : stop, many: false });
  if (phrase === null || phrase.first !== end || (phrase.isState && !isOwner)) return null;
  return phrase.text;
}

/** "three years in prison", "six months on the job", "a two-year low": what so long a time is of. */
function spentOn({ stretch: { scan, end: stop }, unit, amount }: Figure): string | null {
  const { lower, text } = scan.tokens;
  const { end } = amount;
  if (unit?.measure !== 'duration' || end >= stop) return null;
  if (amount.hyphen && /^(?:low|high)$/.test(lower[end]!)) return text[end]!;
  const at = /^(?:the|a|her|his|their)$/.test(lower[end + 1] ?? '') ? end + 2 : end + 1;
  const isSpent = /^(?:in|on|of)$/.test(lower[end]!) && SPENT_ON.test(lower[at] ?? '');
  return isSpent ? text[at]! : null;
}

/** Where and how people spend years. */
const SPENT_ON =
  /^(?:prison|jail|gaol|captivity|custody|detention|confinement|exile|hiding|office|power|government|parliament|opposition|charge|orbit|space|hospital|intensive|isolation|quarantine|job|service|labour|labor)$/;

/** "of magnitude 7". */
export const magnitudeItself = ({ unit, told }: Figure): Counting | null =>
  unit?.name === 'magnitude' && told !== null ? { ...told, reason: 'a magnitude' } : null;

/** "12 months", "33 km": the unit itself is the noun; what it measures is the subject. */
export function unitItself(figure: Figure, around: Around): Counting | null {
  const { stretch, phrase, unit } = figure;
  if (unit === null || unit.measure === 'money' || unit.measure === 'percent') return null;
  const spent = spentOn(figure);
  const noun =
    spent === null ? (phraseOfIts(figure) ?? purposeOf(figure) ?? around.nounBefore) : null;
  const { counted, head } = figure.told ?? unitNoun(figure);
  const isOf =
    phrase !== null &&
    stretch.scan.tokens.lower[phrase.first - 1] === 'of' &&
    unit.measure !== 'duration';
  // "12 tonnes of flour": the phrase as written; its head is the unit.
  const whole = isOf ? `${counted} of ${phrase.text}` : counted;
  // "8 miles of new tunnels": said of the tunnels.
  const said = noun !== null && noun.text !== whole ? noun.text : isOf ? phrase.text : null;
  const last = isBeside(figure, around.previous) ? around.previous : null;
  return {
    counted: whole,
    head: unit.name === 'basis-point' ? 'point' : head,
    subject: spent ?? said ?? saidOf(figure, around) ?? last?.subject ?? null,
    reason: `measured in ${unit.name}`,
  };
}

/** The words of the unit and their head: "kilometers", "kilometer"; of "km" the head is its name. */
function unitNoun(figure: Figure): Noun {
  const { name } = figure.unit!;
  const head = name.includes(' per ')
    ? name.split(' ')[0]!
    : (writtenUnit(figure) ?? name.split(' ').at(-1)!);
  return { counted: unitWords(figure), head };
}
