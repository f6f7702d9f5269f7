import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import type { Draft } from '../draft.ts';
import { labelBefore } from '../lines/label.ts';
import { LEADER } from '../lines/key.ts';
import type { LabelUnit } from '../lines/label-unit.ts';
import type { Label } from '../lines/label-words.ts';
import { isAboutIllness } from '../measuring/cues/illness.ts';
import { STATES } from '../../grammar/lexicon/cues.ts';
import { DISEASES } from '../lexicon/expressions.ts';
import { headOf } from '../../grammar/lexicon/nouns.ts';
import {
  cut,
  phraseBefore,
  readNounPhrase,
  type NounPhrase,
} from '../../grammar/phrases/noun-phrase.ts';
import { exact } from '../amounts/numeral.ts';
import { readUnit } from '../amounts/unit.ts';

const P = PartOfSpeech;

/** The label of the line, when nothing but a hedge stands between it and the number. */
export function closeLabel(draft: Draft): Label | null {
  const label = labelBefore(draft.stretch, draft.first);
  if (label === null) return null;
  const { text } = draft.stretch.scan.tokens;
  let { end } = label;
  if (OPENS.test(text[end] ?? '')) while (end < draft.first && !CLOSES.test(text[end]!)) end += 1;
  while (end < draft.first && (LEADER.test(text[end]!) || CLOSES.test(text[end]!))) end += 1;
  const least = label.unit === null ? 2 : 6;
  return draft.first - end <= least ? label : null;
}

const OPENS = /^[([]$/;
const CLOSES = /^[)\]]$/;

/** "Revenue (NOK m): 812", "Hectares burned: 3,200", a column headed "Share (%)": the label has the unit. */
export function readLabelUnit(draft: Draft, label: Label): void {
  if (draft.amount.form === 'fraction' || draft.amount.form === 'none') return;
  const { scan } = draft.stretch;
  if (label.unit !== null) {
    takeLabelUnit(draft, label, label.unit);
    return;
  }
  if (draft.unit !== null || label.end <= label.first) return;
  const { tokens } = scan;
  const read = readUnit({ tokens, at: label.first, end: label.end });
  if (read === null || tokens.lower[label.first]!.length < 4) return;
  if (!/^(?:area|distance|weight)$/.test(read.unit.measure)) return;
  draft.unit = read.unit;
  draft.counted = tokens.text.slice(label.first, read.end).join(' ').toLowerCase();
  draft.head = headOf(tokens.lower[read.end - 1]!);
}

/** Unit and scale as the label gives them, for a number that has none of its own. */
function takeLabelUnit(draft: Draft, label: Label, { unit, scale }: LabelUnit): void {
  const { amount } = draft;
  const isMoney = unit?.measure === 'money';
  if (draft.unit === null && unit !== null) {
    draft.unit = unit;
    draft.reasons.push(`in ${unit.name}, by the label of the line`);
  }
  if (scale !== 1 && !amount.hasScale) {
    const by = (value: number | null) => (value === null ? null : exact(value * scale));
    draft.amount = {
      ...amount,
      value: by(amount.value),
      low: by(amount.low),
      high: by(amount.high),
      hasScale: true,
      isMoney,
    };
    draft.reasons.push(`times ${String(scale)}, by the label of the line`);
  }
  if (label.end <= label.first || unit === null) return;
  const { scan } = draft.stretch;
  const noun = labelNoun(draft, label);
  draft.counted = noun?.text ?? cut(scan, label.first, label.end);
  draft.head = noun?.head ?? headOf(scan.tokens.lower[label.end - 1]!);
}

/** "Discount to Friday's price: about 12%": the first noun of the label. */
export function labelNoun({ stretch: { scan } }: Draft, label: Label): NounPhrase | null {
  const phrase = readNounPhrase({ scan, at: label.first, end: label.end, many: false });
  const last = label.end - 1;
  const isPair = phrase !== null && phrase.headAt === last - 1 && phrase.first === label.first;
  // "Cash cost: R9,000": a word that could be a verb is none at the end of a label.
  if (isPair && (scan.tags[last] === P.verb || scan.tags[last] === P.past))
    return {
      ...phrase,
      end: label.end,
      text: cut(scan, label.first, label.end),
      headAt: last,
      head: headOf(scan.tokens.lower[last]!),
    };
  if (phrase !== null && !phrase.isState && !phrase.pointsBack) return phrase;
  return phraseBefore(scan, label.end, label.first);
}

