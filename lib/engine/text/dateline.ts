import { LetterCase, TokenKind, type Tokens } from './tokens.ts';

const MOST_TOKENS = 28;
const DASHES = new Set(['-', '--', '–', '—', '―']);
const MONTH_STARTS = new Set('jan feb mar apr may jun jul aug sep oct nov dec'.split(' '));

/**
 * Token after the dash that ends a dateline beginning at token `first`, or `first` when there is none:
 * `BAMAKO, 15 June (Sahel Dispatch) -`, `Kabul, Afghanistan (CNN) --`, `LIMA, 10 JAN 90 --`.
 */
export function datelineEnd(tokens: Tokens, first: number, endToken: number): number {
  const limit = Math.min(endToken, first + MOST_TOKENS);
  if (first >= limit || !isCapital(tokens, first)) return first;
  let hasSign = tokens.letterCase[first] === LetterCase.upper && tokens.text[first]!.length > 2;
  let depth = 0;
  for (let index = first; index < limit; index += 1) {
    const text = tokens.text[index]!;
    if (text === '(' || text === '[') depth += 1;
    else if (text === ')' || text === ']') {
      depth -= 1;
      hasSign = true;
    } else if (depth === 0) {
      if (DASHES.has(text) && isSpaced(tokens, index))
        return hasSign && index > first ? index + 1 : first;
      if (isMonth(tokens, index) || tokens.kind[index] === TokenKind.number)
        hasSign ||= isMonth(tokens, index);
      else if (!mayStand(tokens, index)) return first;
    }
  }
  return first;
}

const isMonth = (tokens: Tokens, index: number) =>
  tokens.kind[index] === TokenKind.word && MONTH_STARTS.has(tokens.lower[index]!.slice(0, 3));

function isCapital(tokens: Tokens, index: number): boolean {
  const letterCase = tokens.letterCase[index]!;
  return letterCase !== LetterCase.none && letterCase !== LetterCase.lower;
}

const SMALL_WORDS = new Set([
  'de',
  'la',
  'del',
  'el',
  'al',
  'and',
  'of',
  'the',
  'in',
  'near',
  'on',
  'da',
  'do',
  'dos',
  'd',
  'st',
]);

function mayStand(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] === TokenKind.word) {
    return isCapital(tokens, index) || SMALL_WORDS.has(tokens.lower[index]!);
  }
  const text = tokens.text[index]!;
  return (
    text === ',' || text === '/' || text === '.' || text === '-' || text === "'" || text === '’'
  );
}

/** A hyphen inside a name is no dash: spaces stand around it, or it is a long one. */
function isSpaced({ start, end, text }: Tokens, index: number): boolean {
  if (text[index] !== '-') return true;
  return start[index]! > (end[index - 1] ?? 0) && (start[index + 1] ?? Infinity) > end[index]!;
}
