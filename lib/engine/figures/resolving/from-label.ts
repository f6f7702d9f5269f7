import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import type { Draft } from '../draft.ts';
import { labelBefore, LEADER, type Label } from '../label.ts';
import { STATES } from '../lexicon/cues.ts';
import { headOf } from '../lexicon/nouns.ts';
import type { Unit } from '../lexicon/units.ts';
import { cut, phraseBefore, readNounPhrase, type NounPhrase } from '../noun-phrase.ts';
import { readUnit } from '../unit.ts';

const P = PartOfSpeech;

/** The label of the line, when nothing but a hedge stands between it and the number. */
export function closeLabel(draft: Draft): Label | null {
  const label = labelBefore(draft.stretch, draft.first);
  if (label === null) return null;
  const { text } = draft.stretch.scan.tokens;
  let { end } = label;
  while (end < draft.first && LEADER.test(text[end]!)) end += 1;
  return draft.first - end <= 2 ? label : null;
}

/** "Hectares burned: 3,200", a column headed "Share (%)": the label has the unit. */
export function readLabelUnit(draft: Draft, label: Label): void {
  if (draft.unit !== null || draft.amount.form === 'fraction') return;
  const { tokens } = draft.stretch.scan;
  const last = tokens.text[label.end - 1] === ')' ? label.end - 2 : label.end - 1;
  if (tokens.text[last] === '%' || tokens.text[label.first] === '%') {
    draft.unit = PERCENT;
    return;
  }
  const read = readUnit({ tokens, at: label.first, end: label.end });
  if (read === null || tokens.lower[label.first]!.length < 4) return;
  if (
    read.unit.measure !== 'area' &&
    read.unit.measure !== 'distance' &&
    read.unit.measure !== 'weight'
  )
    return;
  draft.unit = read.unit;
  draft.counted = tokens.text.slice(label.first, read.end).join(' ').toLowerCase();
  draft.head = headOf(tokens.lower[read.end - 1]!);
}

const PERCENT: Unit = { name: 'percent', measure: 'percent' };

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

/** "Homes destroyed: 2,140": counts what the label names, or people where it says only what happened. */
export function setFromLabel(draft: Draft, label: Label, previous: Draft | null): void {
  const { scan } = draft.stretch;
  const phrase = readNounPhrase({ scan, at: label.first, end: label.end, many: true });
  const isDone = phrase !== null && (STATES.has(phrase.head) || /(?:ed|en)$/.test(phrase.head));
  if (phrase !== null && !phrase.isState && !isDone) {
    draft.counted = phrase.text;
    draft.head = phrase.head;
    draft.reasons.push(`counts "${phrase.text}", from the label of the line`);
  } else if (isDone) {
    draft.counted = 'people';
    draft.head = 'person';
  } else if (
    phrase === null &&
    previous !== null &&
    previous.stretch.sentence === draft.stretch.sentence
  ) {
    draft.counted = previous.counted;
    draft.head = previous.head;
  }
}
