import { PartOfSpeech } from '../text/parts-of-speech.ts';
import { cut } from './noun-phrase.ts';
import { DateMark, type Scan } from './scan.ts';

const P = PartOfSpeech;
const FARTHEST = 28;

const BREAKS = new Set([';', ':', '—', '(', '•', '"', '“']);
const CLAUSE_WORDS = new Set(
  'that because while whereas although though if when where after before since until as but whether'.split(
    ' ',
  ),
);

/** The subject of the clause whose verb stands before token `at`, as written; null when none is near. */
export function clauseSubject(scan: Scan, at: number, least: number): string | null {
  const verb = verbBefore(scan, at, Math.max(least, at - FARTHEST));
  return verb === null ? null : subjectOf(scan, verb, Math.max(least, verb - FARTHEST));
}

const isVerbal = (tag: number | undefined) =>
  tag === P.verb || tag === P.past || tag === P.auxiliary || tag === P.ing;

function verbBefore({ tokens, tags }: Scan, at: number, least: number): number | null {
  for (let index = at - 1; index >= least; index -= 1) {
    if (isVerbal(tags[index])) {
      const isModifier = tags[index] === P.past || tags[index] === P.ing;
      const before = tags[index - 1];
      const next = tags[index + 1];
      // "the wounded men", "rising prices": a participle after a determiner is no verb.
      if (
        isModifier &&
        (before === P.determiner || before === P.adjective) &&
        (next === P.noun || next === P.adjective)
      )
        continue;
      return index;
    }
    const lower = tokens.lower[index]!;
    if (BREAKS.has(lower) || CLAUSE_WORDS.has(lower) || lower === 'who' || lower === 'which')
      return null;
  }
  return null;
}

function subjectOf(scan: Scan, verb: number, least: number): string | null {
  const { tokens, tags } = scan;
  let end = verb;
  while (
    end > least &&
    (isVerbal(tags[end - 1]) || tags[end - 1] === P.adverb || tags[end - 1] === P.to)
  ) {
    end -= 1;
  }
  if (
    tags[end - 1] === P.pronoun &&
    (tokens.lower[end - 1] === 'who' || tokens.lower[end - 1] === 'whom')
  )
    end -= 1;
  else if (tokens.lower[end - 1] === 'which' || tokens.lower[end - 1] === 'that') end -= 1;
  if (tokens.lower[end - 1] === ',') end -= 1;
  let first = end;
  while (first > least) {
    const lower = tokens.lower[first - 1]!;
    if (BREAKS.has(lower) || CLAUSE_WORDS.has(lower) || lower === ',' || lower === '”') break;
    if (lower === 'and' && isVerbal(tags[first - 2])) break;
    if (isVerbal(tags[first - 1]) && !isModifier(scan, first - 1)) break;
    if (scan.dates[first - 1] === DateMark.date && end - first === 0) end -= 1;
    first -= 1;
  }
  return chunk(scan, first, end);
}

function isModifier({ tags }: Scan, at: number): boolean {
  const next = tags[at + 1];
  return (
    (tags[at] === P.past || tags[at] === P.ing) &&
    (next === P.noun || next === P.adjective || next === P.name)
  );
}

/** The first phrase of the region, or the last where the region opens with a preposition. */
function chunk(scan: Scan, first: number, end: number): string | null {
  const { tags, tokens } = scan;
  const isInverted = tags[first] === P.preposition && tokens.lower[first] !== 'of';
  let from = first;
  if (isInverted) {
    from = end;
    while (from > first && isNominal(scan, from - 1)) from -= 1;
  } else {
    while (from < end && !isNominal(scan, from)) from += 1;
  }
  let to = from;
  while (
    to < end &&
    (isNominal(scan, to) ||
      tokens.lower[to] === 'of' ||
      tags[to] === P.determiner ||
      tokens.lower[to] === 'and' ||
      tokens.lower[to] === '&')
  )
    to += 1;
  while (to > from && !isNominal(scan, to - 1)) to -= 1;
  if (to <= from) return null;
  return cut(scan, from, to);
}

function isNominal({ tags, tokens, dates }: Scan, at: number): boolean {
  const tag = tags[at];
  if (dates[at] === DateMark.date) return false;
  return (
    tag === P.noun ||
    tag === P.name ||
    tag === P.adjective ||
    tag === P.possessive ||
    tag === P.number ||
    ((tag === P.past || tag === P.ing) && (tags[at + 1] === P.noun || tags[at + 1] === P.name)) ||
    tokens.text[at] === '-'
  );
}
