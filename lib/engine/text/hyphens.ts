import { isKnownWord } from './parts-of-speech.ts';

/** First parts that keep their hyphen before any word. */
const KEEPS_HYPHEN = new Set(
  `self ex anti non co pro pre post mid well ill so cease long short high low north south east west
  semi multi half two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy
  eighty ninety year al el vice then once much first second third deep free hard old new top all
  cross counter under over inter re de un air land sea war ground`.split(/\s+/),
);

/** Second parts that take one. */
const TAKES_HYPHEN = new Set(
  `old year month week day hour mile strong based led backed run wide long term made born held owned
  called level scale style general elect fire off out up down in by to related linked affiliated
  controlled aligned backed sponsored funded armed wing ranking profile speed range door`.split(
    /\s+/,
  ),
);

/** Small words that are the first part of no compound: what seems one is the beginning of a longer word. */
const NO_FIRST_PART = new Set(
  `is as at an am are was be he we me us it its or if do go so the and but for his her had has they
  them this that with from who how why are were will been`.split(/\s+/),
);

/** Words the lists of parts of speech leave to the readers of dates. */
const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december today weekend`.split(/\s+/),
);

const LETTER = /\p{L}/u;
const LONGEST_WORD = 40;

/**
 * Whether the hyphen at `hyphen` only divides a word at a line's end, which goes on at `next`: `mil-`
 * and `lion`, not `cease-` and `fire` where the text writes "cease-fire", nor `year-` and `old`.
 */
export function joinsWithoutHyphen(text: string, hyphen: number, next: number): boolean {
  const first = text.slice(lettersBefore(text, hyphen), hyphen);
  const second = text.slice(next, lettersAfter(text, next));
  if (first === '' || second[0] !== second[0]?.toLowerCase()) return false;
  const [one, other] = [first.toLowerCase(), second.toLowerCase()];
  // The last part of a compound may be divided: "14-kilome-" and "tre", not "vis-à-" and "vis".
  if (text[hyphen - first.length - 1] === '-') return first.length > 2 && !isKnownWord(one);
  if (isKnownWord(one + other) || CALENDAR.has(one + other)) return true;
  if (NO_FIRST_PART.has(one)) return true;
  if (TAKES_HYPHEN.has(other)) return false;
  if (KEEPS_HYPHEN.has(one)) return !isKnownWord(other);
  return !(isKnownWord(one) && isKnownWord(other));
}

function lettersBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_WORD && LETTER.test(text[from - 1]!)) from -= 1;
  return from;
}

function lettersAfter(text: string, at: number): number {
  let to = at;
  while (to < text.length && to - at < LONGEST_WORD && LETTER.test(text[to]!)) to += 1;
  return to;
}
