import { PartOfSpeech } from '../../../text/parts-of-speech.ts';
import type { Stretch } from '../../../grammar/analysis.ts';
import { alongWith, companionState, isTakenWith } from './companion.ts';
import { cueOfGroup } from './cue-of-group.ts';
import type { Cue } from './cue.ts';
import {
  doneExpression,
  doneRightBefore,
  lossOrShot,
  patientVerbBefore,
  takenLives,
  weakVerbBefore,
} from './said-before.ts';
import { searchedBefore } from './search.ts';
import { nounCue, tollVerb } from './toll.ts';
import { firstVerdict, type Verdict } from './verdict.ts';
import type { WordBefore } from './word-before.ts';

const P = PartOfSpeech;
const FARTHEST_LEFT = 16;

/** Looks left from the hedge: "killing", "death toll of", "murder of … and". */
export function cueBefore(stretch: Stretch, before: number): Cue | null {
  const { tokens, tags } = stretch.scan;
  const among = cueOfGroup(stretch, before);
  if (among !== null) return among;
  const searched = searchedBefore(stretch, before);
  if (searched !== null) return searched;
  const done = doneRightBefore(stretch, before);
  if (done !== null) return done;
  const least = Math.max(stretch.sentence.firstToken, before - FARTHEST_LEFT);
  const passed = { coordinated: false, companion: false, crossedNoun: false };
  for (let index = before - 1; index >= least; index -= 1) {
    const next = tokens.lower[index + 1];
    const tag = tags[index]!;
    const verdict = firstVerdict(READINGS_BEFORE, {
      stretch,
      before,
      index,
      lower: tokens.lower[index]!,
      next,
      tag,
      // "fatally wounded 15": a participle before a number does it.
      isVerb:
        tag === P.past ||
        tag === P.ing ||
        tag === P.verb ||
        (tag === P.adjective && index === before - 1 && tags[before] === P.number),
      // "killing all six gunmen who had held them"
      isClose: index === before - 1 || (index === before - 2 && next === 'all'),
      passed,
    });
    if (verdict === 'stop') return null;
    if (verdict !== null && verdict !== 'next') return verdict;
  }
  return null;
}

/** In this order: what ends the search or joins a list, what names a cue, then what may stand between. */
const READINGS_BEFORE: readonly ((word: WordBefore) => Verdict)[] = [
  clauseStart,
  listJoint,
  alongWith,
  companionState,
  doneExpression,
  patientVerbBefore,
  weakVerbBefore,
  lossOrShot,
  takenLives,
  nounCue,
  modifier,
  tollVerb,
  crossed,
];

const CLAUSE_STARTS = new Set([';', ':', '.', '•', 'that', 'who', 'which']);

function clauseStart({ lower }: WordBefore): Verdict {
  return CLAUSE_STARTS.has(lower) ? 'stop' : null;
}

const LIST_JOINTS = new Set(['and', ',', 'or', '[', 'including', 'as']);

function listJoint({ lower, passed }: WordBefore): Verdict {
  if (!LIST_JOINTS.has(lower)) return null;
  passed.coordinated = true;
  return 'next';
}

/** "the wounded men": a participle before its noun is passed. */
function modifier({ stretch, index, tag }: WordBefore): Verdict {
  const { tags } = stretch.scan;
  const front = tags[index - 1];
  const isModifier =
    tag === P.past &&
    tags[index + 1] === P.noun &&
    (front === P.number || front === P.determiner || front === P.adjective);
  return isModifier ? 'next' : null;
}

const PASSED_PREPOSITIONS = new Set(
  'of by at from in than over up about around past beyond above'.split(' '),
);

/** Nouns are noted and passed; most prepositions end the search. */
function crossed({ stretch, index, lower, tag, passed }: WordBefore): Verdict {
  if (tag === P.noun || tag === P.name || tag === P.pronoun) passed.crossedNoun = true;
  if (tag !== P.preposition || passed.coordinated || PASSED_PREPOSITIONS.has(lower)) return null;
  return lower === 'with' && isTakenWith(stretch, index) ? null : 'stop';
}
