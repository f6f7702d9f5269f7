import { readRange } from './amount-range.ts';
import { placeAt, type Amount, type AmountPlace } from './amount.ts';
import { readSingle, type Single } from './single-amount.ts';
import { numbers } from '../../word-lists.ts';

/** Reads the amount that begins at `place.at`: one number, or a range of two. Null when none does. */
export function readAmount(place: AmountPlace): Amount | null {
  const one = readSingle(place);
  if (one === null) return null;
  const range = readRange(place, one);
  return range ?? fromSingle(withSmallUnit(place, one));
}

/** What a small unit is worth of the large one before it: "5 feet 2 inches", "3 dollars 50 cents". */
const PARTS = numbers(`
  foot-inch:12 pound-ounce:16 USD-cent:100 EUR-cent:100 AUD-cent:100 CAD-cent:100 GBP-penny:100
  INR-paisa:100 PKR-paisa:100 NPR-paisa:100
`);

function withSmallUnit(place: AmountPlace, one: Single): Single {
  const { tokens, end } = place;
  if (one.unit === null || one.value === null || one.hyphen || one.end + 1 >= end) return one;
  if (one.unit.name !== 'foot' && one.unit.name !== 'pound' && !one.isMoney) return one;
  if (one.hasCurrencyBefore) return one;
  const joint = tokens.lower[one.end];
  const at = joint === 'and' || joint === ',' ? one.end + 1 : one.end;
  const read = readSingle(placeAt(place, at));
  if (read?.value === null || read === null) return one;
  // "15 dollars 50": cents without their word, where nothing else can be counted.
  const isCents = one.isMoney && joint !== ',' && isCentsAlone(place, at, read);
  const inches = one.unit.name === 'foot' && read.unit === null && tokens.lower[read.end] === 'in';
  const parts = isCents
    ? 100
    : inches
      ? 12
      : PARTS.get(`${one.unit.name}-${read.unit?.name ?? ''}`);
  if (parts === undefined || read.value >= parts) return one;
  const next = inches ? read.end + 1 : read.end;
  return {
    ...one,
    value: one.value + read.value / parts,
    end: next,
    numberEnd: read.numberEnd,
    stop: tokens.end[read.numberEnd - 1]!,
  };
}

function isCentsAlone({ tokens, end }: AmountPlace, at: number, read: Single): boolean {
  if (read.unit !== null || !/^\d\d$/.test(tokens.text[at]!)) return false;
  return read.end >= end || /^[.,;:?!)]$/.test(tokens.text[read.end]!);
}

/** "+4", "-0.2 %"; not "-4", which may be a level. */
const isStep = ({ sign, unit }: Single): boolean =>
  sign !== null && (unit?.measure === 'percent' || (sign === '+' && unit === null));

function fromSingle(one: Single): Amount {
  const isDown = one.sign === '-';
  return {
    first: one.first,
    end: one.end,
    numberEnd: one.numberEnd,
    number: { start: one.start, end: one.stop },
    value: one.value === null ? null : isDown ? -one.value : one.value,
    low: one.low,
    high: null,
    vague: one.vague,
    form: one.form,
    hasScale: one.scale > 1,
    unit: one.unit,
    isMoney: one.isMoney,
    guessedUnit: one.guessedUnit,
    change: isStep(one) ? (isDown ? 'down' : 'up') : null,
    hyphen: one.hyphen,
  };
}
