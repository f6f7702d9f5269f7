import { spaceBefore, TokenKind } from '../../text/tokens.ts';
import {
  GLUED_ONLY,
  GLUED_UNITS,
  NEEDS_CASE,
  SPACED_SHORT_UNITS,
  UNIT_STARTS,
  UNITS,
  type Unit,
} from '../lexicon/units.ts';
import type { Place } from './numeral.ts';

export interface ReadUnit {
  readonly unit: Unit;
  readonly end: number;
  readonly hyphen: boolean;
}

const PERCENT: Unit = { name: 'percent', measure: 'percent' };
const POINT: Unit = { name: 'percentage point', measure: 'percent' };
const MOST_WORDS = 3;

/** The unit that stands at `place.at`, right after a numeral: `%`, `km`, `-year`, "square miles". */
export function readUnit(place: Place): ReadUnit | null {
  const { tokens, at, end } = place;
  if (at >= end) return null;
  if (tokens.text[at] === '%') return percentSign(place);
  // "a 17–year-old": some write a dash for the hyphen.
  const isHyphen = /^[-–]$/.test(tokens.text[at]!) && !spaceBefore(tokens, at);
  const from = isHyphen ? at + 1 : at;
  if (from >= end || (isHyphen && spaceBefore(tokens, from))) return null;
  if (isHyphen && tokens.kind[from] !== TokenKind.word) return null;
  const long = longest({ tokens, at: from, end });
  if (long === null) return shortForm(place, from, isHyphen);
  return isOrdinalUnit({ tokens, at: from, end }, isHyphen) ? null : { ...long, hyphen: isHyphen };
}

/** What "second" ranks: "two second lieutenants", "12 Second World War veterans". */
const RANKED =
  /^(?:lieutenants?|homes?|world|war|generation|halves|half|graders?|class|hands?|tier|division|league|rounds?|wives|wife|cit(?:y|ies)|teams?|sons?|daughters?|languages?|chances?|jobs?|houses?|cars?|doses?|shots?|opinions?|thoughts|mortgages?|vice|deputy)$/;

/** Whether a singular after the number at `place.at - 1` is an ordinal or part of a compound. */
function isOrdinalUnit({ tokens, at, end }: Place, isHyphen: boolean): boolean {
  const lower = tokens.lower[at]!;
  const next = at + 1 < end ? tokens.lower[at + 1]! : '.';
  const isJoined = next === '-' && !spaceBefore(tokens, at + 1);
  // "ten second-hand cars"
  if (lower === 'second') return !isHyphen && (isJoined || RANKED.test(next));
  // "3,000 day-old chicks": of that many days nothing is that old.
  if (lower === 'day' && isJoined) return /^\d[\d,]{2,}$/.test(tokens.text[at - 1] ?? '');
  // "he weighs 12 stone"; "12 stone houses"
  if (lower === 'stone') return !AFTER_STONE.test(next);
  return false;
}

const AFTER_STONE =
  /^(?:[.,;:)?!]|and|in|since|over|on|after|by|heavier|lighter|or|during|of|from|with|while|when|as|at|overweight|\d+)$/;

function percentSign({ tokens, at, end }: Place): ReadUnit {
  const isPoint = at + 1 < end && /^points?$/.test(tokens.lower[at + 1]!);
  return { unit: isPoint ? POINT : PERCENT, end: isPoint ? at + 2 : at + 1, hyphen: false };
}

/** The longest form of up to three words; hyphens inside count as spaces. */
function longest({ tokens, at, end }: Place): { unit: Unit; end: number } | null {
  const first = withoutStop(tokens.lower[at]!);
  let found: { unit: Unit; end: number } | null = null;
  const one = UNITS.get(first);
  if (one !== undefined && isFormAllowed({ tokens, at, end }, first))
    found = { unit: one, end: at + 1 };
  // "9 km²": the sign is a token of its own.
  if (/^[²³]$/.test(tokens.text[at + 1] ?? '') && !spaceBefore(tokens, at + 1)) {
    const raised = UNITS.get(first + tokens.text[at + 1]!);
    if (raised !== undefined) return { unit: raised, end: at + 2 };
  }
  const isSlash = tokens.text[at + 1] === '/' && !spaceBefore(tokens, at + 1);
  if (isSlash && at + 2 < end) {
    const speed = UNITS.get(`${first}/${tokens.lower[at + 2]!}`);
    if (speed !== undefined) found = { unit: speed, end: at + 3 };
  }
  if (tokens.text[at] === '°' && at + 1 < end) {
    const scale = UNITS.get(`°${tokens.lower[at + 1]!}`);
    if (scale !== undefined) return { unit: scale, end: at + 2 };
  }
  if (first === 'mb' && isPressure(tokens, at)) return { unit: MILLIBAR, end: at + 1 };
  if (!UNIT_STARTS.has(first)) return found;
  let form = first;
  let next = at + 1;
  for (let words = 1; words < MOST_WORDS && next < end; words += 1) {
    if (tokens.text[next] === '-') next += 1;
    if (next >= end || tokens.kind[next] === TokenKind.punctuation) break;
    form += ` ${tokens.lower[next]!}`;
    next += 1;
    const unit = UNITS.get(form);
    if (unit !== undefined) found = { unit, end: next };
  }
  return found;
}

const MILLIBAR: Unit = { name: 'millibar', measure: 'other' };
const FARTHEST_WORD = 8;

/** "MINIMUM CENTRAL PRESSURE IS 983 MB": no megabytes. */
const isPressure = ({ lower }: Place['tokens'], at: number): boolean =>
  lower.slice(Math.max(0, at - FARTHEST_WORD), at).includes('pressure');

/** `60mph.` at the end of a sentence, `12 kg.`: the tokeniser keeps the full stop of short forms. */
const withoutStop = (lower: string) =>
  lower.length > 2 && lower.endsWith('.') && !lower.slice(0, -1).includes('.')
    ? lower.slice(0, -1)
    : lower;

function isFormAllowed({ tokens, at }: Place, lower: string): boolean {
  const isGlued = !spaceBefore(tokens, at);
  if (GLUED_ONLY.has(lower) && !isGlued) return false;
  const spellings = NEEDS_CASE.get(lower);
  return spellings === undefined || isGlued || spellings.has(tokens.text[at]!);
}

function shortForm({ tokens, end }: Place, from: number, isHyphen: boolean): ReadUnit | null {
  const text = tokens.text[from]!;
  const isGlued = !spaceBefore(tokens, from);
  const unit = isGlued || isHyphen ? GLUED_UNITS.get(text) : SPACED_SHORT_UNITS.get(text);
  if (unit === undefined) return null;
  // "two L-band radars", "three C-130 transports": the letter opens a name.
  if (!isGlued && tokens.text[from + 1] === '-' && !spaceBefore(tokens, from + 1)) return null;
  // "5 C block", "Vitamin 3 C": a capital alone is a unit only where the phrase ends.
  if (!isGlued && from + 1 < end && /^[A-Z]/.test(tokens.text[from + 1]!)) return null;
  return { unit, end: from + 1, hyphen: isHyphen };
}
