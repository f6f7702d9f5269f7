import type { DocumentRecord } from './schema.ts';

/** The text of each sentence with white space folded, by index. `text` is the record's own text. */
export function foldedSentences(text: string, record: DocumentRecord): string[] {
  return cut(text, record).map((sentence) => sentence.replace(/\s+/g, ' ').trim());
}

/** The sentences lie in order, so one walk over the text finds them all. */
function cut(text: string, { document, sentences }: DocumentRecord): string[] {
  if (document.characters === text.length) {
    return sentences.map(({ start, end }) => text.slice(start, end));
  }
  let units = 0;
  let points = 0;
  const unitsAt = (target: number): number => {
    while (points < target && units < text.length) {
      units += text.codePointAt(units)! > 0xffff ? 2 : 1;
      points += 1;
    }
    return units;
  };
  return sentences.map(({ start, end }) => text.slice(unitsAt(start), unitsAt(end)));
}
