import { TokenKind } from '../../text/tokens.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Stretch } from '../stretch.ts';
import { isGlued } from './surroundings.ts';
import { words } from '../../word-lists.ts';

const PHONE_WORDS = words(`
  hotline tel tel. telephone phone phones fax call ring helpline dial whatsapp mobile cell contact
  contacts
`);

const MOST_GROUPS = 5;

/** "call 555-123-4567", "+264 61 555 0134", `0800`: a telephone number or another code. */
export function isPhone(stretch: Stretch, { first, numberEnd, form }: Amount): string | null {
  if (form !== 'digits') return null;
  const { text } = stretch.scan.tokens;
  const { tokens } = stretch.scan;
  if (/^0\d/.test(text[first]!)) return 'a number with a leading zero: a code or telephone number';
  if (tokens.kind[first - 1] === TokenKind.number && /^0\d/.test(text[first - 1]!))
    return 'a telephone number';
  let at = first - 1;
  for (let step = 0; step < 9 && at >= stretch.sentence.firstToken; step += 1, at -= 1) {
    const lower = tokens.lower[at]!;
    if (PHONE_WORDS.has(lower)) return 'a telephone number';
    if (
      tokens.kind[at] !== TokenKind.number &&
      lower !== ':' &&
      lower !== '-' &&
      lower !== '+' &&
      lower !== ')' &&
      lower !== '(' &&
      !/^(?:is|on|at|or|number|us|the|a|free)$/.test(lower)
    )
      break;
  }
  if (text[first] === '+' && tokens.kind[first + 1] === TokenKind.number) {
    const next = text[first + 2];
    const isGroup = tokens.kind[first + 2] === TokenKind.number || next === '(' || next === '-';
    if (isGroup && first + 2 < stretch.end) return 'a telephone number';
  }
  if (isAfterCountryCode(stretch, first)) return 'a telephone number';
  // 555-123-4567
  let groups = 1;
  for (let index = numberEnd; groups < 3; index += 2) {
    if (text[index] !== '-' || !isGlued(stretch, index) || !isGlued(stretch, index + 1)) break;
    if (tokens.kind[index + 1] !== TokenKind.number) break;
    groups += 1;
  }
  return groups >= 3 ? 'a telephone number or a code' : null;
}

/** "+264 61 555 0134": the groups of digits after a plus and a country's code. */
function isAfterCountryCode({ scan: { tokens }, sentence }: Stretch, first: number): boolean {
  let at = first - 1;
  for (let step = 0; step < MOST_GROUPS * 2 && at > sentence.firstToken; step += 1, at -= 1) {
    const isPart = tokens.kind[at] === TokenKind.number || /^[-()]$/.test(tokens.text[at]!);
    if (!isPart) break;
  }
  return at < first - 1 && at >= sentence.firstToken && tokens.text[at] === '+';
}
