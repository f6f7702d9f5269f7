/**
 * Gold figures of other projects, told in the terms of our own contract, so that a difference of
 * convention is not counted as an error: ISO 4217 for currencies, `per` apart from the unit, heads
 * in the singular, MUC's "kidnapped" as `abducted`. What the contract does not have is left out:
 * MUC's measures damage and other, and "%" or "$" as the head of a share or a sum, whose head is
 * for us what it is of. Numbers, bounds and what is counted stay as they are.
 */
interface Gold {
  unit?: string;
  head?: string;
  measure?: string;
  concept?: readonly string[];
}

const CURRENCY_NAMES = new Map(
  Intl.supportedValuesOf('currency').map((code) => [nameOf(code), code] as const),
);
const SHORT_NAMES = new Map([
  ['dollar', 'USD'],
  ['yuan', 'CNY'],
  ['rupee', 'INR'],
  ['rand', 'ZAR'],
  ['shekel', 'ILS'],
  ['pound sterling', 'GBP'],
]);
const OTHER_UNITS = new Map([
  ['year of age', 'years-old'],
  ['month of age', 'months-old'],
  ['basis point', 'basis-point'],
  ['parts-per-billion', 'part per billion'],
  ['part per billion', 'part per billion'],
]);
const SINGULARS = new Map([
  ['people', 'person'],
  ['children', 'child'],
]);

function nameOf(code: string): string {
  return new Intl.DisplayNames('en', { type: 'currency' }).of(code)?.toLowerCase() ?? code;
}

function unitOf(unit: string): string {
  const lower = unit.toLowerCase();
  const other = OTHER_UNITS.get(lower);
  if (other !== undefined) return other;
  const [name] = lower.split(' per ') as [string];
  return SHORT_NAMES.get(name) ?? CURRENCY_NAMES.get(name) ?? (SINGULARS.get(name) || name);
}

function headOf(head: string): string {
  const lower = head.toLowerCase();
  return SINGULARS.get(lower) ?? lower.replace(/men$/, 'man');
}

/** One figure of the gold or of a prediction in our terms; what is absent stays absent. */
export function inOurTerms<Figure extends Gold>(figure: Figure): Figure {
  const { unit, measure, concept } = figure;
  const head = figure.head ?? concept?.at(-1)?.split(/\s+/).at(-1);
  const told = measure === 'kidnapped' ? 'abducted' : measure;
  const isOurs = told !== 'damage' && told !== 'other';
  const isSymbol = head !== undefined && /^[%$£€]$/.test(head);
  return {
    ...figure,
    ...(isSymbol ? { head: undefined, concept: [] } : {}),
    ...(unit === undefined ? {} : { unit: unitOf(unit) }),
    ...(head === undefined || head === '' || isSymbol ? {} : { head: headOf(head) }),
    measure: isOurs ? told : undefined,
  };
}
