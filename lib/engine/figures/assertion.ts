import { words } from '../word-lists.ts';
import type { Measured } from './figure.ts';
import { runningOver } from './running-over.ts';
import { tokenBefore, wordsIn } from './stretch.ts';

const POSSIBLE = words(`
  may might could feared perhaps maybe possibly potentially expected expects expect forecast
  forecasts predicted predicts likely probably projected contemplating considering mulling
  weighing
`);
const DENY = words('denied denies deny dismissed dismisses rejected rejects disputed refuted');
const CLAUSE_STARTS = words('; . : but " ”');
const SAID = words('said says added adds adding insisted');
/** All words before a figure that matter to its status. */
const BEFORE = new Set([...POSSIBLE, ...DENY, ...CLAUSE_STARTS, ...SAID]);
const PHRASE_ENDS = words(', ; . : and as');
const POSSIBLE_AFTER = words('feared may might could');

const REACH = 14;

/** Whether a figure is stated, and whether it runs up to now; why, for people. */
interface Assertion {
  readonly status: 'asserted' | 'denied' | 'possible';
  readonly cumulative: boolean;
  readonly reasons: readonly string[];
}

/** Reads both from the words of the clause. */
export function readAssertion(figure: Measured): Assertion {
  const denied = denialOf(figure);
  const isPossible = denied === null && isOnlyPossible(figure);
  const running = runningWord(figure) ?? runningOver(figure);
  return {
    status: denied !== null ? 'denied' : isPossible ? 'possible' : 'asserted',
    cumulative: running !== null,
    reasons: [
      ...(denied === null ? [] : [`denied by ${denied}`]),
      ...(isPossible ? ['only possible, by the words around it'] : []),
      ...(running === null ? [] : [`a running total ("${running}")`]),
    ],
  };
}

/** The words that deny it, or null. */
function denialOf(figure: Measured): string | null {
  const { stretch, first, end } = figure;
  const { lower, sentence } = stretch;
  if (lower[first - 1] === 'not' && wordsIn(stretch, end, end + 3).includes('but'))
    return '"not … but"';
  // "around 600, not the 2,000 of the posters"
  const isInstead = lower[first - 2] === 'not' && lower[first - 3] === ',';
  if (isInstead && lower[first - 1] === 'the') return '", not the"';
  for (const index of clauseBefore(figure)) {
    const isNegated = index <= sentence.firstToken || lower[index - 1] === 'not';
    if (DENY.has(lower[index]!) && !isNegated) return `"${lower[index]!}"`;
  }
  return null;
}

/** "may", "feared", "could" in front of it, in its hedge or right behind. */
function isOnlyPossible(figure: Measured): boolean {
  const { stretch, hedge, amount, first, end } = figure;
  const { lower, text } = stretch;
  for (let index = hedge.first; index < amount.first; index += 1)
    if (POSSIBLE.has(lower[index]!)) return true;
  for (const index of clauseBefore(figure))
    if (POSSIBLE.has(lower[index]!) && first - index <= 8 && text[index] !== 'May') return true;
  for (let index = end; index < Math.min(stretch.end, end + 6); index += 1) {
    if (PHRASE_ENDS.has(lower[index]!)) return false;
    if (POSSIBLE_AFTER.has(lower[index]!) && text[index] !== 'May') return true;
  }
  return false;
}

/** The tokens of the clause before the figure that matter to its status, the nearest first. */
function clauseBefore({ stretch: { lower, sentence }, first }: Measured): number[] {
  const tokens: number[] = [];
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - REACH); index -= 1) {
    if (!BEFORE.has(lower[index]!)) continue;
    if (CLAUSE_STARTS.has(lower[index]!)) break;
    // "denied that …, and said it had lost 1,200": the second clause is not denied.
    if (SAID.has(lower[index]!) && index < first - 1) break;
    tokens.push(index);
  }
  return tokens;
}

const TOLLS = new Set(['toll', 'tally', 'total']);
const RUNNING = words(`
  bringing brings brought climbs climbed rises rose risen rising reached reaches passed stands
  stood increased
`);

const LEVELS = words(`
  missing displaced troops fighters age distance duration area weight percent
`);

const FARTHEST = 24;

/** The word that makes it a running total: "the toll to", "so far", "since"; or null. */
function runningWord(figure: Measured): string | null {
  const { lower } = figure.stretch.scan.tokens;
  if (GOES_ON.has(figure.measure)) {
    const going = goingOn(figure);
    if (going !== null) return going;
  }
  if (LEVELS.has(figure.measure)) return null;
  const { first, end, hedge, stretch } = figure;
  if (isSince(figure)) return 'since';
  if (isBroughtTo(figure)) return 'the number to';
  const least = Math.max(stretch.sentence.firstToken, first - REACH);
  let isRunning = false;
  for (let index = first - 1; index >= least; index -= 1) {
    const word = lower[index]!;
    if (word === ';' || word === '.') break;
    isRunning ||= word === 'to' || RUNNING.has(word);
    if (TOLLS.has(word) && figure.measure !== 'money' && (isRunning || hedge.first - index <= 3))
      return word;
    if (word === 'already' || (word === 'so' && lower[index + 1] === 'far')) return word;
  }
  for (let index = end; index < Math.min(stretch.end, end + REACH); index += 1) {
    const word = lower[index]!;
    if (word === ';' || word === '.' || word === 'but' || word === 'while') break;
    // "told 15,000 supporters that the war had cost … since June": another clause.
    if (word === 'that' && !RELATIVE.test(lower[index + 1] ?? '')) break;
    const isSoFar = word === 'so' && lower[index + 1] === 'far';
    if (word === 'since' || isSoFar) return word;
  }
  return null;
}

