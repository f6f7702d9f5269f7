import { byKind } from '../../word-lists.ts';

export type Direction = 'up' | 'down';
type Table = Readonly<Record<Direction, string>>;

/** Verbs of what goes up or down by itself, right before the number or before "by" and "to". */
const MOVING: Table = {
  up: `rose rise rises risen rising up gained gain gains gaining climbed climb climbs climbing jumped jump
    jumps jumping soared soar soars surged surge surges grew grow grows grown growing increased increase
    increases increasing advanced advance advances added rallied rally rallies leapt leaped rocketed
    spiked raised raise raises lifted boosted edged ticked swelled strengthened firmed higher`,
  down: `fell fall falls fallen falling down dropped drop drops dropping declined decline declines declining
    lost slid slide slides slipped slip slips tumbled tumble tumbles plunged plunge plunges plummeted
    plummet plummets sank sink sinks shrank shrink shrinks shrunk decreased decrease decreases decreasing
    dipped dip dips eased retreated shed sheds slumped slump slumps contracted weakened reduced reduce
    lower`,
};

/** Verbs of what somebody or something makes go up or down: told with "by" or "to". */
const MADE_TO_MOVE: Table = {
  up: `raise raises raised raising lift lifts lifted lifting increase increases increased increasing hike
    hikes hiked boost boosts boosted expand expands expanded extend extends extended extending`,
  down: `cut cuts cutting lower lowers lowered lowering reduce reduces reduced reducing trim trims trimmed
    slash slashes slashed shorten shortened shrink shrank decrease decreases decreased narrow narrows
    narrowed`,
};

/** Verbs that tell a new level, and no step, before "to". */
const TO_LEVEL: Table = {
  up: `soaring surging doubled doubling tripled quadrupled recovered rebounded widened swollen mushroomed
    ballooned accelerated quickened strengthening climbing`,
  down: `slowed slowing moderated decelerated halved cooled weakening dwindled narrowing softened sinking
    tumbling sliding worsened`,
};

/** What is done to jobs: "cut 200 jobs", "will create 700 jobs". */
const OF_JOBS: Table = {
  up: 'create creates created creating add adds added adding generate generated hire hires hired',
  down: `cut cuts cutting slash slashes slashed slashing shed sheds shedding axe axes axed axing eliminate
    eliminates eliminated eliminating lose loses lost losing off`,
};

/** Which way a figure moved, by the word right before it. */
export const MOVES = byKind(MOVING);

/** Which way somebody moved what stands between the verb and "by". */
export const MOVED_BY = byKind(MADE_TO_MOVE);

/** Which way it went to a level. */
export const MOVED_TO = new Map(
  [MOVING, MADE_TO_MOVE, TO_LEVEL].flatMap((table) => [...byKind(table)]),
);

/** Nouns of a step, in the singular: "an increase of 4 % in arrivals" is said of the arrivals. */
export const STEP_NOUNS = byKind({
  up: 'increase rise gain jump surge hike improvement rally expansion climb upturn growth',
  down: 'decrease drop fall decline cut reduction slump plunge dip slide contraction cutback downturn',
});

/** Before "than". */
export const COMPARED = byKind({ up: 'more higher', down: 'fewer less lower' });

/** Which way jobs go. */
export const JOB_VERBS = byKind(OF_JOBS);
