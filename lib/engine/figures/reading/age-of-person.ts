import { isPluralNoun, PartOfSpeech } from '../../text/parts-of-speech.ts';
import { LetterCase, spaceBefore, TokenKind } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { headOf } from '../lexicon/nouns.ts';

const P = PartOfSpeech;

/** No person is said to be older, in years. */
export const OLDEST = 115;

/** "He was 17 when", "She turned 60 on Monday": said of a person, no noun follows. */
export function isTurned({ stretch, amount, first }: Draft): boolean {
  const { tokens, tags } = stretch.scan;
  const { value, end } = amount;
  if (value === null || value < 1 || value > OLDEST || !Number.isInteger(value)) return false;
  const verb = tokens.lower[first - 1] ?? '';
  const subject = tokens.lower[first - 2] ?? '';
  const isPerson = /^(?:he|she|i|who)$/.test(subject) || tags[first - 2] === P.name;
  if (!isPerson || first - 2 < stretch.sentence.firstToken) return false;
  const after = end < stretch.end ? tokens.lower[end]! : '.';
  if (!/^(?:[.,;!?)"”]|when|and|but|on|in|at|last|this|or|yesterday|today)$/.test(after))
    return false;
  if (/^(?:turned|turns)$/.test(verb)) return tags[first - 2] !== P.name || value >= 5;
  return (
    /^(?:was|is|'s)$/.test(verb) &&
    /^(?:he|she|i|who)$/.test(subject) &&
    !/^(?:and|or|in)$/.test(after)
  );
}

const PEOPLE_BEFORE_AGE =
  /^(?:brother|sister|son|daughter|wife|husband|father|mother|boy|girl|man|woman|child|cousin|uncle|aunt|nephew|niece|friend|partner|driver|pilot|teacher|student|jr\.?|sr\.?|grandson|granddaughter|twin|widow)$/;

/** "said Marijke van der Velde, 55." "her brother, 6, were". */
export function isApposition({ stretch, amount }: Draft): boolean {
  const { tokens, tags } = stretch.scan;
  const { first, end, value, form } = amount;
  if (value === null || value < 1 || value > OLDEST || !Number.isInteger(value)) return false;
  if (form !== 'digits') return false;
  if (tokens.text[first - 1] !== ',' || first - 2 < stretch.sentence.firstToken) return false;
  const after = end < stretch.end ? tokens.text[end]! : '.';
  if (!/^[,.;)]$/.test(after) && after !== 'and' && after !== 'who') return false;
  if (after === ',' && tokens.kind[end + 1] === TokenKind.number && !spaceBefore(tokens, end + 1))
    return false;
  const isFirst = first - 2 === stretch.sentence.firstToken;
  if (tags[first - 2] === P.name) return true;
  if (isFirst && tokens.letterCase[first - 2] === LetterCase.title && tags[first - 2] === P.noun)
    return true;
  const person = tokens.lower[first - 2]!;
  // "her two daughters, 11 and 7"
  const isSeveral = isPluralNoun(person) && PEOPLE_BEFORE_AGE.test(headOf(person));
  return isSeveral ? after === 'and' || after === ',' : PEOPLE_BEFORE_AGE.test(person);
}
