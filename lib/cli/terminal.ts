/** How to write for the one who reads: width in columns, and paint or none. */
export interface Look {
  readonly width: number;
  readonly paint: Paint;
}

export interface Paint {
  /** What one looks for: titles, numbers, names. */
  bold(text: string): string;
  /** What one may pass over. */
  dim(text: string): string;
  /** What one should look at: a note, a date that stays open. */
  warn(text: string): string;
}

const ESCAPE = '\u001b[';

const same = (text: string) => text;

export const PLAIN: Paint = { bold: same, dim: same, warn: same };

const between = (on: number, off: number) => (text: string) =>
  text === '' ? '' : `${ESCAPE}${on}m${text}${ESCAPE}${off}m`;

const COLOURED: Paint = { bold: between(1, 22), dim: between(2, 22), warn: between(33, 39) };

const NARROWEST = 60;
const WIDTH_ELSEWHERE = 100;

/** Paint only on a terminal, and not where NO_COLOR (no-color.org) or a dumb terminal asks for none. */
export function lookOf(
  stream: { isTTY?: boolean | undefined; columns?: number | undefined },
  env: Readonly<Record<string, string | undefined>>,
): Look {
  const isTerminal = stream.isTTY === true;
  const wantsPaint = isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const columns = isTerminal ? stream.columns : Number(env['COLUMNS']);
  const width = Math.max(NARROWEST, columns ? Math.floor(columns) : WIDTH_ELSEWHERE);
  return { width, paint: wantsPaint ? COLOURED : PLAIN };
}

/**
 * One line that a terminal shows as it is: control and direction characters, which could move the
 * cursor or hide words, become spaces, and white space is folded.
 */
export function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Columns that a terminal gives to `text`. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** `text` cut to `width` columns, the last one an ellipsis if anything is missing. */
export function fitted(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** `text` broken between words, `first` before the first line and `rest`, or spaces, before the others. */
export function wrapped(
  text: string,
  { first, rest, width }: { first: string; rest?: string; width: number },
): string {
  const indent = displayWidth(first);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent + displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return first + lines.join(`\n${rest ?? ' '.repeat(indent)}`);
}

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const TWO_WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

function characterWidth(character: string): number {
  if (character < '\u0300') return 1;
  if (NO_WIDTH.test(character)) return 0;
  return TWO_WIDE.test(character) ? 2 : 1;
}
