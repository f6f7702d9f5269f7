import type { Document } from '../../document.ts';

const OPENERS = new Set(['while', 'but', 'although', 'though', 'whereas', 'which', 'who', 'where']);

/**
 * Number of the clause of each token, counted within the whole text: a clause ends at a semicolon,
 * a dash, a colon or bullet, before "while", "but", "which", and at a comma with "and".
 */
export function clausesOf({ tokens }: Document): Int32Array {
  const clause = new Int32Array(tokens.count);
  let current = 0;
  for (let index = 0; index < tokens.count; index++) {
    const word = tokens.lower[index]!;
    const isFirst = index === 0;
    const newSentence = !isFirst && tokens.sentence[index] !== tokens.sentence[index - 1];
    const afterComma = !isFirst && tokens.text[index - 1] === ',';
    const opens =
      OPENERS.has(word) || (afterComma && (word === 'and' || word === 'as' || word === 'or'));
    const divides =
      word === ';' || word === '—' || word === '–' || word === '--' || word === '•' || word === ':';
    if (newSentence || opens || divides) current++;
    clause[index] = current;
  }
  return clause;
}
