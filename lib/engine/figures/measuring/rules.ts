import { LIVING } from '../../grammar/lexicon/nouns.ts';
import type { Measure } from '../../measure.ts';
import type { Decision } from '../decide.ts';
import { DISEASES } from '../lexicon/expressions.ts';
import type { Counted } from '../figure.ts';
import { isNear } from '../stretch.ts';
import { captivityOf, isRelease, stateMeasure } from './fate.ts';
import { AFTER_FIGURE } from './cues/cue-after.ts';
import { BEFORE_FIGURE, RIGHT_BEFORE } from './cues/cue-before.ts';
import type { Cue } from './cues/cue.ts';
import { CUE_PLACES } from './cues/find-cue.ts';
import { type Evidence, mayBefall } from './evidence.ts';
import { forceMeasure, isCommanded } from './forces.ts';
import { isStored } from './noun-measure.ts';

/** Says what a counted figure measures; a cue stands for what it says, and its own rule is named. */
interface MeasureRule extends Decision {
  readonly read: (evidence: Evidence) => Measure | Cue | null;
}

/** Stands for the rules of the cues: each row names the one that spoke. */
const BY_CUE = 'measure/what-befell';

/**
 * In this order. First what settles it whatever the clause says: a unit, or a noun that was found
 * together with its measure. Then things: a thing is a thing, whatever is done to it. Then people,
 * who are what befell them. What nothing is said of goes on with the figure before, or is its noun.
 */
export const MEASURE_RULES: readonly MeasureRule[] = [
  {
    id: 'measure/with-its-noun',
    example: 'A father of two drowned.',
    read: ({ figure }) => figure.sure,
  },
  {
    id: 'measure/unit',
    example: 'It lies 25 km away.',
    read: ({ figure: { unit } }) => unit?.measure ?? null,
  },
  {
    id: 'measure/state',
    example: 'The blast left 12 dead.',
    read: (evidence) =>
      evidence.figure.phrase?.isState === true
        ? stateMeasure(evidence.figure, evidence.said)
        : null,
  },
  {
    id: 'measure/men-under-command',
    example: 'He led 12,000 men under Marshal Ost.',
    read: ({ figure, said }) =>
      figure.head === 'man' && isCommanded(figure) ? (said ?? 'troops') : null,
  },
  {
    id: 'measure/stored-munitions',
    example: 'Police seized 24 grenades.',
    read: ({ figure, noun }) => (noun === 'attacks' && isStored(figure) ? 'other' : null),
  },
  {
    id: 'measure/thing',
    example: 'They burned 340 homes.',
    read: ({ noun }) => (noun === null || LIVING.has(noun) ? null : noun),
  },
  {
    id: 'measure/jobs',
    example: 'The cuts mean 3,400 positions will disappear.',
    read: ({ figure: { head }, noun }) =>
      head !== null && JOBS.test(head) ? (noun ?? 'people') : null,
  },
  {
    id: 'measure/force',
    example: 'The UN sent a 500-strong force.',
    read: (evidence) => {
      const { figure, noun } = evidence;
      return figure.head === 'force' || (noun === null && isStrong(figure))
        ? (evidence.cue ?? forceMeasure(figure))
        : null;
    },
  },
  {
    id: 'measure/released',
    example: 'The kidnappers freed 12 teachers.',
    read: ({ figure, cue }) => (cue !== null && isRelease(cue) ? captivityOf(figure) : null),
  },
  {
    id: BY_CUE,
    example: 'The blast killed 12 miners.',
    read: ({ figure, cue, noun }) =>
      cue !== null && mayBefallThem(figure, cue, noun) ? cue : null,
  },
  {
    id: 'measure/part-of-fate',
    example: 'Twelve died in Olem, nine in Talva.',
    read: ({ cue, previous, inherits }) => {
      return inherits && cue === null ? (previous?.measure ?? null) : null;
    },
  },
  {
    id: 'measure/noun',
    example: 'It has 300 soldiers.',
    // "Cholera spread; 40 patients came."
    read: ({ figure, noun }) =>
      noun === 'people' && figure.head === 'patient' && isNear(figure, DISEASES) ? 'cases' : noun,
  },
  { id: 'measure/unknown', example: 'It sold 12 basins.', read: () => 'other' },
];

/** Those of the list and those that read the cues which the list weighs. */
export function allMeasureRules(): readonly Decision[] {
  const cues = [...RIGHT_BEFORE, ...BEFORE_FIGURE, ...AFTER_FIGURE];
  const reading = cues.filter((rule) => typeof rule !== 'function');
  return [...MEASURE_RULES.filter(({ id }) => id !== BY_CUE), ...CUE_PLACES, ...reading];
}

const mayBefallThem = (figure: Counted, cue: Cue, noun: Measure | null): boolean =>
  noun !== null || figure.head === null || mayBefall(figure, cue);

const JOBS = /^(?:job|position|vacancy|lay-off|layoff|redundancy)$/;
const isStrong = ({ stretch: { lower }, amount }: Counted): boolean =>
  lower[amount.end + 1] === 'strong';
