import { isNominal, isPluralNoun, tagIn, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { LetterCase, spaceBefore, TokenKind } from '../../text/tokens.ts';
import { words } from '../../word-lists.ts';
import type { Draft } from '../figure.ts';
import { type Unit, UNITS } from '../lexicon/units.ts';
import { readNumeral } from './read-numeral.ts';

const MAGNITUDE: Unit = { name: 'magnitude', measure: 'other' };

/** "magnitude 8.4", "magnitude-6.9", "of magnitude 7", "a 6.9-magnitude quake". */
export function readMagnitude(draft: Draft): void {
  const { stretch, amount } = draft;
  const { lower, text, sentence } = stretch;
  if (draft.unit !== null || amount.value === null || amount.value >= 11) return;
  const isHyphen = text[amount.first - 1] === '-';
  const before = isHyphen ? amount.first - 2 : draft.first - 1;
  if (lower[before] === 'magnitude' && before >= sentence.firstToken) {
    draft.unit = MAGNITUDE;
  } else {
    const next = text[draft.end] === '-' ? draft.end + 1 : draft.end;
    if (lower[next] !== 'magnitude' || next >= stretch.end) return;
    draft.unit = MAGNITUDE;
    draft.end = next + 1;
  }
  draft.told = { counted: 'magnitude', head: 'magnitude' };
  draft.rule = 'figures/unit';
}

/** Words between a number and its unit that change nothing of what is measured. */
const BETWEEN =
  /^(?:more|further|additional|extra|full|whole|solid|straight|consecutive|successive|long|short|tense|or|so|good|entire|miserable|gruelling|grueling|frantic|brutal|bitter|hard|nervous|anxious|agonising|agonizing|sleepless|bumpy|rough|rugged|roadless)$/;
const MOST = 2;

/** "two more hours", "5,000 or so kilometres", "three tense weeks": the unit stands after another word. */
export function readUnitOver(draft: Draft): void {
  const { amount, stretch } = draft;
  const { kind, letterCase } = stretch;
  if (amount.unit !== null || amount.form === 'fraction' || amount.form === 'none') return;
  let at = amount.end;
  while (at < amount.end + MOST && at < stretch.end && BETWEEN.test(stretch.lower[at]!)) at += 1;
  // "hundreds of tonnes"
  if (amount.vague && stretch.lower[amount.end] === 'of') at = amount.end + 1;
  if (at === amount.end || at >= stretch.end || kind[at] !== TokenKind.word) return;
  const lower = stretch.lower[at]!;
  const unit = lower.length < 4 ? undefined : UNITS.get(lower);
  if (unit === undefined || letterCase[at] === LetterCase.upper) return;
  draft.amount = { ...amount, unit, end: at + 1 };
  draft.unit = unit;
  draft.end = at + 1;
  draft.rule = 'figures/unit';
}

const PER_WORDS = words('a an per each every');

const PER_NOUNS = words(`
  day week month year hour minute second night quarter share barrel person head capita tonne ton
  gallon litre liter kilo kilogram kg pound gram ounce mile kilometre km square household family
  unit piece vote ticket litre bushel acre hectare decade century annum employee worker child
  pupil student passenger plate game month 100 1,000 10,000 100,000 million thousand hundred
`);

/** After these "a year" is a time: "a year earlier", "a week from now". */
const STOPS_PER = /^(?:earlier|later|ago|before|after|long)$/;
const FROM_NOW = /^(?:now|then|today|tomorrow|that|this|the)$/;

/** "a day", "per 100,000", "/hour", "an hour". */
export function readPer(draft: Draft): void {
  const { tokens } = draft.stretch.scan;
  const stop = draft.stretch.end;
  // "Rs 500/-": no paise, and no rate.
  if (tokens.text[draft.end] === '/' && /^[-–]$/.test(tokens.text[draft.end + 1] ?? ''))
    draft.end += 2;
  const { end } = draft;
  if (tokens.lower[end] === 'apiece' && end < stop) {
    draft.per = 'apiece';
    draft.end = end + 1;
    return;
  }
  if (end + 1 >= stop) return;
  const hyphen = tokens.text[end] === '-' && PER_WORDS.has(tokens.lower[end + 1]!) ? 1 : 0;
  const word = tokens.lower[end + hyphen]!;
  const isSlash = word === '/' && !spaceBefore(tokens, end) && draft.unit !== null;
  if (word === '/' && readPerThousands(draft)) return;
  // "180°C/350°F": the other scale, no rate.
  if (isSlash && tokens.kind[end + 1] === TokenKind.number) return;
  if (!isSlash && !PER_WORDS.has(word)) return;
  const nounAt = end + hyphen + (tokens.text[end + hyphen + 1] === '-' ? 2 : 1);
  if (nounAt >= stop) return;
  const noun = tokens.lower[nounAt]!;
  if (word !== 'per' && !isSlash && !PER_NOUNS.has(noun) && !isPricedOne(draft, nounAt)) return;
  const after = tokens.lower[nounAt + 1] ?? '';
  if (STOPS_PER.test(after) || (after === 'from' && FROM_NOW.test(tokens.lower[nounAt + 2] ?? '')))
    return;
  let last = nounAt;
  if (/^(?:square|cubic|metric)$/.test(noun) && nounAt + 1 < stop) last = nounAt + 1;
  // "per 10,000/day"
  if (tokens.text[last + 1] === '/' && PER_NOUNS.has(tokens.lower[last + 2] ?? '')) last += 2;
  const start = tokens.start[end + hyphen]!;
  draft.per = draft.stretch.scan.document.text.slice(start, tokens.end[last]).replace(/\s+/g, ' ');
  draft.end = last + 1;
}

/** "$300 a trip", "40 pesos a sack": after a sum and "a" a noun that stands alone. */
function isPricedOne({ amount, stretch: { lower, tags, end } }: Draft, at: number): boolean {
  if (!amount.isMoney || tags[at] !== P.noun || isPluralNoun(lower[at]!)) return false;
  return at + 1 >= end || !isNominal(tags[at + 1]);
}

const THOUSANDS: ReadonlySet<number> = new Set([1e3, 1e4, 1e5, 1e6]);

/** "0.4/10 000/day": a rate for so many thousands, by a slash. */
function readPerThousands(draft: Draft): boolean {
  const { scan, end: stop } = draft.stretch;
  const { tokens } = scan;
  const of = readNumeral({ tokens, at: draft.end + 1, end: stop });
  if (of?.value == null || !THOUSANDS.has(of.value)) return false;
  const end = tokens.text[of.end] === '/' && of.end + 1 < stop ? of.end + 2 : of.end;
  draft.per = `per ${scan.document.text.slice(tokens.start[draft.end + 1], tokens.end[end - 1])}`;
  draft.end = end;
  return true;
}

const TIMES = /^(?:day|week|month|year|hour|minute|night)$/;

/** "17 migrants died every day": told behind the verb. */
export function readPerAfterVerb(draft: Draft): void {
  const { scan, end: stop } = draft.stretch;
  const { tags, tokens } = scan;
  let at = draft.end;
  while (at < Math.min(stop, draft.end + MOST_VERBS) && isVerb(tags[at])) at += 1;
  if (at === draft.end || at + 1 >= stop || draft.unit !== null) return;
  if (!/^(?:every|each)$/.test(tokens.lower[at]!) || !TIMES.test(tokens.lower[at + 1]!)) return;
  draft.per = `${tokens.text[at]!} ${tokens.text[at + 1]!}`;
}

const MOST_VERBS = 4;

const isVerb = tagIn(P.verb, P.past, P.auxiliary, P.ing, P.adverb);
