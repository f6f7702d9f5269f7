import type { Amount } from './amounts/amount.ts';
import type { Draft } from './figure.ts';
import { hedgeAhead, readHedgeAfter } from './amounts/hedge-after.ts';
import { readHedgeBefore } from './amounts/hedge.ts';
import type { Unit } from './lexicon/units.ts';
import { readAge } from './amounts/ages/age.ts';
import { changeOf } from './amounts/change.ts';
import { phraseOf } from './amounts/counted-phrase.ts';
import { readMagnitude, readPer, readPerAfterVerb, readUnitOver } from './amounts/unit-beside.ts';
import type { Stretch } from './stretch.ts';
import { words } from '../word-lists.ts';
import { type Decision } from './decide.ts';

const FRACTION: Unit = { name: 'fraction', measure: 'percent' };

/** Reads around an amount what belongs to it in the same phrase: hedge, age, noun, "per". */
export function readFigure(stretch: Stretch, amount: Amount): Draft {
  const { tokens, sentence, end } = stretch;
  const hedge = readHedgeBefore(tokens, amount.first, sentence.firstToken);
  const draft: Draft = {
    stretch,
    amount,
    hedge,
    first: hedge.first,
    end: amount.end,
    bound: hedge.bound ?? (amount.vague ? '~' : '='),
    unit: amount.unit,
    phrase: null,
    told: null,
    per: null,
    change: amount.change,
    column: null,
    under: null,
    rule: ruleOf(amount),
    sharedBy: null,
    reasons: [],
  };
  if (hedge.bound !== null) draft.reasons.push(`"${hedge.words}" sets the bound ${draft.bound}`);
  readOver(draft);
  readBoundAfter(draft);
  readUnitOver(draft);
  readAge(draft);
  readMagnitude(draft);
  if (amount.form === 'fraction' && draft.unit === null) draft.unit = FRACTION;
  readPer(draft);
  draft.phrase = phraseOf(draft, Math.min(end, hedgeAhead(stretch, draft.end)));
  if (draft.phrase !== null && !draft.phrase.pointsBack) {
    draft.end = Math.max(draft.end, draft.phrase.end);
    readBoundAfter(draft);
    if (draft.per === null) readPer(draft);
  }
  if (draft.per === null) readPerAfterVerb(draft);
  draft.per ??= draft.unit?.per ?? null;
  draft.change ??= changeOf(draft);
  return draft;
}

/** By how the number is written and what it measures; every figure bears one of these. */
export const READING_RULES: readonly Decision[] = [
  { id: 'figures/digits', example: 'They burned 340 homes.' },
  { id: 'figures/words', example: 'They burned twenty-three homes.' },
  { id: 'figures/vague', example: 'They burned dozens of homes.' },
  { id: 'figures/range', example: 'They burned between 30 and 40 homes.' },
  { id: 'figures/fraction', example: 'They burned two-thirds of the homes.' },
  { id: 'figures/none', example: 'There were no casualties.' },
  { id: 'figures/money', example: 'It costs €300 million.' },
  { id: 'figures/currency-by-context', example: 'They paid 12m rupees.' },
  { id: 'figures/percent', example: 'Shares fell 8.3%.' },
  { id: 'figures/unit', example: 'It lies 25 km away.' },
  { id: 'figures/age', example: 'He is 52 years old.' },
];

/** The rule that names the row, by the form of the amount; later readings may change it. */
function ruleOf({ low, high, value, form, vague, isMoney, guessedUnit, unit }: Amount): string {
  if (guessedUnit) return 'figures/currency-by-context';
  if (isMoney) return 'figures/money';
  if (unit?.measure === 'percent') return 'figures/percent';
  if (unit !== null) return 'figures/unit';
  if (value === null && low !== null && high !== null) return 'figures/range';
  if (vague) return 'figures/vague';
  if (form === 'fraction') return 'figures/fraction';
  if (form === 'none') return 'figures/none';
  return form === 'digits' ? 'figures/digits' : 'figures/words';
}

const LASTS = words(`
  for of than lasting last lasted lasts took take takes after with spent spend just well slightly
  little
`);

/** "$2.5bn over five years": with a length of time "over" is mostly during, not more than. */
function readOver(draft: Draft): void {
  const { hedge, amount, stretch } = draft;
  if (hedge.words !== 'over' || amount.unit?.measure !== 'duration') return;
  const before = stretch.lower[hedge.first - 1] ?? '';
  if (LASTS.has(before) || hedge.first <= stretch.sentence.firstToken) return;
  draft.bound = '=';
  draft.first = amount.first;
  draft.reasons.length = 0;
}

function readBoundAfter(draft: Draft): void {
  const after = readHedgeAfter(draft.stretch, draft.end);
  if (after === null) return;
  if (draft.bound === '=' || after.bound !== '~') draft.bound = after.bound;
  draft.end = after.end;
  draft.reasons.push(`what follows it sets the bound ${draft.bound}`);
}
