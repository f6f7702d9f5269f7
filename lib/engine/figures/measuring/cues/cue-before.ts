import { isNounTag, isVerbForm, PartOfSpeech as P } from '../../../text/parts-of-speech.ts';
import type { Stretch } from '../../stretch.ts';
import {
  alongWith,
  doneExpression,
  doneRightBefore,
  isTakenWith,
  lossOrShot,
  nounCue,
  patientVerbBefore,
  tollVerb,
  weakVerbBefore,
} from './said-before.ts';
import { cueOfGroup } from './cue-of-group.ts';
import { rule, type Decision } from '../../decide.ts';
import {
  type Cue,
  cueBy,
  type CueRule,
  firstVerdict,
  type Onward,
  type Said,
  type Step,
  type WordBefore,
} from './cue.ts';
import { words } from '../../../word-lists.ts';

const FARTHEST_LEFT = 16;

/** Looks left from the hedge: "killing", "death toll of", "murder of … and". */
export function cueBefore(stretch: Stretch, before: number): Cue | null {
  const { lower, tags, sentence } = stretch;
  for (const { id, read } of RIGHT_BEFORE) {
    const said = read(stretch, before);
    if (said !== null) return cueBy(id, said);
  }
  const least = Math.max(sentence.firstToken, before - FARTHEST_LEFT);
  const passed = { coordinated: false, companion: false, crossedNoun: false };
  for (let index = before - 1; index >= least; index -= 1) {
    const next = lower[index + 1];
    const tag = tags[index]!;
    const verdict = firstVerdict(BEFORE_FIGURE, {
      stretch,
      before,
      index,
      lower: lower[index]!,
      next,
      tag,
      // "fatally wounded 15": a participle before a number does it.
      isVerb: isVerbForm(tag) || (tag === P.adjective && index === before - 1),
      isClose: index === before - 1,
      passed,
    });
    if (verdict === 'stop') return null;
    if (verdict !== null && verdict !== 'next') return verdict;
  }
  return null;
}

/** Asked before the walk: what stands right before the figure as one expression. */
export const RIGHT_BEFORE: readonly PlaceRule[] = [
  rule('measure/group', 'Among those killed were three guards.', cueOfGroup),
  rule('measure/expression-before', 'They gunned down 15 farmers.', doneRightBefore),
];

interface PlaceRule extends Decision {
  readonly read: (stretch: Stretch, before: number) => Said | null;
}

/** In this order: what ends the search or joins a list, what says what befell them, then what may stand between. */
export const BEFORE_FIGURE: readonly (CueRule<WordBefore> | Step<WordBefore>)[] = [
  clauseStart,
  listJoint,
  alongWith,
  rule(
    'measure/expression-of-list',
    'They gunned down two guards and nine porters.',
    doneExpression,
  ),
  rule('measure/verb-before', 'The blast killed 40 miners.', patientVerbBefore),
  rule('measure/weak-verb-before', 'Police charged 40 workers.', weakVerbBefore),
  rule('measure/lost-or-shot', 'The army lost 40 men.', lossOrShot),
  rule('measure/toll', 'The death toll of 40 people rose.', nounCue),
  tollVerb,
  crossed,
];

const CLAUSE_STARTS = words('; : . • who which');

function clauseStart({ lower }: WordBefore): Onward {
  return CLAUSE_STARTS.has(lower) ? 'stop' : null;
}

const LIST_JOINTS = words('and , or [ including as');

function listJoint({ lower, passed }: WordBefore): Onward {
  if (!LIST_JOINTS.has(lower)) return null;
  passed.coordinated = true;
  return 'next';
}

const PASSED_PREPOSITIONS = words('of by at from in than over up about around past beyond above');

/** Nouns are noted and passed; most prepositions end the search. */
function crossed({ stretch, index, lower, tag, passed }: WordBefore): Onward {
  if (isNounTag(tag) || tag === P.pronoun) passed.crossedNoun = true;
  if (tag !== P.preposition || passed.coordinated || PASSED_PREPOSITIONS.has(lower)) return null;
  return lower === 'with' && isTakenWith(stretch, index) ? null : 'stop';
}
