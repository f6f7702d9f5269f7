import type { Bound } from '../value.ts';

/** Before the number: words joined by a space, lower case → the bound they set. */
const BEFORE: readonly (readonly [bound: Bound, forms: string])[] = [
  [
    '>=',
    `at least|no fewer than|no less than|not less than|not fewer than|no smaller than|a minimum of|minimum of|as few as|
    as little as|at the very least|from at least|upward of|upwards of|greater than or equal to|more than or equal to|
    bigger or equal than|≥|>=|a low of|starting at|starting from`,
  ],
  [
    '>',
    `more than|top|tops|over|above|greater than|larger than|bigger than|higher than|longer than|older than|in excess of|exceeding|exceeded|
    exceed|exceeds|surpassing|surpassed|surpass|surpasses|well over|just over|slightly over|a little over|well above|just above|
    slightly more than|just more than|a little more than|beyond|topped|topping|>|upwards of|passed|upward of|north of|over than|well more than|much more than|far more than|slightly above`,
  ],
  [
    '<=',
    `up to|as many as|as much as|at most|at the most|no more than|not more than|not exceeding|no greater than|no larger than|no higher than|a maximum of|
    maximum of|at a maximum of|within|as high as|as long as|as far as|less than or equal to|equal to or less than|no longer than|as low as|≤|<=|capped at`,
  ],
  [
    '<',
    `less than|fewer than|under|below|lower than|smaller than|younger than|shorter than|just under|well under|well below|just below|slightly
    under|slightly below|slightly less than|a little under|little more than|just short of|short of|no more|south of|<|slightly fewer than`,
  ],
  [
    '~',
    `about|around|some|roughly|approximately|approx|approx.|an estimated|estimated|estimated at|circa|c.|ca.|nearly|almost|close to|closer to|nearer|
    nearer to|near|nearing|approaching|approached|in the region of|in the order of|on the order of|somewhere around|something like|
    perhaps|maybe|anywhere near|more or less|virtually|practically|just about|as roughly|an approximate|an average of about|~|≈|say|
    nearly about|around about|the better part of|possibly|totally about|at around|at about|at roughly|at nearly`,
  ],
];

export interface Hedge {
  readonly words: readonly string[];
  readonly bound: Bound;
}

/** Hedges by their last word, longest first, so that reading goes back from the number. */
export const HEDGES_BY_LAST: ReadonlyMap<string, readonly Hedge[]> = index(
  BEFORE.flatMap(([bound, forms]) =>
    forms.split('|').map((form) => ({ words: form.trim().split(/\s+/), bound })),
  ),
);

function index(hedges: readonly Hedge[]): Map<string, Hedge[]> {
  const byLast = new Map<string, Hedge[]>();
  for (const hedge of hedges) {
    const last = hedge.words.at(-1)!;
    byLast.set(last, [...(byLast.get(last) ?? []), hedge]);
  }
  for (const list of byLast.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byLast;
}

/** After the number, or after its unit or noun. */
export const HEDGES_AFTER: readonly Hedge[] = (
  [
    ['~', 'or so'],
    ['~', 'or thereabouts'],
    ['~', 'more or less'],
    ['~', 'give or take'],
    ['~', 'or nearly so'],
    ['>=', 'or more'],
    ['>=', 'or over'],
    ['>=', 'or above'],
    ['>=', 'or higher'],
    ['>=', 'or greater'],
    ['>=', 'or older'],
    ['>=', 'and over'],
    ['>=', 'and above'],
    ['>=', 'and older'],
    ['>=', 'and up'],
    ['>=', 'upwards'],
    ['>=', 'plus'],
    ['<=', 'or less'],
    ['<=', 'or fewer'],
    ['<=', 'or under'],
    ['<=', 'or below'],
    ['<=', 'or lower'],
    ['<=', 'or younger'],
    ['<=', 'at most'],
    ['>=', 'at least'],
  ] as const
).map(([bound, form]) => ({ bound, words: form.split(' ') }));

/** Verbs that say which way a figure moved, right before it or before "by". */
export const UP_WORDS: ReadonlySet<string> = new Set(
  `rose rise rises risen rising up gained gain gains gaining climbed climb climbs climbing jumped jump
  jumps jumping soared soar soars surged surge surges grew grow grows grown growing increased increase
  increases increasing advanced advance advances added rallied rally rallies leapt leaped rocketed
  spiked raised raise raises lifted boosted edged ticked swelled strengthened firmed higher`.split(
    /\s+/,
  ),
);
export const DOWN_WORDS: ReadonlySet<string> = new Set(
  `fell fall falls fallen falling down dropped drop drops dropping declined decline declines declining
  lost slid slide slides slipped slip slips tumbled tumble tumbles plunged plunge plunges plummeted
  plummet plummets sank sink sinks shrank shrink shrinks shrunk decreased decrease decreases decreasing
  dipped dip dips eased retreated shed sheds slumped slump slumps contracted weakened reduced reduce
  lower`.split(/\s+/),
);
