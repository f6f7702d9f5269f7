import { isPluralNoun, PartOfSpeech } from '../../text/parts-of-speech.ts';
import { LetterCase, TokenKind } from '../../text/tokens.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Stretch } from '../stretch.ts';

const P = PartOfSpeech;
const ENDS = /^(?:[,;)\].(]|and)$/;

const JOINS = /^(?:[,;]|and|while|to)$/;

/** "The Greens won 22 seats, Labour 14": a name and its number after another with its noun. */
export function isGapped(stretch: Stretch, { first, numberEnd, form }: Amount): boolean {
  const { scan, sentence } = stretch;
  const { tokens, tags } = scan;
  if (form !== 'digits' || !isPair(stretch, first, numberEnd)) return false;
  let name = first - 1;
  while (
    name > sentence.firstToken &&
    first - name < 5 &&
    tokens.letterCase[name] !== LetterCase.lower &&
    tokens.kind[name] === TokenKind.word
  )
    name -= 1;
  if (tokens.lower[name] === 'the') name -= 1;
  if (!JOINS.test(tokens.lower[name] ?? '')) return false;
  // Right after its number a small plural: "22 seats".
  for (let at = name - 1; at > Math.max(sentence.firstToken, name - 24); at -= 1) {
    if (tokens.kind[at] !== TokenKind.number) continue;
    const noun = tokens.lower[at + 1] ?? '';
    if (tags[at + 1] === P.noun && isPluralNoun(noun))
      return tokens.letterCase[at - 1] === LetterCase.lower;
  }
  return false;
}

/** "9 (Santo 5, Malo 3)", "by island: Santo 5 and Malo 3": names with their numbers, two or more. */
export function isPairOfList(stretch: Stretch, { first, numberEnd, form }: Amount): boolean {
  const { scan, end, sentence } = stretch;
  const { tokens } = scan;
  if (form !== 'digits' || !isPair(stretch, first, numberEnd)) return false;
  const opened = openedAt(stretch, first);
  if (opened === null) return false;
  const name = tokens.lower[first - 1];
  let pairs = 0;
  for (let at = opened + 1; at < Math.min(end, opened + 60); at += 1) {
    if (at !== first && tokens.kind[at] === TokenKind.number && isPair(stretch, at, at + 1)) {
      // "Highway 5 and Highway 7" are no counts.
      if (tokens.lower[at - 1] === name) return false;
      pairs += 1;
    }
  }
  const isOnlyInBrackets =
    tokens.text[opened] === '(' &&
    opened > sentence.firstToken &&
    tokens.kind[opened - 1] === TokenKind.number;
  return pairs > 0 || isOnlyInBrackets;
}

function isPair({ scan, end, sentence }: Stretch, first: number, numberEnd: number): boolean {
  const { tokens, tags } = scan;
  const before = first - 1;
  if (before < sentence.firstToken || tokens.kind[before] !== TokenKind.word) return false;
  const isName = tags[before] === P.name || tokens.letterCase[before] !== LetterCase.lower;
  return isName && (numberEnd >= end || ENDS.test(tokens.lower[numberEnd]!));
}

const FARTHEST = 60;

/** The colon or the bracket after a number that opens the list. */
function openedAt({ scan, sentence }: Stretch, before: number): number | null {
  const { tokens } = scan;
  for (let at = before - 1; at >= Math.max(sentence.firstToken + 1, before - FARTHEST); at -= 1) {
    const text = tokens.text[at]!;
    if (text === ':') return at;
    if (text === '(') return tokens.kind[at - 1] === TokenKind.number ? at : null;
    if (text === '.') return null;
  }
  return null;
}
