import { figureValue, isNameOf, unitWords, type Amount } from '../wording.ts';

/** The value as a person writes it: "> 80%", "≥ EUR 2.5 m", "~ 8 years", "2/3". */
export function valueWithUnit(amount: Amount): string {
  const { unit, value } = amount;
  const said = figureValue(amount);
  if (unit === null || unit === 'fraction' || unit === 'percent') return said;
  if (/^[A-Z]{3}$/.test(unit)) return said.replace(/(?=[\d?–-])/, `${unit} `);
  return `${said} ${unitWords(unit, value ?? 2)}`;
}

/** What a row of a list says of a figure beside its value. */
export interface Said {
  readonly unit: string | null;
  readonly counted: string | null;
  readonly subject: string | null;
  readonly text: string;
}

/** What is counted or measured, and what else it is said of; null where that would only repeat. */
export function whatAndOf({
  unit,
  counted,
  subject,
  text,
}: Said): [what: string, of: string | null] {
  // Of "turnout was 52 percent" and "an 180-day deadline" the unit stands beside the value.
  if (unit !== null && subject !== null) return [subject, null];
  if (unit !== null && counted !== null && isNameOf(unit, counted)) {
    return ['', subject];
  }
  return [counted ?? text, subject === counted ? null : subject];
}