/** A sum or share in a cell is of what the head of the column says, whatever the cells before it hold. */
export function measureFromLabel(draft: Draft, label: Label | null): boolean {
  const { unit } = draft;
  if (unit === null || label === null || draft.phrase !== null) return false;
  if (label.unit === null) {
    if (draft.column === null || !/^(?:money|percent)$/.test(unit.measure)) return false;
    const noun = labelNoun(draft, label);
    draft.counted = noun?.text ?? cut(draft.stretch.scan, label.first, label.end);
    draft.head = noun?.head ?? headOf(draft.stretch.scan.tokens.lower[label.end - 1]!);
  } else if (draft.counted === null) return false;
  draft.measure = unit.measure;
  draft.reasons.push(`said of "${draft.counted}", by its label`);
  return true;
}

/** What is done to people and not to things: "Rescued: 41", "Found alive: 2". */
const DONE_TO_PEOPLE =
  /^(?:rescued|saved|found|treated|released|freed|discharged|recovered|vaccinated|immunised|immunized|tested|quarantined|isolated|questioned|charged|convicted|sentenced|acquitted|airlifted|stranded|trapped|affected|sheltered|housed|registered|repatriated|deported|returned|identified|unidentified|screened|infected|employed|unemployed|laid|dismissed|hired|survived|survivors?|male|female|hospitali[sz]ed|evacuated|safe|alive|present|absent|attending|enrolled)$/;

/** "Houses destroyed: 2,310; damaged: 5,600": what is done to things is done to those of the label before. */
function isOfThingsBefore(
  { stretch: { scan } }: Draft,
  label: Label,
  previous: Draft | null,
): boolean {
  const word = scan.tokens.lower[label.first]!;
  if (previous === null || previous.unit !== null || !DONE_TO_THINGS.test(word)) return false;
  return previous.counted !== null && /^(?:buildings|vehicles|other)$/.test(previous.measure);
}

const DONE_TO_THINGS =
  /^(?:damaged|destroyed|burned|burnt|flooded|inundated|collapsed|razed|levelled|leveled|repaired|rebuilt|looted|torched|cracked|uninhabitable|partially|partly|severely|slightly|totally|fully|completely)$/;

const OF_CASES =
  /^(?:suspected|confirmed|probable|possible|active|recovered|recoveries|discharged|hospitali[sz]ed|admitted|hospital|icu|ventilated|isolated|imported|symptomatic|asymptomatic|new|cured|laboratory|lab)$/;

/** "Cholera: 1,061", and of a disease "Suspected: 9,377", "In hospital: 512". */
function isOfCases({ stretch: { scan } }: Draft, label: Label, phrase: NounPhrase | null): boolean {
  const { lower } = scan.tokens;
  if (DISEASES.has(lower[label.end - 1]!)) return true;
  const isBare = phrase === null || phrase.isState || OF_CASES.test(phrase.head);
  const first = lower[label.first] === 'in' ? label.first + 1 : label.first;
  return isBare && OF_CASES.test(lower[first] ?? '') && isAboutIllness(scan);
}

/** "Homes destroyed: 2,140": counts what the label names, or people where it says only what happened. */
export function setFromLabel(draft: Draft, label: Label, previous: Draft | null): void {
  const { scan } = draft.stretch;
  const { lower } = scan.tokens;
  const phrase = readNounPhrase({ scan, at: label.first, end: label.end, many: true });
  if (/^(?:deployed|strength)$/.test(lower[label.first]!)) {
    draft.counted = 'troops';
    draft.head = 'troop';
    draft.measure = 'troops';
    return;
  }
  if (isOfCases(draft, label, phrase)) {
    draft.counted = 'cases';
    draft.head = 'case';
    draft.measure = 'cases';
    draft.reasons.push('counts cases, as the label of the line says in a text about a disease');
    return;
  }
  const isDone = phrase !== null && (STATES.has(phrase.head) || /(?:ed|en)$/.test(phrase.head));
  const isOfPeople = DONE_TO_PEOPLE.test(lower[label.first]!);
  if (phrase !== null && !phrase.isState && !isDone && !isOfPeople) {
    draft.counted = phrase.text;
    draft.head = phrase.head;
    draft.reasons.push(`counts "${phrase.text}", from the label of the line`);
  } else if (isOfThingsBefore(draft, label, previous)) {
    draft.counted = previous!.counted;
    draft.head = previous!.head;
    draft.measure = previous!.measure;
    draft.reasons.push('counts what the label before it counts');
  } else if (isDone || isOfPeople) {
    draft.counted = 'people';
    draft.head = 'person';
  } else if (
    phrase === null &&
    draft.column === null &&
    previous !== null &&
    previous.stretch.sentence === draft.stretch.sentence
  ) {
    draft.counted = previous.counted;
    draft.head = previous.head;
  }
}
