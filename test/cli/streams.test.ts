import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { readLines } from '../../lib/pipeline/lines.ts';
import { Progress } from '../../lib/cli/progress.ts';
import { run } from '../../lib/cli/run.ts';
import { OutputClosedError, Sink } from '../../lib/cli/sink.ts';
import { slowReader } from './surroundings.ts';

/** Whatever can go on without us has gone on: a busy machine makes it later, and no other. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe('Sink', () => {
  it('waits until the reader has room', async () => {
    const stream = slowReader();
    const sink = new Sink(stream);
    let isDone = false;
    const writing = sink.write('x'.repeat(5000)).then(() => (isDone = true));
    await settled();
    expect(isDone).toBe(false);
    stream.resume();
    await writing;
    expect(isDone).toBe(true);
  });

  it('says when the reader has gone', async () => {
    const stream = slowReader();
    const sink = new Sink(stream);
    const writing = sink.write('x'.repeat(5000));
    stream.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    await expect(writing).rejects.toThrow(OutputClosedError);
    await expect(sink.write('more')).rejects.toThrow(OutputClosedError);
  });
});

describe('back-pressure', () => {
  it('reads no further than the reader of its output wants', async () => {
    let given = 0;
    const line = `${JSON.stringify({ id: 'x', text: 'word '.repeat(200) })}\n`;
    async function* many() {
      // Not endless, so that a break of this promise fails and does not hang.
      while (given < 5000) {
        given += 1;
        yield Buffer.from(line);
        await Promise.resolve();
      }
    }
    const stdout = slowReader();
    const stderr = slowReader();
    const stdin = Readable.from(many(), { objectMode: true, highWaterMark: 1 });
    const running = run(['extract', '--jsonl'], { stdin, stdout, stderr, env: {} });
    await vi.waitFor(() => expect(stdout.writableNeedDrain).toBe(true), { timeout: 120_000 });
    await settled();
    const before = given;
    await settled();
    expect(given).toBe(before);
    expect(before).toBeLessThan(20);
    stdout.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    expect(await running).toBe(0);
    expect(stdin.destroyed).toBe(true);
  });
});

describe('readLines', () => {
  const collect = async (chunks: readonly string[], mostBytes = 1000) => {
    const found: [number, string | null][] = [];
    for await (const { number, bytes } of readLines(Readable.from(chunks), mostBytes)) {
      found.push([number, bytes?.toString('utf8') ?? null]);
    }
    return found;
  };

  it('gives lines with their numbers, however the chunks fall', async () => {
    expect(await collect(['a\nb', 'c\n\n', 'd'])).toEqual([
      [1, 'a'],
      [2, 'bc'],
      [3, ''],
      [4, 'd'],
    ]);
    expect(await collect([])).toEqual([]);
  });

  it('passes over a line that is too long and goes on', async () => {
    expect(await collect(['x'.repeat(600), 'x'.repeat(600), '\nok\n'])).toEqual([
      [1, null],
      [2, 'ok'],
    ]);
  });
});

describe('Progress', () => {
  const onTerminal = (isTTY: boolean) => {
    const written: string[] = [];
    let now = 0;
    const terminal = { isTTY, columns: 40, write: (text: string) => written.push(text) };
    const progress = new Progress(terminal, 500, () => now);
    return { written, progress, wait: (milliseconds: number) => (now += milliseconds) };
  };

  it('keeps quiet at first, then says how far it is on one line', () => {
    const { written, progress, wait } = onTerminal(true);
    progress.advance('a.txt');
    expect(written).toEqual([]);
    wait(1000);
    progress.advance('b.txt');
    progress.advance('c.txt');
    expect(written).toEqual(['\r\u001b[2K2 of 500 read  b.txt']);
    progress.clear();
    progress.clear();
    expect(written).toHaveLength(2);
  });

  it('writes nothing into a file', () => {
    const { written, progress, wait } = onTerminal(false);
    wait(5000);
    progress.advance('a.txt');
    progress.clear();
    expect(written).toEqual([]);
  });
});
