import { rule, type Decision } from '../decide.ts';
import type { Figure, Measured } from '../figure.ts';
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
  rule('count/sum-of-no-currency', 'The net loss was 1.2 billion.', sumOfNoCurrency),
  rule('count/aside', 'Held: 41 men (2021: 36)', asideOf),
  rule('count/of-place', 'Fires broke out in Karo (12), Nimet (7) and Ossa.', countOfPlace),
  rule('count/numbered-noun', 'He put the number of deaths at 40.', numberedOrMoved),
  rule('count/votes', 'They passed it by 52 to 48 in a vote.', votesCast),
  rule('count/restated', 'The toll is 31 dead. It was 12 a week ago.', restated),
  rule('count/leaning', 'They seized 14 boats. Nine were burned.', leaning),
  rule('count/sum-of-label', 'Aid pledged (US$ m): 12', sumOfLabel),
];

/** What a sum, a share, a length or an age is said of. Its own words before those of the clause. */
const OF_SUMS: readonly CountRule[] = [
  rule('count/age', 'He is 52 years old.', ageItself),
  rule('count/magnitude', 'A magnitude 7.1 quake struck.', magnitudeItself),
  rule('count/same-in-another-unit', 'They walked nine miles (14 km).', sameInAnotherUnit),
  rule('count/unit', 'The road is 33 km long.', unitItself),
  rule('count/sum-and-its-noun', 'It sent $5m in aid.', sumOfOwnPhrase),
  rule('count/sum-for-purpose', 'It will spend €90 million on a smelter.', sumForPurpose),
  rule('count/sum-after-noun', 'He paid a fine of €500.', sumOfNounBefore),
  rule('count/sum-asked-for', 'The appeal, which seeks $138 million, failed.', sumAskedFor),
  rule('count/sum-by-label', 'Turnout: 61 percent', sumByLabel),
  rule('count/share-of-those', 'The vaccine helped 40 percent of those infected.', shareOfThose),
  rule('count/share-of-vote', 'The incumbent won the election with 54 percent.', shareOfVote),
  rule('count/price-of-each', 'They want $300 a trip.', priceOfEach),
  rule('count/sum-handed-over', 'The bank lent $300 million.', sumHandedOver),
  rule('count/sum-of-subject', 'Inflation was 3 percent.', sumOfSubject),
  rule('count/money-itself', 'It was 5,000 dollars.', moneyItself),
  rule('count/sum-as-before', 'Sales rose 3 percent in May after 2 percent in April.', sumAsBefore),
];

/** What is counted: the figure's own words, the noun right before, the label, the figure before, the subject. */
const OF_THINGS: readonly CountRule[] = [
  rule('count/points-of-vote', 'The party won the election by 2.4 points.', pointsOfVote),
  rule('count/own-phrase', 'They burned 340 homes.', ownPhrase),
  rule('count/own-state', 'The blast left 12 dead.', ownState),
  rule('count/quoted-rate', 'The dollar firmed to 150.70.', quotedRate),
  rule('count/part-of-noun', 'They cut the staff by half.', partOfNounBefore),
  rule('count/children-of', 'A father of two drowned.', childrenOf),
  rule('count/inhabitants-of', 'It is a town of 4,500.', inhabitantsOf),
  rule('count/held-by', 'Police put the crowd at 12,000.', heldBy),
  rule('count/noun-of-label', 'Homes burned: 340', nounOfLabel),
  rule('count/people-of-label', 'Rescued: 41', peopleOfLabel),
  rule('count/as-before-label', 'Houses destroyed: 400; damaged: 12', asBeforeLabel),
  rule('count/people-of-verb', 'A boat rescued 41.', peopleOfVerb),
  rule('count/going-on', 'It burned 40 homes and nine in the next village.', goOn),
  rule('count/subject', 'Arrivals fell to 300.', subjectOfVerb),
];

function numberedOrMoved(figure: Figure, around: Around) {
  return numberedNoun(figure) ?? movedFrom(figure, around);
}

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
  rule('imply/by-measure', 'The blast killed 12.', impliedByMeasure),
  rule('imply/number-of-force', 'The contingent, which numbers 300, left.', numberOfForce),
  rule('imply/said-of-people', 'About 1,300 are enrolled.', open(saidOfPeople)),
  rule('imply/held-by-collective', 'The caseload stands at 85.', open(heldByCollective)),
  rule(
    'imply/rest-of-earlier',
    'They sold 12 tractors. They kept the other nine.',
    open(restOfEarlier),
  ),
  rule('imply/someone-who-acts', 'More than 200 arrived on Monday.', open(someoneWhoActs)),
];
