import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { spaceBefore } from '../../text/tokens.ts';
import { sizeOf, type Draft } from '../draft.ts';
import { BEFELL, headOf, LIVING, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import { isNear } from '../near.ts';
import type { Measure } from '../../measure.ts';
import { mayLive } from '../measuring/noun-measure.ts';

const P = PartOfSpeech;
const PERSONS = new Set<Measure>(['people', 'troops', 'fighters']);
const FARTHEST = 30;

/** "38 dead – 21 men, 12 women, 5 minors": the parts share what befell the whole and keep their nouns. */
export function shareBreakdowns(drafts: readonly Draft[]): void {
  for (const draft of drafts) readBracketed(draft);
  for (let index = 0; index + 1 < drafts.length; index += 1) {
    const whole = drafts[index]!;
    if (!BEFELL.has(whole.measure) || whole.unit !== null) continue;
    const opener = openerOf(whole, drafts[index + 1]!);
    if (opener === null) continue;
    const parts = partsOf(drafts, index);
    if (parts.length === 0 || (opener === 'comma' && !isComplete(whole, parts))) continue;
    for (const part of parts) share(part, whole);
    index += parts.length - 1;
  }
}

const DEAD = /^(?:dead|fatalities|deaths|killed|victims|toll)$/;

/** "the dead were miners (eight) and members of the guard (five)": the number counts the people before its bracket. */
function readBracketed(draft: Draft): void {
  const { stretch, amount, unit, phrase, measure } = draft;
  const { scan, sentence } = stretch;
  const { tokens, tags } = scan;
  const { lower } = tokens;
  if (phrase !== null || unit !== null || stretch.sentence.kind !== 'prose') return;
  if (lower[amount.first - 1] !== '(' || lower[amount.end] !== ')') return;
  const last = amount.first - 2;
  const isPerson = (at: number) => LIVING.has(measureOfNoun(headOf(lower[at] ?? '')) ?? 'other');
  let first = last;
  while (
    first > sentence.firstToken &&
    (tags[first - 1] === P.adjective || tags[first - 1] === P.noun)
  )
    first -= 1;
  let head = last;
  const of = lower[first - 1] === 'the' ? first - 2 : first - 1;
  if (lower[of] === 'of' && of > sentence.firstToken && isPerson(of - 1)) {
    head = of - 1;
    first = head;
  }
  if (!isPerson(head) || headOf(lower[head]!) === lower[head] || tags[head] === P.name) return;
  draft.counted = scan.document.text.slice(tokens.start[first], tokens.end[last]);
  draft.head = headOf(lower[head]!);
  const isDead = isNear(draft, DEAD);
  if (!BEFELL.has(measure))
    draft.measure = isDead ? 'deaths' : (measureOfNoun(draft.head) ?? 'people');
  draft.reasons.push('counts the people before its bracket');
}

/** The run of figures after the whole that may be its parts, as one enumeration. */
function partsOf(drafts: readonly Draft[], whole: number): Draft[] {
  const parts: Draft[] = [];
  for (let index = whole + 1; index < drafts.length; index += 1) {
    const draft = drafts[index]!;
    if (!isPart(draft, drafts[whole]!)) break;
    if (parts.length > 0 && !isListedAfter(draft, drafts[index - 1]!)) break;
    parts.push(draft);
  }
  return parts;
}

const STRONG =
  /^(?:[–—:([]|--|including|comprising|namely|among|amongst|them|whom|follows|of|mostly|mainly)$/;

/** How the enumeration begins: by a sign or word that announces it, by a mere comma, or not at all. */
function openerOf(whole: Draft, { stretch, first }: Draft): 'strong' | 'comma' | null {
  const { tokens, tags } = stretch.scan;
  if (whole.stretch.sentence !== stretch.sentence || first - whole.end > FARTHEST) return null;
  for (let at = first - 1; at >= whole.end; at -= 1) {
    const lower = tokens.lower[at]!;
    const isDash = lower === '-' && spaceBefore(tokens, at) && spaceBefore(tokens, at + 1);
    if (isDash || STRONG.test(lower)) return lower === 'of' ? null : 'strong';
    if (lower === ',' && at === first - 1) {
      if (!hasStrong(whole, at)) return 'comma';
    } else if (!isMember(lower, tags[at]!)) return null;
  }
  return null;
}

/** Whether the enumeration was announced before its first member without a number: ": a priest, two nuns". */
function hasStrong({ end, stretch: { scan } }: Draft, comma: number): boolean {
  for (let at = comma - 1; at >= end; at -= 1) {
    if (STRONG.test(scan.tokens.lower[at]!)) return scan.tokens.lower[at] !== 'of';
    if (!isMember(scan.tokens.lower[at]!, scan.tags[at]!)) return false;
  }
  return false;
}

const isMember = (lower: string, tag: number): boolean =>
  /^(?:[,&"“”]|and|plus|also|as|well)$/.test(lower) ||
  tag === P.determiner ||
  tag === P.adjective ||
  tag === P.noun ||
  tag === P.name;

const JOINTS = /^(?:[,&;/]|and|plus|or)$/;
const BETWEEN_PARTS =
  /^(?:in|from|at|on|near|aged|with|by|over|under|[,&;/()]|and|plus|as|well|or)$/;

/** Whether the enumeration goes on from the part before. */
function isListedAfter({ stretch, first }: Draft, previous: Draft): boolean {
  const { tokens, tags } = stretch.scan;
  if (first - previous.end > FARTHEST) return false;
  let isJoined = false;
  for (let at = previous.end; at < first; at += 1) {
    const lower = tokens.lower[at]!;
    if (JOINTS.test(lower)) isJoined = true;
    const isCopula = previous.phrase === null && /^(?:were|was|are)$/.test(lower);
    if (!isCopula && !BETWEEN_PARTS.test(lower) && !isMember(lower, tags[at]!)) return false;
  }
  return isJoined;
}

/** People of whom nothing else is told, no more of them than the whole. */
function isPart(draft: Draft, whole: Draft): boolean {
  const { measure, unit, phrase, stretch, end, head } = draft;
  if (unit !== null || sizeOf(draft) > sizeOf(whole)) return false;
  if (measure === whole.measure) return true;
  const isUnknown =
    measure === 'other' && phrase !== null && head !== null && measureOfNoun(head) === null;
  if (!PERSONS.has(measure) && !(isUnknown && mayLive(draft))) return false;
  const { tags, tokens } = stretch.scan;
  const isSubject =
    end < stretch.end &&
    (tags[end] === P.auxiliary ||
      tags[end] === P.verb ||
      /^(?:said|told)$/.test(tokens.lower[end]!));
  return !isSubject;
}

/** After a mere comma the parts must make up the whole, or end the clause. */
function isComplete(whole: Draft, parts: readonly Draft[]): boolean {
  const sum = parts.reduce((total, part) => total + sizeOf(part), 0);
  if (sum === sizeOf(whole)) return true;
  const { stretch, end } = parts.at(-1)!;
  return sum < sizeOf(whole) && (end >= stretch.end || stretch.scan.tokens.lower[end] === '.');
}

function share(part: Draft, whole: Draft): void {
  part.whole ??= whole;
  if (part.measure === whole.measure) return;
  part.measure = whole.measure;
  part.reasons.push(`${whole.measure}, as the figure it is part of`);
}
