import type { Draft, ShiftExpression, Unit } from './expression.ts';
import type { Reader } from './reader.ts';
import { words } from '../word-lists.ts';

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'this', 'that']);
/** A history sets its time at the head of a sentence; a year alone this far in rarely does. */
const FAR_INTO_SENTENCE = 18;

/**
 * Times a history names in passing, so that what follows does not happen in them: "the 1956 accords",
 * "(1972)", "part of the kingdom since 1812", "than in June 1940", "two years before", and a year alone
 * late in a sentence, as in "declassified in 2005".
 */
export function isAside(reader: Reader, { first, end, expression }: Draft): boolean {
  if (expression?.kind === 'shift') return isLookBack(expression);
  if (expression?.kind !== 'calendar' || expression.year === null) return false;
  const before = reader.lower(first - 1);
  if (before === 'since' || isBracketed(reader, first) || isCompared(reader, first)) return true;
  if (expression.granularity === 'day') return false;
  if (DETERMINERS.has(before) && reader.isLower(end)) return true;
  return expression.granularity === 'year' && first - reader.begin > FAR_INTO_SENTENCE;
}

/** "the previous year", "two years ago", "a decade earlier". */
function isLookBack({ by, unit }: ShiftExpression): boolean {
  return by !== null && by < 0 && LONG.has(unit);
}

const LONG: ReadonlySet<Unit> = new Set<Unit>(['month', 'season', 'year', 'decade', 'century']);

const WORDS_IN_BRACKETS = 6;

/** "(1972)", "(as of 5 December 2006)". */
function isBracketed(reader: Reader, first: number): boolean {
  for (let index = first - 1; index >= first - WORDS_IN_BRACKETS; index -= 1) {
    if (reader.lower(index) === ')') return false;
    if (reader.lower(index) === '(') return true;
  }
  return false;
}

const WORDS_TO_BOUND = 8;

const COMPARING = new Set([
  'compared to',
  'compared with',
  'opposed to',
  'as against',
  'as in',
  'than in',
  'a high of',
  'a low of',
  'a peak of',
]);

/** "as opposed to 200 in June 1940", "from a high of 300 in 1941". */
function isCompared(reader: Reader, first: number): boolean {
  for (let index = first - 1; index >= first - WORDS_TO_BOUND; index -= 1) {
    if (reader.lower(index) === ',') return false;
    const pair = `${reader.lower(index - 1)} ${reader.lower(index)}`;
    if (COMPARING.has(pair) || COMPARING.has(`${reader.lower(index - 2)} ${pair}`)) return true;
  }
  return false;
}

/** "a year earlier", "the year-ago quarter" are looked at only beside what they are compared with. */
export function isComparison({ expression }: Draft): boolean {
  if (expression?.kind !== 'shift') return false;
  return expression.isComparison || (expression.unit === 'quarter' && expression.by === -4);
}

const SAID = words('said says told added announced reported confirmed wrote tweeted posted spoke');
const MOST_WORDS_TO_SAID = 6;
const BETWEEN_SAID = new Set(
  'on late early reporters journalists in a an the statement afp reuters ap by at briefing'.split(
    ' ',
  ),
);

/** "the port said on Monday": the day of speaking, on which nothing else happened. */
export function isSaying(reader: Reader, { first }: Draft): boolean {
  for (let index = first - 1; index >= first - MOST_WORDS_TO_SAID; index -= 1) {
    const word = reader.lower(index);
    if (SAID.has(word)) return true;
    if (!BETWEEN_SAID.has(word)) return false;
  }
  return false;
}

const RESULTS = new Set(
  'results data figures earnings deficit deficits shortfall turnover income output gdp profit profits numbers report reports accounts statement sales revenue net loss losses gdp'.split(
    ' ',
  ),
);

const REPORTING = words('publish report release announce issue unveil post present');
const WORDS_TO_REPORTING = 5;

const REASONS = words('because after following on despite amid over due from');

/** "will publish first-quarter data": what is reported is over, whenever the report comes. */
export function isReported(reader: Reader, { expression, first, end }: Draft): boolean {
  if (expression?.kind !== 'calendar') return false;
  if (expression.granularity !== 'quarter' && expression.granularity !== 'half-year') return false;
  if (!reader.isHyphen(end - 2) || !RESULTS.has(reader.lower(end))) return false;
  for (let index = first - 1; index >= first - WORDS_TO_REPORTING; index -= 1) {
    if (REPORTING.has(reader.lower(index))) return true;
    // "will omit its dividend because of a third-quarter loss"
    if (REASONS.has(reader.lower(index))) return true;
  }
  return false;
}
