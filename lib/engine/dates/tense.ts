import { Is } from './lexicon.ts';
import type { Reader } from './reader.ts';

export type Tense = 'past' | 'future' | 'unknown';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const FUTURE = set(
  "will 'll shall wo won't would-be scheduled expected plans planned planning due slated hopes intends intend expects plan hope until till may might should could can must going wants aims",
);
const PAST = set(
  'said says was were had did told added announced began came went took made became held found left met won lost got gave rose fell ran saw led sent shot killed died broke wrote spoke struck hit put set cut ended has have been reported declared signed launched attacked',
);
const MOST_TOKENS = 14;

/** Whether the clause around tokens `[first, end)` looks back or ahead: its nearest verb before, else after. */
export function tenseAt(reader: Reader, first: number, end: number): Tense {
  const before = scan(reader, first - 1, -1);
  if (before !== 'unknown') return before;
  return scan(reader, end, 1);
}

function scan(reader: Reader, from: number, step: -1 | 1): Tense {
  for (let index = from, steps = 0; steps < MOST_TOKENS; index += step, steps += 1) {
    if (index < reader.begin || index >= reader.limit) return 'unknown';
    const word = reader.lower(index);
    if (word === ';' || word === ':') return 'unknown';
    if (FUTURE.has(word)) return 'future';
    if (word === 'to' && step < 0 && isInfinitive(reader, index)) return 'future';
    if (PAST.has(word)) return isAfterFuture(reader, index) ? 'future' : 'past';
    if (reader.isLower(index) && word.length > 4 && word.endsWith('ed')) {
      return isAfterFuture(reader, index) ? 'future' : 'past';
    }
  }
  return 'unknown';
}

/** "will be released", "to be held", "expected to have ended". */
function isAfterFuture(reader: Reader, at: number): boolean {
  for (let index = at - 1; index >= at - 3; index -= 1) {
    const word = reader.lower(index);
    if (
      word === 'will' ||
      word === "'ll" ||
      word === 'to' ||
      word === 'shall' ||
      word === 'expected' ||
      word === 'scheduled' ||
      word === 'is' ||
      word === 'are'
    ) {
      return word !== 'is' && word !== 'are'
        ? true
        : reader.lower(at) === 'set' ||
            reader.lower(at) === 'scheduled' ||
            reader.lower(at) === 'expected';
    }
  }
  return false;
}

/** "to meet", not "to Paris" or "to the". */
function isInfinitive(reader: Reader, at: number): boolean {
  return (
    reader.isLower(at + 1) &&
    !reader.is(at + 1, Is.article | Is.digits | Is.cardinal | Is.unit) &&
    !NOT_VERBS.has(reader.lower(at + 1))
  );
}

const NOT_VERBS = set(
  'this that his her its their our my your some more less about at least each one two',
);
