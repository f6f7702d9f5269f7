import { isAlsoVerb, isNominal, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { LetterCase, spaceBefore, TokenKind } from '../../text/tokens.ts';
import { saysWhatBefell } from '../measuring/cues/expression.ts';
import type { Draft } from '../figure.ts';
import { STATES } from '../../grammar/lexicon/cues.ts';
import { measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import type { Unit } from '../lexicon/units.ts';
import { COLLECTIVES } from '../../grammar/phrases/phrase-head.ts';
import type { Analysis } from '../../grammar/analysis.ts';
import type { Stretch } from '../stretch.ts';
import {
  phraseBefore,
  readNounPhrase,
  type NounPhrase,
} from '../../grammar/phrases/noun-phrase.ts';

/** The counted phrase after the number: "40 people", "8 miles of tunnels", "€90m in damages". */
export function phraseOf(draft: Draft, end: number): NounPhrase | null {
  const { stretch, amount, unit } = draft;
  const { scan, tokens, text } = stretch;
  if (unit?.measure === 'age' || unit?.name === 'magnitude') return null;
  const at = draft.end;
  // "one car in two"
  if (amount.nounAt !== undefined)
    return readNounPhrase({ scan: scan, at: amount.nounAt, end: at, many: false });
  if (unit === null && text[at] === '-' && !spaceBefore(tokens, at) && at + 1 < end) {
    return hyphenPhrase(draft, at + 1, end);
  }
  const isQuestioned = text[at] === '(';
  if (isQuestioned) return null;
  const isQuantity =
    unit !== null &&
    unit.measure !== 'money' &&
    unit.name !== 'fraction' &&
    unit.measure !== 'percent';
  // "a crater 4 metres wide and shattered windows"
  if (isQuantity && isDimension(draft, at)) return null;
  if (isQuantity) {
    const measured = phraseOfQuantity(draft, unit, end);
    if (measured !== undefined) return measured;
  }
  const many = amount.value === null || Math.abs(amount.value) !== 1;
  return phraseAfter(draft, { end, many });
}

const DIMENSIONS =
  /^(?:wide|deep|long|high|tall|thick|across|away|apart|below|above|inside|off|around|round|beyond|down|up)$/;

/** "4 metres wide", "9 m long,"; not "a 15 metre high pig". */
function isDimension({ stretch: { lower, tags, end } }: Draft, at: number): boolean {
  if (at >= end || !DIMENSIONS.test(lower[at]!)) return false;
  const next = at + 1 < end ? tags[at + 1] : P.punctuation;
  return !isNominal(next);
}

/** What is measured, if it is said right here; undefined when the unit does not decide it. */
function phraseOfQuantity(draft: Draft, unit: Unit, end: number): NounPhrase | null | undefined {
  const { amount } = draft;
  const { scan } = draft.stretch;
  const { tokens } = scan;
  const at = draft.end;
  const isOf = tokens.lower[at] === 'of';
  // "8 miles of tunnels", "a 6kW electric motor"
  if (isOf && unit.measure === 'distance' && draft.bound === '<=') return null;
  // "three months' pay", "a 500 year-long siege"
  const isOwner = unit.measure === 'duration' && /^['’]s?$/.test(tokens.text[at] ?? '');
  if (isOwner) return readNounPhrase({ scan, at: at + 1, end, many: false });
  if (tokens.text[at] === '-' && tokens.lower[at + 1] === 'long')
    return readNounPhrase({ scan, at: at + 2, end, many: false });
  if (isOf || amount.hyphen || !spaceBefore(tokens, amount.numberEnd))
    return readNounPhrase({ scan, at, end, many: false });
  // "a 750 meter swim", "a two day visit": the unit stands in the singular before a noun.
  const isModifier = SINGULAR_UNIT.test(tokens.lower[at - 1] ?? '');
  if (isModifier && Math.abs(amount.value ?? 2) !== 1)
    return readNounPhrase({ scan, at, end, many: false });
  return unit.measure === 'duration' ? null : undefined;
}

const SINGULAR_UNIT =
  /(?:metre|meter|foot|mile|yard|inch|litre|liter|gallon|ton|tonne|pound|acre|barrel|year|month|week|day|hour|minute)$/;

/** "€5m worth of damage", "half the voters", "40 people". */
function phraseAfter(
  { stretch, amount, unit, first, end: from }: Draft,
  { end, many }: { readonly end: number; readonly many: boolean },
): NounPhrase | null {
  const { scan, lower, tags } = stretch;
  let at = from;
  if (unit === null && saysWhatBefell(stretch, at)) return null;
  if (lower[at] === 'worth' && lower[at + 1] === 'of') at += 1;
  // "saved €5m more in tolls"
  if (amount.isMoney && BEFORE_IN.test(lower[at] ?? '') && lower[at + 1] === 'in') at += 1;
  if (lower[at] === 'in' && amount.isMoney) {
    return readNounPhrase({ scan, at: at + 1, end, many: false });
  }
  if (amount.isMoney && NO_NOUNS.test(lower[at] ?? '')) return null;
  const isWide = unit !== null && unit.name !== 'fraction';
  if (unit?.name === 'fraction' && tags[at] === P.determiner) at += 1;
  const phrase = readNounPhrase({ scan, at, end, many: many && !isWide, isDirect: unit === null });
  // An adjective alone counts nothing, unless it says what happened: "17 dead", "1,700 idle".
  if (isWide && phrase !== null && /^(?:year|month|week|day|quarter|time)$/.test(phrase.head))
    return null;
  if (
    many &&
    unit === null &&
    phrase !== null &&
    isHeadlineVerb(stretch, { at, from: first, phrase })
  )
    return null;
  const isBare = phrase?.isState === true && !STATES.has(phrase.head) && !namesPeople(scan, phrase);
  return isBare ? null : phrase;
}

const BEFORE_IN = /^(?:more|extra|less|each|apiece)$/;

/** "settled $1.43 higher", "free on bail of $3,000 pending appeal" */
const NO_NOUNS =
  /^(?:higher|lower|up|down|more|less|cheaper|dearer|better|worse|richer|poorer|pending|apiece|each|extra|annually|monthly|yearly|daily)$/;

/** "Two crash into river", "Four claim asylum": a verb in the base form, and no plural that it counts. */
function isHeadlineVerb(
  { lower, sentence }: Stretch,
  { at, from, phrase }: { readonly at: number; readonly from: number; readonly phrase: NounPhrase },
): boolean {
  if (phrase.isPlural || phrase.first !== at) return false;
  // "a bus carrying 18 hit a mine": what has a determiner after it is a verb anywhere.
  const isOpen = from === sentence.firstToken;
  if (!isOpen && !/^(?:an?|the|his|her|its|their)$/.test(lower[phrase.end] ?? '')) return false;
  return isAlsoVerb(lower[at]!) && !COLLECTIVES.has(phrase.head);
}

/** "39 Vietnamese"; not "three Chinese and two Thai sailors", whose noun is to come. */
function namesPeople({ tokens, tags }: Analysis, { head, headAt, end }: NounPhrase): boolean {
  const isName = tokens.letterCase[headAt] === LetterCase.title && measureOfNoun(head) === 'people';
  const isFirst = /^(?:and|or|,)$/.test(tokens.lower[end] ?? '') && tags[end + 1] === P.number;
  return isName && !isFirst;
}

/** "5,000-strong force", "15-member team", "one-truck haulier", "18-fold". */
function hyphenPhrase(draft: Draft, at: number, end: number): NounPhrase | null {
  const { scan } = draft.stretch;
  const { tokens } = scan;
  if (tokens.kind[at] !== TokenKind.word || spaceBefore(tokens, at)) return null;
  // "a 10-by-12-foot cell"
  if (tokens.lower[at] === 'by') return null;
  if (tokens.lower[at] === 'strong') {
    draft.end = at + 1;
    return (
      readNounPhrase({ scan, at: at + 1, end, many: false }) ??
      phraseBefore(scan, draft.first, draft.stretch.sentence.firstToken)
    );
  }
  return (
    readNounPhrase({ scan, at, end: at + 1, many: false }) ?? {
      first: at,
      end: at + 1,
      text: tokens.text[at]!,
      head: tokens.lower[at]!,
      headAt: at,
      isState: false,
      pointsBack: false,
      isPlural: false,
    }
  );
}
