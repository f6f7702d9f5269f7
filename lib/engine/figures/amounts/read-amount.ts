import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { numbers } from '../../word-lists.ts';
import { readRange } from './amount-range.ts';
import { type Amount, type AmountPlace, placeAt } from './amount.ts';
import { readNumeral } from './read-numeral.ts';
import { readSingle, type Single } from './single-amount.ts';

/** Reads the amount that begins at `place.at`: one number, or a range of two. Null when none does. */
export function readAmount(place: AmountPlace): Amount | null {
  const one = readSingle(place);
  if (one === null) return null;
  return readRange(place, one) ?? signed(withSmallUnit(place, one));
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
  if (read?.value == null) return one;
  // "5 ft 2 in"
  const isInches = one.unit.name === 'foot' && tokens.lower[read.end] === 'in';
  const small = isInches ? 'inch' : (read.unit?.name ?? '');
  const isCents = one.isMoney && joint !== ',' && isCentsAlone(place, at, read);
  const parts = isCents ? 100 : PARTS.get(`${one.unit.name}-${small}`);
  if (parts === undefined) return one;
  return {
    ...one,
    value: one.value + read.value / parts,
    end: isInches ? read.end + 1 : read.end,
    numberEnd: read.numberEnd,
    number: { start: one.number.start, end: read.number.end },
  };
}

/** "15 dollars 50": cents without their word, where nothing else can be counted. */
function isCentsAlone({ tokens, end }: AmountPlace, at: number, read: Single): boolean {
  if (read.unit !== null || !/^\d\d$/.test(tokens.text[at]!)) return false;
  return read.end >= end || /^[.,;:?!)]$/.test(tokens.text[read.end]!);
}

/** "+4", "-0.2 %"; not "-4", which may be a level. */
const isStep = ({ sign, unit }: Single): boolean =>
  sign !== null && (unit?.measure === 'percent' || (sign === '+' && unit === null));

/** "-3", "+0.2 %": below nought, and which way it went. */
function signed(one: Single): Amount {
  const { sign, value } = one;
  if (sign === null) return one;
  const isDown = sign === '-';
  return {
    ...one,
    value: isDown && value !== null ? -value : value,
    change: isStep(one) ? (isDown ? 'down' : 'up') : null,
  };
}

const TIMES =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|km|kilometres?|miles?)$/;
const ROUND = new Set([3, 4, 5, 6, 8, 10, 20, 50, 100, 1000]);

/** "one in five", "63 of every 100", "four in every ten", "nine out of 10": a share between 0 and 1. */
export function readRatio(tokens: Tokens, one: Amount, end: number): Amount | null {
  const { value, unit, end: at, form } = one;
  if (value === null || unit !== null || value <= 0 || !Number.isInteger(value)) return null;
  const among = shareOfNoun(tokens, one, end);
  if (among !== null) return among;
  const word = tokens.lower[at];
  const joint = word === 'out' ? at + 1 : at;
  if (!/^(?:in|of|out|from|over)$/.test(word ?? '') || joint + 1 >= end) return null;
  const isSure = tokens.lower[joint + 1] === 'every';
  // "12 of 30 houses" are so many, and no share.
  if (!isSure && (word === 'of' || word === 'from')) return null;
  const of = readNumeral({ tokens, at: isSure ? joint + 2 : joint + 1, end });
  if (of?.value == null || of.value <= value) return null;
  if (isSure || word === 'over') return ratio(tokens, one, of.end, value / of.value);
  const isRound = ROUND.has(of.value) || (word === 'in' && value === 1 && of.value <= 1000);
  if (TIMES.test(tokens.lower[of.end] ?? '') || !isRound) return null;
  // "six in 10": mixed only where the whole is round and the part is written out.
  const isMixed = form === 'words' && (of.value === 10 || of.value === 100);
  if (value > 1 && of.form !== form && !isMixed) return null;
  return ratio(tokens, one, of.end, value / of.value);
}

const ratio = (tokens: Tokens, one: Amount, end: number, value: number): Amount => ({
  ...one,
  end,
  numberEnd: end,
  number: { start: one.number.start, end: tokens.end[end - 1]! },
  value,
  form: 'fraction',
});

const MOST_IN = 100;
const ENDS =
  /^(?:[.,;:)"”]|is|was|are|were|has|had|have|will|would|does|did|can|could|may|might|must|who|that|now|still|already|and|but|or|to|since|because|when|while|lives?|goes|went|dies|lost|loses|owns|gets|got|took|takes|left|leaves|fell|falls|needs|wants|says|said|at|on|from|across|near|there|here|\w{3,}ed)$/;

/** "one car in two was empty": a share whose noun stands inside. */
function shareOfNoun(tokens: Tokens, one: Amount, end: number): Amount | null {
  const { first, end: at } = one;
  if (tokens.lower[first] !== 'one' || at !== first + 1) return null;
  if (tokens.kind[at] !== TokenKind.word || tokens.lower[at + 1] !== 'in') return null;
  const of = readNumeral({ tokens, at: at + 2, end });
  if (of?.value == null || of.value < 2 || of.value > MOST_IN) return null;
  if (of.end < end && !ENDS.test(tokens.lower[of.end]!)) return null;
  return { ...ratio(tokens, one, of.end, 1 / of.value), nounAt: at };
}
