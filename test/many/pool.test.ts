import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Parts } from '../../lib/many/parts.ts';
import { readInWorkers } from '../../lib/many/pool.ts';
import type { Task } from '../../lib/many/task.ts';

const script = (name: string) => new URL(name, import.meta.url).href;

async function read(texts: readonly string[], name = './frail-worker.mjs'): Promise<Parts[]> {
  async function* tasks(): AsyncGenerator<Task> {
    for (const [index, text] of texts.entries()) {
      await Promise.resolve();
      yield { kind: 'bytes', id: `t${index}`, bytes: Buffer.from(text), published: undefined };
    }
  }
  const options = {
    settings: { published: undefined, fields: undefined },
    wanted: { rows: 'csv', report: false, line: true } as const,
  };
  const found: Parts[] = [];
  for await (const parts of readInWorkers(tasks(), { ...options, jobs: 2, script: script(name) })) {
    found.push(parts);
  }
  return found;
}

// Some 60 MB for each worker that is started from now on, so that one is soon out of memory.
beforeAll(() => vi.stubEnv('NODE_OPTIONS', '--max-old-space-size=60'));
afterAll(() => vi.unstubAllEnvs());

describe('worker processes', () => {
  it('keep the order of the texts, however long each takes', async () => {
    const texts = Array.from({ length: 50 }, (_, index) => `wait ${(index * 7) % 11}`);
    const found = await read(texts);
    expect(found.map(({ id }) => id)).toEqual(texts.map((_, index) => `t${index}`));
    expect(found.map(({ title }) => title)).toEqual(texts);
  });

  it('may die: that text gives an error record, the others are read', async () => {
    const texts = ['a', 'die', 'b', 'throw', 'c', 'killed', 'eat', 'd'];
    const found = await read(texts);
    expect(found.map(({ error }) => error?.error.code ?? null)).toEqual([
      null,
      'failed',
      null,
      'failed',
      null,
      'failed',
      'failed',
      null,
    ]);
    expect(found[1]!.error!.error.message).toContain('came to its end (code 3)');
    expect(found[5]!.error!.error.message).toContain('came to its end (SIGKILL)');
    expect(found[6]!.error!.error.message).toContain('not enough memory');
    expect(found[1]!.error!.document.id).toBe('t1');
  });

  it('say what to do when none of them starts', async () => {
    await expect(read(['a', 'b'], './no-worker.mjs')).rejects.toThrow('try --jobs 1');
  });
});
