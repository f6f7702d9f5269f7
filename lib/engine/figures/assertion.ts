import type { Draft } from './draft.ts';

const POSSIBLE = new Set(
  `may might could feared perhaps maybe possibly potentially expected expects expect forecast forecasts
  predicted predicts likely probably projected estimates`.split(/\s+/),
);
const DENY = new Set(
  'denied denies deny dismissed dismisses rejected rejects disputed refuted'.split(' '),
);
const CLAUSE_STARTS = new Set([';', '.', ':', 'but', '"', '”']);
const SAID = new Set('said says added adds adding insisted'.split(' '));
/** All words before a figure that matter to its status. */
const BEFORE = new Set([...POSSIBLE, ...DENY, ...CLAUSE_STARTS, ...SAID]);
const PHRASE_ENDS = new Set([',', ';', '.', ':', 'and', 'as']);
const POSSIBLE_AFTER = new Set(['feared', 'may', 'might', 'could']);

const TOLLS = new Set(['toll', 'tally', 'total']);
const RUNNING = new Set([
  'bringing',
  'brings',
  'brought',
  'climbs',
  'climbed',
  'rises',
  'rose',
  'risen',
  'rising',
  'reached',
  'reaches',
  'passed',
  'stands',
  'stood',
  'increased',
]);

const LEVELS = new Set([
  'missing',
  'displaced',
  'troops',
  'fighters',
  'age',
  'distance',
  'duration',
  'area',
  'weight',
  'percent',
]);

const REACH = 14;

/** Sets `status` and `cumulative` from the words of the clause. */
export function readAssertion(draft: Draft): void {
  readStatus(draft);
  readCumulative(draft);
}

function readStatus(draft: Draft): void {
  const { tokens } = draft.stretch.scan;
  const { sentence, end } = draft.stretch;
  const before = tokens.lower[draft.first - 1] ?? '';
  if (before === 'not' && followedByBut(draft)) {
    deny(draft, '"not … but"');
    return;
  }
  if (before === 'from' && tokens.lower[draft.first - 2] === 'corrected') {
    deny(draft, '"corrected from"');
    return;
  }
  for (let index = draft.hedge.first; index < draft.amount.first; index += 1) {
    if (POSSIBLE.has(tokens.lower[index]!)) draft.status = 'possible';
  }
  for (
    let index = draft.first - 1;
    index >= Math.max(sentence.firstToken, draft.first - REACH);
    index -= 1
  ) {
    const lower = tokens.lower[index]!;
    if (!BEFORE.has(lower)) continue;
    if (CLAUSE_STARTS.has(lower)) break;
    // "denied that …, and said it had lost 1,200": the second clause is not denied.
    if (SAID.has(lower) && index < draft.first - 1) break;
    if (DENY.has(lower) && index > sentence.firstToken && tokens.lower[index - 1] !== 'not') {
      deny(draft, `"${lower}"`);
      return;
    }
    if (
      POSSIBLE.has(lower) &&
      draft.first - index <= 8 &&
      !(lower === 'may' && tokens.text[index] === 'May')
    ) {
      draft.status = 'possible';
    }
  }
  for (let index = draft.end; index < Math.min(end, draft.end + 6); index += 1) {
    const lower = tokens.lower[index]!;
    if (PHRASE_ENDS.has(lower)) break;
    if (POSSIBLE_AFTER.has(lower) && tokens.text[index] !== 'May') draft.status = 'possible';
  }
  if (draft.status === 'possible') draft.reasons.push('only possible, by the words around it');
  deniedAfter(draft);
}

/** "…; the ministry dismissed that figure": in the same sentence, right after. */
function deniedAfter(draft: Draft): void {
  const { tokens } = draft.stretch.scan;
  for (let index = draft.end; index < Math.min(draft.stretch.end, draft.end + 10); index += 1) {
    if (!DENY.has(tokens.lower[index]!)) continue;
    const next = tokens.lower.slice(index + 1, index + 4).join(' ');
    if (/^(?:that|the|this) (?:figure|number|toll|claim)/.test(next))
      deny(draft, `"${tokens.lower[index]!} ${next}"`);
    return;
  }
}

function deny(draft: Draft, why: string): void {
  draft.status = 'denied';
  draft.reasons.push(`denied by ${why}`);
}

function followedByBut({ stretch, end }: Draft): boolean {
  for (let index = end; index < Math.min(stretch.end, end + 3); index += 1) {
    if (stretch.scan.tokens.lower[index] === 'but') return true;
  }
  return false;
}

function readCumulative(draft: Draft): void {
  const { tokens } = draft.stretch.scan;
  const { sentence, end } = draft.stretch;
  if (LEVELS.has(draft.measure)) return;
  const least = Math.max(sentence.firstToken, draft.first - REACH);
  let sawTo = false;
  let sawRunning = false;
  for (let index = draft.first - 1; index >= least; index -= 1) {
    const lower = tokens.lower[index]!;
    if (lower === ';' || lower === '.') break;
    if (lower === 'to') sawTo = true;
    if (RUNNING.has(lower)) sawRunning = true;
    if (TOLLS.has(lower) && (sawTo || sawRunning || draft.hedge.first - index <= 3)) {
      setCumulative(draft, lower);
      return;
    }
    if (lower === 'already' || (lower === 'so' && tokens.lower[index + 1] === 'far')) {
      setCumulative(draft, lower);
      return;
    }
  }
  for (let index = draft.end; index < Math.min(end, draft.end + REACH); index += 1) {
    const lower = tokens.lower[index]!;
    if (lower === ';' || lower === '.' || lower === 'but' || lower === 'while') break;
    const isSoFar = lower === 'so' && tokens.lower[index + 1] === 'far';
    const isInAll = lower === 'in' && tokens.lower[index + 1] === 'all' && index + 2 >= end;
    if (lower === 'since' || isSoFar || isInAll || lower === 'altogether') {
      setCumulative(draft, lower);
      return;
    }
  }
}

function setCumulative(draft: Draft, word: string): void {
  draft.cumulative = true;
  draft.reasons.push(`a running total ("${word}")`);
}
