import type { Sentence } from '../document.ts';
import { mention, refusal, type Mention, type Reading, type Refusal } from '../mention.ts';
import type { Amount } from './amounts/amount.ts';
import { readAmount } from './amounts/read-amount.ts';
import { readAssertion } from './assertion.ts';
import { nextBeginning } from './amounts/begins.ts';
import { Countries } from './amounts/countries.ts';
import { reasonOf, type Draft } from './draft.ts';
import type { Unit } from './lexicon/units.ts';
import { Lines } from './lines/lines.ts';
import type { Cell } from './lines/row.ts';
import { isGapped, isPairOfList } from './lines/pairs.ts';
import { readNone } from './amounts/none.ts';
import { readRatio } from './amounts/ratio.ts';
import { readDraft } from './read-draft.ts';
import { refuse, type Refused } from './refusals/refuse.ts';
import { isComparedIn } from './counting/aside.ts';
import { isVotePair } from './counting/votes.ts';
import { resolveDrafts } from './resolve.ts';
import type { Analysis, Stretch } from '../grammar/analysis.ts';
import type { FigureValue } from './value.ts';

/** No figure asks further back; what is older is let go, or a text would be kept whole as drafts. */
const LONGEST_LOOK_BACK = 64;

/**
 * Every figure of a document, in text order, and what looked like one. One walk from left to right;
 * what a figure belongs to (place, date, actors, source) is not decided here.
 */
export function readFigures(scan: Analysis): Reading<FigureValue> {
  const { document } = scan;
  const countries = new Countries();
  const lines = new Lines(scan);
  const found: Mention<FigureValue>[] = [];
  const refused: Refusal[] = [];
  const recent: Draft[] = [];
  let previous: Draft | null = null;
  let money: Unit | null = null;
  for (let index = 0; index < document.sentences.length; index += 1) {
    const sentence = document.sentences[index]!;
    const drafts: Draft[] = [];
    const { firstToken, endToken } = sentence;
    if (nextBeginning(document.tokens, firstToken, endToken) < endToken) {
      for (const stretch of stretchesOf(scan, sentence, lines.cellsOf(index)))
        readStretch({ stretch, countries, lines, index, refused, drafts });
    }
    if (drafts.length === 0) {
      if (sentence.kind === 'prose') previous = null;
      continue;
    }
    for (const draft of drafts) place(draft, lines, index);
    money = drafts.find(({ amount }) => amount.isMoney)?.unit ?? money;
    resolveDrafts(drafts, { before: previous, money });
    money = drafts.findLast(({ amount }) => amount.isMoney)?.unit ?? money;
    for (const draft of drafts) {
      readAssertion(draft);
      found.push(toMention(draft));
      recent.push(draft);
      if (recent.length > LONGEST_LOOK_BACK) recent.shift();
      recent[0]!.before = null;
    }
    previous = drafts.at(-1)!;
  }
  return { found, refused };
}

/** The sentence as one, or each cell of a line of a table on its own. */
function stretchesOf(scan: Analysis, sentence: Sentence, cells: readonly Cell[]): Stretch[] {
  const { firstToken, endToken } = sentence;
  if (cells.length === 0) return [{ scan, sentence, first: firstToken, end: endToken }];
  return cells.map(({ first, end }) => ({ scan, sentence, first, end }));
}

/** Notes what line, column and heading say of a figure. */
function place(draft: Draft, lines: Lines, index: number): void {
  const { label, under } = lines.labelsOf(index, draft.first);
  const isAlone = draft.phrase === null && draft.unit === null;
  draft.column = lines.cellsOf(index).length > 0 || isAlone ? label : null;
  draft.under = under;
  draft.isInBareRow = lines.isBareRow(index);
}

interface Walk {
  readonly stretch: Stretch;
  readonly countries: Countries;
  readonly lines: Lines;
  /** Index of the sentence. */
  readonly index: number;
  /** What is found is added to these two. */
  readonly refused: Refusal[];
  readonly drafts: Draft[];
}

function readStretch({ stretch, countries, lines, index, refused, drafts }: Walk): void {
  const { scan, sentence, end } = stretch;
  const { tokens } = scan;
  let at = nextBeginning(tokens, stretch.first, end);
  for (; at < end; at = nextBeginning(tokens, at, end)) {
    const lower = tokens.lower[at]!;
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
    const isOfList =
      no !== null && mayStay(stretch, amount, { no, isValue: lines.isValue(index, at) });
    if (no === null || isOfList) {
      const draft = readDraft(stretch, amount);
      // "Santo, 5, 2" is a line of numbers, nobody's age.
      const isAge = amount.unit === null && draft.unit?.measure === 'age';
      if (isAge && lines.isValue(index, at)) draft.unit = null;
      drafts.push(draft);
      // The 100,000 of "96 per 100,000" is no figure of its own.
      at = Math.max(/\d/.test(draft.per ?? '') ? draft.end : amount.end, at + 1);
    } else {
      refused.push(refusal(scan.document, amount.number, no));
      at = Math.max(amount.numberEnd, at + 1);
    }
  }
}

/** Whether a number refused by the word before it is one of a list, a table or a vote after all. */
function mayStay(
  stretch: Stretch,
  amount: Amount,
  { no, isValue }: { readonly no: Refused; readonly isValue: boolean },
): boolean {
  const isByName = no.rule === 'figures/not-name-number';
  if ((isByName || no.rule === 'figures/not-score') && isVotePair(stretch, amount)) return true;
  if (!BY_NAME.has(no.rule)) return false;
  if (isValue || isPairOfList(stretch, amount) || isComparedIn(stretch, amount)) return true;
  return isByName && isGapped(stretch, amount);
}

/** Refusals by the word before, which in a list only names whose number it is. */
const BY_NAME = new Set([
  'figures/not-name-number',
  'figures/not-designator',
  'figures/not-list-number',
]);

function toMention(draft: Draft): Mention<FigureValue> {
  const { stretch, amount, unit } = draft;
  const { scan } = stretch;
  const { low, high } = limits(draft);
  const value: FigureValue = {
    number: amount.number,
    value: amount.value,
    low,
    high,
    bound: draft.bound,
    vague: amount.vague,
    unit: unit?.name ?? null,
    counted: draft.counted === '' ? null : draft.counted,
    head: draft.head === '' ? null : draft.head,
    subject: draft.subject === '' ? null : draft.subject,
    measure: draft.measure,
    change: draft.change,
    per: draft.per,
    cumulative: draft.cumulative,
    status: draft.status,
  };
  const reason = draft.reasons.length === 0 ? 'a bare number' : reasonOf(draft);
  const span = spanOf(draft, scan);
  return mention(scan.document, span, { value, rule: draft.rule, reason });
}

function spanOf(
  { amount, first, end }: Draft,
  { tokens }: Analysis,
): { start: number; end: number } {
  return {
    start: Math.min(tokens.start[first]!, amount.number.start),
    end: Math.max(tokens.end[end - 1]!, amount.number.end),
  };
}

/** The limits that value and bound leave: at least 603 has a low, a range has both. */
function limits({ amount, bound, hedge }: Draft): { low: number | null; high: number | null } {
  const { value, low, high } = amount;
  if (value === null) return { low, high };
  if (bound === '>=' || bound === '>') return { low: value, high: null };
  if (bound === '<=' || bound === '<') return { low: null, high: value };
  if (bound === '~' && /\b(?:nearly|almost)\b/.test(hedge.words)) return { low: null, high: value };
  return { low: null, high: null };
}
