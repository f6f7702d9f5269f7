import { isAlsoVerb, isNounTag, isAnyVerb, PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { spaceBefore, TokenKind } from '../../text/tokens.ts';
import { cut, phraseBefore } from '../phrases/noun-phrase.ts';
import { DateMark, type Analysis } from '../analysis.ts';
import { isDash, subjectBeforeHedge, subjectNear } from './subject-near.ts';
import { antecedent, chunk, isModifier, isOwner } from './subject-phrase.ts';
import {
  afterHearers,
  isReporting,
  isSaying,
  namesPeople,
  opensClause,
  opensReport,
} from './subject-speech.ts';
import { words } from '../../word-lists.ts';

const FARTHEST = 28;

const BREAKS = new Set([';', ':', '—', '(', '•', '"', '“']);
const CLAUSE_WORDS = new Set(
  'that because while whereas although though if when where after before since until but whether'.split(
    ' ',
  ),
);

/** The subject of the clause whose verb stands before token `at`, as written; null when none is near. */
export function clauseSubject(scan: Analysis, at: number, least: number): string | null {
  const near = subjectNear(scan, at, least);
  if (near !== null) return near;
  const from = at - 1 > least && isDash(scan, at - 1) ? at - 1 : at;
  let verb = verbBefore(scan, from, Math.max(least, at - FARTHEST));
  if (verb === null) return subjectBeforeHedge(scan, at, least);
  if (opensReport(scan, verb, at) || opensClause(scan, at)) return null;
  let pronoun = '';
  for (let step = 0; verb !== null && step < 3; step += 1) {
    const found = subjectOf(scan, verb, Math.max(least, verb - FARTHEST));
    if (found === null) return null;
    if (found.text !== null) {
      // "The spokesman said it fell": nothing is told of him.
      const isSpeaker = isThing(pronoun) && namesPeople(found.text);
      return isSpeaker ? spokenFor(scan, found.from, verb) : found.text;
    }
    pronoun = scan.tokens.lower[found.from]!;
    // A pronoun, or a participle that leans on the main clause: what stood there before.
    verb = verbBefore(scan, found.from, Math.max(least, found.from - FARTHEST), true);
  }
  return null;
}

const isThing = (pronoun: string) => /^(?:it|this|that)$/.test(pronoun);

/** "A spokesman for Sorvik Steel said it would": whom the speaker in tokens `[first, end)` speaks for. */
function spokenFor(scan: Analysis, first: number, end: number): string | null {
  for (let at = first; at < end; at += 1) {
    if (scan.tokens.lower[at] === 'for') return chunk(scan, at + 1, end);
  }
  return null;
}

function verbBefore(
  { tokens, tags, dates }: Analysis,
  at: number,
  least: number,
  acrossClauses = false,
): number | null {
  for (let index = at - 1; index >= least; index -= 1) {
    const lower = tokens.lower[index]!;
    const isPoints = lower === 'points' && /^(?:basis|percentage)$/.test(tokens.lower[index - 1]!);
    if (isAnyVerb(tags[index]) && dates[index] !== DateMark.date && !isPoints) {
      const isPart = tags[index] === P.past || tags[index] === P.ing;
      const before = tags[index - 1];
      const next = tags[index + 1];
      // "the wounded men", "rising prices": a participle after a determiner is no verb.
      const isInside =
        (before === P.determiner || before === P.adjective || before === P.preposition) &&
        (next === P.noun || next === P.adjective);
      if (isPart && isInside) continue;
      return index;
    }
    if (acrossClauses) continue;
    const isAs = lower === 'as' && tags[index + 1] !== P.adjective && tags[index + 1] !== P.adverb;
    if (BREAKS.has(lower) || CLAUSE_WORDS.has(lower) || isAs) return null;
    if (lower === 'who' || lower === 'which') return null;
  }
  return null;
}

interface Found {
  readonly text: string | null;
  readonly from: number;
}

/** Participles that say of the noun before them how much it is. */
const LEANING = new Set(
  `running totalling totaling exceeding averaging costing nearing reaching approaching topping standing
  hovering amounting ranging rising falling growing measuring weighing numbering covering worth yielding
  paying earning fetching trading selling starting`.split(/\s+/),
);

/** "the voltage across it was": the pronoun is no subject. */
const WITHIN = /^(?:across|of|in|on|at|over|around|behind|under|from|through|into|against|near)$/;

const PRONOUNS = words('it they he she we i this there that who which');

function subjectOf(scan: Analysis, verb: number, least: number): Found | null {
  const { tokens, tags } = scan;
  let end = verb;
  while (
    end > least &&
    (isAnyVerb(tags[end - 1]) || tags[end - 1] === P.adverb || tags[end - 1] === P.to)
  ) {
    // "the project's cost has doubled": after a possessive it is a noun.
    if (end < verb && isOwner(scan, end - 2)) break;
    end -= 1;
  }
  const isParticiple = tags[verb] === P.ing && end === verb && tags[end - 1] !== P.auxiliary;
  if (isParticiple) {
    // "with inflation running at 211 %", "bribes totalling $1.1m": the noun it leans on.
    const leansOn = isNounTag(tags[end - 1]);
    const noun =
      leansOn && LEANING.has(tokens.lower[verb]!) ? phraseBefore(scan, end, least) : null;
    return { text: noun?.text ?? null, from: verb };
  }
  // "hit a low last year, having dropped by 12": said of what the main clause is about.
  if (/^(?:having|being)$/.test(tokens.lower[end]!)) return { text: null, from: end };
  const before = end > least ? tokens.lower[end - 1]! : '';
  if (before === 'there') return null;
  if (before === 'who' || before === 'which' || before === 'that') {
    end -= 1;
    if (tokens.lower[end - 1] === ',') end -= 1;
    const text = antecedent(scan, { end, least, isPerson: before === 'who' });
    if (text !== null) return { text, from: end };
  } else if (PRONOUNS.has(before) && !WITHIN.test(tokens.lower[end - 2] ?? '')) {
    return { text: null, from: end - 1 };
  }
  const aside = before === ',' ? subjectBeforeAside(scan, end - 1, least) : null;
  if (aside !== null) return { text: aside, from: end - 1 };
  const isCoordinated = before === 'and' || before === ',' || before === 'or';
  if (isCoordinated && end - 1 > least) return { text: null, from: end - 1 };
  let first = end;
  while (first > least) {
    const lower = tokens.lower[first - 1]!;
    const isClause = CLAUSE_WORDS.has(lower) && !isBeforeTax(scan, first - 1);
    if (BREAKS.has(lower) || isClause || lower === ',' || lower === '”') break;
    // "a report shows the rate stayed": the model takes the verb for a noun.
    if (tags[first] === P.determiner && isReporting(scan, first - 1)) break;
    if (lower === 'and' && (isAnyVerb(tags[first - 2]) || isFigure(scan, first - 2))) break;
    if (isAnyVerb(tags[first - 1]) && !isOwner(scan, first - 2)) {
      if (isSaying(scan, first - 1)) {
        first = afterHearers(scan, first, end);
        break;
      }
      // "shows support for her has risen": before a preposition a noun after all.
      if (tags[first] === P.preposition && isAlsoVerb(lower)) {
        const from = phraseBefore(scan, first - 1, least)?.first ?? first - 1;
        return { text: cut(scan, from, first), from };
      }
      if (!isModifier(scan, first - 1) && !isReduced(scan, first - 1)) break;
    }
    // "cuts dividend as profit falls"
    if (lower === 'as' && first < end && tokens.lower[first - 2] !== 'such') break;
    const isDate = scan.dates[first - 1] === DateMark.date;
    const isGlued = tokens.text[first] === '-' && !spaceBefore(tokens, first);
    if (isFigure(scan, first - 1) && tags[first - 2] !== P.name && !isDate && !isGlued) {
      const joint = beforeSum(scan, first - 1, least);
      if (joint === null) break;
      first = joint;
      continue;
    }
    first -= 1;
  }
  const text = chunk(scan, first, end);
  return text === null && first > least ? { text: null, from: first } : { text, from: first };
}

/** "wheat bought by mills was": a second past form before the verb of the clause says which wheat. */
function isReduced(scan: Analysis, at: number): boolean {
  const { tags, dates } = scan;
  if (dates[at] === DateMark.date) return true;
  if (tags[at] !== P.past || isReporting(scan, at)) return false;
  const isAfterNoun = isNounTag(tags[at - 1]);
  return isAfterNoun && (tags[at + 1] === P.preposition || dates[at + 1] === DateMark.date);
}

/** "the appeal for $430m is …": where the joint stands that makes the sum part of the phrase. */
function beforeSum(scan: Analysis, at: number, least: number): number | null {
  let first = at;
  while (first > least && isFigure(scan, first - 1)) first -= 1;
  if (first > least && scan.tags[first - 1] === P.determiner) first -= 1;
  const joint = first > least ? scan.tokens.lower[first - 1]! : '';
  return /^(?:of|for|worth|over|under)$/.test(joint) ? first - 1 : null;
}

/** "Turnover, by contrast, rose": the phrase before the aside that ends with the comma at `comma`. */
function subjectBeforeAside(scan: Analysis, comma: number, least: number): string | null {
  const { tokens, tags } = scan;
  let open = comma - 1;
  while (open > least && tokens.text[open] !== ',') {
    if (BREAKS.has(tokens.lower[open]!)) return null;
    open -= 1;
  }
  let first = open;
  while (first > least) {
    const lower = tokens.lower[first - 1]!;
    if (BREAKS.has(lower) || CLAUSE_WORDS.has(lower) || lower === ',' || lower === 'and') break;
    const isFinite = isAnyVerb(tags[first - 1]) && !isModifier(scan, first - 1);
    if (isFinite && isSaying(scan, first - 1)) break;
    if (isFinite && !isOwner(scan, first - 2)) return null;
    first -= 1;
  }
  return first === open || tags[first] === P.preposition ? null : chunk(scan, first, open);
}

/** "Profit before tax rose": no clause of its own. */
function isBeforeTax({ tokens }: Analysis, at: number): boolean {
  return (
    tokens.lower[at] === 'before' &&
    /^(?:tax|taxes|interest|items|exceptional|exceptionals|depreciation|charges)$/.test(
      tokens.lower[at + 1] ?? '',
    )
  );
}

function isFigure({ tokens }: Analysis, at: number): boolean {
  const kind = tokens.kind[at];
  return kind === TokenKind.number || (kind === TokenKind.symbol && tokens.text[at] !== '&');
}
