const INSIDE_WORD = /[\p{L}\p{N}]/u;

/**
 * Where words stand in their sentence: not inside of others ("5" in "325"), as long as they stand
 * anywhere else; -1 when they do not stand in it.
 */
export function wordsAt(sentence: string, words: string): number {
  if (words === '') return -1;
  const first = sentence.indexOf(words);
  for (let at = first; at >= 0; at = sentence.indexOf(words, at + 1)) {
    const [before, after] = [sentence.charAt(at - 1), sentence.charAt(at + words.length)];
    if (!INSIDE_WORD.test(before) && !INSIDE_WORD.test(after)) return at;
  }
  return first;
}
