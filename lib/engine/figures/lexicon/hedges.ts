import type { Bound } from '../value.ts';
import { listOf, words } from '../../word-lists.ts';

/** Hedges by their bound, parted by bars. */
type Forms = Readonly<Partial<Record<Bound, string>>>;

/** Before the number: words joined by a space, lower case → the bound they set. */
const BEFORE: Forms = {
  '>=': `at least|no fewer than|no less than|not less than|not fewer than|no smaller than|no lower than|not lower than|
    not below|a minimum of|minimum of|at a minimum|as few as|as little as|as low as|at the very least|from at least|
    greater than or equal to|more than or equal to|bigger or equal than|≥|>=|a low of|starting at|starting from|
    start at|starts at|starts from|start from|started at|a floor of`,
  '>': `more than|top|tops|over|above|greater than|larger than|bigger than|higher than|longer than|older than|
    better than|in excess of|exceeding|exceeded|exceed|exceeds|surpassing|surpassed|surpass|surpasses|beyond|
    topped|topping|>|upwards of|upward of|passed|north of|over than|the wrong side of|outnumbering`,
  '<=': `up to|as many as|as much as|at most|at the most|at the very most|no more than|not more than|not exceeding|
    not over|not above|no greater than|no larger than|no higher than|no bigger than|no longer than|no older than|
    a maximum of|maximum of|at a maximum|a limit of|a ceiling of|a cap of|a high of|within|as high as|as long as|as far as|
    less than or equal to|equal to or less than|≤|<=|capped at|limited to`,
  '<': `less than|fewer than|under|below|lower than|smaller than|younger than|shorter than|cheaper than|little more than|
    short of|shy of|no more|south of|<|not quite|not even|not yet|the right side of`,
  '~': `about|around|some|roughly|approximately|approx|approx.|an estimated|estimated|estimated at|circa|c.|ca.|
    estimated to be|estimated to total|estimated to number|estimated to cost|estimated to be worth|
    nearly|almost|close to|close on|closer to|nearer|nearer to|near|nearing|approaching|approached|approaches|
    in the region of|in the order of|of the order of|on the order of|in the neighbourhood of|in the neighborhood of|
    in the vicinity of|somewhere around|somewhere near|somewhere in the region of|something like|something approaching|
    perhaps|maybe|anywhere near|more or less|more like|virtually|practically|just about|as roughly|an approximate|
    a rough|an average of about|~|≈|say|nearly about|around about|the better part of|the best part of|
    the guts of|possibly|totally about|at around|at about|at roughly|at nearly|nigh on|well nigh|
    getting on for|going on for|not far off|not far from|not far short of|not much short of|
    a good|barely|scarcely|hardly|round about|anything like|an alleged`,
};

/** Words before a hedge that say by how much, and leave its bound as it is: "well over". */
export const DEGREES: ReadonlySet<string> = words(`
  well just slightly fractionally marginally comfortably easily far much considerably
  significantly substantially narrowly barely only still somewhat way vastly hugely greatly
  markedly clearly even rather many little bit touch shade tad whisker fraction lot
`);

/** Of those, the nouns: "a little over", "a shade under". */
export const DEGREES_AFTER_A: ReadonlySet<string> = words(`
  little bit touch shade tad whisker fraction lot
`);

/** Hedges of comparison, which alone take a degree: by their last word. */
export const TAKES_DEGREE: ReadonlySet<string> = words('over above under below than beyond');

export interface Hedge {
  readonly words: readonly string[];
  readonly bound: Bound;
}

/** Hedges by their last word, longest first, so that reading goes back from the number. */
export const HEDGES_BY_LAST: ReadonlyMap<string, readonly Hedge[]> = index(hedgesOf(BEFORE));

function hedgesOf(forms: Forms): Hedge[] {
  return (Object.entries(forms) as [Bound, string][]).flatMap(([bound, list]) =>
    list.split('|').map((form) => ({ words: listOf(form), bound })),
  );
}

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
export const HEDGES_AFTER: readonly Hedge[] = hedgesOf({
  '~': 'or so|or thereabouts|more or less|give or take|or nearly so|or nearly that|or near it|or near enough',
  '>=': `or more|or over|or above|or higher|or greater|or older|or better|or upwards|or longer|or larger|
    and over|and above|and older|and up|and upwards|and higher|and counting|and rising|and climbing|
    and growing|and still counting|and still rising|upwards|plus|at the very least|at the least|
    at a minimum|at least`,
  '<=': `or less|or fewer|or under|or below|or lower|or younger|or shorter|or smaller|and under|and below|
    and younger|at the very most|at the most|at most|at best`,
});

/** The same, but only where the phrase ends: "40 people maximum", against "a $15 minimum wage". */
export const HEDGES_AT_END: readonly Hedge[] = hedgesOf({
  '~': 'approximately|roughly|ish',
  '>=': 'minimum|and more',
  '<=': 'maximum|max|max.|tops',
});
