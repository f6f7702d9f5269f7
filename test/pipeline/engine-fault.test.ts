import type * as Engine from '../../lib/engine/index.ts';
import { describe, expect, it, vi } from 'vitest';
import { extractObject } from '../../lib/pipeline/extract-object.ts';
import { MemoryStore } from '../../lib/store/memory-store.ts';

/** A fault as the engine may have one, on the texts that hold this word; its message quotes the text. */
const FAULTY = 'Kandoravel';

vi.mock('../../lib/engine/index.ts', async (importOriginal) => {
  const engine = await importOriginal<typeof Engine>();
  const extract: typeof engine.extract = (document) => {
    if (document.text.includes(FAULTY)) throw new TypeError(document.text);
    return engine.extract(document);
  };
  return { ...engine, extract };
});

const good = (place: string) => `At least 12 soldiers were killed in ${place}, the army said.`;

class Bench {
  readonly inbox = new MemoryStore();
  readonly results = new MemoryStore();

  async drop(key: string, text: string) {
    await this.inbox.put(key, new TextEncoder().encode(text), { contentType: 'text/plain' });
    return extractObject({ bucket: 'inbox', key }, this);
  }

  lines(key: string): unknown[] {
    const text = this.results.text(key) ?? '';
    return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as unknown]));
  }
}

describe('an exception of the engine', () => {
  it('gives an error record that names its class and none of the words, and the next text is read', async () => {
    const bench = new Bench();
    const first = await bench.drop('a.txt', good(FAULTY));
    expect(first).toMatchObject({ kind: 'unreadable', code: 'failed' });
    expect(bench.results.keys).toEqual(['errors/a.txt.json']);
    const record = bench.results.text('errors/a.txt.json');
    expect(JSON.parse(record!)).toMatchObject({ error: { code: 'failed' } });
    expect(record).toContain('(TypeError)');
    expect(record).not.toContain(FAULTY);
    expect(await bench.drop('b.txt', good('Gao'))).toMatchObject({ kind: 'extracted' });
  });

  it('on one line of JSON lines leaves the lines before and after it', async () => {
    const bench = new Bench();
    const articles = ['Gao', FAULTY, 'Kidal'].map((place, at) =>
      JSON.stringify({ id: `n${at + 1}`, text: good(place) }),
    );
    const outcome = await bench.drop('a.jsonl', articles.join('\n'));
    expect(outcome).toMatchObject({ kind: 'extracted', articles: 2, unreadable: 0, failed: 1 });
    expect(bench.lines('documents/a.jsonl')).toMatchObject([
      { document: { id: 'n1' } },
      { document: { id: 'n3' } },
    ]);
    const bad = { document: { id: 'n2' }, error: { code: 'failed' } };
    expect(bench.lines('errors/a.jsonl')).toMatchObject([bad]);
    expect(bench.results.text('errors/a.jsonl')).not.toContain(FAULTY);
  });

  it('on every line gives one error record with the code of a fault of ours', async () => {
    const bench = new Bench();
    const line = JSON.stringify({ id: 'n1', text: good(FAULTY) });
    const outcome = await bench.drop('b.jsonl', `${line}\n${line}\n`);
    expect(outcome).toMatchObject({ kind: 'unreadable', code: 'failed' });
    expect(bench.results.keys).toEqual(['errors/b.jsonl.json']);
  });
});
