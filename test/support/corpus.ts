import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../lib/engine/corpus.ts';
import type { Document } from '../../lib/engine/document.ts';
import type { Reading } from '../../lib/engine/mention.ts';
import { toDocument } from '../../lib/engine/text/index.ts';
import { readMarks } from './marks.ts';

export { readMarks, type Marked } from './marks.ts';

/** Reads one kind of fact from a document. */
export type ReadFacts<Value> = (document: Document) => Pick<Reading<Value>, 'found'>;

/** One line of a corpus as a document of its own. */
export function documentOf(text: string, published: string | null): Document {
  return toDocument({
    id: 'corpus',
    text,
    published: { value: published, source: published === null ? 'none' : 'option' },
  }).document;
}

/** Every line of a corpus as a named test; the line is its own name. */
export function describeCorpus<Value extends object>(
  name: string,
  read: ReadFacts<Value>,
  corpus: Corpus<Value>,
): void {
  const { published, finds, ignores } = corpus;
  describe(`${name}, published ${published ?? 'nobody knows when'}`, () => {
    it.each(finds.map(([sentence, ...expected]) => [sentence, expected] as const))(
      'reads %s',
      (sentence, expected) => {
        const { text, spans } = readMarks(sentence);
        const found = read(documentOf(text, published)).found;
        expect(found.map((mention) => mention.text)).toEqual(
          spans.map(({ start, end }) => text.slice(start, end)),
        );
        expect(found.map(({ span }) => span)).toEqual(spans);
        expected.forEach((value, index) => expect(found[index]?.value).toMatchObject(value));
      },
    );
    if (ignores.length > 0) {
      it.each(ignores.map((sentence) => [sentence] as const))('ignores %s', (sentence) => {
        const found = read(documentOf(sentence, published)).found;
        expect(found.map((mention) => mention.text)).toEqual([]);
      });
    }
  });
}
