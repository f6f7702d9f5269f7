import type { Sentence } from '../../document.ts';
import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Analysis } from '../../grammar/analysis.ts';
import { readLabelUnit } from './label-unit.ts';
import { isKnown, type Label, saysWhat, toLabel } from './label-words.ts';

const MOST_TOKENS = 12;

/** "ARRIVALS BY CAMP", "Deaths:", "Casualties": what the lines under it count; null when it says nothing. */
export function headingOf(scan: Analysis, { firstToken, endToken, kind }: Sentence): Label | null {
  const { tokens } = scan;
  const isColon = tokens.text[endToken - 1] === ':';
  if (endToken - firstToken > MOST_TOKENS || (kind === 'item' && !isColon) || kind === 'title')
    return null;
  if (tokens.text[endToken - 1] === '.') return null;
  for (let at = firstToken; at < endToken; at += 1) {
    if (tokens.kind[at] === TokenKind.number) return null;
  }
  return topicOf(scan, firstToken, isColon ? endToken - 1 : endToken);
}

/** "THE CHAMBER (seats)": the noun in brackets that closes a heading. */
function inBrackets(scan: Analysis, open: number, end: number): Label | null {
  const { tokens } = scan;
  if (tokens.text[open] !== '(' || tokens.text[end - 1] !== ')' || end - open > 5) return null;
  let known = false;
  for (let at = open + 1; at < end - 1; at += 1) known ||= isKnown(tokens.lower[at]!);
  const label = known ? toLabel(scan, open + 1, end - 1) : null;
  return label === null ? null : { ...label, isSure: true };
}

/** "RESULTS (pct of vote, seats in brackets)": one label for the numbers, one for those in brackets. */
function withBrackets(scan: Analysis, open: number, end: number): Label | null {
  const { tokens } = scan;
  if (tokens.text[open] !== '(' || tokens.text[end - 1] !== ')') return null;
  let comma = open;
  while (comma < end && tokens.text[comma] !== ',') comma += 1;
  const inside = tokens.lower.slice(comma + 1, end - 1);
  if (comma >= end || !/ in (?:brackets|parentheses)$/.test(` ${inside.join(' ')}`)) return null;
  const bracketed = toLabel(scan, comma + 1, end - 3);
  const isShare = PERCENT.test(tokens.text[open + 1]!);
  const of = isShare && tokens.lower[open + 2] === 'of' ? open + 3 : open + 1;
  const label = toLabel(scan, of, comma);
  if (bracketed === null || label === null) return null;
  const unit = isShare ? readLabelUnit(scan, open + 1, open + 2) : label.unit;
  return { ...label, unit, isSure: true, bracketed: { ...bracketed, isOfBrackets: true } };
}

const PERCENT = /^(?:%|pct\.?|percent|percentage|share)$/i;

const ENDS_TOPIC = /^(?:by|per|in|at|for|from|across|among|on|as|since|[,([\-–—])$/;

/** "Deaths by district", "Cases per region", "Displaced people": the part before "by". */
function topicOf(scan: Analysis, first: number, end: number): Label | null {
  const { tokens, tags } = scan;
  let from = first;
  while (from < end && tags[from] === PartOfSpeech.determiner) from += 1;
  let stop = from;
  while (stop < end && !ENDS_TOPIC.test(tokens.lower[stop]!)) stop += 1;
  if (stop === from) return null;
  const isBy = stop < end && /^(?:by|per|across|\()$/.test(tokens.lower[stop]!);
  // Without "by" a longer line is a headline, not the name of a list.
  if (!isBy && stop - from > 3) return null;
  const withAside = withBrackets(scan, stop, end);
  if (withAside !== null) return withAside;
  let known = false;
  for (let at = from; at < stop; at += 1) known ||= isKnown(tokens.lower[at]!);
  const inside = inBrackets(scan, stop, end);
  const own = known ? toLabel(scan, from, stop) : null;
  if (inside !== null && (own === null || !saysWhat(scan, own))) return inside;
  if (own !== null) return { ...own, isSure: isBy };
  const label = toLabel(scan, first, end);
  return label?.unit ? label : null;
}
