import type { Decision } from '../decide.ts';
import type { Measured } from '../figure.ts';
import type { Around, CountRule } from './rule.ts';
import { asideOf, goOn, leaning, restated } from './as-before.ts';
import {
  moneyItself,
  priceOfEach,
  shareOfThose,
  sumAsBefore,
  sumAskedFor,
  sumByLabel,
  sumForPurpose,
  sumHandedOver,
  sumOfNoCurrency,
  sumOfNounBefore,
  sumOfOwnPhrase,
  sumOfSubject,
} from './sums.ts';
import type { Found } from './collectives.ts';
import {
  heldByCollective,
  impliedByMeasure,
  numberOfForce,
  peopleOfVerb,
  restOfEarlier,
  saidOfPeople,
  someoneWhoActs,
} from './unnamed.ts';
import {
  asBeforeLabel,
  countOfPlace,
  nounOfLabel,
  peopleOfLabel,
  sumOfLabel,
} from './from-label.ts';
import {
  childrenOf,
  heldBy,
  inhabitantsOf,
  movedFrom,
  ownPhrase,
  ownState,
  partOfNounBefore,
} from './from-phrase.ts';
import { numberedNoun, subjectOfVerb } from './from-subject.ts';
import {
  ageItself,
  magnitudeItself,
  quotedRate,
  sameInAnotherUnit,
  unitItself,
} from './quantity.ts';
import { pointsOfVote, shareOfVote, votesCast } from './votes.ts';

/**
 * What every figure is asked first: a number that repeats, compares or goes on with one before it
 * has no noun of its own to look for, and a cell of a table is of its column whatever stands beside.
 */
const AT_FIRST: readonly CountRule[] = [
  {
    id: 'count/sum-of-no-currency',
    example: 'The net loss was 1.2 billion.',
    read: sumOfNoCurrency,
  },
  { id: 'count/aside', example: 'Held: 41 men (2021: 36)', read: asideOf },
  {
    id: 'count/of-place',
    example: 'Fires broke out in Karo (12), Nimet (7) and Ossa.',
    read: countOfPlace,
  },
  {
    id: 'count/numbered-noun',
    example: 'He put the number of deaths at 40.',
    read: (figure, around) => numberedNoun(figure) ?? movedFrom(figure, around),
  },
  { id: 'count/votes', example: 'They passed it by 52 to 48 in a vote.', read: votesCast },
  { id: 'count/restated', example: 'The toll is 31 dead. It was 12 a week ago.', read: restated },
  { id: 'count/leaning', example: 'They seized 14 boats. Nine were burned.', read: leaning },
  { id: 'count/sum-of-label', example: 'Aid pledged (US$ m): 12', read: sumOfLabel },
];

/** What a sum, a share, a length or an age is said of. Its own words before those of the clause. */
const OF_SUMS: readonly CountRule[] = [
  { id: 'count/age', example: 'He is 52 years old.', read: ageItself },
  { id: 'count/magnitude', example: 'A magnitude 7.1 quake struck.', read: magnitudeItself },
  {
    id: 'count/same-in-another-unit',
    example: 'They walked nine miles (14 km).',
    read: sameInAnotherUnit,
  },
  { id: 'count/unit', example: 'The road is 33 km long.', read: unitItself },
  { id: 'count/sum-and-its-noun', example: 'It sent $5m in aid.', read: sumOfOwnPhrase },
  {
    id: 'count/sum-for-purpose',
    example: 'It will spend €90 million on a smelter.',
    read: sumForPurpose,
  },
  {
    id: 'count/sum-after-noun',
    example: 'He paid a fine of €500.',
    read: sumOfNounBefore,
  },
  {
    id: 'count/sum-asked-for',
    example: 'The appeal, which seeks $138 million, failed.',
    read: sumAskedFor,
  },
  { id: 'count/sum-by-label', example: 'Turnout: 61 percent', read: sumByLabel },
  {
    id: 'count/share-of-those',
    example: 'The vaccine helped 40 percent of those infected.',
    read: shareOfThose,
  },
  {
    id: 'count/share-of-vote',
    example: 'The incumbent won the election with 54 percent.',
    read: shareOfVote,
  },
  { id: 'count/price-of-each', example: 'They want $300 a trip.', read: priceOfEach },
  { id: 'count/sum-handed-over', example: 'The bank lent $300 million.', read: sumHandedOver },
  { id: 'count/sum-of-subject', example: 'Inflation was 3 percent.', read: sumOfSubject },
  { id: 'count/money-itself', example: 'It was 5,000 dollars.', read: moneyItself },
  {
    id: 'count/sum-as-before',
    example: 'Sales rose 3 percent in May after 2 percent in April.',
    read: sumAsBefore,
  },
];

