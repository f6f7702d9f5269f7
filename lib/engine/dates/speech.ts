import { dayNumber, type CivilDay } from '../calendar.ts';
import type { Draft } from './expression.ts';
import { weekdayFrom } from './points.ts';
import type { Reader } from './reader.ts';
import { words } from '../word-lists.ts';

const QUOTES = new Set(['"', '“', '”', '„', '«', '»', "''", '``']);
const SAYING = words(
  'said told says added announced wrote recalled explained recounted remembered',
);
const PRONOUNS = new Set(['he', 'she', 'they', 'i']);

/**
 * For a sentence that quotes somebody and tells the day of speaking outside the quotation: that day,
 * for expressions inside it. Null when the sentence has nothing of the kind.
 */
export function spokenDays(
  reader: Reader,
  drafts: readonly Draft[],
  { published, told }: { readonly published: CivilDay; readonly told: CivilDay | null },
): ((draft: Draft) => CivilDay | null) | null {
  if (drafts.length < 2 && told === null) return null;
  const quoted = new Set<number>();
  let open = -1;
  let isSaid = false;
  let isSaidByPronoun = false;
  for (let index = reader.begin; index < reader.limit; index += 1) {
    if (QUOTES.has(reader.text(index))) {
      if (open < 0) {
        open = index;
        continue;
      }
      for (let inside = open + 1; inside < index; inside += 1) quoted.add(inside);
      open = -1;
    } else if (open < 0 && SAYING.has(reader.lower(index))) {
      isSaid = true;
      isSaidByPronoun ||=
        PRONOUNS.has(reader.lower(index - 1)) || PRONOUNS.has(reader.lower(index + 1));
    }
  }
  if (quoted.size === 0 || !isSaid) return null;
  const isInside = ({ first }: Draft) => quoted.has(first);
  const outside = drafts.find((draft) => !isInside(draft) && isDayOfSpeaking(draft));
  const expression = outside?.expression ?? null;
  // "The baker spoke on Tuesday. “Last night …,” she said": the day before it told of her.
  let day: CivilDay | null = expression === null && isSaidByPronoun ? told : null;
  if (expression?.kind === 'calendar' && expression.weekday > 0)
    day = weekdayFrom(published, expression.weekday, -1);
  else if (expression?.kind === 'calendar' && expression.year !== null)
    day = { year: expression.year, month: expression.number, day: expression.day };
  if (day === null || dayNumber(day) > dayNumber(published)) return null;
  const spoken = day;
  return (draft) => (isInside(draft) ? spoken : null);
}

const isDayOfSpeaking = ({ expression }: Draft): boolean =>
  expression?.kind === 'calendar' &&
  expression.granularity === 'day' &&
  expression.pick === null &&
  ((expression.weekday > 0 && expression.day === 0) ||
    (expression.year !== null && expression.day > 0));
