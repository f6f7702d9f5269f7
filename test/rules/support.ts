import { extract } from '../../lib/engine/index.ts';
import { toDocument } from '../../lib/engine/text/index.ts';
import { DECIDING } from './deciding.ts';
import type { Gold, Text } from './texts.ts';

/** How often a rule decides, in how many texts, and how often rightly of the times that were judged. */
export interface Support {
  readonly id: string;
  decisions: number;
  texts: number;
  right: number;
  judged: number;
}

/** A rule that decides in fewer texts is memory. */
export const FEWEST_TEXTS = 3;

/** Reads every text and counts the rules that its figures name. */
export function countSupport(texts: readonly Text[]): ReadonlyMap<string, Support> {
  const support = new Map<string, Support>();
  for (const { id } of DECIDING) support.set(id, none(id));
  for (const text of texts) {
    const seen = new Set<string>();
    for (const { value } of figuresOf(text)) {
      const gold = text.gold.find(
        ({ start, end }) => start < value.number.end && value.number.start < end,
      );
      for (const [what, id] of Object.entries(value.rules) as [string, string | null][]) {
        if (id === null || id.startsWith('figures/')) continue;
        const one = support.get(id) ?? none(id);
        support.set(id, one);
        one.decisions += 1;
        if (!seen.has(id)) one.texts += 1;
        seen.add(id);
        const isRight = gold === undefined ? null : judge(what, value, gold);
        if (isRight !== null) one.judged += 1;
        if (isRight === true) one.right += 1;
      }
    }
  }
  return support;
}

const none = (id: string): Support => ({ id, decisions: 0, texts: 0, right: 0, judged: 0 });

function figuresOf({ id, text, published }: Text) {
  const day = published === null ? undefined : ({ value: published, source: 'option' } as const);
  return extract(toDocument({ id, text, published: day }).document).figures;
}

interface Judged {
  readonly head: string | null;
  readonly counted: string | null;
  readonly subject: string | null;
  readonly measure: string;
}

/** Null for what the gold does not judge. */
function judge(what: string, value: Judged, gold: Gold): boolean | null {
  if (what === 'measure') return gold.measures.includes(value.measure);
  if (what !== 'counted' || gold.heads.length === 0) return null;
  const ends = [value.head, value.counted, value.subject]
    .map(lastWord)
    .filter((word) => word !== '');
  return gold.heads.map(lastWord).some((head) => ends.includes(head));
}

/** In the singular, roughly: gold and reading are both cut alike. */
const lastWord = (words: string | null): string =>
  (words?.toLowerCase().split(/\s+/).at(-1) ?? '')
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/people$/, 'person')
    .replace(/(?:(s|x|ch|sh)es|([^s])s)$/, '$1$2');
