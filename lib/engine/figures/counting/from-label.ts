import type { Analysis } from '../../grammar/analysis.ts';
import { IMPLIED, NOUN_CUES, STATES } from '../../grammar/lexicon/cues.ts';
import { headOf, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { cut, type NounPhrase, readNounPhrase } from '../../grammar/phrases/noun-phrase.ts';

import type { Figure } from '../figure.ts';
import { isNamedCount, openerOf } from '../lines/pairs.ts';
import { isDoneToPeople, type Label, labelNoun, stateInLabel } from '../lines/label-words.ts';
import { type Around, type Counting, countsPhrase } from './rule.ts';

/** A sum or share in a cell is of what the head of the column says, whatever the cells before it hold. */
export function sumOfLabel(figure: Figure, { label }: Around): Counting | null {
  const { unit, told, stretch } = figure;
  if (unit === null || label === null || figure.phrase !== null) return null;
  const reason = 'said of what its label names';
  if (label.unit !== null) return told === null ? null : { ...told, reason };
  if (figure.column === null || !/^(?:money|percent)$/.test(unit.measure)) return null;
  const noun = labelNoun(figure.stretch.scan, label);
  return {
    counted: noun?.text ?? cut(stretch.scan, label.first, label.end),
    head: noun?.head ?? headOf(stretch.lower[label.end - 1]!),
    reason,
  };
}

/** "Homes damaged: 2,140": the noun of the label. */
export function nounOfLabel(figure: Figure, { label, pointsBack }: Around): Counting | null {
  if (label === null || pointsBack) return null;
  const phrase = phraseIn(figure, label);
  if (phrase === null || phrase.isState || saysWhatWasDone(figure, label, phrase)) return null;
  return countsPhrase(phrase, `counts "${phrase.text}", from the label of the line`);
}

/** "Wounded: 40", "Rescued: 41". */
export function peopleOfLabel(figure: Figure, { label, pointsBack }: Around): Counting | null {
  if (label === null || pointsBack) return null;
  if (!saysWhatWasDone(figure, label, phraseIn(figure, label))) return null;
  // "For", "Against", "Abstained"
  if (stateInLabel(figure.stretch.scan, label) === 'voted')
    return { counted: 'votes', head: 'vote', reason: 'votes, which way they went' };
  return {
    counted: 'people',
    head: 'person',
    reason: 'people, of whom the label says what befell them',
  };
}

/** The noun phrase of the label: of "Number of cases" the cases. */
function phraseIn({ stretch: { scan, lower } }: Figure, { first, end }: Label): NounPhrase | null {
  const at = NUMBER.test(lower[first]!) && lower[first + 1] === 'of' ? first + 2 : first;
  return readNounPhrase({ scan, at, end, many: true });
}

const NUMBER = /^(?:numbers?|no|totals?|count|sum)$/;

const saysWhatWasDone = (
  { stretch: { scan } }: Figure,
  label: Label,
  phrase: NounPhrase | null,
): boolean =>
  isDoneToPeople(scan, label) ||
  stateInLabel(scan, label) !== null ||
  (phrase !== null && (STATES.has(phrase.head) || isParticiple(scan, phrase)));

/** "Vaccinated", but not "beds" or "women". */
const isParticiple = ({ tokens }: Analysis, { head, headAt }: NounPhrase): boolean =>
  /(?:ed|en)$/.test(head) && head === tokens.lower[headAt];

const FARTHEST = 24;

/** "Cases rose in Karo (12), Nimet (7)": what the clause before the list of places tells of. */
export function countOfPlace(figure: Figure): Counting | null {
  const { stretch, amount, phrase, unit } = figure;
  if (phrase !== null || unit !== null) return null;
  if (!isNamedCount(stretch, amount.first, amount.end)) return null;
  const { lower, text } = stretch.scan.tokens;
  const opener = openerOf(stretch, amount.first)!;
  const stop = Math.max(opener, Math.min(amount.first, opener + FARTHEST));
  for (let at = stop; at >= Math.max(stretch.sentence.firstToken, opener - FARTHEST); at -= 1) {
    const word = lower[at]!;
    const kind = NOUN_CUES.get(word) ?? measureOfNoun(headOf(word));
    if (kind === null) continue;
    const implied = NOUN_CUES.has(word) ? IMPLIED.get(kind) : undefined;
    return {
      counted: implied ?? text[at]!,
      head: implied === 'people' ? 'person' : headOf(word),
      kind,
      reason: `counts "${text[at]!}", by place`,
    };
  }
  return null;
}
