import type { Sentence } from '../document.ts';
import { type Analysis, DateMark } from '../grammar/analysis.ts';
import { isNominal, PartOfSpeech as P } from '../text/parts-of-speech.ts';
import { DISEASES } from './lexicon/expressions.ts';

/** The part of a document that one walk covers: a sentence, or a cell of a line. Tokens half-open. */
export interface Stretch {
  readonly scan: Analysis;
  readonly tokens: Analysis['tokens'];
  readonly lower: Analysis['tokens']['lower'];
  readonly text: Analysis['tokens']['text'];
  readonly kind: Analysis['tokens']['kind'];
  readonly letterCase: Analysis['tokens']['letterCase'];
  readonly tags: Analysis['tags'];
  readonly dates: Analysis['dates'];
  readonly sentence: Sentence;
  readonly first: number;
  readonly end: number;
  /** What the text as a whole is about. */
  readonly story: Story;
}

/** Tokens `[first, end)` of a sentence; its fields are named, not spread: V8 then meets one shape everywhere. */
export const stretchOf = (
  { scan, sentence, story }: Pick<Stretch, 'scan' | 'sentence' | 'story'>,
  first: number,
  end: number,
): Stretch => ({
  scan,
  tokens: scan.tokens,
  lower: scan.tokens.lower,
  text: scan.tokens.text,
  kind: scan.tokens.kind,
  letterCase: scan.tokens.letterCase,
  tags: scan.tags,
  dates: scan.dates,
  sentence,
  first,
  end,
  story,
});

/** What a text is about, told once: by it words of two senses are read. */
interface Story {
  /** Above nought where it tells of a disease more than of wounds, below where of wounds. */
  readonly illness: number;
  /** Of a kidnapping more than of arrests. */
  readonly isOfKidnap: boolean;
  /** Of people in flight, so that those who arrive are. */
  readonly isOfFlight: boolean;
  /** Of what people would run from, several times. */
  readonly isOfViolence: boolean;
  /** Of war: its incidents are armed ones. */
  readonly isOfWar: boolean;
}

const ENOUGH = 3;

/** One walk over the words of a text. */
export function readStory({ tokens }: Analysis): Story {
  const story = { illness: 0, kidnap: 0, flight: 0, violence: 0, war: 0 };
  for (const lower of tokens.lower) {
    let says = SAYS.get(lower);
    if (says === undefined) says = sayNew(lower);
    if (says === null) continue;
    story.illness += says.illness;
    story.kidnap += says.kidnap;
    story.flight += says.flight;
    story.violence += says.violence;
    story.war += says.war;
  }
  return {
    illness: story.illness,
    isOfKidnap: story.kidnap > 0,
    isOfFlight: story.flight > 0,
    isOfViolence: story.violence >= ENOUGH,
    isOfWar: story.war > 0,
  };
}

const HURT =
  /^(?:wounded|injured|injuries|hurt|burns|blast|explosion|crash|shooting|gunfire|quake|collapsed|bullets?|stabbed)$/;
/** Words of kidnapping, and of the law, which arrests. */
export const KIDNAP = /^(?:kidnap|abduct|hostage|captors?$|captivity$|captives?$|ransom|snatched$)/;
export const LAW =
  /^(?:police|arrest|jail|prison|court|detain|detention|custody|charged|bail|judge|magistrate|sentence)/;
const FLIGHT = /^(?:refugees?|fled|flee|fleeing|refuge|displaced|asylum)$/;
const VIOLENCE =
  /^(?:raid|raiders|attack|attackers|massacre|killed|fighting|clashes|shelling|militia|militants|rebels|gunmen|insurgents|jihadists|torched|airstrikes?|bombardment|offensive|eruption|flood|floods|wildfire|earthquake)$/;
const WAR =
  /^(?:insurgents?|militants?|rebels?|jihadists?|gunmen|guerrillas?|shelling|airstrikes?|terrorists?|militias?|fighters|ambush|ambushed|bandits?|ceasefire|extremists?)$/;

