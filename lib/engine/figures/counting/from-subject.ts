import { isPluralNoun } from '../../text/parts-of-speech.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { cueAfter } from '../measuring/cues/cue-after.ts';
import { IMPLIED, NOUN_CUES } from '../../grammar/lexicon/cues.ts';
import { headOf, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { readNounPhrase, type NounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import { DateMark } from '../../grammar/analysis.ts';
import { clauseSubject } from '../../grammar/clauses/subject.ts';

/** The subject of the clause in which the figure stands, or null. */
export function subjectFor(draft: Draft): string | null {
  const { scan, sentence } = draft.stretch;
  return clauseSubject(scan, draft.first, sentence.firstToken);
}

/** "An item misstated the number of persons charged. It is 13.": the sentence before says of whom. */
export function setFromNumberBefore(draft: Draft): boolean {
  const { scan, sentence } = draft.stretch;
  const { tokens } = scan;
  const end = sentence.firstToken;
  const last = end - 1;
  if (last < 0) return false;
  for (let at = last; at >= Math.max(0, last - LONGEST); at -= 1) {
    if (tokens.sentence[at] !== tokens.sentence[last]) return false;
    if (!isNumberOf(tokens.lower, at)) continue;
    const phrase = readNounPhrase({ scan, at: at + 2, end, many: true });
    if (phrase === null || phrase.isState || phrase.pointsBack) return false;
    draft.counted = phrase.text;
    draft.head = phrase.head;
    const before = scan.document.sentences[tokens.sentence[last]!]!;
    const stretch = { scan, sentence: before, first: before.firstToken, end };
    draft.measure = cueAfter(stretch, phrase.end)?.measure ?? measureOfNoun(phrase.head) ?? 'other';
    draft.reasons.push(`counts "${phrase.text}", of which the sentence before tells the number`);
    return true;
  }
  return false;
}

const LONGEST = 40;

const isNumberOf = (lower: readonly string[], at: number): boolean =>
  /^(?:number|total|count|tally)$/.test(lower[at]!) && lower[at + 1] === 'of';

/** "The toll could rise to 40", "the number of cases reached 10,000": the subject is what is counted. */
export function setFromSubject(draft: Draft): void {
  const { scan, sentence } = draft.stretch;
  const before = scan.tokens.lower[draft.first - 1] ?? '';
  // "puts the number of those at 1.7 million"; any other subject is not reached over these.
  const isPut = /^(?:at|as)$/.test(before);
  if (
    !isPut &&
    !/^(?:to|from|by|reached|reach|reaches|reaching|exceeded|exceed|passed|totalled|totaled|numbered|was|were|is|are|stood|hit|top|topped|surpassed|read)$/.test(
      before,
    )
  )
    return;
  const numbered = numberOf(draft);
  if (numbered !== null) {
    draft.measure = measureOfNoun(numbered.head) ?? 'other';
    draft.counted = numbered.text;
    draft.head = numbered.head;
    draft.reasons.push(`counts "${numbered.text}", of which the number is told`);
    return;
  }
  const subject = isPut ? null : clauseSubject(scan, draft.first, sentence.firstToken);
  if (subject === null) return;
  const isTrend = TREND.test(verbNear(draft));
  const words = subject.toLowerCase().split(/\s+/);
  const of = words.indexOf('of');
  const isNumber = of > 0 && isNumberOf(words, of - 1);
  const noun = isNumber ? words.at(-1)! : of > 0 ? words[of - 1]! : words.at(-1)!;
  const cue = NOUN_CUES.get(noun);
  const measure =
    cue ?? measureOfNoun(headOf(noun)) ?? (isTrend && isPluralNoun(noun) ? 'other' : null);
  if (measure === null || (before === 'from' && !isTrend) || (before === 'by' && !isTrend)) return;
  const implied = cue === undefined || isNumber ? null : IMPLIED.get(cue);
  draft.counted =
    implied ??
    (isNumber
      ? subject
          .split(/\s+/)
          .slice(of + 1)
          .join(' ')
      : subject);
  draft.head = implied === 'people' ? 'person' : headOf(noun);
  draft.measure = measure;
  draft.reasons.push(`counts "${draft.counted}", from the subject "${subject}"`);
}

const FARTHEST = 12;

/** "corrects the number of Canadian lay-offs in paragraph three to 1,100": what the number is of. */
function numberOf({ stretch, first, amount }: Draft): NounPhrase | null {
  const { scan, sentence } = stretch;
  const { lower, kind } = scan.tokens;
  for (let at = first - 2; at >= Math.max(sentence.firstToken, first - FARTHEST); at -= 1) {
    if (
      /^[.;:]$/.test(lower[at]!) ||
      (kind[at] === TokenKind.number && scan.dates[at] === DateMark.none)
    )
      return null;
    if (!isNumberOf(lower, at)) continue;
    const phrase = readNounPhrase({ scan, at: at + 2, end: first, many: amount.value !== 1 });
    return phrase === null || phrase.isState || phrase.pointsBack || !phrase.isPlural
      ? null
      : phrase;
  }
  return null;
}

const TREND =
  /^(?:fell|falls?|fallen|falling|rose|rises?|risen|rising|dropped|drops?|dropping|climbed|climbs?|climbing|grew|grown?|grows|growing|increased|increases?|decreased|declined|declines?|doubled|tripled|jumped|jumps?|sank|soared|plunged|shrank|halved|surged|went|gone|down|up)$/;

/** The last verb or direction within a few words before the figure; empty when there is none. */
function verbNear({ stretch, first }: Draft): string {
  const { tokens } = stretch.scan;
  for (let at = first - 1; at >= Math.max(stretch.sentence.firstToken, first - 10); at -= 1) {
    if (TREND.test(tokens.lower[at]!)) return tokens.lower[at]!;
    if (tokens.lower[at] === ';') return '';
  }
  return '';
}
