import { type Analysis, isNumberAt } from '../../grammar/analysis.ts';
import { openBefore } from '../../grammar/layout/cells.ts';
import { isKeyDash, LEADER } from '../../grammar/layout/key.ts';
import { headOf } from '../../grammar/lexicon/nouns.ts';
import { cut, readNounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { spaceBefore, TokenKind } from '../../text/tokens.ts';
import type { Amount } from '../amounts/amount.ts';
import { exact } from '../amounts/numeral.ts';
import { readUnit } from '../amounts/unit.ts';
import type { Figure } from '../figure.ts';
import type { Stretch } from '../stretch.ts';
import type { LabelUnit } from './label-unit.ts';
import { CLOSES, type Label, labelNoun, OPENS, Says, saysOf, toLabel } from './label-words.ts';

export type { Label };

const MOST_LABEL = 8;
const FARTHEST = 24;

/** The label of the line or of its part after `;`; null when the token is not in such a line. */
function labelBefore(stretch: Stretch, at: number): Label | null {
  const { scan, kind, sentence } = stretch;
  const led = labelOfLeaders(scan, at);
  if (led !== null) return led;
  const least = Math.max(sentence.firstToken, at - FARTHEST);
  for (let index = at - 1; index >= least; index -= 1) {
    if (kind[index] === TokenKind.word) continue;
    const text = stretch.text[index]!;
    if (text === ';' || text === '(') return null;
    if (text !== ':' && !isKeyDash(scan, sentence, index)) continue;
    const first = labelStart(stretch, index);
    const label = first < index ? toLabel(scan, first, index) : null;
    if (label === null || saysOf(scan, label) === Says.nothing) return null;
    return isClause(scan, label) ? null : label;
  }
  return null;
}

/** "Some 300 people died: 200 in the north": a sentence before its colon is no label. */
function isClause(scan: Analysis, { first, end }: Label): boolean {
  const { tags } = scan;
  for (let at = first; at < end; at += 1)
    if (isNumberAt(scan, at) || tags[at] === P.auxiliary || tags[at] === P.pronoun) return true;
  return false;
}

/** Where the label that ends before token `end` begins; what stands in brackets is passed over. */
function labelStart({ tokens, text, kind, sentence }: Stretch, end: number): number {
  let first = end;
  let count = 0;
  while (first > sentence.firstToken && count < MOST_LABEL) {
    const before = text[first - 1]!;
    if (before === ')') {
      const least = Math.max(sentence.firstToken, first - 1 - FARTHEST);
      const open = openBefore(tokens, first - 1, least);
      if (open < 0) break;
      first = open;
      continue;
    }
    if (/^[;•.*·(]$/.test(before) || (before === '-' && first - 1 === sentence.firstToken)) break;
    if (before === ',' && kind[first - 2] === TokenKind.number) break;
    if (before === '–') break;
    first -= 1;
    count += 1;
  }
  return first;
}

/** "Homes lost ..... 300": dots lead from the label to the number that closes the line. */
function labelOfLeaders(scan: Analysis, at: number): Label | null {
  const { tokens } = scan;
  if (at === 0 || !LEADER.test(tokens.text[at - 1]!)) return null;
  let end = at;
  let dots = 0;
  while (end > 0 && LEADER.test(tokens.text[end - 1]!) && !isNewLine(scan, end)) {
    end -= 1;
    dots += tokens.text[end]!.length;
  }
  // A single dot that closes a sentence stands right at its last word.
  if (dots === 0 || (dots < 3 && !spaceBefore(tokens, end))) return null;
  let first = end;
  while (end - first < MOST_LABEL && !isNewLine(scan, first)) first -= 1;
  return isNewLine(scan, first) ? toLabel(scan, first, end) : null;
}

/** Whether a token is the first of its line. */
const isNewLine = ({ tokens, document }: Analysis, token: number): boolean =>
  token <= 0 || document.text.slice(tokens.end[token - 1], tokens.start[token]).includes('\n');

/** The label of the line, when nothing but a hedge stands between it and the number. */
export function closeLabel(figure: Figure): Label | null {
  const label = labelBefore(figure.stretch, figure.first);
  if (label === null) return null;
  const { text } = figure.stretch.scan.tokens;
  let { end } = label;
  if (OPENS.test(text[end] ?? '')) while (end < figure.first && !CLOSES.test(text[end]!)) end += 1;
  while (end < figure.first && (LEADER.test(text[end]!) || CLOSES.test(text[end]!))) end += 1;
  return figure.first - end <= (label.unit === null ? 2 : 6) ? label : null;
}

/** "Revenue (NOK m): 812", "Hectares burned: 3,200", a column headed "Share (%)": the label has the unit. */
export function withLabelUnit(figure: Figure, label: Label | null): Figure {
  const { amount, phrase, unit, stretch } = figure;
  if (label === null || phrase !== null || amount.form === 'fraction') return figure;
  if (label.unit !== null) return withUnit(figure, label, label.unit);
  if (unit !== null) return figure;
  const { scan, tokens, lower, text } = stretch;
  const read = readUnit({ tokens, at: label.first, end: label.end });
  // "m2 cleared", but not "in transit"
  if (read === null || !/\d|^.{4}/.test(lower[label.first]!)) return figure;
  // "Tonnes of wheat delivered"
  const isOf = lower[read.end] === 'of' && read.end + 1 < label.end;

  const noun = isOf
    ? readNounPhrase({ scan, at: read.end + 1, end: label.end, many: false })
    : null;
  const counted = text.slice(label.first, read.end).join(' ').toLowerCase();
  return {
    ...figure,
    unit: read.unit,
    told: noun
      ? { counted: noun.text, head: noun.head }
      : { counted, head: headOf(lower[read.end - 1]!) },
  };
}

/** Unit and scale as the label gives them, for a number that has none of its own. */
function withUnit(figure: Figure, label: Label, { unit, scale, per }: LabelUnit): Figure {
  const { amount, stretch } = figure;
  const reasons = [...figure.reasons];
  if (figure.unit === null && unit !== null)
    reasons.push(`in ${unit.name}, by the label of the line`);
  const isScaled = scale !== 1 && !amount.hasScale && figure.unit?.measure !== 'percent';
  if (isScaled) reasons.push(`times ${String(scale)}, by the label of the line`);
  const isNamed = label.end > label.first && unit !== null;
  const noun = isNamed ? labelNoun(figure.stretch.scan, label) : null;
  const { scan, lower } = stretch;
  return {
    ...figure,
    unit: figure.unit ?? unit,
    per: figure.per ?? per ?? null,
    amount: isScaled ? scaled(amount, scale, unit?.measure === 'money') : amount,
    told: isNamed
      ? {
          counted: noun?.text ?? cut(scan, label.first, label.end),
          head: noun?.head ?? headOf(lower[label.end - 1]!),
        }
      : figure.told,
    reasons,
  };
}

function scaled(amount: Amount, scale: number, isMoney: boolean): Amount {
  const by = (value: number | null) => (value === null ? null : exact(value * scale));
  return {
    ...amount,
    value: by(amount.value),
    low: by(amount.low),
    high: by(amount.high),
    hasScale: true,
    isMoney,
  };
}
