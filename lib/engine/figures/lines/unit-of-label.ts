import { cut, readNounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import { headOf } from '../../grammar/lexicon/nouns.ts';
import { exact } from '../amounts/numeral.ts';
import { readUnit } from '../amounts/unit.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Figure } from '../figure.ts';
import type { LabelUnit } from './label-unit.ts';
import { labelNoun } from './label-noun.ts';
import type { Label } from './label-words.ts';

/** "Revenue (NOK m): 812", "Hectares burned: 3,200", a column headed "Share (%)": the label has the unit. */
export function withLabelUnit(figure: Figure, label: Label | null): Figure {
  const { amount, phrase, unit, stretch } = figure;
  if (label === null || phrase !== null || amount.form === 'fraction' || amount.form === 'none')
    return figure;
  if (label.unit !== null) return withUnit(figure, label, label.unit);
  if (unit !== null || label.end <= label.first) return figure;
  const { tokens } = stretch.scan;
  const read = readUnit({ tokens, at: label.first, end: label.end });
  if (read === null || tokens.lower[label.first]!.length < 4) return figure;
  // "Tonnes of wheat delivered"
  const isOf = tokens.lower[read.end] === 'of' && read.end + 1 < label.end;
  const { scan } = stretch;
  const noun = isOf
    ? readNounPhrase({ scan, at: read.end + 1, end: label.end, many: false })
    : null;
  const counted = tokens.text.slice(label.first, read.end).join(' ').toLowerCase();
  return {
    ...figure,
    unit: read.unit,
    told: noun
      ? { counted: noun.text, head: noun.head }
      : { counted, head: headOf(tokens.lower[read.end - 1]!) },
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
  const noun = isNamed ? labelNoun(figure, label) : null;
  const { scan } = stretch;
  return {
    ...figure,
    unit: figure.unit ?? unit,
    per: figure.per ?? per ?? null,
    amount: isScaled ? scaled(amount, scale, unit?.measure === 'money') : amount,
    told: isNamed
      ? {
          counted: noun?.text ?? cut(scan, label.first, label.end),
          head: noun?.head ?? headOf(scan.tokens.lower[label.end - 1]!),
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
