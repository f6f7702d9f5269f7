import type { Document } from '../document.ts';
import type { Name } from '../names/value.ts';
import { LetterCase } from '../text/tokens.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import type { TokenRange } from './spans.ts';
import { words } from '../word-lists.ts';

const UNIONS = words('un u.n. eu au nato osce ecowas');
const UNION_BODIES = words(
  'mission office force agency programme program fund council commission committee envoy operation team',
);
const UNION_OFFICES = words('agency office fund programme program');

/** "U.N. Verification Mission in Colombia": one body of the union. */
export function unionBodyEnd(
  { tokens }: Document,
  { firstToken, endToken }: TokenRange,
  next: Name | undefined,
): number {
  if (endToken - firstToken > 1 || !UNIONS.has(tokens.lower[firstToken]!)) return endToken;
  const sentence = tokens.sentence[firstToken]!;
  let at = endToken;
  while (
    at < endToken + 4 &&
    at < tokens.count &&
    tokens.sentence[at] === sentence &&
    tokens.letterCase[at] === LetterCase.title
  )
    at++;
  if (at === endToken) return unionOfficeEnd(tokens, endToken, next?.firstToken ?? tokens.count);
  if (!UNION_BODIES.has(tokens.lower[at - 1]!)) return endToken;
  if (tokens.lower[at] === 'in' && next?.kind === 'place' && next.firstToken === at + 1)
    return next.endToken;
  return at;
}

/** "The U.N. | refugee agency", "the U.N. | human rights office": one past it, or `from`. */
function unionOfficeEnd(tokens: Document['tokens'], from: number, stop: number): number {
  const isTopic = (at: number) =>
    tokens.sentence[at] === tokens.sentence[from - 1] &&
    tokens.letterCase[at] === LetterCase.lower &&
    verbForm(tokens.lower[at]!) === null;
  for (let at = from; at < Math.min(from + 3, stop) && isTopic(at); at++)
    if (UNION_OFFICES.has(tokens.lower[at]!)) return at > from ? at + 1 : from;
  return from;
}
