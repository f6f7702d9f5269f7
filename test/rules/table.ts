import type { Support } from './support.ts';
import { DECIDING } from './deciding.ts';

/** Where the committed table stands. */
export const TABLE = 'docs/rules.md';

/** The table in Markdown: a line for each rule, those of `DECIDING` in their order, then the rest. */
export function tableOf(support: ReadonlyMap<string, Support>): string {
  const examples = new Map(DECIDING.map(({ id, example }) => [id, example]));
  const lines = [...support.values()].map(({ id, decisions, texts, right, judged }) => {
    const share = judged === 0 ? '' : `${Math.round((100 * right) / judged)} % of ${judged}`;
    return `| ${id} | ${decisions} | ${texts} | ${share} | ${(examples.get(id) ?? '').replaceAll('\n', ' ⏎ ')} |`;
  });
  return [
    '| rule | decides | in texts | right | example |',
    '|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

/** Rule ids and the number of texts in which they decide, as the committed table has them. */
export function textsInTable(markdown: string): ReadonlyMap<string, number> {
  const rows = markdown.matchAll(/^\| ([a-z-]+\/[a-z-]+) \| \d+ \| (\d+) \|/gm);
  return new Map([...rows].map(([, id, texts]) => [id!, Number(texts)]));
}
