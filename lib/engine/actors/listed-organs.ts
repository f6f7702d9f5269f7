import type { Analysis } from '../grammar/analysis.ts';
import { pairListIn } from '../grammar/layout/pair-lists.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import { LetterCase, TokenKind } from '../text/tokens.ts';
import { keepsCounts } from './attributed.ts';
import type { Scene } from './clause.ts';
import { ALONE } from './lexicon/office-words.ts';
import { officeAt } from './organ-spans.ts';
import type { TokenRange } from './spans.ts';
import { ORGANS } from './state-nouns.ts';

/**
 * Organs that no name tells and no verb shows, since they stand where a line has no verb: the whole
 * label of a row ("police | 4", "Killed: army 7, border guard 2"), and who did what a heading counts
 * ("Paid by the | sugar board"). In text order, not overlapping.
 */
export function listedOrgans(analysis: Analysis, scene: Scene): TokenRange[] {
  const { document, lines } = analysis;
  return document.sentences.flatMap((sentence, at) => {
    const named = lines[at]?.named ?? null;
    const pairs = pairListIn(analysis, sentence)?.pairs ?? [];
    const labels = pairs.map(({ first, valueAt }) => ({ first, end: valueAt }));
    if (named !== null && labels.every(({ first }) => first >= named.end)) labels.unshift(named);
    const rows = labels.flatMap((label) => organOf(scene, label) ?? []);
    if (rows.length > 0) return rows;
    const isHeading = lines[at] != null || sentence.kind === 'title' || sentence.kind === 'heading';
    return isHeading ? (agentIn(scene, sentence) ?? []) : [];
  });
}

/** The label of a row where all of it is an organ; null else: "police stations" counts houses. */
function organOf(scene: Scene, label: { first: number; end: number }): TokenRange | null {
  const { tokens } = scene.document;
  let { first: firstToken, end: endToken } = label;
  while (firstToken < endToken && tokens.kind[firstToken] !== TokenKind.word) firstToken++;
  // "from the army: 40"
  if (/^(?:from|by|of|to)$/.test(tokens.lower[firstToken]!)) firstToken++;
  if (tokens.lower[firstToken] === 'the') firstToken++;
  while (endToken > firstToken && tokens.kind[endToken - 1] !== TokenKind.word) endToken--;
  if (endToken === firstToken || endToken - firstToken > LONGEST_ORGAN) return null;
  for (let at = firstToken; at < endToken; at++) {
    const isPlain = tokens.letterCase[at] === LetterCase.lower || at === firstToken;
    if (scene.nameAt[at]! >= 0 || !isPlain) return null;
  }
  const written = tokens.lower.slice(firstToken, endToken).join(' ');
  const type = ORGANS.get(written);
  const isForce = type === 'military' || type === 'police' || written === 'government';
  const isOffice = () => {
    const office = officeAt(scene, endToken - 1);
    return office !== null && office.from === firstToken && office.isTold;
  };
  return isForce || ALONE.has(written) || isOffice() ? { firstToken, endToken } : null;
}

/** In tokens. */
const LONGEST_ORGAN = 5;

/** Behind "paid by the": the words up to one that ends the name of an office. */
function agentIn(scene: Scene, { firstToken, endToken }: TokenRange): TokenRange | null {
  const { tokens } = scene.document;
  for (let at = firstToken + 1; at + 3 < endToken; at++) {
    if (tokens.lower[at] !== 'by' || tokens.lower[at + 1] !== 'the') continue;
    if (verbForm(tokens.lower[at - 1]!)?.form !== 'past') continue;
    let end = at + 2;
    while (end < endToken && isPlainWord(scene, end)) {
      const isEnd = keepsCounts(tokens.lower[end]!);
      end++;
      if (isEnd && end - at > 3) return { firstToken: at + 2, endToken: end };
      if (end - at > LONGEST_ORGAN) break;
    }
  }
  return null;
}

const isPlainWord = ({ document: { tokens }, nameAt }: Scene, at: number): boolean =>
  nameAt[at]! < 0 &&
  tokens.kind[at] === TokenKind.word &&
  tokens.letterCase[at] === LetterCase.lower;
