/** What spreadsheets take for the beginning of a formula, full-width forms included; white space in front does not hide it. */
const RUNS = /^(?:\s*[=@+\-＝＠＋－]|[\t\r])/;

/** A signed number and nothing else: "-5", "+3.5", "-5,000", "-12%". */
const SIGNED_NUMBER = /^[+-]\d[\d,]*(?:\.\d+)?%?$/;

/** A day before Christ: "-0478-01-01". */
const EARLY_DAY = /^-\d{4,6}-\d{2}-\d{2}$/;

/**
 * A leading apostrophe for a cell that a spreadsheet would run as a formula; white space in front
 * does not hide one. Signed numbers and days before Christ stay what they are, and so does the bound
 * `=`, which stands alone: there is nothing to run.
 */
export function formulaSafe(text: string): string {
  if (beginsPlainly(text) || !RUNS.test(text)) return text;
  const trimmed = text.trim();
  const isHarmless = text === '=' || SIGNED_NUMBER.test(trimmed) || EARLY_DAY.test(trimmed);
  return isHarmless ? text : `'${text}`;
}

/** With a letter or digit of ASCII, as nearly every cell does: no pattern is to be tried on it. */
function beginsPlainly(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 && (code > 0x40 || (code >= 0x30 && code <= 0x39));
}