interface Says {
  readonly illness: number;
  readonly kidnap: number;
  readonly flight: number;
  readonly violence: number;
  readonly war: number;
}

const MOST_KEPT = 20_000;
/** What a word says of its text, kept between texts as the same word always says the same; null for most. */
const SAYS = new Map<string, Says | null>();

function sayNew(lower: string): Says | null {
  const isLaw = lower !== 'police' && LAW.test(lower);
  const says = {
    illness: DISEASES.has(lower) ? 1 : HURT.test(lower) ? -1 : 0,
    kidnap: KIDNAP.test(lower) ? 1 : isLaw ? -1 : 0,
    flight: FLIGHT.test(lower) ? 1 : 0,
    violence: VIOLENCE.test(lower) ? 1 : 0,
    war: WAR.test(lower) ? 1 : 0,
  };
  const kept = Object.values(says).some((value) => value !== 0) ? says : null;
  if (SAYS.size >= MOST_KEPT) SAYS.clear();
  SAYS.set(lower, kept);
  return kept;
}

/** A word is one of these where the pattern fits or the list has it. */
type Known = RegExp | { has(word: string): boolean };

const isOf = (known: Known, word: string): boolean =>
  known instanceof RegExp ? known.test(word) : known.has(word);

/** The lower-case words of tokens `[from, to)` that stand in the sentence and the stretch. */
export const wordsIn = ({ scan, sentence, end }: Stretch, from: number, to: number) =>
  scan.tokens.lower.slice(Math.max(sentence.firstToken, from), Math.min(end, to));

/** Whether one of those words is known. */
export const hasWord = (words: readonly string[], known: Known): boolean =>
  words.some((word) => isOf(known, word));

/** What is looked for, how many tokens back at most, over which words no further, or over which only. */
interface Look {
  readonly word: Known;
  readonly reach: number;
  readonly stops?: Known;
  readonly passes?: Known;
}

/** The nearest token before `at`, in its sentence, that is looked for; -1 where none is. */
export function tokenBefore(
  { scan, sentence }: Stretch,
  at: number,
  { word, reach, stops, passes }: Look,
): number {
  const { lower } = scan.tokens;
  for (let index = at - 1; index >= Math.max(sentence.firstToken, at - reach); index -= 1) {
    if (isOf(word, lower[index]!)) return index;
    if (stops !== undefined && isOf(stops, lower[index]!)) return -1;
    if (passes !== undefined && !isOf(passes, lower[index]!)) return -1;
  }
  return -1;
}

const REACH = 80;

/**
 * Whether a lower-case word near the figure, in its sentence, is known. A sentence may be a megabyte
 * long: what every figure asks must not depend on its length.
 */
export function isNear(
  { stretch: { scan, sentence }, first }: { readonly stretch: Stretch; readonly first: number },
  known: Known,
): boolean {
  const { lower } = scan.tokens;
  const end = Math.min(sentence.endToken, first + REACH);
  for (let at = Math.max(sentence.firstToken, first - REACH); at < end; at += 1) {
    if (isOf(known, lower[at]!)) return true;
  }
  return false;
}

/** How far back the number may stand that counted what is counted again. */
const FARTHEST = 30;

/** Whether a number with its noun stands before token `at`, in its sentence or the one before: "Two buses burned. One …". */
export function isCountedBefore({ tokens, tags, dates, sentence }: Stretch, at: number): boolean {
  let stops = 0;
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index -= 1) {
    if (index < sentence.firstToken && /^[.!?]$/.test(tokens.text[index]!)) stops += 1;
    if (stops > 1) return false;
    if (tags[index] !== P.number || dates[index] === DateMark.date) continue;
    const next = tags[index + 1];
    if (isNominal(next)) return true;
    if (tokens.lower[index + 1] === 'of' && tags[index + 2] === P.determiner) return true;
  }
  return false;
}
