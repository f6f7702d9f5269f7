import { headOf } from '../grammar/lexicon/singular.ts';
import {
  isAlsoVerb,
  isNounTag,
  isVerbForm,
  PartOfSpeech as P,
  tagIn,
} from '../text/parts-of-speech.ts';
import { words } from '../word-lists.ts';
import type { FigureView } from './figure-view.ts';
import type { LinkScene, Spot } from './scene.ts';

/** A semicolon further from the mention than that is not looked for, in tokens. */
const REACH = 40;

/** "Mud buried 35 barns; 40 culverts broke along the Orla": a mention of what follows, not of the barns. */
export function isBehindSemicolon(
  { document: { tokens } }: LinkScene,
  { end, sentence }: FigureView,
  spot: Spot,
): boolean {
  if (spot.sentence !== sentence) return false;
  for (let at = spot.firstToken - 1; at >= Math.max(end, spot.firstToken - REACH); at--)
    if (tokens.text[at] === ';') return true;
  return false;
}

/** From a verb to a date that it may govern, and from a verb back to what opens its clause, in tokens. */
const TO_DATE = 5;
const TO_OPENING = 9;

/** Open a clause that goes its own way. "After", "when" and "since" say when the figure was true. */
const OPENS = words('but although though while whereas until unless if');
const SAME = words('it he she they');

const inSubject = tagIn(P.determiner, P.adjective, P.noun, P.name, P.possessive, P.pronoun);
const inVerb = tagIn(P.verb, P.past, P.auxiliary, P.adverb, P.to);

/**
 * "Won 36 percent and the run-off falls on Sunday", "… although the count ends on Tuesday": the date
 * stands behind a verb that has a subject of its own. Of clauses joined by "and" only those that tell
 * what is or will be: "12 died and the bridge fell on Monday" is one day's news.
 */
export function isOfLaterClause(
  scene: LinkScene,
  { first, end, sentence }: FigureView,
  { firstToken, sentence: own }: Spot,
): boolean {
  const { around, document, figuresBefore, tags } = scene;
  const { tokens } = document;
  if (own !== sentence || firstToken < end) return false;
  let verb = verbOver(scene, Math.max(end, firstToken - TO_DATE), firstToken);
  if (verb < 0 || tags[verb] === P.ing) return false;
  while (verb > end && inVerb(tags[verb - 1])) verb -= 1;
  const least = Math.max(end, verb - TO_OPENING);
  let subject = verb;
  let hasNoun = false;
  while (subject > least && (inSubject(tags[subject - 1]) || tokens.lower[subject - 1] === 'of')) {
    subject -= 1;
    hasNoun ||= isNounTag(tags[subject]) || tags[subject] === P.pronoun;
  }
  if (!hasNoun || subject <= end || figuresBefore[verb] !== figuresBefore[subject]) return false;
  const opening = tokens.lower[subject - 1]!;
  if (opening !== 'and') return OPENS.has(opening);
  const isPast = tags[verb] === P.past || PAST.has(tokens.lower[verb]!);
  if (isPast || SAME.has(tokens.lower[subject]!)) return false;
  // The figure ends its own clause: "his nine schools are full and …" goes on about it.
  return around.verbBefore[first]! >= 0 && !hasVerb(tags, end, subject - 1);
}

/** Whether a verb stands there, or so much that one must. */
function hasVerb(tags: Uint8Array, first: number, end: number): boolean {
  if (end - first > TO_OPENING) return true;
  return tags.subarray(first, end).some((tag) => inVerb(tag) && tag !== P.adverb);
}

/** The last verb in `[first, end)`, one that was taken for a noun as well: "the count *ends* on". -1 for none. */
function verbOver({ document: { tokens }, tags }: LinkScene, first: number, end: number): number {
  for (let at = end - 1; at >= first; at -= 1) {
    if (isVerbForm(tags[at])) return at;
    const base = headOf(tokens.lower[at]!);
    const isThird = base !== tokens.lower[at] && isAlsoVerb(base);
    if (isThird && tags[at - 1] === P.noun && !isNounTag(tags[at + 1])) return at;
  }
  return -1;
}

const PAST = words('was were had');
