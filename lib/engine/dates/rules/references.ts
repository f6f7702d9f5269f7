import type { Read } from '../expression.ts';
import { Is } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import type { DateRule } from '../rule.ts';
import { words } from '../../word-lists.ts';

const reference = (end: number, value: string | null): Read => ({
  end,
  expression: { kind: 'reference', value },
});

/** Words that mean an era by themselves; before a hyphen they are part of another word. */
function readAdverb(reader: Reader, at: number): Read | null {
  const word = reader.lower(at);
  if (!ADVERBS.has(word)) return null;
  if (reader.isHyphen(at + 1) && reader.isGlued(at + 1)) return null;
  if (reader.isHyphen(at - 1) && reader.isGlued(at)) return null;
  if (reader.isCapital(at) && at > reader.begin && !reader.isShouted && !reader.isLower(at + 1))
    return null;
  if (word === 'now' && reader.lower(at - 1) === 'right') return null;
  if (reader.lower(at - 1) === 'as' && reader.lower(at + 1) === 'as') return null;
  return reference(at + 1, reader.word(at)!.value);
}

const ADVERBS = new Set([
  'now',
  'currently',
  'nowadays',
  'presently',
  'recently',
  'lately',
  'formerly',
]);

/** "will soon end", "would end soon."; "soon after", "as soon as" tell an order, no time. */
function readSoon(reader: Reader, at: number): Read | null {
  if (reader.lower(at) !== 'soon' || !reader.isLower(at)) return null;
  const before = reader.lower(at - 1);
  if (before === 'as' || before === 'how' || before === 'too' || before === 'so') return null;
  const next = reader.lower(at + 1);
  if (next === 'after' || next === 'afterwards' || next === 'afterward') return null;
  for (let index = at - 1; index >= at - WORDS_TO_AUXILIARY; index -= 1) {
    if (AHEAD.has(reader.lower(index))) return reference(at + 1, 'FUTURE_REF');
  }
  return null;
}

const WORDS_TO_AUXILIARY = 4;
const AHEAD = words("will would 'll could may might should can must expects expected");

/** "recent", "current": adjectives of time; "recent years" is a length. */
function readAdjective(reader: Reader, at: number): Read | null {
  const word = reader.lower(at);
  if (word !== 'recent') return null;
  if (!reader.isLower(at) && at > reader.begin) return null;
  if (reader.is(at + 1, Is.unit)) {
    const unit = reader.word(at + 1)!;
    if (!unit.isPlural) return null;
  }
  return reference(at + 1, reader.word(at)!.value);
}

/** "the past", "the future", "the present", "at present", "the near future", "the recent past". */
function readTheEra(reader: Reader, at: number): Read | null {
  let word = reader.after(at, 'the');
  const hasArticle = word > at;
  const adjective = reader.lower(word);
  if (
    adjective === 'near' ||
    adjective === 'foreseeable' ||
    adjective === 'recent' ||
    adjective === 'distant' ||
    adjective === 'immediate'
  )
    word += 1;
  const noun = reader.lower(word);
  if (noun === 'time' && reader.lower(word + 1) === 'being' && hasArticle)
    return reference(word + 2, 'PRESENT_REF');
  if (noun !== 'past' && noun !== 'future' && noun !== 'present') return null;
  const isAdjectival = reader.isWord(word + 1) && !AFTER_NOUN.has(reader.lower(word + 1));
  const before = reader.lower(at - 1);
  if (noun === 'present' || noun === 'past') {
    const isBare = noun === 'present' && before === 'at' && !hasArticle;
    if ((!hasArticle && !isBare) || isAdjectival) return null;
    if (reader.is(word + 1, Is.digits | Is.cardinal | Is.unit)) return null;
    return reference(
      word + 1,
      reader.word(word)!.value === 'PAST_REF' && noun === 'past' ? 'PAST_REF' : 'PRESENT_REF',
    );
  }
  if (reader.isCapital(word) && !reader.isShouted) return null;
  return reference(word + 1, 'FUTURE_REF');
}

const AFTER_NOUN = new Set(
  'and of the to when was is were for he she it they we i by with but as will would that which in on at or has have had a an his her their its than because'.split(
    ' ',
  ),
);

/** "right now", "these days", "the present day", "modern-day", "present-day", "this day". */
function readPresent(reader: Reader, at: number): Read | null {
  const first = reader.lower(at);
  const second = reader.lower(at + 1);
  if (first === 'right' && second === 'now') return reference(at + 2, 'PRESENT_REF');
  if (first === 'these' && second === 'days') return reference(at + 2, 'PRESENT_REF');
  const start = reader.after(at, 'the');
  const era = reader.lower(start);
  if (era === 'present' || era === 'modern') {
    const noun = reader.isHyphen(start + 1) ? start + 2 : start + 1;
    const word = reader.lower(noun);
    if (
      word === 'day' ||
      (word === 'times' && era === 'modern') ||
      (word === 'time' && era === 'present')
    )
      return reference(noun + 1, 'PRESENT_REF');
  }
  return null;
}

