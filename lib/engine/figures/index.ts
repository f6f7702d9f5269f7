import { mention, refusal, type Mention, type Reading, type Refusal } from '../mention.ts';
import type { Amount } from './amounts/amount.ts';
import { readAmount, readRatio } from './amounts/read-amount.ts';
import { readAssertion } from './assertion.ts';
import { nextBeginning } from './amounts/begins.ts';
import { Countries } from './amounts/countries.ts';
import { type Draft, type Figure, type Measured } from './figure.ts';
import { inMoneyOf } from './lines/label-unit.ts';
import { Lines } from './lines/lines.ts';
import type { Cell } from '../grammar/layout/cells.ts';
import { isGapped, isPairOfList } from './lines/pairs.ts';
import { readNone } from './amounts/none.ts';
import { readFigure } from './read-figure.ts';
import { refuse } from './refusals/refuse.ts';
import { isVotePair } from './counting/votes.ts';
import { resolve } from './resolve.ts';
import { type Look, SecondLook } from './second-look/second-look.ts';
import { ToldUnits } from './told-units.ts';
import { stretchOf, readStory, type Stretch } from './stretch.ts';
import type { Analysis } from '../grammar/analysis.ts';
import type { FigureValue } from './value.ts';
import { words } from '../word-lists.ts';

/** No figure asks further back; what is older is let go, or a text would be kept whole as drafts. */
const LONGEST_LOOK_BACK = 64;

/** Unpacked when the first text is read. */
let secondLook: SecondLook | null = null;

/**
 * Every figure of a document, in text order, and what looked like one. One walk from left to right;
 * what a figure belongs to (place, date, actors, source) is not decided here. `look` judges what the
 * rules decided; the trained one when none is given.
 */
export function readFigures(
  scan: Analysis,
  look: Look = (secondLook ??= new SecondLook()),
): Reading<FigureValue> {
  const { document } = scan;
  const countries = new Countries(document);
  const lines = new Lines(scan);
  const story = readStory(scan);
  const found: Mention<FigureValue>[] = [];
  const refused: Refusal[] = [];
  const units = new ToldUnits();
  let earlier: Measured[] = [];
  for (let index = 0; index < document.sentences.length; index += 1) {
    const sentence = document.sentences[index]!;
    const figures: Figure[] = [];
    const { firstToken, endToken } = sentence;
    const from = nextBeginning(document.tokens, firstToken, endToken);
    if (from < endToken) {
      const whole = stretchOf({ scan, sentence, story }, firstToken, endToken);
      for (const stretch of stretchesOf(whole, lines.cellsOf(index)))
        readStretch({ stretch, from, countries, lines, index, refused, figures });
    }
    if (figures.length === 0) {
      // A sentence of no number parts what is counted before it from what comes.
      if (sentence.kind === 'prose') earlier = [];
      continue;
    }
    const measured = resolve(figures, {
      earlier,
      units,
      look,
    });
    for (const figure of measured) found.push(toMention(figure));
    earlier = [...earlier, ...measured].slice(-LONGEST_LOOK_BACK);
  }
  return { found, refused };
}

/** The sentence as one, or each cell of a line of a table on its own. */
function stretchesOf(sentence: Stretch, cells: readonly Cell[]): Stretch[] {
  if (cells.length === 0) return [sentence];
  return cells.map(({ first, end }) => stretchOf(sentence, first, end));
}

/** With what line, column and heading say of it. */
function placed(draft: Draft, { lines, index, countries }: Walk): Figure {
  const { label: read, under } = lines.labelsOf(index, draft.first);
  const label = read?.unit ? { ...read, unit: inMoneyOf(read.unit, countries.last) } : read;
  const isAlone = draft.phrase === null && draft.unit === null;
  const isInList =
    draft.phrase === null &&
    draft.unit?.measure === 'percent' &&
    lines.isInList(index, draft.first);
  const isOfLine = lines.isCard(index) || lines.cellsOf(index).length > 0;
  const isLabelled = isAlone || label?.isAside === true || isInList || isOfLine;
  draft.column = isLabelled ? label : null;
  draft.under = under;
  return draft;
}

