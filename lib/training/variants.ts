import { toDocument } from '../engine/text/index.ts';
import type { LabelledText } from './labelled-text.ts';

/** How often a sentence is copied in another form; shares of all sentences. */
export interface VariantShares {
  readonly alone: number;
  readonly capitals: number;
  readonly small: number;
  readonly titles: number;
}

type Rewrite = (text: string) => string;

/**
 * Copies of sentences for forms that the corpora hardly hold: one sentence without its text, all in
 * capitals, all small, In Title Case. Offsets stay, so a rewrite never changes a length.
 */
export function sentenceVariants(
  text: LabelledText,
  shares: VariantShares,
  random: () => number,
): LabelledText[] {
  const variants: LabelledText[] = [];
  const { document } = toDocument({ id: text.id, text: text.text });
  const rewrites: readonly (readonly [share: number, rewrite: Rewrite])[] = [
    [shares.alone, (part) => part],
    [shares.capitals, sameLength((part) => part.toUpperCase())],
    [shares.small, sameLength((part) => part.toLowerCase())],
    [shares.titles, titleCase],
  ];
  for (const sentence of document.sentences) {
    for (const [share, rewrite] of rewrites) {
      if (random() >= share || sentence.endToken - sentence.firstToken < 4) continue;
      variants.push(cut(text, document.map.toSource(sentence), rewrite));
    }
  }
  return variants;
}

function cut(
  text: LabelledText,
  { start, end }: { readonly start: number; readonly end: number },
  rewrite: Rewrite,
): LabelledText {
  return {
    ...text,
    text: rewrite(text.text.slice(start, end)),
    spans: text.spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ ...span, start: span.start - start, end: span.end - start })),
  };
}

const sameLength =
  (rewrite: Rewrite): Rewrite =>
  (text) =>
    Array.from({ length: text.length }, (_, at) => {
      const changed = rewrite(text[at]!);
      return changed.length === 1 ? changed : text[at]!;
    }).join('');

const SMALL_WORDS = new Set(
  'a an and as at but by for from in into of on or over the to with'.split(' '),
);

function titleCase(text: string): string {
  return text
    .replace(/\.$/, ' ')
    .replace(/\p{L}[\p{L}'’]*/gu, (word, at: number) =>
      at > 0 && SMALL_WORDS.has(word.toLowerCase())
        ? word
        : sameLength((letter) => letter.toUpperCase())(word.charAt(0)) + word.slice(1),
    );
}
