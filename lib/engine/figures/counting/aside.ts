import { spaceBefore, TokenKind } from '../../text/tokens.ts';
import type { Amount } from '../amounts/amount.ts';
import { isBeside, type Figure, type Measured } from '../figure.ts';
import type { Around } from './around.ts';
import type { Counting } from './rule.ts';
import { PATIENT_VERBS, STATES } from '../../grammar/lexicon/cues.ts';
import { exact } from '../amounts/numeral.ts';
import { isPairOfList } from '../lines/pairs.ts';
import type { Stretch } from '../stretch.ts';

/** Words that may stand between a bracket or comma and the number to be compared: "(2021: 61)", ", up from 12". */
const COMPARED =
  /^(?:\d{4}|vs\.?|v\.?|versus|from|up|down|against|compared|with|to|prev\.?|previous|previously|last|year|week|month|day|ago|earlier|before|[a:,.;=(+\-−–±]|in|was|were|est\.?|estimate|consensus|then|yesterday|today|than|the|forecast|fcst|exp\.?|expected|q[1-4]|h[12]|on|more|fewer|less|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/;
const FARTHEST = 8;

/** "41 (+3)", "61 (2021: 48)", "9 (Santo 5, Malo 3)", "41, up from 12": what the number before the bracket counts. */
export function asideOf(figure: Figure, { previous }: Around): Counting | null {
  if (previous === null || !isBeside(figure, previous)) return null;
  if (figure.phrase !== null || figure.hedge.words.includes('including')) return null;
  if (previous.counted === null && previous.unit === null) return null;
  const { unit, stretch, amount } = figure;
  if (unit !== null && unit.name !== previous.unit?.name) return null;
  if (!isCompared(figure, previous) && !isPairOfList(stretch, amount)) return null;
  const main = previous.whole ?? previous;
  const { counted, head, subject, measure } = main;
  return {
    counted,
    head,
    subject,
    sure: measure,
    unit: unit ?? main.unit,
    amount: amountLike(figure, main),
    whole: main,
    reason: 'the same as the figure before the bracket',
  };
}

/** Whether only signs and words of comparison stand between the two, with a bracket or comma first. */
function isCompared({ stretch, amount, first }: Figure, previous: Measured): boolean {
  const { tokens } = stretch.scan;
  const from = previous.end;
  const opener = tokens.text[from] ?? '';
  const isBracket = opener === '(' || opener === '[';
  const isLine = stretch.sentence.kind === 'item' || stretch.sentence.kind === 'heading';
  if (!isBracket && !isLine) return false;
  if (amount.first - from > FARTHEST || first < from) return false;
  // "29 dead, more than 340 hurt"
  const after = tokens.lower[amount.end] ?? '';
  if (STATES.has(after) || PATIENT_VERBS.has(after)) return false;
  if (/^[;|]$/.test(opener)) return false;
  for (let at = from; at < amount.first; at += 1) {
    const text = tokens.text[at]!;
    const isNumber = tokens.kind[at] === TokenKind.number || tokens.kind[at] === TokenKind.symbol;
    if (!isNumber && !COMPARED.test(tokens.lower[at]!)) return false;
    if (text === ')' || (text === ':' && !isBracket)) return false;
  }
  // The next name of an enumeration is no comparison: "41, 12".
  return isBracket || (amount.first - from > 1 && spaceBefore(tokens, amount.first));
}

/** "41 (prev. 38)": the word before the number only says when. */
export function isComparedIn({ scan }: Stretch, { first }: Amount): boolean {
  const { lower, kind } = scan.tokens;
  const isOpened = lower[first - 2] === '(' && kind[first - 3] === TokenKind.number;
  return isOpened && COMPARED.test(lower[first - 1]!);
}

/** "NOK 812m (2021: 790)": a sum of the same size without its scale. */
function amountLike({ amount, unit }: Figure, main: Measured): Amount {
  const { value } = amount;
  const like = main.amount.value;
  if (!main.amount.hasScale || amount.hasScale || (unit ?? main.unit)?.measure !== 'money')
    return amount;
  if (value === null || like === null || value === 0 || value > like / 500) return amount;
  const scale = [1e3, 1e6, 1e9, 1e12].find(
    (by) => value * by > like / 20 && value * by < like * 20,
  );
  return scale === undefined ? amount : { ...amount, value: exact(value * scale), hasScale: true };
}
