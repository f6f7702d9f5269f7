import { headOf } from '../../grammar/lexicon/nouns.ts';
import { cut, readNounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';

import { type Figure, isBeside, type Measured, type Noun } from '../figure.ts';

import { CURRENCY_NAMES } from '../lexicon/currencies.ts';
import type { Around, Counting } from './rule.ts';
import { phraseOfIts } from './sums.ts';

/** "nine miles (14 km)", "rose 12% to €5m": said of what the figure before it is said of, in its own unit. */
export function sameInAnotherUnit(figure: Figure, { previous }: Around): Counting | null {
  if (previous === null) return null;
  if (isShareOfCount(figure, previous)) {
    const { unit, counted, head, subject } = previous;
    const said = unit === null ? { counted, head } : { counted: subject, head: null };
    return { ...said, subject, reason: 'the share or step of the figure before it' };
  }
  if (!isConversion(figure, previous) && !isFollowOn(figure, previous)) return null;
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
  if (told !== null) return { counted: told.counted || null, head: 'age', reason: 'an age' };
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
  return phrase === null || phrase.isState ? null : phrase.text;
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
  const noun = phraseOfIts(figure) ?? around.nounBefore;
  const { counted, head } = figure.told ?? unitNoun(figure);
  const isOf =
    phrase !== null && stretch.lower[phrase.first - 1] === 'of' && unit.measure !== 'duration';
  // "12 tonnes of flour": the phrase as written; its head is the unit.
  const whole = isOf ? `${counted} of ${phrase.text}` : counted;
  // "8 miles of new tunnels": said of the tunnels.
  const said = noun?.text ?? (isOf ? phrase.text : null);
  const last = isBeside(figure, around.previous) ? around.previous : null;
  return {
    counted: whole,
    head,
    subject: spent ?? said ?? around.subject ?? last?.subject ?? null,
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

/** "190 kilometers" → kilometer: the head is as the text has it; null for short forms such as km. */
function writtenUnit({ stretch, amount }: Figure): string | null {
  const lower = stretch.lower[amount.end - 1]!;
  if (lower.length < 4 || amount.end <= amount.numberEnd) return null;
  const singular = headOf(lower);
  return singular.length < 4 ? null : singular;
}

/** The unit's words as written, without the hyphen: "kilometers", "km". */
function unitWords({ stretch: { scan }, amount, unit }: Figure): string {
  if (amount.end <= amount.numberEnd) return unit!.name;
  const words = cut(scan, amount.numberEnd, amount.end)
    .replaceAll('-', ' ')
    .replace(/^of /, '')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .trim();
  return words || unit!.name;
}

/** "nine miles (14 km)", "HK$2 billion (US$256 million)": the same thing in another unit. */
function isConversion(
  { stretch: { text, sentence }, first }: Figure,
  previous: Figure | null,
): boolean {
  if (previous?.unit?.measure === undefined || previous.stretch.sentence !== sentence) return false;
  return text[first - 1] === '(' && first - previous.end <= 2;
}

/**
 * "fell by 1.2 points to 38.4%", "rose 12% to €5m from €4m", "$63.7bn, or 5 % of GDP", "was 3.1 %
 * against 2.9 % in May": one thing said of the same subject.
 */
function isFollowOn(
  { stretch: { lower, sentence }, first, unit }: Figure,
  previous: Measured,
): boolean {
  if (previous.unit === null || previous.stretch.sentence !== sentence) return false;
  if (previous.unit.name === 'fraction') return false;
  if (unit?.measure !== 'money' && unit?.measure !== 'percent') return false;
  if (previous.measure !== 'money' && previous.measure !== 'percent') return false;

  const word = lower[first - 1] ?? '';
  if (first - previous.end === 1) return /^(?:to|from|at)$/.test(word);
  const isBehindComma = lower[previous.end] === ',' && first - previous.end <= 3;
  return (isBehindComma && /^(?:or|from|up|down)$/.test(word)) || isCompared(lower, first);
}

/** "7,650, or 24 percent, were held", "198 thefts (up 25 %)", "nine tonnes, 4 percent fewer than". */
function isShareOfCount(
  { stretch: { lower, sentence }, first, end, unit, phrase }: Figure,
  previous: Measured,
): boolean {
  if (unit?.measure !== 'percent' || (phrase !== null && !phrase.pointsBack)) return false;
  if (previous.counted === null || previous.stretch.sentence !== sentence) return false;
  if (/^(?:money|percent|age|duration)$/.test(previous.measure) || previous.head === 'point')
    return false;
  const isStep = lower[first - 1] === ',' && /^(?:more|fewer|less|up|down)$/.test(lower[end] ?? '');
  if (isStep) return first - previous.end <= FARTHEST_COMPARED;
  if (first - previous.end > FARTHEST_SHARE) return false;
  return /^(?:or|up|down)$/.test(lower[first - 1]!);
}

const FARTHEST_SHARE = 4;
const FARTHEST_COMPARED = 12;

/** "against", "compared with", "up from", "versus" right before the number at `first`. */
function isCompared(lower: readonly string[], first: number): boolean {
  const word = lower[first - 1] ?? '';
  const before = lower[first - 2] ?? '';
  if (/^(?:against|versus|vs|vs\.)$/.test(word)) return true;
  if (word === 'with') return /^(?:compared|compares|comparing)$/.test(before);
  return (
    word === 'from' && /^(?:up|down|,|increase|decrease|drop|rise|fall|higher|lower)$/.test(before)
  );
}

/** "The dollar firmed to 150.70": a bare rate with decimals, said of a currency. */
export function quotedRate(figure: Figure, around: Around): Counting | null {
  const { stretch, first, amount, unit, phrase } = figure;
  const { lower, text } = stretch;
  if (unit !== null || phrase !== null || amount.value === null || amount.hasScale) return null;
  if (!/^(?:to|at|around|near|of|from|past|through|was|hit|touched)$/.test(lower[first - 1] ?? ''))
    return null;
  if (!text[amount.numberEnd - 1]!.includes('.')) return null;
  const { subject } = around;
  const own = headOf(subject?.toLowerCase().split(/\s+/).at(-1) ?? '');
  if (!isMoneyName(own)) return null;
  return { counted: subject, head: own, subject, sure: 'money', reason: `what a ${own} is worth` };
}

const isMoneyName = (lower: string) =>
  lower === 'yen' || (CURRENCY_NAMES.has(lower) && !/^(?:real|crown|pound)$/.test(lower));