/** "a while ago", "long ago", "moments ago". */
function readLongAgo(reader: Reader, at: number): Read | null {
  const start = reader.after(at, 'a');
  const noun = reader.lower(start);
  const isTime = noun === 'some' && reader.lower(start + 1) === 'time';
  if (!isTime && !VAGUE_LENGTHS.has(noun)) return null;
  const end = isTime ? start + 2 : start + 1;
  return reader.lower(end) === 'ago' ? reference(end + 1, 'PAST_REF') : null;
}

const VAGUE_LENGTHS = new Set(['while', 'moment', 'moments', 'generation', 'long']);

/** "at the time", "at that time", "this period": a history points back with them. */
function readPointer(reader: Reader, at: number): Read | null {
  let word = at;
  const determiner = reader.lower(word);
  if (determiner !== 'the' && determiner !== 'that' && determiner !== 'this') return null;
  word += 1;
  const isSame = reader.lower(word) === 'same';
  if (isSame) word += 1;
  const noun = reader.lower(word);
  if (noun !== 'time' && noun !== 'period') return null;
  if (reader.lower(word + 1) === 'being') return null;
  if (determiner === 'the' && noun === 'period' && !isSame) return null;
  const before = reader.lower(at - 1);
  if (noun === 'time' && !BEFORE_TIME.has(before) && !(at === reader.begin)) return null;
  const next = reader.lower(word + 1);
  if (isSame && next === 'as') return null;
  return reference(word + 1, null);
}

const BEFORE_TIME = words('at by during since until from before after around about of in');

/** "former members", "the current government", "now-isolated": eras that a history sets off. */
function readEraBeforeNoun(reader: Reader, at: number): Read | null {
  const word = reader.lower(at);
  if (!reader.isLower(at)) return null;
  const isHyphenated = reader.isHyphen(at + 1) && reader.isGlued(at + 1) && reader.isLower(at + 2);
  const isAdjective =
    (word === 'former' && reader.isHyphen(at + 1)) ||
    ((word === 'former' || word === 'current') && isBeforeNoun(reader, at + 1));
  const isAdverb = (word === 'now' || word === 'recently') && isHyphenated;
  return isAdjective || isAdverb ? reference(at + 1, reader.word(at)!.value) : null;
}

/** Not "did not take the former, …", "did not think the former an option", "the current was strong". */
const isBeforeNoun = (reader: Reader, at: number): boolean =>
  reader.isWord(at) &&
  !reader.is(at, Is.article) &&
  !AFTER_NOUN.has(reader.lower(at)) &&
  !TIMELESS.has(reader.lower(at));

/** "current affairs", "the current account". */
const TIMELESS = new Set(['affairs', 'account', 'accounts']);

/** "the largest so far, and to date the last": not "to date the find". */
function readToDate(reader: Reader, at: number): Read | null {
  if (reader.lower(at) !== 'date' || reader.lower(at - 1) !== 'to') return null;
  const next = reader.lower(at + 1);
  const isAfterVerb = reader.isWord(at + 1) && !AFTER_NOUN.has(next);
  if (isAfterVerb || TO_BE_DATED.has(next)) return null;
  return { ...reference(at + 1, 'PRESENT_REF'), first: at - 1 };
}

/** After the verb "to date". */
const TO_BE_DATED = words('the a an his her their its to from that');

export const referenceRules: readonly DateRule[] = [
  { id: 'dates/now', example: 'recently', starts: Is.reference, read: readAdverb },
  {
    id: 'dates/soon',
    example: 'Talks will resume [[soon]].',
    starts: Is.reference,
    genre: 'news',
    read: readSoon,
  },
  { id: 'dates/recent', example: 'recent', starts: Is.reference, read: readAdjective },
  { id: 'dates/era', example: 'the future', starts: Is.reference | Is.the, read: readTheEra },
  {
    id: 'dates/present-day',
    example: 'these days',
    starts: Is.reference | Is.the | Is.opener,
    read: readPresent,
  },
  {
    id: 'dates/long-ago',
    example: 'a while ago',
    starts: Is.article | Is.opener | Is.quantity,
    read: readLongAgo,
  },
  {
    id: 'dates/former',
    example: 'He met [[former]] members.',
    starts: Is.reference,
    genre: 'narrative',
    read: readEraBeforeNoun,
  },
  {
    id: 'dates/to-date',
    example: 'They have failed [[to date]].',
    starts: Is.reference,
    genre: 'narrative',
    read: readToDate,
  },
  {
    id: 'dates/that-time',
    example: 'At [[the same time]] it rained.',
    starts: Is.the | Is.direction,
    genre: 'narrative',
    read: readPointer,
  },
];