/** After "that" which stands for what is counted. */
const RELATIVE = /^(?:has|have|had|was|were|is|are)$/;

/** "Since the outbreak began, 31 have died": opens the sentence, or an aside in it. */
function isSince({ stretch, first }: Measured): boolean {
  const { lower, sentence } = stretch;
  const at = tokenBefore(stretch, first, { word: /^since$/, reach: FARTHEST, stops: /^[;.]$/ });
  if (at < 0) return false;
  return at === sentence.firstToken || /^(?:[,"“]|and|that|but)$/.test(lower[at - 1]!);
}

/** "brings the number of people killed this year to 780". */
function isBroughtTo({ stretch, hedge }: Measured): boolean {
  const { lower } = stretch;
  const to = hedge.first - 1;
  if (lower[to] !== 'to') return false;
  const at = tokenBefore(stretch, to, { word: BRINGS, reach: FARTHEST - 1, stops: /^[;.]$/ });
  return at >= 0 && COUNTED_UP.test(lower.slice(at + 1, at + 4).join(' '));
}

const BRINGS = /^(?:br(?:ing|ings|inging|ought)|tak(?:e|es|ing)|took)$/;

/** What is brought or taken to a number. */
const COUNTED_UP = /\b(?:numbers?|totals?|count|figure|tally|toll)\b/;

/** Of these the count grows while what causes it goes on. */
const GOES_ON: ReadonlySet<string> = words(`
  deaths injuries casualties displaced abducted attacks
`);

/** What goes on for weeks or years. */
const ONGOING = words(`
  violence conflict insurgency war unrest bloodshed strife uprising rebellion crackdown offensive
  campaign epidemic outbreak pandemic virus disease flu cholera famine drought crisis attacks
  clashes bombings killings protests demonstrations riots raids kidnappings floods rains
`);
const DEFINITE = words('the this that these those');
/** From what goes on to "has", and from "has" to the figure: "violence in the north has so far killed". */
const SUBJECT_REACH = 7;
const VERB_REACH = 4;
/** From "the" to the noun: "in the months of sectarian violence". */
const NOUN_REACH = 4;

/** "The violence has killed 300", "300 have died in the conflict", "in recent weeks": what makes it grow, or null. */
function goingOn(figure: Measured): string | null {
  return periodBeside(figure) ?? ongoingSubject(figure) ?? ongoingAround(figure);
}

/** "The virus has killed 186 people", "an insurgency that has claimed 45,000 lives". */
function ongoingSubject(figure: Measured): string | null {
  const { lower } = figure.stretch.scan.tokens;
  const { first } = figure;
  const from = clauseStart(figure);
  for (let index = first - 2; index >= Math.max(from, first - VERB_REACH); index -= 1) {
    if (!isPerfect(lower, index)) continue;
    for (let at = index - 1; at >= Math.max(from, index - SUBJECT_REACH); at -= 1)
      if (ONGOING.has(lower[at]!)) return lower[at]!;
  }
  return null;
}

/** "200 people have been killed in the offensive". */
function ongoingAround(figure: Measured): string | null {
  const { lower } = figure.stretch.scan.tokens;
  const to = clauseEnd(figure);
  let isDone = false;
  for (let index = figure.end; index < to; index += 1) {
    isDone ||= isPerfect(lower, index);
    if (!isDone || lower[index] !== 'in' || !DEFINITE.has(lower[index + 1] ?? '')) continue;
    for (let at = index + 2; at < Math.min(to, index + 2 + NOUN_REACH); at += 1)
      if (ONGOING.has(lower[at]!)) return lower[at]!;
  }
  return null;
}

/** "has killed", "have been killed", "have already died". */
const isPerfect = (lower: readonly string[], at: number): boolean =>
  (lower[at] === 'has' || lower[at] === 'have') && lower[at + 1] !== 'to';

const BREAKS = words('; . : " ” “ but while after when who');

function clauseStart({ stretch: { lower, sentence }, first }: Measured): number {
  let index = first;
  const least = Math.max(sentence.firstToken, first - REACH);
  while (index > least && !BREAKS.has(lower[index - 1]!)) index -= 1;
  return index;
}

function clauseEnd({ stretch: { lower, end: stop }, end }: Measured): number {
  let index = end;
  const most = Math.min(stop, end + REACH);
  while (index < most && !BREAKS.has(lower[index]!)) index += 1;
  return index;
}

const PERIOD =
  /^(?:in recent (?:days|weeks|months|years)|(?:in|over|during|within) the (?:past|last) (?:\w+ ){0,2}(?:days?|weeks?|months?|years?|decades?)|this (?:year|month|week))\b/;
/** Tokens of the longest of them. */
const LONGEST_PERIOD = 6;

/** "in recent weeks", "over the past two years", "this year" in its clause, or null. */
function periodBeside(figure: Measured): string | null {
  const { lower } = figure.stretch.scan.tokens;
  const to = clauseEnd(figure);
  for (let index = clauseStart(figure); index < to; index += 1) {
    if (!PERIOD_STARTS.has(lower[index]!) || lower[index - 1] === 'earlier') continue;
    const found = PERIOD.exec(lower.slice(index, index + LONGEST_PERIOD).join(' '));
    if (found !== null) return found[0];
  }
  return null;
}

const PERIOD_STARTS = words('in over during within this');
