import { spaceBefore, TokenKind } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';

const PER_WORDS = new Set(['a', 'an', 'per', 'each', 'every']);

const PER_NOUNS = new Set(
  `day week month year hour minute second night quarter share barrel person head capita tonne ton gallon
  litre liter kilo kilogram kg pound gram ounce mile kilometre km square household family unit piece
  vote ticket litre bushel acre hectare decade century annum employee worker child pupil student
  passenger plate game month 100 1,000 10,000 100,000 million thousand hundred`.split(/\s+/),
);

/** "a day", "per 100,000", "/hour", "an hour". */
export function readPer(draft: Draft): void {
  const { tokens } = draft.stretch.scan;
  const stop = draft.stretch.end;
  // "Rs 500/-": no paise, and no rate.
  if (tokens.text[draft.end] === '/' && /^[-–]$/.test(tokens.text[draft.end + 1] ?? ''))
    draft.end += 2;
  const { end } = draft;
  if (tokens.lower[end] === 'apiece' && end < stop) {
    draft.per = 'apiece';
    draft.end = end + 1;
    return;
  }
  if (end + 1 >= stop) return;
  const hyphen = tokens.text[end] === '-' && PER_WORDS.has(tokens.lower[end + 1]!) ? 1 : 0;
  const word = tokens.lower[end + hyphen]!;
  const isSlash = word === '/' && !spaceBefore(tokens, end) && draft.unit !== null;
  // "180°C/350°F": the other scale, no rate.
  if (isSlash && tokens.kind[end + 1] === TokenKind.number) return;
  if (!isSlash && !PER_WORDS.has(word)) return;
  const stopsPer = /^(?:earlier|later|ago|before|after|from|long)$/;
  const nounAt = end + hyphen + (tokens.text[end + hyphen + 1] === '-' ? 2 : 1);
  const noun = tokens.lower[nounAt];
  if (noun === undefined || nounAt >= stop) return;
  if (word !== 'per' && !isSlash && !PER_NOUNS.has(noun)) return;
  if (word === 'per' && (noun === 'cent' || tokens.kind[nounAt] === TokenKind.punctuation)) return;
  if ((word === 'each' || word === 'every') && draft.unit === null && draft.phrase === null) return;
  if (stopsPer.test(tokens.lower[nounAt + 1] ?? '')) return;
  let last = nounAt;
  if (/^(?:square|cubic|metric)$/.test(noun) && nounAt + 1 < stop) last = nounAt + 1;
  else if (/^\d/.test(noun) && /^(?:million|thousand)$/.test(tokens.lower[nounAt + 1] ?? ''))
    last = nounAt + 1;
  const start = tokens.start[end + hyphen]!;
  draft.per = draft.stretch.scan.document.text.slice(start, tokens.end[last]).replace(/\s+/g, ' ');
  draft.end = last + 1;
}
