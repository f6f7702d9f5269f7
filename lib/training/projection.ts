import type { Document } from '../engine/document.ts';
import {
  BEGIN,
  INSIDE,
  KINDS,
  LABEL_COUNT,
  labelOf,
  LAST,
  OUTSIDE,
  UNIT,
} from '../engine/names/labels.ts';
import type { NameKind } from '../engine/names/value.ts';
import type { Coverage, LabelledSpan, LabelType } from './labelled-text.ts';

/** A labelled span on our own tokens, half-open. */
export interface TokenSpan {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: LabelType;
}

/**
 * Spans of the source on tokens: a token that overlaps a span belongs to it; the first span wins.
 * What reading leaves out (menus, heads of mails) has no tokens and moves those after it.
 */
export function projectSpans(document: Document, spans: readonly LabelledSpan[]): TokenSpan[] {
  const { tokens, sentences, map } = document;
  const from = (at: number) => map.toSource({ start: tokens.start[at]!, end: tokens.end[at]! });
  const projected: TokenSpan[] = [];
  let token = 0;
  for (const { start, end, type } of [...spans].sort((a, b) => a.start - b.start)) {
    while (token < tokens.count && from(token).end <= start) token += 1;
    const firstToken = token;
    while (token < tokens.count && from(token).start < end) token += 1;
    if (token === firstToken) continue;
    const last = sentences[tokens.sentence[firstToken]!]!.endToken;
    projected.push({ firstToken, endToken: Math.min(token, last), type });
  }
  return projected;
}

/** Kinds a labelled type may stand for. */
export function kindsOf(type: LabelType): readonly NameKind[] {
  if (type === 'person') return ['person'];
  if (type === 'place' || type === 'state') return ['place'];
  if (type === 'norp') return ['nationality'];
  if (type === 'thing') return ['thing'];
  if (type === 'misc') return ['nationality', 'thing'];
  if (type === 'nation') return ['place', 'nationality'];
  return ['organisation'];
}

const bit = (label: number) => 1 << label;
const kindNumbers = (kinds: readonly NameKind[]) => kinds.map((kind) => KINDS.indexOf(kind));

const EVERY_LABEL = (1 << LABEL_COUNT) - 1;
const EVERY_PART = [BEGIN, INSIDE, LAST, UNIT];
const outsideOr = (...kinds: readonly NameKind[]) =>
  kindNumbers(kinds)
    .flatMap((kind) => EVERY_PART.map((part) => bit(labelOf(kind, part))))
    .reduce((all, one) => all | one, bit(OUTSIDE));
const OUTSIDE_OR_REST = outsideOr('nationality', 'thing');
/** What a word may be that no span covers. */
const UNMARKED: Readonly<Record<Coverage, number>> = {
  full: bit(OUTSIDE),
  'mixed-rest': bit(OUTSIDE),
  core: OUTSIDE_OR_REST,
  actors: outsideOr('place', 'nationality', 'thing'),
};

/**
 * Labels each token may have, as bits. One bit where the corpus says it all, several where it does
 * not tell nationalities from other names or does not mark them.
 */
export function allowedLabels(
  document: Document,
  spans: readonly TokenSpan[],
  coverage: Coverage,
): Int32Array {
  const allowed = new Int32Array(document.tokens.count).fill(UNMARKED[coverage]);
  for (const { firstToken, endToken, type } of spans) {
    if (type === 'unknown') {
      allowed.fill(EVERY_LABEL, firstToken, endToken);
      continue;
    }
    for (let at = firstToken; at < endToken; at += 1) {
      const part = partAt(at, firstToken, endToken);
      allowed[at] = kindNumbers(kindsOf(type))
        .map((kind) => bit(labelOf(kind, part)))
        .reduce((all, one) => all | one, 0);
    }
  }
  return allowed;
}

function partAt(at: number, first: number, end: number): number {
  if (end - first === 1) return UNIT;
  if (at === first) return BEGIN;
  return at === end - 1 ? LAST : INSIDE;
}

/**
 * Opens the labels of names that hold a token the tagger never scores ("1999 Manitoba general
 * election"): no sequence of labels fits them, but a thing's words are surely no actor or place.
 */
export function openHalfSeen(
  allowed: Int32Array,
  spans: readonly TokenSpan[],
  isLive: Uint8Array,
): void {
  for (const { firstToken, endToken, type } of spans) {
    let isWhole = true;
    for (let at = firstToken; at < endToken; at += 1) if (isLive[at] === 0) isWhole = false;
    const isThing = type === 'misc' || type === 'thing';
    if (!isWhole) allowed.fill(isThing ? OUTSIDE_OR_REST : EVERY_LABEL, firstToken, endToken);
  }
}
