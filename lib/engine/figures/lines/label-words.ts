import { isPluralNoun, PartOfSpeech } from '../../text/parts-of-speech.ts';
import { TokenKind } from '../../text/tokens.ts';
import { NOUN_CUES, PATIENT_VERBS, STATES } from '../../grammar/lexicon/cues.ts';
import { headOf, LIVING, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { DateMark, type Analysis } from '../../grammar/analysis.ts';
import { closingUnitAt, readLabelUnit, type LabelUnit } from './label-unit.ts';
import type { Unit } from '../lexicon/units.ts';
import { stateInLabel } from './people-state.ts';
import { words } from '../../word-lists.ts';

const P = PartOfSpeech;

/** The words that say what the numbers beside or under them count. Tokens half-open. */
export interface Label {
  readonly first: number;
  readonly end: number;
  readonly unit: LabelUnit | null;
  /** Set for a heading that names what every line under it counts: "Seats by party", "THE CHAMBER (seats)". */
  readonly isSure?: boolean;
}

const BULLET = /^(?:[•·‣▪◦●■*–—-]|>+)$/;
const OPENS = /^[([]$/;
const CLOSES = /^[)\]]$/;

/** The tokens `[first, end)` without bullet, brackets and unit; null when no word is left. */
export function toLabel(scan: Analysis, first: number, end: number): Label | null {
  const { tokens } = scan;
  let from = first;
  while (from < end && BULLET.test(tokens.text[from]!)) from += 1;
  let to = end;
  let unit: LabelUnit | null = null;
  // "% of output"
  if (tokens.text[from] === '%' && tokens.lower[from + 1] === 'of' && from + 2 < end) {
    unit = readLabelUnit(scan, from, from + 1);
    from += 2;
  }
  while (to > from && CLOSES.test(tokens.text[to - 1]!)) {
    let open = to - 2;
    while (open > from && !OPENS.test(tokens.text[open]!)) open -= 1;
    if (open < from) return null;
    unit ??= inMetres(scan, readLabelUnit(scan, open + 1, to - 1), { first: from, end: open });
    to = open;
  }
  if (unit === null) {
    const closing = closingUnitAt(scan, from, to);
    if (closing < to) {
      const at = tokens.text[closing] === ',' ? closing + 1 : closing;
      unit = readLabelUnit(scan, at, to);
      if (unit !== null) to = closing;
    }
  }
  // "%" or "tonnes" alone at the head of a column
  const whole = unit === null && to > from ? unitAlone(scan, from, to) : null;
  if (whole !== null) return { first: to, end: to, unit: whole };
  if (to <= from && unit === null) return null;
  return { first: from, end: to, unit };
}

const METRE: Unit = { name: 'metre', measure: 'distance' };
const OF_LENGTH =
  /^(?:levels?|height|depth|width|length|elevation|altitude|distance|stage|gauge|draught|waves?|tide)$/;

/** "Level (m)" is in metres, "Sales (m)" in millions. */
export function inMetres(
  { tokens }: Analysis,
  unit: LabelUnit | null,
  { first, end }: { readonly first: number; readonly end: number },
): LabelUnit | null {
  if (unit === null || unit.unit !== null || unit.scale !== 1e6) return unit;
  for (let at = first; at < end; at += 1)
    if (OF_LENGTH.test(tokens.lower[at]!)) return { unit: METRE, scale: 1 };
  return unit;
}

/** A column headed by a sign or short form of a unit and nothing else: "%", "Pct", "NOK m". */
function unitAlone(scan: Analysis, first: number, end: number): LabelUnit | null {
  const { text, kind } = scan.tokens;
  const isSign = kind[first] === TokenKind.symbol || /^(?:%|pct\.?|p\.?c\.?)$/i.test(text[first]!);
  const isShort = end - first > 1 && /^\p{Lu}+$/u.test(text[first]!);
  return isSign || isShort ? readLabelUnit(scan, first, end) : null;
}

/** Words of a column or line that tell when or how, not what. */
const TIMES = words(`
  total totals sum overall all now today yesterday latest current previous prev prev. prior before
  after then earlier last this next past same change changes diff difference week weeks month months
  year years day days quarter half period season monday tuesday wednesday thursday friday saturday
  sunday morning evening night ytd y/y yoy q/q mom update revised initial first second third final
  estimate estimated actual forecast expected new old figure figures number numbers count value no.
  source as of in the to date so far ago old at vs against from was up down q1 q2 q3 q4 h1 h2 fy
  grand nationwide national country jan feb mar apr may jun jul aug sep sept oct nov dec
`);

/** How much a label says of what is counted under it. */
export const Says = { nothing: 0, something: 1, noun: 2, known: 3 } as const;

/** Whether the label tells a time, names something, or says in known words what is counted. */
export function saysOf(scan: Analysis, label: Label): number {
  const { first, end, unit } = label;
  const { tokens, tags, dates } = scan;
  if (unit !== null || tellsState(scan, label)) return Says.known;
  let says: number = Says.nothing;
  for (let at = first; at < end; at += 1) {
    const lower = tokens.lower[at]!;
    if (dates[at] === DateMark.date || tokens.kind[at] !== TokenKind.word) continue;
    if (isKnown(lower) && tokens.text[at - 1] !== '-') return Says.known;
    if (TIMES.has(lower)) continue;
    const isNoun = tags[at] === P.noun && isPluralNoun(lower) && at === end - 1;
    says = Math.max(says, isNoun ? Says.noun : Says.something);
  }
  return says;
}

/** "On the wards": of people whatever stands over it. "Confirmed" alone may be said of deaths. */
function tellsState(scan: Analysis, label: Label): boolean {
  const state = stateInLabel(scan, label);
  return state !== null && state !== 'found';
}

/** Whether the label itself says what happened, whatever stands over it: "Dead", "Arrests". */
export function saysWhat(scan: Analysis, label: Label): boolean {
  const { tokens } = scan;
  const { first, end } = label;
  for (let at = first; at < end; at += 1) {
    const lower = tokens.lower[at]!;
    if (STATES.has(lower) || NOUN_CUES.has(lower) || PATIENT_VERBS.has(lower)) return true;
  }
  return false;
}

/** "Employees", "Number of soldiers": a label of living people. */
export function countsPeople({ tokens }: Analysis, { first, end }: Label): boolean {
  for (let at = first; at < end; at += 1) {
    const measure = measureOfNoun(headOf(tokens.lower[at]!));
    if (measure !== null && LIVING.has(measure)) return true;
  }
  return false;
}

/** Whether a word says what happened to people or what kind of thing is counted. */
export function isKnown(lower: string): boolean {
  return (
    STATES.has(lower) ||
    NOUN_CUES.has(lower) ||
    PATIENT_VERBS.has(lower) ||
    MORE_KNOWN.test(lower) ||
    measureOfNoun(headOf(lower)) !== null
  );
}

const MORE_KNOWN =
  /^(?:seats?|share|turnout|revenues?|sales|profits?|price|rescued|recovered|hospitali[sz]ed|unaccounted|casualties|rainfall|survivors|rate|margin|ratio|referendum|plebiscite|run-off|ballots?|roll-calls?)$/;
