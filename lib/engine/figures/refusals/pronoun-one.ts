import { isPluralNoun, PartOfSpeech } from '../../text/parts-of-speech.ts';
import { LetterCase, spaceBefore } from '../../text/tokens.ts';
import type { Amount } from '../amount.ts';
import type { Stretch } from '../scan.ts';
import { isGlued, lowerAt } from './surroundings.ts';

const P = PartOfSpeech;

const BEFORE_PRONOUN_ONE = new Set(
  `the this that which every each any no another some other new old first last only right wrong number
  day same next big good better best bad worse worst great little small whichever such loved`.split(
    /\s+/,
  ),
);

const AFTER_PRONOUN_ONE = new Set(
  "another 's by day should must can could might may would is was has that who which wants needs knows never".split(
    ' ',
  ),
);

/** "the right one", "one of the oldest bridges", "one should": it counts nothing. */
export function isPronounOne(
  stretch: Stretch,
  { first, numberEnd, value, unit }: Amount,
): string | null {
  if (value !== 1 || numberEnd - first !== 1 || lowerAt(stretch, first) !== 'one') return null;
  const { scan, sentence, end } = stretch;
  const before = first > sentence.firstToken ? lowerAt(stretch, first - 1) : '';
  const after = numberEnd < end ? lowerAt(stretch, numberEnd) : '';
  const why = '"one" stands for a noun or for anybody';
  if (
    unit === null &&
    AFTER_PRONOUN_ONE.has(after) &&
    !(after === 'was' || after === 'is' || after === 'has')
  )
    return why;
  if (after === 'or' && lowerAt(stretch, numberEnd + 1) === 'more') return null;
  if (/^(?:on|in|at|near|outside|from)$/.test(after) && isRepeated(stretch, first)) return null;
  if (after === 'of') {
    const next = lowerAt(stretch, numberEnd + 1);
    if (next === 'them' || next === 'whom' || next === 'which') return null;
    return '"one of the …" picks out, it does not count';
  }
  if (after === '-' && isGlued(stretch, numberEnd)) {
    const joined = lowerAt(stretch, numberEnd + 1);
    if (/^(?:off|time|on|sided|way|stop|half|third|fifth|to|day|and)$/.test(joined))
      return `"one-${joined}" is a word of its own`;
  }
  if (before === '-' && !spaceBefore(scan.tokens, first)) return why;
  const tag = numberEnd < end ? scan.tags[numberEnd] : P.punctuation;
  const isNoun =
    tag === P.noun || (tag === P.adjective && scan.tags[numberEnd + 1] !== P.punctuation);
  if (
    BEFORE_PRONOUN_ONE.has(before) &&
    unit === null &&
    (!isNoun || (before === 'no' && isPluralNoun(after)))
  )
    return why;
  const isTitle = scan.tokens.letterCase[first] === LetterCase.title && first > sentence.firstToken;
  if (isTitle && sentence.kind !== 'title' && sentence.kind !== 'item') return 'part of a name';
  const counts =
    tag === P.noun ||
    tag === P.adjective ||
    tag === P.name ||
    tag === P.past ||
    tag === P.ing ||
    after === '-' ||
    unit !== null;
  if (
    counts &&
    !(
      tag === P.past &&
      !/^(?:killed|wounded|injured|dead|missing|arrested|charged|armed|abandoned|unidentified|confirmed|suspected)$/.test(
        after,
      ) &&
      scan.tags[numberEnd + 1] !== P.noun
    )
  )
    return null;
  if (
    tag === P.auxiliary &&
    (after === 'was' || after === 'were' || after === 'has' || after === 'is')
  ) {
    return before === ',' || before === 'and' || before === '' || before === ';' ? null : why;
  }
  if (
    scan.tags[first - 1] === P.past &&
    /^(?:killed|wounded|injured|killing|wounding|injuring)$/.test(before)
  )
    return null;
  if (/^(?:killing|wounding|injuring|leaving)$/.test(before)) return null;
  if ((after === ',' || after === '.' || after === 'and' || after === '') && before === ':')
    return null;
  if (after === 'in') return null;
  return why;
}

/** "One shop was looted on Friday and one on Saturday": counts again what a number counted before. */
function isRepeated({ scan, sentence }: Stretch, at: number): boolean {
  const { tokens, tags } = scan;
  if (tokens.lower[at - 1] !== 'and') return false;
  for (let index = at - 2; index >= Math.max(sentence.firstToken, at - 14); index -= 1) {
    if (tags[index] === P.number) return true;
  }
  return false;
}
