import { PartOfSpeech } from '../../../text/parts-of-speech.ts';
import { NOUN_CUES, PATIENT_VERBS, STATES, SUBJECT_VERBS } from '../../../grammar/lexicon/cues.ts';
import type { Measure } from '../../../measure.ts';
import type { Stretch } from '../../stretch.ts';
import { isNear } from '../../near.ts';
import { isLoss, isLossOfLife } from './loss.ts';
import type { Step, Verdict } from './verdict.ts';
import type { WordBefore } from './word-before.ts';
import { words } from '../../../word-lists.ts';

const P = PartOfSpeech;
/** Nouns that stand before other things as well: "the trial of 40 vaccines". */
const SAID_OF_OTHERS = words(`
  release freeing extradition sentencing acquittal remand deportation trial conviction prosecution
  capture detention custody relocation evacuation shooting loss poisoning custody
`);
/** "a trial of two candidates" for a vaccine: nobody is in the dock. */
const OF_MEDICINE =
  /^(?:vaccines?|drugs?|clinical|medicines?|doses?|volunteers?|candidates?|placebo)$/;
const AFTER_NOUN_CUE = words('of to at from among rise in as now currently still already');

/** Verbs between a noun such as "toll" and its number. */
const TOLL_VERBS = words(`
  rose risen rises climbed climbs climb stood stands stand reached reaches reach was is has had
  been bringing brings brought put puts increased passed exceeded rising hit hits jumped grew
  mounts mounted mounting crosses crossed touches touched nears neared tops topped doubles doubled
  swells swelled soars soared jumps updated climbing rises ran run runs running averaged averaging
`);

/** "a death toll of 40", "deaths rose to 40". */
export function nounCue({
  stretch,
  before,
  index,
  lower,
  next,
  tag,
  isClose,
  passed,
}: WordBefore): Verdict {
  const measure = tollOf(stretch, index, next) ?? NOUN_CUES.get(lower);
  const { text } = stretch.scan.tokens;
  // "Cyclone: Toll mounts to 31"
  const isOpening = tag === P.name && /^[:|–—-]$/.test(text[index - 1] ?? '');
  const isNoun =
    tag === P.noun || isOpening || ((tag === P.ing || lower === 'remains') && next === 'of');
  if (measure === undefined || (!isNoun && lower !== 'lives' && !STATES.has(lower))) return null;
  if (isLoss(lower) && !isLossOfLife(stretch.scan.tokens, index)) return null;
  if (lower === 'trial' && isNear({ stretch, first: index }, OF_MEDICINE)) return null;
  if (index + 1 === before || AFTER_NOUN_CUE.has(next ?? '') || TOLL_VERBS.has(next ?? '')) {
    const isOf = index + 2 === before && next === 'of' && !STATES.has(lower);
    const isWeak = SAID_OF_OTHERS.has(lower);
    return { measure, word: lower, isClose: isClose || isOf, isWeak };
  }
  passed.crossedNoun = true;
  return 'next';
}

/** "the toll rose to 41", "brings the toll to 41": verbs between the noun and its number. */
export function tollVerb({ lower, next, tag, isVerb }: WordBefore): ReturnType<Step<WordBefore>> {
  if (!isVerb && tag !== P.auxiliary) return null;
  if (TOLL_VERBS.has(lower)) return 'next';
  // "the toll from mudslides unleashed by the storm reached 40"
  return tag === P.past && next === 'by' ? 'next' : 'stop';
}

const LIFE_TAKERS =
  /^(?:claim(?:s|ed|ing)?|tak(?:es?|en|ing)|took|cost(?:s|ing)?|lost|los(?:es?|ing))$/;
const FARTHEST_VERB = 20;

/** "body count", "claimed the lives of", "takes the count to 17": what they count by the words before. */
function tollOf({ scan, sentence }: Stretch, at: number, next: string | undefined): Measure | null {
  const { lower } = scan.tokens;
  if (lower[at] === 'lives')
    return next === 'of' && LIFE_TAKERS.test(lower[at - 2] ?? '') ? 'deaths' : null;
  if (lower[at] !== 'count' && lower[at] !== 'tally') return null;
  if (lower[at - 1] === 'body') return 'deaths';
  if (
    next !== 'to' ||
    !/^(?:br(?:ings?|inging|ought)|tak(?:es?|ing)|took)$/.test(lower[at - 2] ?? '')
  )
    return null;
  for (let index = at - 3; index >= Math.max(sentence.firstToken, at - FARTHEST_VERB); index -= 1) {
    const measure = SUBJECT_VERBS.get(lower[index]!) ?? PATIENT_VERBS.get(lower[index]!);
    if (measure !== undefined) return measure;
  }
  return null;
}
