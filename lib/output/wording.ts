import type { DocumentRecord } from './schema.ts';

export { dateMeaning, daysOf, howKnown, timexWords } from './date-words.ts';
export { withoutOwnLengths } from './own-lengths.ts';

type FigureRecord = DocumentRecord['figures'][number];
type Published = DocumentRecord['document']['published'];

const PUBLISHED_BY: Readonly<Record<Published['source'], string>> = {
  option: 'as you said',
  metadata: 'from its metadata',
  'front-matter': 'from its front matter',
  dateline: 'from its dateline',
  filename: 'from its name',
  'upload-time': 'the day of upload',
  none: '',
};

/** "published 2020-01-09, from its name". */
export function publishedWords({ value, source }: Published): string {
  if (value === null) return 'publication day unknown';
  return `published ${value}, ${PUBLISHED_BY[source]}`;
}

const BOUND_SIGNS = { '=': '', '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '~': '~ ' } as const;

/** What a figure's number says. */
export type Amount = Pick<FigureRecord, 'value' | 'low' | 'high' | 'bound' | 'vague' | 'unit'>;

/** "≥ 603", "300–400", "~ 20,000", "2/3", "> 80%", "84 m"; "≥ 24" or "?" for vague words. */
export function figureValue({ value, low, high, bound, vague, unit }: Amount): string {
  const sign = unit === 'percent' ? '%' : '';
  const shown = (number: number) => (unit === 'fraction' ? fraction(number) : short(number)) + sign;
  if (vague) return low === null ? '?' : `≥ ${shown(low)}`;
  if (value !== null) return BOUND_SIGNS[bound] + shown(value);
  if (low !== null && high !== null) return range(low, high) + sign;
  if (low !== null) return `≥ ${shown(low)}`;
  return high === null ? '?' : `≤ ${shown(high)}`;
}

/** "American service members", "jobs (Ford)", "EUR: operating loss", "hours", "turnout" (in percent). */
export function figureWhat({ unit, counted, subject, value }: FigureRecord): string {
  const of = subject ?? counted ?? '';
  if (unit === null) return subject === null || counted === null ? of : `${counted} (${subject})`;
  if (unit === 'percent' || unit === 'fraction') return of;
  const measured = unitWords(unit, value ?? 2);
  // The text's own word for the unit, where it says nothing else.
  const isUnitAlone = of === '' || isNameOf(unit, of);
  return isUnitAlone || measured.startsWith(`${of} `) ? measured : `${measured}: ${of}`;
}

/** Whether words are no more than the unit itself: "km", "kilometres" of `kilometre`. */
export function isNameOf(unit: string, words: string): boolean {
  const names = [unit, unit.replaceAll('-', ' '), SIGNS[unit], unitWords(unit, 2)];
  return names.includes(words) || names.includes(`${words}s`);
}

/** What else the text says of a figure. */
export function figureNote({ change, per, cumulative, status, vague }: FigureRecord): string {
  const notes: string[] = [];
  if (vague) notes.push('vague');
  if (status !== 'asserted') notes.push(status);
  if (change !== null) notes.push(change);
  if (per !== null) notes.push(per);
  if (cumulative) notes.push('running total');
  return notes.join(', ');
}

/** How texts write a unit for short. */
const SIGNS: Readonly<Record<string, string>> = {
  kilometre: 'km',
  metre: 'm',
  centimetre: 'cm',
  millimetre: 'mm',
  kilogram: 'kg',
  gram: 'g',
  hectare: 'ha',
};

const IRREGULAR: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  hertz: 'hertz',
  magnitude: 'magnitude',
  'years-old': 'years old',
};

/** "hours", "barrels per day", "EUR": the unit as it is said after its number. */
export function unitWords(unit: string, value: number): string {
  if (/^[A-Z]{3}$/.test(unit)) return unit;
  if (unit in IRREGULAR) return value === 1 && unit !== 'years-old' ? unit : IRREGULAR[unit]!;
  const [first = '', ...rest] = unit.replaceAll('-', ' ').split(' per ');
  return [value === 1 ? first : `${first}s`, ...rest].join(' per ');
}

const LARGE = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
] as const;

/** Millions and more in words where that drops nothing: 1,420,000,000 is "1.42 bn". */
function short(number: number): string {
  for (const [size, name] of LARGE) {
    if (Math.abs(number) < size) continue;
    const hundredths = (number / size) * 100;
    const isWhole = Math.abs(hundredths - Math.round(hundredths)) < 1e-6;
    return isWhole ? `${grouped(Math.round(hundredths) / 100)} ${name}` : grouped(number);
  }
  return grouped(number);
}

/** "20,000–25,000", "250–300 m". */
function range(low: number, high: number): string {
  const [from, to] = [short(low), short(high)];
  const size = / [a-z]+$/.exec(to)?.[0];
  return size !== undefined && from.endsWith(size)
    ? `${from.slice(0, -size.length)}–${to}`
    : `${from}–${to}`;
}

const MOST_PARTS = 20;

/** "2/3" for 0.666666666666667; a number that is no such part as it is. */
function fraction(number: number): string {
  for (let parts = 2; parts <= MOST_PARTS; parts += 1) {
    const taken = number * parts;
    if (Math.round(taken) > 0 && Math.abs(taken - Math.round(taken)) < 1e-9) {
      return `${Math.round(taken)}/${parts}`;
    }
  }
  return grouped(number);
}

/** Made once, for a number that is not written plainly: it takes longer than the rest of a first page. */
let numbers: Intl.NumberFormat | null = null;

const WRITTEN_PLAINLY = /^(-?)(\d{1,15})(\.\d{1,15})?$/;

/** Thousands set apart; nothing rounded. */
export function grouped(value: number): string {
  const written = String(value);
  if (Math.abs(value) >= 1e15) return written;
  const [, sign = '', whole, rest = ''] = WRITTEN_PLAINLY.exec(written) ?? [];
  if (whole !== undefined) return sign + inThousands(whole) + rest;
  numbers ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 15 });
  return numbers.format(value);
}

/** "1,234,567" of "1234567". */
function inThousands(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) {
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  }
  return groups.join(',');
}
