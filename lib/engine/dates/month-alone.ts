import { LetterCase } from '../text/tokens.ts';
import { words } from '../word-lists.ts';
import { TIME_PREPOSITIONS } from './guards.ts';
import { Is } from './lexicon.ts';
import type { Reader } from './reader.ts';

const BEFORE_DOUBTFUL_MONTH = words(
  'in since until till from during before after between through throughout last next this early late mid of every each previous following',
);
const TITLES = words(
  'mr mr. mrs mrs. ms ms. dr dr. sir lady lord dame gen gen. col col. president minister secretary prime general senator sen. rep. captain sergeant judge justice professor miss',
);

/** Whether the month word at `at`, with no number beside it, is a month and not a name or a verb. */
export function isMonthAlone(reader: Reader, at: number): boolean {
  const { month, isDoubtful } = reader.word(at)!;
  const before = reader.lower(at - 1);
  const isSmall = reader.isLower(at);
  const full = reader.lower(at).length > 4 || month === 6 || month === 7 || month === 5;
  if (isSmall && (isDoubtful || month === 8)) return false;
  if (TITLES.has(before)) return false;
  if (isDoubtful) {
    if (full && isSaidOfMonth(reader, at)) return true;
    if (!full && !reader.lower(at).endsWith('.')) {
      if (!reader.isCapital(at)) return false;
      return BEFORE_DOUBTFUL_MONTH.has(before) || isListed(reader, at);
    }
    if (reader.isTitle(at + 1) && !reader.is(at + 1, Is.month | Is.weekday)) return false;
    if (BEFORE_DOUBTFUL_MONTH.has(before)) return !followsVerbOfMarch(reader, at);
    if (before === 'by' || before === 'for' || before === 'to')
      return isListed(reader, at) || endsClause(reader, at + 1);
    return isListed(reader, at) || (before === '-' && EDGES.has(reader.lower(at - 2)));
  }
  if (month === 8 || month === 4 || month === 6) {
    if (TIME_PREPOSITIONS.has(before)) return true;
    if (!reader.isShouted && reader.isTitle(at + 1) && !reader.is(at + 1, Is.month | Is.weekday)) {
      return at + 1 >= reader.limit;
    }
    return !(
      reader.isTitle(at - 1) &&
      at - 1 > reader.begin &&
      !reader.is(at - 1, Is.month | Is.weekday)
    );
  }
  return true;
}

const EDGES = words('mid early late');

/** "of March on Washington": no month. */
function followsVerbOfMarch(reader: Reader, at: number): boolean {
  return (
    reader.lower(at) === 'march' &&
    ['on', 'of', 'for'].includes(reader.lower(at + 1)) &&
    reader.isCapital(at + 2)
  );
}

/** Beside another month: "April and May", "May or June", "May, June and July". */
function isListed(reader: Reader, at: number): boolean {
  const next = reader.lower(at + 1);
  if (
    (next === 'and' ||
      next === 'or' ||
      next === ',' ||
      next === 'to' ||
      next === '-' ||
      next === '–') &&
    reader.is(at + 2, Is.month)
  )
    return true;
  const before = reader.lower(at - 1);
  return (
    (before === 'and' ||
      before === 'or' ||
      before === ',' ||
      before === 'to' ||
      before === '-' ||
      before === '–') &&
    reader.is(at - 2, Is.month)
  );
}

function endsClause(reader: Reader, at: number): boolean {
  const text = reader.lower(at);
  return (
    text === '' || text === '.' || text === ',' || text === ';' || text === ')' || text === 'and'
  );
}

const SAID_OF_MONTH = words(
  'will would is was has had saw brought began ended marks marked sees brings',
);
const BEFORE_OBJECT = words('with against than versus over');

/** "May was the driest", "May will break all records", "the worst month was May": no person of that name is told of. */
function isSaidOfMonth(reader: Reader, at: number): boolean {
  if (reader.isShouted || !reader.isTitle(at)) return false;
  const before = reader.lower(at - 1);
  const isFollowed = SAID_OF_MONTH.has(reader.lower(at + 1));
  const isCompared = BEFORE_OBJECT.has(before) && endsClause(reader, at + 1);
  const isMonth = /^(?:is|was)$/.test(before) && reader.lower(at - 2) === 'month';
  if (!isFollowed && !isCompared && !isMonth) return false;
  if (reader.isTitle(at - 1) && at - 1 > reader.begin) return false;
  return !isPersonOfText(reader, at);
}

/** "Theresa May", "Mr March": whether somebody of the text is called like the month at `at`. */
function isPersonOfText(reader: Reader, at: number): boolean {
  const persons = PERSONS.get(reader.tokens) ?? personsOf(reader);
  PERSONS.set(reader.tokens, persons);
  return persons.has(reader.tokens.lower[at]!);
}

/** Names like months that a text has, kept as long as its tokens are. */
const PERSONS = new WeakMap<Reader['tokens'], ReadonlySet<string>>();

function personsOf({ tokens: { lower, letterCase, count }, words }: Reader): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 1; at < count; at += 1) {
    if (letterCase[at] !== LetterCase.title || !/^(?:may|march)$/.test(lower[at]!)) continue;
    const isNamed = letterCase[at - 1] === LetterCase.title && words[at - 1] === undefined;
    if (isNamed && !OPENERS.has(lower[at - 1]!)) found.add(lower[at]!);
    if (TITLES.has(lower[at - 1]!)) found.add(lower[at]!);
  }
  return found;
}

const OPENERS = words('but and so then while although though because if');
