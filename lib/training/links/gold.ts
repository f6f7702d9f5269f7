import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One labelled figure of a brief (eval/news-figures/GUIDE.md). */
export interface GoldFigure {
  readonly d: string;
  readonly n: string;
  readonly k?: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: string;
  readonly unit: string | null;
  readonly head: readonly string[];
  readonly measure: readonly string[];
  readonly place: readonly (string | null)[];
  readonly date: readonly (string | null)[];
  /** The same as TIMEX3 values, where somebody says: another mention of that day is as good. */
  readonly dateValues?: readonly string[];
  readonly source: readonly (string | null)[];
  /** Who must be linked, each by any of some names, and who may be. */
  readonly actors: {
    readonly need: readonly (readonly string[])[];
    readonly also: readonly string[];
  };
  readonly status: string;
  readonly cumulative: boolean;
  readonly partOf: string | null;
  readonly change: string | null;
  readonly optional?: boolean;
  /** Where the numeral stands, in UTF-16 code units; found by `n` and `k` where nobody says. */
  readonly at?: { readonly start: number; readonly end: number };
}

/** A text with its labelled figures. */
export interface GoldText {
  readonly corpus: string;
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly figures: readonly GoldFigure[];
}

type Labelled = Omit<GoldFigure, 'actors'> & {
  readonly actors: { readonly need: readonly string[]; readonly also: readonly string[] };
};

const lines = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

/** The labelled texts of one corpus, those without a figure too. */
export function readGold(folder: string, corpus: string): GoldText[] {
  const room = corpus.startsWith('news-') ? 'actors' : 'figures';
  const texts = lines<{ id: string; text: string; published?: string; dct?: string }>(
    join(folder, room, `${corpus}.documents.jsonl`),
  );
  const figures = new Map<string, GoldFigure[]>();
  for (const row of lines<Labelled>(join(folder, 'figures', `${corpus}.figures.jsonl`))) {
    const { need, also } = row.actors;
    const figure = { ...row, actors: { need: need.map((name) => [name]), also } };
    const list = figures.get(row.d);
    if (list === undefined) figures.set(row.d, [figure]);
    else list.push(figure);
  }
  return texts.map(({ id, text, published, dct }) => ({
    corpus,
    id,
    text,
    published: published ?? dct ?? null,
    figures: figures.get(id) ?? [],
  }));
}

const WORD = /[\p{L}\p{N}]/u;

/** Start of the `k`-th place where `part` stands in `text` as whole words, -1 if there is none. */
export function locate(text: string, part: string, k: number): number {
  const isWord = (character: string | undefined) => WORD.test(character ?? ' ');
  const isDigit = (character: string | undefined) => /\d/.test(character ?? ' ');
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const before = text[at - 1];
    const after = text[at + part.length];
    const inWord = (isWord(before) && isWord(part[0])) || (isWord(after) && isWord(part.at(-1)));
    const inNumber =
      (/[.,]/.test(after ?? ' ') && isDigit(part.at(-1)) && isDigit(text[at + part.length + 1])) ||
      (/[.,]/.test(before ?? ' ') && isDigit(part[0]) && isDigit(text[at - 2]));
    if (!inWord && !inNumber && ++count === k) return at;
  }
  return -1;
}

/** Names as the scorer compares them. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/'s$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^(the|a|an) /, '')
    .trim();
