import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findNamesWith } from '../engine/names/find-names.ts';
import { unpackModel, type NamesModel, type PackedModel } from '../engine/names/model.ts';
import type { NameKind } from '../engine/names/value.ts';
import { toDocument } from '../engine/text/index.ts';
import type { LabelledText } from './labelled-text.ts';
import { readOwnCorpus } from './own-corpus.ts';
import { kindsOf, projectSpans } from './projection.ts';
import { readDocumentCorpus, readTokenCorpus } from './token-corpus.ts';

const SCORED: readonly NameKind[] = ['person', 'organisation', 'place'];

/** Names found, names marked, and names in both. */
interface Count {
  right: number;
  found: number;
  gold: number;
}

/** `tsx lib/training/score.ts MODEL.js CORPUS…`: exact spans on our tokens, kinds and untyped. */
async function main([modelFile, ...files]: readonly string[]): Promise<void> {
  if (modelFile === undefined || files.length === 0) {
    console.error('usage: tsx lib/training/score.ts MODEL.js CORPUS.jsonl|CORPUS.txt…');
    process.exitCode = 2;
    return;
  }
  const module = (await import(pathToFileURL(resolve(modelFile)).href)) as {
    PACKED_MODEL: PackedModel;
  };
  const model = unpackModel(module.PACKED_MODEL);
  for (const file of files) {
    const counts = countNames(model, readTexts(file));
    const kinds = SCORED.map((kind) => `${kind} ${percent(counts.get(kind)!)}`);
    console.log(
      [file, `all ${percent(counts.get('all')!)}`, `untyped ${percent(counts.get('untyped')!)}`]
        .concat(kinds)
        .join('  '),
    );
  }
}

function readTexts(file: string): LabelledText[] {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.txt')) return readOwnCorpus(file, content);
  if (file.endsWith('.documents.jsonl')) return readDocumentCorpus(file, content);
  return readTokenCorpus(file, content, 'core');
}

function countNames(model: NamesModel, texts: readonly LabelledText[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const key of [...SCORED, 'all', 'untyped']) counts.set(key, { right: 0, found: 0, gold: 0 });
  const add = (kind: NameKind, field: keyof Count) => {
    counts.get(kind)![field] += 1;
    counts.get('all')![field] += 1;
  };
  for (const text of texts) {
    const { document } = toDocument({ id: text.id, text: text.text });
    const gold = new Map<string, NameKind>();
    for (const { firstToken, endToken, type } of projectSpans(document, text.spans)) {
      const kind = kindsOf(type)[0]!;
      if (SCORED.includes(kind) && type !== 'misc') gold.set(`${firstToken} ${endToken}`, kind);
    }
    for (const kind of gold.values()) add(kind, 'gold');
    counts.get('untyped')!.gold += gold.size;
    for (const { firstToken, endToken, kind } of findNamesWith(model, document)) {
      if (!SCORED.includes(kind)) continue;
      const marked = gold.get(`${firstToken} ${endToken}`);
      add(kind, 'found');
      counts.get('untyped')!.found += 1;
      if (marked === kind) add(kind, 'right');
      if (marked !== undefined) counts.get('untyped')!.right += 1;
    }
  }
  return counts;
}

function percent({ right, found, gold }: Count): string {
  return found + gold === 0 ? '-' : ((200 * right) / (found + gold)).toFixed(1);
}

await main(process.argv.slice(2));
