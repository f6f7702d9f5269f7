import { rule, type Decision } from '../decide.ts';
import type { Figure, Measured } from '../figure.ts';
import type { Around, CountRule } from './rule.ts';
import * as asBefore from './as-before.ts';
import * as sums from './sums.ts';
import type { Found } from './collectives.ts';
import * as unnamed from './unnamed.ts';
import * as label from './from-label.ts';
import * as phrase from './from-phrase.ts';
import * as subject from './from-subject.ts';
import * as quantity from './quantity.ts';
import * as votes from './votes.ts';

/**
 * What every figure is asked first: a number that repeats, compares or goes on with one before it
 * has no noun of its own to look for, and a cell of a table is of its column whatever stands beside.
 */
const AT_FIRST: readonly CountRule[] = [
  rule('count/sum-of-no-currency', 'The net loss was 1.2 billion.', sums.sumOfNoCurrency),
  rule('count/aside', 'Held: 41 men (2021: 36)', asBefore.asideOf),
  rule('count/of-place', 'Deaths were reported in Karo (12) and Nimet (7).', label.countOfPlace),
  rule('count/numbered-noun', 'He put the number of deaths at 40.', numberedOrMoved),
  rule('count/votes', 'They passed it by 52 to 48 in a vote.', votes.votesCast),
  rule('count/restated', 'The toll is 31 dead. It was 12 a week ago.', asBefore.restated),
  rule('count/leaning', 'They seized 14 boats. Nine were burned.', asBefore.leaning),
  rule('count/sum-of-label', 'Aid pledged (US$ m): 12', label.sumOfLabel),
];

/** What a sum, a share, a length or an age is said of. Its own words before those of the clause. */
const OF_SUMS: readonly CountRule[] = [
  rule('count/age', 'He is 52 years old.', quantity.ageItself),
  rule('count/magnitude', 'A magnitude 7.1 quake struck.', quantity.magnitudeItself),
  rule('count/same-in-another-unit', 'They walked nine miles (14 km).', quantity.sameInAnotherUnit),
  rule('count/unit', 'The road is 33 km long.', quantity.unitItself),
  rule('count/sum-and-its-noun', 'It sent $5m in aid.', sums.sumOfOwnPhrase),
  rule('count/sum-for-purpose', 'It will spend €90 million on a smelter.', sums.sumForPurpose),
  rule('count/sum-after-noun', 'He paid a fine of €500.', sums.sumOfNounBefore),
  rule('count/sum-asked-for', 'The appeal, which seeks $138 million, failed.', sums.sumAskedFor),
  rule('count/sum-by-label', 'Turnout: 61 percent', sums.sumByLabel),
  rule('count/share-of-those', 'It helped 40 percent of those infected.', sums.shareOfThose),
  rule('count/share-of-vote', 'The incumbent won the election with 54 percent.', votes.shareOfVote),
  rule('count/price-of-each', 'They want $300 a trip.', sums.priceOfEach),
  rule('count/sum-handed-over', 'The bank lent $300 million.', sums.sumHandedOver),
  rule('count/sum-of-subject', 'Inflation was 3 percent.', sums.sumOfSubject),
  rule('count/money-itself', 'It was 5,000 dollars.', sums.moneyItself),
  rule('count/sum-as-before', 'Sales rose 3 percent after 2 percent in April.', sums.sumAsBefore),
];

/** What is counted: the figure's own words, the noun right before, the label, the figure before, the subject. */
const OF_THINGS: readonly CountRule[] = [
  rule('count/points-of-vote', 'The party won the election by 2.4 points.', votes.pointsOfVote),
  rule('count/own-phrase', 'They burned 340 homes.', phrase.ownPhrase),
  rule('count/own-state', 'The blast left 12 dead.', phrase.ownState),
  rule('count/quoted-rate', 'The dollar firmed to 150.70.', quantity.quotedRate),
  rule('count/part-of-noun', 'They cut the staff by half.', phrase.partOfNounBefore),
  rule('count/children-of', 'A father of two drowned.', phrase.childrenOf),
  rule('count/inhabitants-of', 'It is a town of 4,500.', phrase.inhabitantsOf),
  rule('count/held-by', 'Police put the crowd at 12,000.', phrase.heldBy),
  rule('count/noun-of-label', 'Homes burned: 340', label.nounOfLabel),
  rule('count/people-of-label', 'Rescued: 41', label.peopleOfLabel),
  rule('count/people-of-verb', 'A boat rescued 41.', unnamed.peopleOfVerb),
  rule('count/going-on', 'It burned 40 homes and nine in the next village.', asBefore.goOn),
  rule('count/subject', 'Arrivals fell to 300.', subject.subjectOfVerb),
];

function numberedOrMoved(figure: Figure, around: Around) {
  return subject.numberedNoun(figure) ?? phrase.movedFrom(figure, around);
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
  rule('imply/by-measure', 'The blast killed 12.', unnamed.impliedByMeasure),
  rule('imply/said-of-people', 'There were ten of us.', open(unnamed.saidOfPeople)),
  rule('imply/held-by-collective', 'The caseload stands at 85.', open(unnamed.heldByCollective)),
];
