import { LetterCase, type Tokens } from '../text/tokens.ts';
import type { Context } from './context-features.ts';
import type { TokenRange } from './fine-features.ts';
import { bitsOf } from './gazetteer.ts';
import { isCapitalised } from './reading.ts';
import type { NameKind } from './value.ts';
import { FUNCTION_WORDS, Writing } from '../text/writing.ts';

/** A name before its fine type is known. */
export interface NameSpan extends TokenRange {
  readonly kind: NameKind;
}

/**
 * What one place of a text makes sure is used in the others: a surname alone is the person whose
 * full name stands elsewhere, an acronym in brackets is the body before it, wherever it stands.
 */
export function makeConsistent(context: Context, spans: readonly NameSpan[]): NameSpan[] {
  const { tokens } = context.reading.document;
  const surnames = surnamesOf(tokens, spans);
  const bracketed = bracketedAcronyms(tokens, spans);
  if (surnames.size === 0 && bracketed.size === 0) return [...spans];
  const settled: NameSpan[] = [];
  let at = 0;
  const fill = (end: number) => {
    for (; at < end; at += 1) {
      const kind = missedKind(context, at, { surnames, bracketed });
      if (kind !== null) settled.push({ firstToken: at, endToken: at + 1, kind });
    }
  };
  for (const span of spans) {
    fill(span.firstToken - 1);
    at = Math.max(at, span.firstToken);
    settled.push(settle(context, span, { surnames, bracketed }));
    at = span.endToken + 1;
  }
  fill(tokens.count);
  return settled;
}

interface Known {
  readonly surnames: ReadonlySet<string>;
  readonly bracketed: ReadonlySet<string>;
}

function surnamesOf(tokens: Tokens, spans: readonly NameSpan[]): Set<string> {
  const surnames = new Set<string>();
  for (const { kind, firstToken, endToken } of spans) {
    if (kind !== 'person' || endToken - firstToken < 2) continue;
    const last = tokens.lower[endToken - 1]!;
    if (last.length >= 3 && tokens.letterCase[endToken - 1] === LetterCase.title)
      surnames.add(last);
  }
  return surnames;
}

/** Acronyms that stand in brackets after the organisation whose initials they begin with. */
function bracketedAcronyms(tokens: Tokens, spans: readonly NameSpan[]): Set<string> {
  const acronyms = new Set<string>();
  for (const { kind, firstToken, endToken } of spans) {
    if (kind !== 'organisation' || endToken - firstToken < 2) continue;
    if (tokens.text[endToken] !== '(' || tokens.text[endToken + 2] !== ')') continue;
    const acronym = tokens.text[endToken + 1]!;
    const isAcronym = tokens.letterCase[endToken + 1]! >= LetterCase.upper && acronym.length >= 2;
    if (isAcronym && acronym.charAt(0) === tokens.text[firstToken]!.charAt(0))
      acronyms.add(acronym);
  }
  return acronyms;
}

const PLACE_LISTS = bitsOf('country', 'capital', 'city', 'region', 'demonym');
const NAMED_PLACES = bitsOf('country', 'capital', 'city', 'region', 'landscape');
const NAMED_BODIES = bitsOf(
  'international-body',
  'government-body',
  'force',
  'armed-group',
  'party',
  'media',
  'company',
  'civil-society',
);

/** Wildfires have names like bodies: "the Cedar Ridge Fire". */
const FIRES: ReadonlySet<string> = new Set(['Fire', 'Wildfire', 'Bushfire']);

function isWildfire(tokens: Tokens, { firstToken, endToken }: NameSpan): boolean {
  return (
    endToken - firstToken >= 2 &&
    FIRES.has(tokens.text[endToken - 1]!) &&
    firstToken > 0 &&
    tokens.lower[firstToken - 1] === 'the'
  );
}

/** A name that the lexicons know as a place or a body is no mere thing; a wildfire is no body. */
export function trustLexicon(context: Context, span: NameSpan): NameSpan {
  const { tokens } = context.reading.document;
  if (span.kind === 'organisation') {
    return isWildfire(tokens, span) ? { ...span, kind: 'thing' } : span;
  }
  if (span.kind !== 'thing') return span;
  const lists = context.gazetteer.listsOf(tokens, span.firstToken, span.endToken);
  if ((lists & NAMED_PLACES) !== 0) return { ...span, kind: 'place' };
  return (lists & NAMED_BODIES) !== 0 ? { ...span, kind: 'organisation' } : span;
}

function settle({ reading }: Context, span: NameSpan, known: Known): NameSpan {
  if (span.endToken - span.firstToken !== 1) return span;
  const { tokens } = reading.document;
  if (known.bracketed.has(tokens.text[span.firstToken]!)) return { ...span, kind: 'organisation' };
  const isPlace = (reading.forms[span.firstToken]!.lexicon & PLACE_LISTS) !== 0;
  if (span.kind === 'person' || isPlace) return span;
  return known.surnames.has(tokens.lower[span.firstToken]!) ? { ...span, kind: 'person' } : span;
}

/** Kind of a word outside all names that is a known surname or acronym; null when it is neither. */
function missedKind({ reading, statistics }: Context, at: number, known: Known): NameKind | null {
  const { tokens } = reading.document;
  if (!isCapitalised(tokens, at)) return null;
  if (known.bracketed.has(tokens.text[at]!)) return 'organisation';
  const lower = tokens.lower[at]!;
  if (!known.surnames.has(lower) || FUNCTION_WORDS.has(lower)) return null;
  const isPlain = reading.writing[tokens.sentence[at]!] === Writing.plain;
  const isAlone = reading.runEnd[at]! - reading.runStart[at]! === 1;
  return isPlain && isAlone && (statistics.seen(lower) & 1) === 0 ? 'person' : null;
}
