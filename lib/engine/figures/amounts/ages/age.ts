import type { Draft } from '../../figure.ts';
import { headOf } from '../../../grammar/lexicon/nouns.ts';
import type { Unit } from '../../lexicon/units.ts';
import { isInAgedList, isLengthOfAge, isNotYet, isUnderAge, toldOfAge } from './age-of-age.ts';
import {
  isApposition,
  isAtYears,
  isInBrackets,
  isOfYears,
  isPerson,
  isTurned,
  OLDEST,
} from './age-of-person.ts';

const YEARS_OLD: Unit = { name: 'years-old', measure: 'age' };

/** "34-year-old", "52 years old", "aged 34", "the age of 21", "under-fives", ", 52,". */
export function readAge(draft: Draft): void {
  const { amount, end } = draft;
  if (readYearsOld(draft) || readAgeGroup(draft) || readOrOlder(draft)) return;
  const isYears = amount.unit === null || amount.unit.name === 'year';
  const told = amount.vague || amount.unit !== null ? null : toldOfAge(draft);
  if (isYears && !told && readAged(draft)) return;
  if (isLengthOfAge(draft)) {
    const { name } = amount.unit!;
    setAge(draft, end, name === 'year' ? YEARS_OLD : { name: `${name}s-old`, measure: 'age' });
    return;
  }
  if (amount.unit !== null || amount.vague) return;
  if (told !== null || isInAgedList(draft)) setAge(draft, end, YEARS_OLD);
  // "the retirement age": that is what is said to be so many years.
  if (told) draft.told = { counted: told, head: 'age' };
  if (amount.value === null || draft.rule === 'figures/age') return;
  const isAge = OF_ONE.some((isSaid) => isSaid(draft));
  if (isAge) setAge(draft, end, YEARS_OLD);
  else readUnderAged(draft);
}

/** Ways to say how old somebody is without the word "age". */
const OF_ONE = [
  isUnderAge,
  isNotYet,
  (draft: Draft) => isInBrackets(draft.stretch.scan, draft.amount),
  isApposition,
  isTurned,
  isOfYears,
  isAtYears,
];

/** "34-year-old", "52 years old", "14 years of age". */
function readYearsOld(draft: Draft): boolean {
  const { stretch, amount, end } = draft;
  const { lower, text } = stretch;
  if (amount.unit?.measure !== 'duration') return false;
  const next = text[end] === '-' ? end + 1 : end;
  const isOld = lower[next] === 'old';
  const isOfAge = lower[end] === 'of' && lower[end + 1] === 'age';
  if ((!isOld && !isOfAge) || next >= stretch.end) return false;
  const name = amount.unit.name === 'year' ? 'years-old' : `${amount.unit.name}s-old`;
  setAge(draft, isOfAge ? end + 2 : next + 1, { name, measure: 'age' });
  return true;
}

/** "aged 34", "age over 60", "under the age of 5". */
function readAged(draft: Draft): boolean {
  const { stretch, first, end } = draft;
  const { lower, sentence } = stretch;
  const before = lower[first - 1] ?? '';
  const beforeThat = lower[first - 2];
  const isAge = /^(?:aged|age|ages)$/.test(before);
  const isOfAge = before === 'of' && /^ages?$/.test(beforeThat ?? '');
  const isAsYoung = before === 'as' && /^(?:young|old)$/.test(beforeThat ?? '');
  if ((!isAge && !isOfAge && !isAsYoung) || first <= sentence.firstToken) return false;
  // "under the age of 5"
  const limit = isOfAge ? lower[first - 4] : undefined;
  if (limit === 'under') draft.bound = '<';
  if (limit === 'over') draft.bound = '>';
  setAge(draft, end, YEARS_OLD);
  return true;
}

/** "under-18", "over-65". */
function readUnderAged(draft: Draft): void {
  const { tokens } = draft.stretch;
  const hyphen = draft.first - 1;
  const limit = tokens.lower[hyphen - 1] ?? '';
  if (tokens.text[hyphen] !== '-') return;
  if (limit !== 'under' && limit !== 'over') return;
  draft.bound = limit === 'under' ? '<' : '>';
  setAge(draft, draft.end, YEARS_OLD);
}

/** "the over-65s", "under 25s": the plural of an age. */
function readAgeGroup(draft: Draft): boolean {
  const { amount, hedge, stretch } = draft;
  const { lower, text } = stretch;
  const isPlural = amount.unit?.name === 'second' && text[amount.numberEnd] === 's';
  if (!isPlural || amount.value === null || amount.value > OLDEST) return false;
  const limit = text[amount.first - 1] === '-' ? lower[amount.first - 2] : hedge.words;
  draft.bound = limit === 'under' ? '<' : '>';
  setAge(draft, draft.end, YEARS_OLD);
  return true;
}

/** "people 65 and older", "adults 18 and over". */
function readOrOlder(draft: Draft): boolean {
  const { amount, stretch } = draft;
  if (amount.unit !== null || amount.value === null || amount.value > OLDEST) return false;
  const { lower } = stretch;
  if (!/^(?:and|or)$/.test(lower[amount.end] ?? '')) return false;
  const word = lower[amount.end + 1] ?? '';
  const isOfPeople = isPerson(headOf(lower[amount.first - 1] ?? ''));
  const isLimit = isOfPeople && /^(?:over|above|up|under|below)$/.test(word);
  if (!isLimit && !/^(?:older|younger)$/.test(word)) return false;
  setAge(draft, draft.end, YEARS_OLD);
  return true;
}

function setAge(draft: Draft, end: number, unit: Unit): void {
  draft.unit = unit;
  draft.end = end;
  draft.rule = 'figures/age';
  draft.reasons.push('an age');
}
