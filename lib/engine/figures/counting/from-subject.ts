import { isPluralNoun, PartOfSpeech } from '../../text/parts-of-speech.ts';
import { TokenKind } from '../../text/tokens.ts';
import { DateMark } from '../../grammar/analysis.ts';
import { IMPLIED, NOUN_CUES, PATIENT_VERBS, STATES } from '../../grammar/lexicon/cues.ts';
import { headOf, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { readNounPhrase, type NounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import type { Figure } from '../figure.ts';
import { measureOfPair } from '../lexicon/compounds.ts';
import { type Around, type Counting, countsPhrase } from './rule.ts';
import { headOfText } from './noun-of-sum.ts';
import { tokenBefore } from '../stretch.ts';

const isNumberOf = (lower: readonly string[], at: number): boolean =>
  NUMBERS.test(lower[at]!) && lower[at + 1] === 'of';
const NUMBERS = /^(?:number|total|count|tally)$/;

/** What stands between a subject and the number of it; any other is not reached over these. */
const JOINS =
  /^(?:to|from|by|reached|reach|reaches|reaching|exceeded|exceed|passed|totalled|totaled|numbered|was|were|is|are|stood|hit|top|topped|surpassed|read)$/;

/** "the number of cases reached 10,000", "puts the number of those at 1.7 million". */
export function numberedNoun(figure: Figure): Counting | null {
  const before = figure.stretch.scan.tokens.lower[figure.first - 1] ?? '';
  if (!JOINS.test(before) && !/^(?:at|as)$/.test(before)) return null;
  const numbered = numberOf(figure);
  if (numbered === null) return numberOfThose(figure);
  const { lower } = figure.stretch.scan.tokens;
  const fate = lower[numbered.end] ?? '';
  return {
    ...countsPhrase(numbered, `counts "${numbered.text}", of which the number is told`),
    // "the number of people killed on the border"
    kind: PATIENT_VERBS.get(fate) ?? measureOfNoun(numbered.head),
  };
}

/** "the number infected in the north to 29", "the number of drowned": people, told by what befell them. */
function numberOfThose({ stretch: { lower, tags, sentence }, first }: Figure): Counting | null {
  for (let at = first - 2; at >= Math.max(sentence.firstToken, first - FARTHEST); at -= 1) {
    if (/^[.;:]$/.test(lower[at]!) || tags[at] === PartOfSpeech.number) return null;
    const fate = lower[at + 1] === 'of' ? lower[at + 2]! : lower[at + 1]!;
    const kind = STATES.get(fate) ?? PATIENT_VERBS.get(fate);
    if (lower[at] === 'number' && kind !== undefined)
      return { counted: 'people', head: 'person', kind, reason: `the number ${fate}` };
  }
  return null;
}

/** "The toll could rise to 40", "arrivals fell to 300": the subject is what is counted. */
export function subjectOfVerb(figure: Figure, around: Around): Counting | null {
  const isShare = isShareOfSubject(figure);
  const before = figure.stretch.scan.tokens.lower[figure.first - 1] ?? '';
  if (!isShare && !JOINS.test(before)) return null;
  const { subject } = around;
  if (subject === null) return null;
  if (isShare)
    return { counted: subject, head: headOfText(subject), reason: `a part of "${subject}"` };
  const isTrend = TREND.test(verbNear(figure));
  if (!isTrend && /^(?:from|by)$/.test(before)) return null;
  const words = subject.toLowerCase().split(/\s+/);
  // "the death toll from that storm has climbed to 40": of the dead, not of storms.
  if (around.cue?.word === 'toll') return null;
  const of = words.indexOf('of');
  const isNumber = of > 0 && isNumberOf(words, of - 1);
  const noun = isNumber || of <= 0 ? words.at(-1)! : words[of - 1]!;
  // "Job losses reached 1,400": no lives.
  const pair = measureOfPair(`${words[words.lastIndexOf(noun) - 1] ?? ''} ${headOf(noun)}`);
  const cue = pair === null ? NOUN_CUES.get(noun) : undefined;
  const isThing = isTrend && isPluralNoun(noun);
  const kind = pair ?? cue ?? measureOfNoun(headOf(noun)) ?? (isThing ? 'other' : null);
  if (kind === null) return null;
  const implied = cue === undefined || isNumber ? undefined : IMPLIED.get(cue);
  const named = isNumber
    ? subject
        .split(/\s+/)
        .slice(of + 1)
        .join(' ')
    : subject;
  return {
    counted: implied ?? named,
    head: implied === 'people' ? 'person' : headOf(noun),
    kind,
    reason: `counts "${implied ?? named}", from the subject "${subject}"`,
  };
}

/** "The dam is half full", "The season is barely two thirds over": a part of its subject. */
export function isShareOfSubject({ unit, stretch: { lower, tags }, first, end }: Figure): boolean {
  if (unit?.name !== 'fraction') return false;
  const at = tags[first - 1] === PartOfSpeech.adverb ? first - 2 : first - 1;
  if (!COPULA.test(lower[at] ?? '')) return false;
  return tags[end] === PartOfSpeech.past || DONE.test(lower[end] ?? '');
}

const COPULA = /^(?:is|are|was|were|be|been|stands?|stood)$/;
const DONE = /^(?:over|full|empty|done|gone)$/;

const FARTHEST = 18;

/** "corrects the number of Canadian lay-offs in paragraph three to 1,100": what the number is of. */
function numberOf({
  stretch: { scan, lower, kind, dates, sentence },
  first,
  amount,
}: Figure): NounPhrase | null {
  for (let at = first - 2; at >= Math.max(sentence.firstToken, first - FARTHEST); at -= 1) {
    const isNumber = kind[at] === TokenKind.number && dates[at] === DateMark.none;
    if (isNumber || /^[.;:]$/.test(lower[at]!)) return null;
    if (!isNumberOf(lower, at)) continue;
    const phrase = readNounPhrase({ scan, at: at + 2, end: first, many: amount.value !== 1 });
    return phrase?.isPlural === true && !phrase.isState ? phrase : null;
  }
  return null;
}

const TREND =
  /^(?:fell|falls?|fallen|falling|rose|rises?|risen|rising|dropped|drops?|dropping|climbed|climbs?|climbing|grew|grown?|grows|growing|increased|increases?|decreased|declined|declines?|doubled|tripled|jumped|jumps?|sank|soared|plunged|shrank|halved|surged|went|gone|down|up)$/;

/** The last verb or direction within a few words before the figure; empty when there is none. */
function verbNear({ stretch, first }: Figure): string {
  const at = tokenBefore(stretch, first, { word: TREND, reach: 10, stops: /^;$/ });
  return at < 0 ? '' : stretch.lower[at]!;
}
