import { figureValue } from '../wording.ts';
import type { FigureRecord } from './input.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['century', 'centuries'],
  ['years-old', 'years old'],
  ['celsius', '°C'],
  ['fahrenheit', '°F'],
]);

/** The value as a person writes it: "> 80 %", "≥ USD 2,500,000", "~ 8 years", "two-thirds". */
export function valueWithUnit(figure: FigureRecord): string {
  const { unit, value, number } = figure;
  const said = figureValue(figure).replace(LARGE, inWords);
  if (unit === null) return said;
  // A third has no last digit.
  if (unit === 'fraction') return value === null ? said : number.text;
  if (unit === 'percent') return `${said} %`;
  if (/^[A-Z]{3}$/.test(unit)) return said.replace(/(?=[\d–-]|$)/, `${unit} `).trimEnd();
  return `${said} ${value === 1 ? unit : manyOf(unit)}`;
}

const LARGE = /\d{1,3}(?:,\d{3}){2,}/g;

/** "1,420,000,000" as "1.42 billion", wherever that is all of it. */
function inWords(grouped: string): string {
  const digits = grouped.replaceAll(',', '');
  for (const [zeros, name] of [
    [12, 'trillion'],
    [9, 'billion'],
    [6, 'million'],
  ] as const) {
    const whole = digits.slice(0, -zeros);
    const rest = digits.slice(-zeros).replace(/0+$/, '');
    if (whole !== '' && rest.length <= 3) return `${whole}${rest && `.${rest}`} ${name}`;
  }
  return grouped;
}

/** True for words that only repeat the unit that stands beside the value. */
export function saysUnit(words: string, unit: string): boolean {
  return words === unit || words === manyOf(unit);
}

/** "kilometre" as "kilometres", "barrel per day" as "barrels per day". */
function manyOf(unit: string): string {
  const irregular = IRREGULAR.get(unit);
  if (irregular !== undefined) return irregular;
  const [first = '', ...rest] = unit.split(' ');
  const many = IRREGULAR.get(first) ?? (first.endsWith('s') ? first : `${first}s`);
  return [many, ...rest].join(' ');
}
