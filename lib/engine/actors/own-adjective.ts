import type { Candidate } from './candidate.ts';
import type { Context } from './country-evidence.ts';
import { inSentence, mayLead } from './role-words.ts';

const MOST_WORDS = 2;

/**
 * ISO 3166-1 alpha-3 of the nationality word that stands before a person's name with no more than the
 * person's calling between: "Italian rider NAME", "Briton NAME", "an American, NAME,"; or null.
 */
export function ownAdjective(
  context: Context,
  { firstToken, endToken, sentence }: Candidate,
): string | null {
  const { scene } = context;
  const { tokens } = scene.document;
  if (tokens.text[firstToken - 1] === ',') {
    const isApposition =
      /^[,.(]$/.test(tokens.text[endToken] ?? '') &&
      /^an?$/.test(tokens.lower[firstToken - 3] ?? '');
    return isApposition ? nationalityAt(context, firstToken - 2, sentence) : null;
  }
  let at = firstToken - 1;
  while (
    at >= firstToken - MOST_WORDS &&
    inSentence(scene, at, sentence) &&
    scene.nameAt[at]! < 0 &&
    mayLead(scene, at)
  )
    at--;
  return nationalityAt(context, at, sentence);
}

/** "Pro-Syrian", "Russian-born", "French-Colombian": an adjective in a word of several says less. */
export function isGlued({ scene }: Context, { firstToken, endToken }: Candidate): boolean {
  const { text } = scene.document.tokens;
  return text[firstToken - 1] === '-' || text[endToken] === '-';
}

function nationalityAt(context: Context, at: number, sentence: number): string | null {
  const { scene, candidates } = context;
  if (!inSentence(scene, at, sentence) || scene.nameAt[at]! < 0) return null;
  const word = candidates[scene.nameAt[at]!]!;
  const isPeople = word.name.kind === 'nationality' && word.endToken === at + 1;
  return isPeople && !isGlued(context, word) ? (word.state?.code ?? null) : null;
}