interface Walk {
  readonly stretch: Stretch;
  /** No amount of the sentence begins before this token. */
  readonly from: number;
  readonly countries: Countries;
  readonly lines: Lines;
  /** Index of the sentence. */
  readonly index: number;
  /** What is found is added to these two. */
  readonly refused: Refusal[];
  readonly figures: Figure[];
}

function readStretch(walk: Walk): void {
  const { stretch, from, countries, lines, index, refused, figures } = walk;
  const { scan, tokens, sentence, end } = stretch;
  let at = nextBeginning(tokens, Math.max(stretch.first, from), end);
  for (; at < end; at = nextBeginning(tokens, at, end)) {
    const lower = stretch.lower[at]!;
    countries.see(lower);
    const place = {
      tokens,
      at,
      end,
      sentenceFirst: sentence.firstToken,
      countries: countries.last,
    };
    const isNone = lower === 'no' || lower === 'none' || lower === 'not';
    const one = isNone ? readNone(stretch, at) : readAmount(place);
    if (one === null) {
      at += 1;
      continue;
    }
    const amount = readRatio(tokens, one, end) ?? one;
    const no = refuse(stretch, amount);
    // No name before it can claim a number of a table or list.
    const isValue = lines.isValue(index, at);
    if (no === null || mayStay(stretch, amount, { rule: no.id, isValue })) {
      const figure = readFigure(stretch, amount);
      // "Santo, 5, 2" is a line of numbers, nobody's age.
      const isAge = amount.unit === null && figure.unit?.measure === 'age';
      if (isAge && isValue) figure.unit = null;
      figures.push(placed(figure, walk));
      // The 100,000 of "96 per 100,000" is no figure of its own.
      at = Math.max(/\d/.test(figure.per ?? '') ? figure.end : amount.end, at + 1);
    } else {
      refused.push(refusal(scan.document, amount.number, { rule: no.id, reason: no.answer }));
      at = Math.max(amount.numberEnd, at + 1);
    }
  }
}

/** Whether a number refused by the word before it is one of a list, a table or a vote after all. */
function mayStay(
  stretch: Stretch,
  amount: Amount,
  { rule, isValue }: { readonly rule: string; readonly isValue: boolean },
): boolean {
  const isByName = rule === 'figures/not-name-number';
  if ((isByName || rule === 'figures/not-score') && isVotePair(stretch, amount)) return true;
  if (!BY_NAME.has(rule)) return false;
  if (isValue || isPairOfList(stretch, amount)) return true;
  return isByName && isGapped(stretch, amount);
}

/** Refusals by the word before, which in a list only names whose number it is. */
const BY_NAME = words('figures/not-name-number figures/not-designator figures/not-list-number');

function toMention(figure: Measured): Mention<FigureValue> {
  const { stretch, amount, unit } = figure;
  const { scan } = stretch;
  const { low, high } = limits(figure);
  const { status, cumulative, reasons } = readAssertion(figure);
  const value: FigureValue = {
    number: amount.number,
    value: amount.value,
    low,
    high,
    bound: figure.bound,
    vague: amount.vague,
    unit: unit?.name ?? null,
    counted: figure.counted,
    head: figure.head,
    subject: figure.subject,
    measure: figure.measure,
    change: figure.change,
    per: figure.per,
    cumulative,
    status,
    rules: { number: figure.rule, counted: figure.countRule, measure: figure.measureRule },
  };
  const why = [...figure.reasons, ...reasons];
  const reason = why.length === 0 ? 'a bare number' : why.join('; ');
  return mention(scan.document, spanOf(figure, scan), { value, rule: figure.rule, reason });
}

function spanOf(
  { amount, first, end }: Figure,
  { tokens }: Analysis,
): { start: number; end: number } {
  return {
    start: Math.min(tokens.start[first]!, amount.number.start),
    end: Math.max(tokens.end[end - 1]!, amount.number.end),
  };
}

/** The limits that value and bound leave: at least 603 has a low, a range has both. */
function limits({ amount, bound, hedge }: Figure): { low: number | null; high: number | null } {
  const { value, low, high } = amount;
  if (value === null) return { low, high };
  if (bound === '>=' || bound === '>') return { low: value, high: null };
  if (bound === '<=' || bound === '<') return { low: null, high: value };
  if (bound === '~' && /\b(?:nearly|almost)\b/.test(hedge.words)) return { low: null, high: value };
  return { low: null, high: null };
}
