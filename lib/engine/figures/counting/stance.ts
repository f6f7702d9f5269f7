import { isVerbal, isVerbForm, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import type { Figure } from '../figure.ts';
import { tokenBefore } from '../stretch.ts';

const ENDS =
  /^(?:[.,;:)”"—–!?]|and|but|or|in|on|for|to|by|at|after|before|since|during|last|a|an|the|as|so|earlier|later|then|previously|when|while|of|from|this|that|who|with|ago|yesterday|today|now|overnight|instead|only|more|fewer|aboard|alive|strong)$/;

/** Whether the clause ends or an adjunct follows, and no word that the number could count. */
export const endsPhrase = ({ stretch: { lower, end: stop }, end }: Figure): boolean =>
  end >= stop || ENDS.test(lower[end]!);

/** How a number without a noun of its own stands in its clause, where it can lean on a figure before it. */
export type Stance = 'subject' | 'object' | 'restated' | null;

/** "Four will close", "You need 32 to govern", "It was 31 a week ago": null for a number that stands alone. */
export function stanceOf(figure: Figure): Stance {
  const { unit, phrase, stretch } = figure;
  if (phrase !== null || (unit !== null && unit.measure !== 'percent')) return null;
  if (stretch.sentence.kind === 'item') return null;
  if (isRestated(figure)) return 'restated';
  if (isSubject(figure) || isOpener(figure)) return 'subject';
  // "Net sales fell 17 percent": a share has its own subject.
  return unit === null && isObject(figure) ? 'object' : null;
}

const OPENS =
  /^(?:the|but|and|only|just|another|further|other|of|these|those|them|however|yet|[,;:"“]|though|while|meanwhile|so|far|that|say|says|said|as|when|where|because)$/;

/** "Four will close", "About 4,000 walked out", "but a dozen got through". */
function isSubject({
  stretch: { lower, text, tags, sentence, end: stop },
  first,
  end,
}: Figure): boolean {
  // "One, last seen at the well, had a lantern"
  if (first === sentence.firstToken && text[end] === ',') return tags[end + 1] !== P.number;
  let verb = end;
  while (
    verb < stop &&
    (tags[verb] === P.adverb || /^(?:of|them|these|those|later|still|also)$/.test(lower[verb]!))
  )
    verb += 1;
  if (verb >= stop || !isVerbal(tags[verb])) return false;
  let at = first - 1;
  while (at >= sentence.firstToken && OPENS.test(lower[at]!)) at -= 1;
  return at < sentence.firstToken || at < first - 1;
}

/** "In 312 nobody answered", "For 40, it was too late": the number opens the sentence with its preposition. */
function isOpener({ stretch: { lower, sentence, end: stop }, first, end }: Figure): boolean {
  if (first - 1 !== sentence.firstToken || end >= stop) return false;
  return (
    /^(?:in|at|of|for|from|among|to)$/.test(lower[first - 1]!) &&
    /^(?:the|a|no|nobody|none|it|he|she|they|there|we|,)$/.test(lower[end]!)
  );
}

const BEFORE_OBJECT = /^(?:only|just|some|all|another|had|has|have|did|does)$/;

/** "It got 58.", "You need 32 to govern", "Last year it counted 80,000". */
function isObject(figure: Figure): boolean {
  const { stretch, first } = figure;
  const { tags, sentence } = stretch;
  if (!endsPhrase(figure) || stretch.lower[figure.end] === 'of') return false;
  let at = first - 1;
  while (
    at > sentence.firstToken &&
    /^(?:["'“”‘’]|only|just|another|all)$/.test(stretch.lower[at]!)
  )
    at -= 1;
  if (at <= sentence.firstToken) return false;
  if (PARTICLE.test(stretch.lower[at]!) && at - 1 > sentence.firstToken) at -= 1;
  const tag = tags[at];
  const lower = stretch.lower[at]!;
  if (BUILT_FOR.test(`${stretch.lower[at - 1]!} ${lower}`)) return true;
  // "it pencils in": after a pronoun an unknown word is the verb.
  const isVerb = tag === P.noun && tags[at - 1] === P.pronoun;
  return isVerb || isVerbForm(tag) || BEFORE_OBJECT.test(lower);
}

/** "pencils in 92,000", "took on 40". */
const PARTICLE = /^(?:in|up|out|off|on|down|over)$/;

const BUILT_FOR =
  /^(?:built|designed|meant|planned|equipped|made|licensed|intended|room|space|beds) for$/;

const FIGURE =
  /^(?:figures?|numbers?|toll|total|count|tally|record|estimates?|average|sum|limit|capacity|ceiling|peak|minimum|maximum|target|quota|high|low|norm|previous)$/;
const PRONOUNS = /^(?:it|that|this|there|those|they)$/;
const COPULA =
  /^(?:is|was|were|are|be|been|being|stood|stands|may|might|could|would|should|will|to|closer|nearer|close|near|as|high|now|likely|probably|actually|in|fact|,|only|just|then|not|at|rather|later|still|already|low|around|somewhere)$/;
const CLAIMS =
  /^(?:claims?|claimed|says?|said|saying|claiming|reports?|reported|estimates?|estimated|counts?|counted|lists?|listed|gives?|gave|quoted|suggests?|suggested|puts?|expects?|expected|forecasts?|predicts?|predicted|sees?|projects?|projected|speak|spoke|speaks)$/;

/** "It was 31 a week ago", "The opposition puts the figure at 60", "organisers claimed 20,000". */
function isRestated(figure: Figure): boolean {
  const { stretch, first } = figure;
  const { lower } = stretch;
  const least = clauseStart(figure);
  if (!endsPhrase(figure)) return false;
  const the = lower[first - 1] === 'the' ? 1 : 0;
  const near = lower[first - 1 - the] ?? '';
  const before = lower[first - 2 - the] ?? '';
  if (first <= least) return false;
  if (CLAIMS.test(near)) return true;
  if (near === 'against') return true;
  if (near === 'of' && OF_LIMIT.test(before)) return true;
  if (near === 'at' && isPut(figure)) return true;
  // "It is 13, not 31", "29 instead of 92"
  if (near === 'not' && before === ',') return true;
  let at = first - 1;
  let hasVerb = false;
  while (at >= least && COPULA.test(lower[at]!)) {
    hasVerb ||= /^(?:is|was|were|are|be|been|stood|stands)$/.test(lower[at]!);
    at -= 1;
  }
  if (!hasVerb || at < least) return false;
  if (PRONOUNS.test(lower[at]!)) return at - least < 6;
  return FIGURE.test(lower[at]!) && at - least < 8;
}

const OF_LIMIT =
  /^(?:record|figure|limit|capacity|ceiling|total|peak|target|estimate|quota|maximum|average)$/;

const LONGEST_CLAUSE = 29;

/** After the last semicolon: "…; two summers ago it stood at 14". */
function clauseStart({ stretch, first }: Figure): number {
  const semicolon = tokenBefore(stretch, first, { word: /^;$/, reach: LONGEST_CLAUSE });
  return semicolon < 0 ? stretch.sentence.firstToken : semicolon + 1;
}

/** "put it at", "puts the figure at", "put their number at". */
const isPut = ({ stretch, first }: Figure): boolean =>
  tokenBefore(stretch, first - 1, { word: PUTS, reach: 5, passes: WHAT_IS_PUT }) >= 0;
const PUTS = /^(?:put|puts|putting|estimate|estimates|estimated|set|sets)$/;
const WHAT_IS_PUT =
  /^(?:it|this|that|the|their|its|them|his|figure|number|toll|total|count|real|true|actual)$/;
