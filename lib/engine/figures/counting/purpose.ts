import { DateMark } from '../../grammar/analysis.ts';
import { readNounPhrase, type NounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import { isNominal, PartOfSpeech as P, tagIn } from '../../text/parts-of-speech.ts';
import type { Figure } from '../figure.ts';
import { HANDING } from '../lexicon/sums.ts';
import { UNITS } from '../lexicon/units.ts';
import { type Stretch, tokenBefore } from '../stretch.ts';
import { verbBeforeReceiver } from './object-of-verb.ts';

/** "knocked £3bn off its value": what is made less by the sum. */
const CUTTING =
  /^(?:wip(?:es?|ed|ing)|knock(?:s|ed|ing)?|shav(?:es?|ed|ing)|slash(?:es|ed|ing)?|cut|cuts|cutting|trim(?:s|med|ming)?|lop(?:s|ped|ping)?)$/;

/** The words that begin what the sum is for. */
const JOINTS = {
  spends: /^(?:on|in|into|for)$/,
  pays: /^(?:for|in)$/,
  takes: /^(?:from|for)$/,
  gives: /^(?:for|towards?|to)$/,
  asks: /^(?:for|towards?|to)$/,
  cuts: /^(?:off|from)$/,
};

/** "ask for a further", "spent a total of": between the verb and the sum. */
const ADDED =
  /^(?:further|additional|extra|another|more|total|combined|record|staggering|whopping|initial|only|new|fresh|an?|the|its|of|for|up|out|over)$/;
const FARTHEST_VERB = 5;
const FARTHEST = 14;

/** "to spend €90 million by 2027 on a smelter", "pledged £2m to rebuild schools": what the money is for. */
export function purposeOf({ stretch, amount, first }: Figure): NounPhrase | null {
  if (!amount.isMoney) return null;
  const { lower } = stretch;
  const word = { has: (verb: string) => HANDING.has(verb) || CUTTING.test(verb) };
  let at = tokenBefore(stretch, first, { word, reach: FARTHEST_VERB, passes: ADDED });
  if (at < 0) at = verbBeforeReceiver(stretch, first);
  // "a grant of $5m to the fund"
  if (at < 0 || lower[at + 1] === 'of') return null;
  return afterSum(stretch, amount.end, JOINTS[HANDING.get(lower[at]!) ?? 'cuts']);
}

const BESIDE = /^(?:by|,|an?|more|extra|additional|each|apiece|per|year|month|week|day)$/;

/** What follows one of the joints, over dates, places and givers; a name where nothing else does. */
function afterSum(stretch: Stretch, from: number, joints: RegExp): NounPhrase | null {
  const { tags, dates, end } = stretch;
  let named: NounPhrase | null = null;
  for (let at = from; at < Math.min(end - 1, from + FARTHEST); at += 1) {
    const lower = stretch.lower[at]!;
    if (dates[at] === DateMark.date || BESIDE.test(lower)) continue;
    if (lower === 'to' && isInfinitive(stretch, at + 1)) return objectOf(stretch, at + 1) ?? named;
    const isJoint = joints.test(lower);
    const phrase = isJoint || tags[at] === P.preposition ? phraseAfter(stretch, at + 1) : null;
    if (phrase === null) return named;
    const isTime = UNITS.get(phrase.head)?.measure === 'duration';
    if (isJoint && !isTime) {
      if (tags[phrase.headAt] !== P.name) return phrase;
      named ??= phrase;
    }
    at = phrase.end - 1;
  }
  return named;
}

const beginsObject = tagIn(P.determiner, P.number);
/** "to sustain", "to assist 40,000 people". */
const isInfinitive = ({ tags }: Stretch, at: number): boolean =>
  tags[at] === P.verb || (tags[at] === P.noun && beginsObject(tags[at + 1]));

/** "to help pay for food", "to sustain operations": the object, which is no name. */
function objectOf(stretch: Stretch, verb: number): NounPhrase | null {
  const { lower, tags, end } = stretch;
  let at = verb + 1;
  while (at < end && /^(?:to|for|up|out)$/.test(lower[at]!)) at += 1;
  const phrase = phraseAfter(stretch, at);
  return phrase === null || tags[phrase.headAt] === P.name ? null : phrase;
}

function phraseAfter({ scan, tags, end }: Stretch, from: number): NounPhrase | null {
  let at = from;
  while (at < end && (tags[at] === P.determiner || tags[at] === P.ing || tags[at] === P.number))
    at += 1;
  if (!isNominal(tags[at]) && tags[at] !== P.past) return null;
  const phrase = readNounPhrase({ scan, at, end, many: false });
  return phrase?.isState === true ? null : phrase;
}
