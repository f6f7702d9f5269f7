import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownReports } from '../accuracy/own-reports.ts';

/** A text at hand and, where somebody labelled it, what its figures are. */
export interface Text {
  /** Unique. */
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly gold: readonly Gold[];
}

/** A labelled figure: where its numeral stands in UTF-16 code units, and the answers that will do. */
export interface Gold {
  readonly start: number;
  readonly end: number;
  /** Empty where no noun is judged. */
  readonly heads: readonly string[];
  readonly measures: readonly string[];
}

/** Our own reports and samples, which are always there. */
export function ownTexts(): Text[] {
  const reports = ownReports().flatMap(({ name, reports }) =>
    reports.map(({ id, text, published, figures, layers }) => ({
      id: `${name}/${id}`,
      text,
      published,
      gold: layers.has('figures') ? figures.filter(({ optional }) => !optional) : [],
    })),
  );
  const samples = readdirSync('samples')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      id: `samples/${name}`,
      text: readFileSync(join('samples', name), 'utf8'),
      published: null,
      gold: [],
    }));
  return [...reports, ...samples];
}

interface Line {
  readonly id?: string;
  readonly text?: string;
  readonly published?: string;
  readonly dct?: string;
  readonly doc?: string;
  readonly tokens?: readonly string[];
}

interface Label {
  readonly d: string;
  readonly n: string;
  readonly k?: number;
  readonly head: readonly string[];
  readonly measure: readonly string[];
  readonly optional?: boolean;
}

/** The texts of every corpus and of the field cases under a folder; token corpora are put together again. */
export async function corpusTexts(directory: string): Promise<Text[]> {
  const { locate } = (await import(
    join(process.cwd(), directory, 'eval/news-figures/locate.mjs')
  )) as { locate: (text: string, part: string, nth: number) => number };
  const folders = ['corpora/actors', 'corpora/dates', 'corpora/figures', 'field'];
  const texts: Text[] = [];
  for (const folder of folders.map((name) => join(directory, name))) {
    for (const name of readdirSync(folder)) {
      const isLabels = name.endsWith('.figures.jsonl');
      // The briefs stand there as texts and, once more, as tokens.
      const isAgain = existsSync(join(folder, name.replace('.jsonl', '.documents.jsonl')));
      if (!name.endsWith('.jsonl') || isLabels || isAgain) continue;
      const labels = labelsOf(directory, name);
      for (const line of textsIn(join(folder, name))) {
        const gold = labels
          .filter((label) => label.d === line.id)
          .map(({ n, k, head, measure }) => {
            const start = locate(line.text, n, k ?? 1);
            return { start, end: start + n.length, heads: head, measures: measure };
          });
        texts.push({ ...line, id: `${name}/${line.id}`, gold });
      }
    }
  }
  return texts;
}

function labelsOf(directory: string, name: string): Label[] {
  const file = join(directory, 'corpora/figures', name.replace('.documents.', '.figures.'));
  if (!name.includes('.documents.') || !existsSync(file)) return [];
  return linesOf<Label>(file).filter(({ optional }) => optional !== true);
}

function textsIn(file: string): { id: string; text: string; published: string | null }[] {
  const texts = new Map<string, { id: string; text: string; published: string | null }>();
  for (const [index, line] of linesOf<Line>(file).entries()) {
    const id = line.doc ?? line.id ?? String(index);
    const text = line.text ?? line.tokens?.join(' ');
    if (text === undefined) continue;
    const known = line.tokens === undefined ? undefined : texts.get(id);
    const published = line.published ?? line.dct ?? null;
    texts.set(id, { id, text: known === undefined ? text : `${known.text}\n${text}`, published });
  }
  return [...texts.values()];
}

const linesOf = <Line>(file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
