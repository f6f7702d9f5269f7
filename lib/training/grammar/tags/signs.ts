import { spaceBefore, TokenKind, type Tokens } from '../../../engine/text/tokens.ts';
import { Tag } from './tag.ts';

const BY_SIGN: ReadonlyMap<string, number> = new Map([
  ...['.', '?', '!', '。'].map((sign) => [sign, Tag['.']] as const),
  ...[',', '、', '--'].map((sign) => [sign, Tag[',']] as const),
  ...[':', ';', '—', '–'].map((sign) => [sign, Tag[':']] as const),
  ...['(', '[', '{', '<'].map((sign) => [sign, Tag['-LRB-']] as const),
  ...[')', ']', '}', '>'].map((sign) => [sign, Tag['-RRB-']] as const),
  ...['“', '‘', '„', '«', '``'].map((sign) => [sign, Tag['``']] as const),
  ...['”', '»', "''"].map((sign) => [sign, Tag["''"]] as const),
  ...['$', '€', '£', '¥', '₹', '₦', '₽', '₺'].map((sign) => [sign, Tag.$] as const),
  ...['%', '#', '‰'].map((sign) => [sign, Tag.NN] as const),
  ...['+', '=', '×', '±', '→'].map((sign) => [sign, Tag.SYM] as const),
  ['&', Tag.CC],
  ['/', Tag[',']],
  ['@', Tag.IN],
]);

/** Tag of a token that is no word and no number; 0 for those. */
export function tagOfSign(tokens: Tokens, at: number): number {
  const kind = tokens.kind[at];
  if (kind === TokenKind.address) return Tag.ADD;
  if (kind !== TokenKind.punctuation && kind !== TokenKind.symbol) return 0;
  const sign = tokens.text[at]!;
  if (sign === '-' || sign === '‐' || sign === '‑') return tagOfHyphen(tokens, at);
  // "-----": a rule across the page.
  if (sign.startsWith('---')) return Tag.NFP;
  if (sign.startsWith('..') || sign === '…') return isLast(tokens, at) ? Tag['.'] : Tag[','];
  if (sign === '"') return isOpening(tokens, at) ? Tag['``'] : Tag["''"];
  if (sign === "'" || sign === '’') return tagOfApostrophe(tokens, at);
  return BY_SIGN.get(sign) ?? Tag.NFP;
}

/** "well-known", "5-3"; a hyphen with space around is a dash. */
function tagOfHyphen(tokens: Tokens, at: number): number {
  // A bullet.
  if (at === 0 || tokens.sentence[at] !== tokens.sentence[at - 1]) return Tag.NFP;
  if (at + 1 >= tokens.count) return Tag[':'];
  if (spaceBefore(tokens, at) || spaceBefore(tokens, at + 1)) return Tag[','];
  const joinsNumbers =
    tokens.kind[at - 1] === TokenKind.number && tokens.kind[at + 1] === TokenKind.number;
  return joinsNumbers ? Tag.SYM : Tag.HYPH;
}

const isLast = ({ count, sentence }: Tokens, at: number) =>
  at + 1 >= count || sentence[at + 1] !== sentence[at];

const isOpening = (tokens: Tokens, at: number) =>
  at + 1 < tokens.count && !spaceBefore(tokens, at + 1) && spaceBefore(tokens, at);

/** "the ministers' plan": a possessive; else a quotation mark. */
function tagOfApostrophe(tokens: Tokens, at: number): number {
  if (isOpening(tokens, at)) return Tag['``'];
  const isAfterPlural =
    at > 0 && !spaceBefore(tokens, at) && tokens.kind[at - 1] === TokenKind.word;
  return isAfterPlural && tokens.lower[at - 1]!.endsWith('s') ? Tag.POS : Tag["''"];
}
