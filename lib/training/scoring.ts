import { readFileSync } from 'node:fs';
import { findNamesWith } from '../engine/names/find-names.ts';
import type { NamesModel } from '../engine/names/model.ts';
import type { Name, NameKind } from '../engine/names/value.ts';
import { toDocument } from '../engine/text/index.ts';
import type { LabelledText } from './labelled-text.ts';
import { readOwnCorpus } from './own-corpus.ts';
import { kindsOf } from './projection.ts';
import { readDocumentCorpus, readTokenCorpus } from './token-corpus.ts';

/** Kinds that are scored; nationalities and things are not. */
const SCORED = ['person', 'organisation', 'place'] as const satisfies readonly NameKind[];

/** F1 in percent, exact spans; `fine`: share of right types among persons and bodies found, if marked. */
export interface Scores {
  readonly all: number;
  readonly untyped: number;
  readonly person: number;
  readonly organisation: number;
  readonly place: number;
  readonly fine: number | null;
}

/** Names found, names marked, and names in both. */
interface Count {
  right: number;
  found: number;
  gold: number;
}

type Key = (typeof SCORED)[number] | 'all' | 'untyped' | 'fine';

/**
 * Scores a model on the corpora in `files`. In token corpora a name found covers every token it
 * touches, in all others spans must be the same to the character.
 */
export function scoreFiles(model: NamesModel, files: readonly string[]): Scores {
  const counts = new Map<Key, Count>();
  for (const key of [...SCORED, 'all', 'untyped', 'fine'] as const) {
    counts.set(key, { right: 0, found: 0, gold: 0 });
  }
  for (const file of files) {
    const { texts, isTokens } = readTexts(file);
    for (const text of texts) countNames(model, { text, isTokens, counts });
  }
  const score = (key: Key) => percent(counts.get(key)!);
  const { right, gold } = counts.get('fine')!;
  return {
    all: score('all'),
    untyped: score('untyped'),
    person: score('person'),
    organisation: score('organisation'),
    place: score('place'),
    fine: gold === 0 ? null : Math.round((1000 * right) / gold) / 10,
  };
}

function readTexts(file: string): { texts: readonly LabelledText[]; isTokens: boolean } {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.txt')) return { texts: readOwnCorpus(file, content), isTokens: false };
  if (file.endsWith('.documents.jsonl')) {
    return { texts: readDocumentCorpus(file, content), isTokens: false };
  }
  return { texts: readTokenCorpus(file, content, 'core'), isTokens: true };
}

interface Counting {
  readonly text: LabelledText;
  readonly isTokens: boolean;
  readonly counts: ReadonlyMap<Key, Count>;
}

function countNames(model: NamesModel, { text, isTokens, counts }: Counting): void {
  const gold = new Map<string, { kind: NameKind; type: string }>();
  for (const { start, end, type } of text.spans) {
    const kind = kindsOf(type)[0]!;
    if (!isScored(kind) || type === 'misc') continue;
    gold.set(`${start} ${end}`, { kind, type });
    counts.get(kind)!.gold += 1;
    counts.get('all')!.gold += 1;
    counts.get('untyped')!.gold += 1;
  }
  const { document } = toDocument({ id: text.id, text: text.text });
  const found = findNamesWith(model, document).map((name) => ({
    ...name,
    ...document.map.toSource(name),
  }));
  for (const name of isTokens ? onTokens(text.text, found) : found) {
    const { kind, fine } = name;
    if (!isScored(kind)) continue;
    const marked = gold.get(`${name.start} ${name.end}`);
    counts.get(kind)!.found += 1;
    counts.get('all')!.found += 1;
    counts.get('untyped')!.found += 1;
    if (marked === undefined) continue;
    counts.get('untyped')!.right += 1;
    if (marked.kind === kind) {
      counts.get(kind)!.right += 1;
      counts.get('all')!.right += 1;
    }
    if (text.coverage !== 'full' || marked.kind === 'place') continue;
    counts.get('fine')!.gold += 1;
    if (marked.type === fine || (marked.type === 'org' && OTHERS.has(fine))) {
      counts.get('fine')!.right += 1;
    }
  }
}

const isScored = (kind: NameKind): kind is (typeof SCORED)[number] =>
  (SCORED as readonly NameKind[]).includes(kind);

/** What a body labelled as any other may be taken for. */
const OTHERS: ReadonlySet<string> = new Set(['civil_society', 'company', 'media']);

/** Names stretched to the white space around them; of two in one token the second is dropped. */
function onTokens(text: string, names: readonly Name[]): Name[] {
  const stretched: Name[] = [];
  for (const name of names) {
    let { start, end } = name;
    while (start > 0 && !/\s/.test(text[start - 1]!)) start -= 1;
    while (end < text.length && !/\s/.test(text[end]!)) end += 1;
    if (start >= (stretched.at(-1)?.end ?? 0)) stretched.push({ ...name, start, end });
  }
  return stretched;
}

function percent({ right, found, gold }: Count): number {
  return found + gold === 0 ? 0 : Math.round((2000 * right) / (found + gold)) / 10;
}
