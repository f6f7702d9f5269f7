import type { DocumentRecord } from '../output/schema.ts';

type Code = DocumentRecord['warnings'][number]['code'];

/** What each warning means for several texts at once, after "3 texts". */
const MEANINGS: Partial<Record<Code, string>> = {
  'no-publication-date': 'without a publication day: give --published',
  'bad-publication-date': 'with a publication day that cannot be read',
  'guessed-encoding': 'not in UTF-8, read by a guess',
  'damaged-encoding': 'with damaged letters',
  'mended-encoding': 'whose letters had to be mended',
  'parts-left-out': 'of which parts were left out',
  'not-english': 'not in English',
  capitals: 'in capitals, where fewer names are found',
  data: 'more data than prose',
  'too-many-facts': 'with more facts than are written',
};

/** Counts the warnings of many texts, so that they are told once, at the end. */
export class WarningTally {
  readonly #texts: Map<string, number>;

  /** `counts` are those of a run that is taken up. */
  constructor(counts: Readonly<Record<string, number>> = {}) {
    this.#texts = new Map(Object.entries(counts));
  }

  get counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#texts);
  }

  /** The warnings of one text. */
  add(codes: readonly Code[]): void {
    for (const code of new Set(codes)) {
      this.#texts.set(code, (this.#texts.get(code) ?? 0) + 1);
    }
  }

  /** One line for each kind, the most frequent first; an empty text when all was well. */
  summary(): string {
    return [...this.#texts]
      .sort(([, one], [, other]) => other - one)
      .map(([code, count]) => {
        const meaning = MEANINGS[code as Code] ?? `with the warning ${code}`;
        return `sitrep: ${count.toLocaleString('en-US')} ${count === 1 ? 'text' : 'texts'} ${meaning}\n`;
      })
      .join('');
  }
}
