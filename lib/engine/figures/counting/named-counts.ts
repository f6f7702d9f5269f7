import { IMPLIED, NOUN_CUES } from '../../grammar/lexicon/cues.ts';
import { headOf, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import type { Figure, Measured } from '../figure.ts';
import type { Around } from './around.ts';
import { isNamedCount, openerOf } from '../lines/named-counts.ts';
import { brokenDown } from '../lines/bracketed-counts.ts';
import { readNounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import { countsPhrase, type Counting } from './rule.ts';

const FARTHEST = 24;

/** "Cases rose in Karo (12), Nimet (7)": what the clause before the list of places tells of. */
export function countOfPlace(figure: Figure, { earlier }: Around): Counting | null {
  const { stretch, amount, phrase, unit } = figure;
  if (phrase !== null || unit !== null) return null;
  const broken = brokenDown(stretch, amount.first, amount.end);
  if (broken !== null && broken.end === broken.first) return partOfTold(figure, earlier);
  if (broken !== null) {
    const { scan } = stretch;
    const whole = readNounPhrase({ scan, at: broken.first, end: broken.end, many: true });
    if (whole === null || whole.isState) return null;
    const kind = NOUN_CUES.get(whole.head) ?? NOUN_CUES.get(scan.tokens.lower[whole.headAt]!);
    return { ...countsPhrase(whole, `counts "${whole.text}", by its parts`), kind: kind ?? null };
  }
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
  const { scan, sentence } = stretch;
  const noun = readNounPhrase({ scan, at: sentence.firstToken, end: opener, many: true });
  return noun?.isPlural === true ? countsPhrase(noun, `counts "${noun.text}", by place`) : null;
}

/** "They held 764 men. By city: Lyon 231, Nantes 104": parts of what the sentence before counted. */
function partOfTold({ stretch, amount }: Figure, earlier: readonly Measured[]): Counting | null {
  const told = earlier.findLast((figure) => figure.stretch.sentence !== stretch.sentence);
  const least = amount.value ?? 0;
  const whole = earlier.find(
    (figure) =>
      figure.stretch.sentence === told?.stretch.sentence &&
      figure.head !== null &&
      figure.unit === null &&
      (figure.amount.value ?? 0) >= least,
  );
  if (whole === undefined) return null;
  const { counted, head, measure } = whole;
  return { counted, head, sure: measure, whole, reason: 'a part of what was counted before' };
}
