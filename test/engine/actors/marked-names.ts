import type { Document } from '../../../lib/engine/document.ts';
import type { FineKind, Name, NameKind } from '../../../lib/engine/names/value.ts';
import { toDocument } from '../../../lib/engine/text/index.ts';

const SHORT_KINDS: Readonly<Record<string, readonly [NameKind, FineKind]>> = {
  P: ['person', 'person'],
  L: ['place', 'place'],
  N: ['nationality', 'norp'],
  T: ['thing', 'thing'],
};

/** A corpus line as a document, with the names that its marks stand for. */
export function readMarkedNames(marked: string): { document: Document; names: Name[] } {
  const spans: { start: number; end: number; type: string }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[\[([^|\]]+)\|(\w+)\]\]/g)) {
    text += marked.slice(at, match.index);
    spans.push({ start: text.length, end: text.length + match[1]!.length, type: match[2]! });
    text += match[1]!;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const { document } = toDocument({ id: 'line', text });
  const { tokens } = document;
  const names = spans.map(({ start, end, type }) => {
    const firstToken = tokens.end.findIndex((tokenEnd) => tokenEnd > start);
    let endToken = firstToken;
    while (endToken < tokens.count && tokens.start[endToken]! < end) endToken += 1;
    const [kind, fine] = SHORT_KINDS[type] ?? (['organisation', type as FineKind] as const);
    return { start, end, firstToken, endToken, kind, fine };
  });
  return { document, names };
}