/** What is counted: the figure's own words, the noun right before, the label, the figure before, the subject. */
const OF_THINGS: readonly CountRule[] = [
  {
    id: 'count/points-of-vote',
    example: 'The party won the election by 2.4 points.',
    read: pointsOfVote,
  },
  { id: 'count/own-phrase', example: 'They burned 340 homes.', read: ownPhrase },
  { id: 'count/own-state', example: 'The blast left 12 dead.', read: ownState },
  { id: 'count/quoted-rate', example: 'The dollar firmed to 150.70.', read: quotedRate },
  { id: 'count/part-of-noun', example: 'They cut the staff by half.', read: partOfNounBefore },
  { id: 'count/children-of', example: 'A father of two drowned.', read: childrenOf },
  { id: 'count/inhabitants-of', example: 'It is a town of 4,500.', read: inhabitantsOf },
  { id: 'count/held-by', example: 'Police put the crowd at 12,000.', read: heldBy },
  { id: 'count/noun-of-label', example: 'Homes burned: 340', read: nounOfLabel },
  { id: 'count/people-of-label', example: 'Rescued: 41', read: peopleOfLabel },
  {
    id: 'count/as-before-label',
    example: 'Houses destroyed: 400; damaged: 12',
    read: asBeforeLabel,
  },
  { id: 'count/people-of-verb', example: 'A boat rescued 41.', read: peopleOfVerb },
  { id: 'count/going-on', example: 'It burned 40 homes and nine in the next village.', read: goOn },
  { id: 'count/subject', example: 'Arrivals fell to 300.', read: subjectOfVerb },
];

/** Every rule by which a figure is counted, in the order in which they are asked. */
export const COUNT_RULES = { atFirst: AT_FIRST, ofSums: OF_SUMS, ofThings: OF_THINGS } as const;

/** Says what a figure counts that no word names; asked when the measure is known, as it may imply it. */
interface ImplyRule extends Decision {
  readonly read: (figure: Measured, around: Around) => Found | null;
}

const open =
  (read: (figure: Measured, around: Around) => Found | null): ImplyRule['read'] =>
  (figure, around) =>
    figure.measure === 'other' ? read(figure, around) : null;

/** Surest first. */
export const IMPLY_RULES: readonly ImplyRule[] = [
  { id: 'imply/by-measure', example: 'The blast killed 12.', read: impliedByMeasure },
  {
    id: 'imply/number-of-force',
    example: 'The contingent, which numbers 300, left.',
    read: numberOfForce,
  },
  { id: 'imply/said-of-people', example: 'About 1,300 are enrolled.', read: open(saidOfPeople) },
  {
    id: 'imply/held-by-collective',
    example: 'The caseload stands at 85.',
    read: open(heldByCollective),
  },
  {
    id: 'imply/rest-of-earlier',
    example: 'They sold 12 tractors. They kept the other nine.',
    read: open(restOfEarlier),
  },
  {
    id: 'imply/someone-who-acts',
    example: 'More than 200 arrived on Monday.',
    read: open(someoneWhoActs),
  },
];
