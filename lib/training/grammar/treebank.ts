import { readFileSync } from 'node:fs';
import { tokenise } from '../../engine/text/tokenise.ts';
import type { Tokens } from '../../engine/text/tokens.ts';

/** A token as a treebank has it. `head` is the index of its head in the sentence, -1 at the root. */
export interface TreebankToken {
  readonly form: string;
  readonly tag: string;
  readonly head: number;
  readonly label: string;
  readonly isGlued: boolean;
}

/** A sentence of a treebank beside our own tokens of the same text. */
export interface TreebankSentence {
  /** Part of the sentence's id before its number. */
  readonly document: string;
  readonly gold: readonly TreebankToken[];
  readonly tokens: Tokens;
  /** Index of the first treebank token that each token of ours holds a part of. */
  readonly goldAt: Int32Array;
}

/** Reads number, form, tag, head, label and `-` where no space follows; a blank line ends a sentence. */
export function readTreebank(path: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const block of readFileSync(path, 'utf8').split(/\n{2,}/)) {
    const lines = block.split('\n').filter((line) => line !== '');
    const id = lines.find((line) => line.startsWith('# sent_id = '))?.slice(12) ?? '';
    const gold = lines
      .filter((line) => !line.startsWith('#'))
      .map((line): TreebankToken => {
        const [, form, tag, head, label, glue] = line.split('\t');
        return {
          form: form!,
          tag: tag!,
          head: Number(head) - 1,
          label: label!,
          isGlued: glue === '-',
        };
      });
    if (gold.length > 0) sentences.push(aligned(id.replace(/-[^-]*$/, ''), gold));
  }
  return sentences;
}

/** Cuts the text of a sentence with our tokeniser and tells whose each token is. */
export function aligned(document: string, gold: readonly TreebankToken[]): TreebankSentence {
  let text = '';
  const ends: number[] = [];
  for (const [index, { form, isGlued }] of gold.entries()) {
    text += form;
    ends.push(text.length);
    if (!isGlued && !isClitic(gold[index + 1])) text += ' ';
  }
  const tokens = tokenise(text, 0);
  const goldAt = new Int32Array(tokens.count);
  for (let at = 0, word = 0; at < tokens.count; at += 1) {
    while (ends[word]! <= tokens.start[at]!) word += 1;
    goldAt[at] = word;
  }
  return { document, gold, tokens, goldAt };
}

/** Written together with the word before, which the files do not mark: "he 'll", "do n't". */
const isClitic = (token: TreebankToken | undefined) =>
  token !== undefined &&
  (token.tag === 'POS' || /^(?:['’](?:[smd]|re|ve|ll)|n['’]t)$/i.test(token.form));

/** All tokens as one sentence. */
export const wholeSentence = ({ count }: Tokens) =>
  ({ firstToken: 0, endToken: count, kind: 'prose' }) as const;
