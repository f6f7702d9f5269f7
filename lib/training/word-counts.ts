import { LISTS } from '../engine/names/gazetteer.ts';
import { toDocument } from '../engine/text/index.ts';
import type { LabelledText } from './labelled-text.ts';
import { LEANINGS } from './leaning.ts';
import { kindsOf, projectSpans } from './projection.ts';

/** How often each word is each of `LEANINGS` in the labelled texts. */
export function countWords(texts: readonly LabelledText[]): Map<string, Float64Array> {
  const counts = new Map<string, Float64Array>();
  const count = (word: string, leaning: (typeof LEANINGS)[number]) => {
    let row = counts.get(word);
    if (row === undefined) counts.set(word, (row = new Float64Array(LEANINGS.length)));
    row[LEANINGS.indexOf(leaning)]! += 1;
  };
  for (const text of texts) {
    const { document } = toDocument({ id: text.id, text: text.text });
    const { tokens } = document;
    const kinds = new Array<(typeof LEANINGS)[number] | null>(tokens.count).fill('common');
    for (const span of projectSpans(document, text.spans)) {
      const [kind, ...others] = kindsOf(span.type);
      for (let at = span.firstToken; at < span.endToken; at += 1) {
        const isLast = at === span.endToken - 1;
        if (others.length > 0) kinds[at] = null;
        else if (kind === 'person') kinds[at] = isLast ? 'last-name' : 'first-name';
        else kinds[at] = kind!;
      }
    }
    for (const [at, kind] of kinds.entries()) {
      if (kind !== null && tokens.letterCase[at]! > 0) count(tokens.lower[at]!, kind);
    }
  }
  return counts;
}

const LEANING_OF_LIST: Partial<Record<(typeof LISTS)[number], (typeof LEANINGS)[number]>> = {
  country: 'place',
  capital: 'place',
  city: 'place',
  region: 'place',
  demonym: 'nationality',
  people: 'nationality',
  'given-name': 'first-name',
  surname: 'last-name',
  'armed-group': 'organisation',
  party: 'organisation',
  company: 'organisation',
};

/** Single words of the lexicons that the texts do not hold. */
export function addLexiconWords(
  counts: Map<string, Float64Array>,
  phrases: ReadonlyMap<string, number>,
): void {
  for (const [phrase, mask] of phrases) {
    if (phrase.includes(' ') || counts.has(phrase)) continue;
    const row = new Float64Array(LEANINGS.length);
    for (const [bit, list] of LISTS.entries()) {
      const leaning = LEANING_OF_LIST[list];
      if (leaning !== undefined && (mask >>> bit) & 1) row[LEANINGS.indexOf(leaning)] = 1;
    }
    if (row.some((value) => value > 0)) counts.set(phrase, row);
  }
}
