import { type Analysis, DateMark } from '../../grammar/analysis.ts';
import type { TokenRange } from '../../grammar/layout/cells.ts';
import { NOUN_CUES, PATIENT_VERBS, STATES } from '../../grammar/lexicon/cues.ts';
import { headOf, isLiving, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import {
  cut,
  type NounPhrase,
  phraseBefore,
  readNounPhrase,
} from '../../grammar/phrases/noun-phrase.ts';
import type { Measure } from '../../measure.ts';
import { isKnownWord, isPluralNoun, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { LetterCase, TokenKind } from '../../text/tokens.ts';
import { words } from '../../word-lists.ts';
import type { Unit } from '../lexicon/units.ts';
import { hasWord, type Stretch } from '../stretch.ts';
import { closingUnitAt, type LabelUnit, readLabelUnit } from './label-unit.ts';

/** The words that say what the numbers beside or under them count. */
export interface Label extends TokenRange {
  readonly unit: LabelUnit | null;
  /** Set for a heading that names what every line under it counts: "Seats by party", "THE CHAMBER (seats)". */
  readonly isSure?: boolean;
  /** Set for a heading in words nobody knows, which counts only names: "Looms at work" over "Orla: 38". */
  readonly isWeak?: boolean;
  /** Of a heading: what the numbers in brackets are ("seats; share of the vote in brackets"). */
  readonly inBrackets?: Label;
  /** Set for such a label of numbers in brackets. */
  readonly isAside?: boolean;
}

const BULLET = /^(?:[•·‣▪◦●■*–—-]|>+)$/;
export const OPENS = /^[([]$/;
export const CLOSES = /^[)\]]$/;

/** The tokens `[first, end)` without bullet, brackets and unit; null when no word is left. */
export function toLabel(scan: Analysis, first: number, end: number): Label | null {
  const { tokens } = scan;
  let from = first;
  if (tokens.kind[from] === TokenKind.number && tokens.text[from + 1] === '.') from += 2;
  while (from < end && BULLET.test(tokens.text[from]!)) from += 1;
  let to = end;
  let unit: LabelUnit | null = null;
  // "% of output"
  if (tokens.text[from] === '%' && tokens.lower[from + 1] === 'of') {
    unit = readLabelUnit(scan, from, from + 1);
    from += 2;
  }
  while (to > from && CLOSES.test(tokens.text[to - 1]!)) {
    let open = to - 2;
    while (open > from && !OPENS.test(tokens.text[open]!)) open -= 1;
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
  const whole = to > from ? unitAlone(scan, from, to) : null;
  if (whole !== null) return { first: to, end: to, unit: whole };
  if (to <= from && unit === null) return null;
  return { first: from, end: to, unit };
}

const METRE: Unit = { name: 'metre', measure: 'distance' };
const OF_LENGTH =
  /^(?:levels?|height|depth|width|length|elevation|altitude|distance|stage|gauge|draught|waves?|tide)$/;

/** "Level (m)" is in metres, "Sales (m)" in millions. */
export function inMetres(
  scan: Analysis,
  unit: LabelUnit | null,
  range: TokenRange,
): LabelUnit | null {
  if (unit === null || unit.unit !== null) return unit;
  return hasWord(wordsOf(scan, range), OF_LENGTH) ? { unit: METRE, scale: 1 } : unit;
}

/** A column headed by a sign or short form of a unit and nothing else: "%", "Pct", "NOK m". */
function unitAlone(scan: Analysis, first: number, end: number): LabelUnit | null {
  const { text, kind } = scan.tokens;
  const told = readLabelUnit(scan, first, end);
  const isShort = end - first > 1 && /^\p{Lu}+$/u.test(text[first]!);
  if (kind[first] === TokenKind.symbol || isShort) return told;
  // "rupees a litre"; "ha", "kg"
  const isRate = told?.unit?.measure === 'money' && told.per !== undefined;
  const isAbbreviated = end - first === 1 && /^\p{Ll}{2}$/u.test(text[first]!);
  return isRate || (isAbbreviated && told?.unit) ? told : null;
}

/** Words of a column or line that tell when or how, not what. */
const TIMES = words(`
  total totals sum overall all now today yesterday latest current previous prev prev. prior before
  after then earlier last this next past same change changes diff difference week weeks month months
  year years day days quarter half period season monday tuesday wednesday thursday friday saturday
  sunday morning evening night ytd y/y yoy q/q mom update revised initial first second third final
  estimate estimated actual forecast expected new old figure figures number numbers count value no.
  source as of in the to date so far ago old at vs against from since was up down q1 q2 q3 q4 h1 h2 fy
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
    // "Evros" is a name, "tarpaulins" and "Tents" are nouns.
    const mayBeNoun =
      tokens.letterCase[at] === LetterCase.lower || isKnownWord(lower) || LIKE_NOUN.test(lower);
    const isLast = at === end - 1 || tags[at + 1] === P.preposition;
    const isNoun = tags[at] === P.noun && mayBeNoun && isPluralNoun(lower) && isLast;
    says = Math.max(says, isNoun ? Says.noun : Says.something);
  }
  return says;
}

/** How plurals end and names of places hardly ever. */
const LIKE_NOUN = /(?:[bcdglnprt]|[hsc]e|ie|age|ure)s$/;

/** "On the wards": of people whatever stands over it. "Confirmed" alone may be said of deaths. */
function tellsState(scan: Analysis, label: Label): boolean {
  const state = stateInLabel(scan, label);
  return state !== null && state !== 'found';
}

/** Whether the label itself says what happened, whatever stands over it: "Dead", "Arrests". */
export const saysWhat = (scan: Analysis, label: Label): boolean =>
  wordsOf(scan, label).some(tellsWhat);

const wordsOf = ({ tokens }: Analysis, { first, end }: TokenRange): readonly string[] =>
  tokens.lower.slice(first, end);

/** Whether a word says what happened to people. */
const tellsWhat = (lower: string): boolean =>
  STATES.has(lower) || NOUN_CUES.has(lower) || PATIENT_VERBS.has(lower);

/** "Employees", "Number of soldiers": a label of living people. */
export const countsPeople = (scan: Analysis, label: Label): boolean =>
  wordsOf(scan, label).some((lower) => isLiving(headOf(lower)));

/** "Employees", "Schools shut": a label of people or of what is counted one by one. */
export const countsOnes = (scan: Analysis, label: Label): boolean =>
  countsPeople(scan, label) ||
  wordsOf(scan, label).some((lower) => measureOfNoun(headOf(lower)) === 'buildings');

/** What is done to people and not to things: "Rescued: 41", "Found alive: 2". */
const DONE_TO_PEOPLE =
  /^(?:rescued|saved|found|treated|released|freed|discharged|recovered|vaccinated|immunised|immunized|tested|quarantined|isolated|questioned|charged|convicted|sentenced|acquitted|airlifted|stranded|trapped|affected|sheltered|housed|registered|repatriated|deported|returned|identified|unidentified|screened|infected|employed|unemployed|laid|dismissed|hired|survived|survivors?|male|female|hospitali[sz]ed|evacuated|safe|alive|present|absent|attending|enrolled)$/;

/** Whether the label begins with what is done to people: "Rescued", "Present". */
export const isDoneToPeople = ({ tokens }: Analysis, { first }: Label): boolean =>
  DONE_TO_PEOPLE.test(tokens.lower[first]!);

/** Whether a word says what happened to people or what kind of thing is counted. */
export const isKnown = (lower: string): boolean =>
  tellsWhat(lower) || MORE_KNOWN.test(lower) || measureOfNoun(headOf(lower)) !== null;

const MORE_KNOWN =
  /^(?:seats?|share|turnout|revenues?|sales|profits?|price|rescued|recovered|hospitali[sz]ed|unaccounted|casualties|rainfall|survivors|rate|margin|ratio|referendum|plebiscite|run-off|ballots?|roll-calls?)$/;

/** The words of a label. */
type Words = Pick<Label, 'first' | 'end' | 'unit'>;

/** How those are who a row of a bulletin counts, where it names nobody. */
type State = 'patients' | 'held' | 'sheltered' | 'dead' | 'found' | 'voted';

const BEFORE_PLACE =
  /^(?:in|on|under|at|behind|still|now|currently|receiving|remaining|remain|put|placed|of)$/;
const PLACES: readonly (readonly [State, RegExp])[] = [
  [
    'patients',
    /^(?:hospitals?|beds|wards?|clinics?|icus?|care|treatment|ventilators?|isolation|observation)$/,
  ],
  ['held', /^(?:custody|bars|jails?|cells?|prisons?|arrest|detention)$/],
  ['sheltered', /^(?:shelters?|tents?|camps?|schools?|centres?|centers?)$/],
];
/** The whole label: "Critical", "Fatal". */
const ALONE: readonly (readonly [State, RegExp])[] = [
  [
    'patients',
    /^(?:critical|critically|serious|seriously|hospitali[sz]ed|admitted|bedridden|ventilated|convalescent)$/,
  ],
  ['dead', /^(?:fatal|fatally)$/],
  ['held', /^(?:held|remanded)$/],
  ['voted', /^(?:yes|for|against|abstained|abstaining|abstentions?|ayes|noes)$/],
  ['found', /^(?:confirmed|suspected|probable|active|imported)$/],
];
const MOST_WORDS = 4;

/** "On the wards", "In custody", "Critical", "Fatal": the state of people that a label tells by itself; null for others. */
export function stateInLabel(scan: Analysis, label: Words): State | null {
  const { first, unit } = label;
  const end = endOfState(scan, label);
  if (unit !== null || end - first > MOST_WORDS) return null;
  const { lower } = scan.tokens;
  if (BEFORE_PLACE.test(lower[first]!)) {
    for (const [state, places] of PLACES) if (places.test(lower[end - 1]!)) return state;
    return null;
  }
  if (end - first > 1) return null;
  for (const [state, words] of ALONE) if (words.test(lower[first]!)) return state;
  return null;
}

/** "Held by police", "Suspected since 1 January": where the state ends and by whom or since when begins. */
function endOfState({ tokens, tags, dates }: Analysis, { first, end }: Words): number {
  const { lower } = tokens;
  for (let at = first + 1; at < Math.min(end, first + MOST_WORDS + 1); at += 1) {
    const isFirst = tags[at] === P.preposition && !BEFORE_PLACE.test(lower[at - 1]!);
    if (isFirst || dates[at] === DateMark.date) return at;
  }
  return end;
}

/** What those in that state are counted as; of a disease they are its cases. */
export function measureOfState({ scan, story }: Stretch, label: Words): Measure | null {
  const isIllness = story.illness > 0;
  switch (stateInLabel(scan, label)) {
    case 'dead':
      return 'deaths';
    case 'held':
      return 'detained';
    case 'voted':
      return 'votes';
    case 'sheltered':
      return 'displaced';
    case 'patients':
      return isIllness ? 'cases' : 'injuries';
    case 'found':
      return isIllness ? 'cases' : null;
    default:
      return null;
  }
}

/** "Discount to Friday's price: about 12%": the first noun of the label. */
export function labelNoun(scan: Analysis, label: Label): NounPhrase | null {
  const end = nounsEnd(scan, label);
  const phrase = readNounPhrase({ scan, at: label.first, end, many: false });
  const last = end - 1;
  const isPair = phrase !== null && phrase.headAt === last - 1 && phrase.first === label.first;
  // "Cash cost: R9,000": a word that could be a verb is none at the end of a label.
  if (isPair && (scan.tags[last] === P.verb || scan.tags[last] === P.past))
    return {
      ...phrase,
      end,
      text: cut(scan, label.first, end),
      headAt: last,
      head: headOf(scan.tokens.lower[last]!),
    };
  if (phrase !== null && !phrase.isState) return phrase;
  return phraseBefore(scan, end, label.first);
}

/** "Cocaine seized": one past the words before what was done to them. */
function nounsEnd({ tags }: Analysis, { first, end }: Label): number {
  const isDone = end - first > 1 && tags[end - 1] === P.past;
  return isDone ? end - 1 : end;
}
