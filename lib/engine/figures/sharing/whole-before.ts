import { TokenKind } from '../../text/tokens.ts';
import type { Figure } from '../figure.ts';
import type { Shared } from './rule.ts';
import { readNounPhrase, type NounPhrase } from '../../grammar/phrases/noun-phrase.ts';

const FARTHEST = 16;

/** "Of the drones, 112 were shot down and 27 vanished": the whole that opens the sentence, of which the numbers are parts. */
export function nounOfOpener(figure: Figure): Shared | null {
  const phrase = figure.phrase === null && figure.unit === null ? openerOf(figure) : null;
  return phrase === null ? null : { phrase, reason: 'counts of the whole that opens the sentence' };
}

function openerOf({ stretch, first }: Figure): NounPhrase | null {
  const { scan, sentence } = stretch;
  const { lower, kind } = scan.tokens;
  const opener = sentence.firstToken;
  if (first - opener < 4 || first - opener > FARTHEST) return null;
  const isOf = lower[opener] === 'of' || (lower[opener] === 'out' && lower[opener + 1] === 'of');
  if (!isOf) return null;
  const at = lower[opener] === 'of' ? opener + 1 : opener + 2;
  if (
    !/^(?:the|its|their|his|her|these|those|all)$/.test(lower[at]!) ||
    kind[at + 1] === TokenKind.number
  )
    return null;
  const phrase = readNounPhrase({ scan, at: at + 1, end: first, many: true });
  if (phrase === null || phrase.isState || phrase.pointsBack || !phrase.isPlural) return null;
  return lower.slice(phrase.end, first).includes(',') ? phrase : null;
}
