import { beforeAll, describe, expect, it } from 'vitest';
import { objectsIn } from '../../lambdas/extract/envelope.ts';
import { ENGINE } from '../../lib/engine/version.ts';
import { ALL_RESULTS, extractObject } from '../../lib/pipeline/extract-object.ts';
import { documentKey, errorKey } from '../../lib/pipeline/result-keys.ts';
import { engineOf, resultMark, toMetadata } from '../../lib/pipeline/result-mark.ts';
import { MemoryStore } from '../../lib/store/memory-store.ts';
import { templateOf } from './app.ts';
import { definitionIn } from './states/definition.ts';
import { Execution } from './states/execution.ts';
import { failure } from './states/failure.ts';
import type { Workflow } from './states/machine.ts';

let definition: Workflow;

beforeAll(() => {
  const template = templateOf({ backfill: true, backfillConcurrency: 4 });
  definition = definitionIn(template, 'Backfill', (id) =>
    id.includes('Inbox') ? 'inbox' : id.includes('Reader') ? 'reader' : id,
  );
});

interface Message {
  readonly messageId: string;
  readonly body: string;
}

/** What may go wrong with a call, by lot; `outage` goes wrong always. */
type Faults = (what: 'throttle' | 'crash' | 'timeout' | 'text' | 'queue') => boolean;

const none: Faults = () => false;
const outage: Faults = (what) => what === 'crash' || what === 'queue';

/** One in ten of everything, by a seed. */
function byLot(seed: number): Faults {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648 < 0.1;
  };
}

/** An inbox with an archive in it, the function and the queue. */
class Archive {
  readonly inbox = new MemoryStore();
  readonly results = new MemoryStore();
  readonly queue: string[] = [];
  readonly batches: number[] = [];
  atOnce = 0;
  mostAtOnce = 0;
  outcomes: string[] = [];
  faults: Faults = none;
  /** Told of each call before it is carried out. */
  onCall: (calls: number) => void = () => undefined;

  async fill(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) await this.put(keyOf(index), textOf(index));
    await this.put('broken.pdf', '%PDF-1.7\n');
    await this.put('folder/', '');
  }

  async put(key: string, text: string): Promise<void> {
    await this.inbox.put(key, Buffer.from(text), { contentType: 'text/plain' });
  }

  async read({ body }: Pick<Message, 'body'>): Promise<void> {
    for (const ref of objectsIn(body)) {
      if (this.faults('text')) throw new Error('S3 is busy');
      this.outcomes.push((await extractObject(ref, this)).kind);
    }
  }

  services = {
    'arn:aws:states:::s3:listObjectsV2': async ({ Prefix }: { Prefix: string }) => {
      const keys = this.inbox.keys.filter((key) => key.startsWith(Prefix));
      const heads = await Promise.all(keys.map((key) => this.inbox.head(key)));
      return keys.map((Key, index) => {
        const { etag: Etag, sizeBytes: Size } = heads[index]!;
        return { Key, Etag, Size, LastModified: 1_700_000_000, StorageClass: 'STANDARD' };
      });
    },
    'arn:aws:states:::lambda:invoke': async (call: { Payload: { Records: Message[] } }) => {
      const { Records } = call.Payload;
      this.onCall(this.batches.push(Records.length));
      if (this.faults('throttle')) throw failure('Lambda.TooManyRequestsException');
      this.atOnce += 1;
      this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
      try {
        const batchItemFailures: { itemIdentifier: string }[] = [];
        for (const record of Records) {
          if (this.faults('crash')) throw failure('Lambda.Unknown', 'the function crashed');
          if (this.faults('timeout')) throw failure('States.Timeout');
          await this.read(record).catch(() =>
            batchItemFailures.push({ itemIdentifier: record.messageId }),
          );
        }
        return { StatusCode: 200, Payload: { batchItemFailures } };
      } finally {
        this.atOnce -= 1;
      }
    },
    'arn:aws:states:::aws-sdk:sqs:sendMessageBatch': (call: {
      Entries: { Id: string; MessageBody: string }[];
    }) => {
      if (this.faults('queue')) throw failure('Sqs.SqsException');
      expect(call.Entries.length).toBeLessThanOrEqual(10);
      const [taken, refused] = [[], []] as [{ Id: string }[], { Id: string }[]];
      for (const { Id, MessageBody } of call.Entries) {
        if (this.faults('text')) refused.push({ Id });
        else taken.push({ Id: String(this.queue.push(MessageBody)) });
      }
      return { Successful: taken, ...(refused.length > 0 ? { Failed: refused } : {}) };
    },
  };

  execution(input: object = { prefix: '', onlyOlderThan: '' }): Execution {
    return new Execution(definition, { services: this.services, input });
  }

  /** What the pipeline does in any case with what lies in its queue. */
  async drain(): Promise<void> {
    this.faults = none;
    for (const body of this.queue.splice(0)) await this.read({ body });
  }

  /** Texts that have no end. */
  missing(): string[] {
    const ends = new Set(this.results.keys);
    return this.inbox.keys.filter(
      (key) => !key.endsWith('/') && !ends.has(documentKey(key)) && !ends.has(errorKey(key)),
    );
  }
}

const keyOf = (index: number) => `2024/${String(index).padStart(3, '0')} a+b.txt`;
const textOf = (index: number) => `published: 2024-02-08\n\nSome ${index + 10} soldiers died.\n`;

async function archive(count: number): Promise<Archive> {
  const made = new Archive();
  await made.fill(count);
  return made;
}

describe('the state machine of a backfill', () => {
  it('has all read that lies in the inbox, ten at a time, no more at once than it may', async () => {
    const texts = await archive(95);
    expect(await texts.execution().run()).toMatchObject({
      status: 'SUCCEEDED',
      output: { Key: 'backfill/run/manifest.json' },
    });
    expect(texts.missing()).toEqual([]);
    expect(texts.queue).toEqual([]);
    expect(texts.batches).toHaveLength(10);
    expect(Math.max(...texts.batches)).toBe(10);
    expect(texts.mostAtOnce).toBeLessThanOrEqual(4);
    expect(texts.results.keys.filter((key) => key.startsWith('errors/'))).toEqual([
      'errors/broken.pdf.json',
    ]);
  });

  it.each([1, 2, 3])('loses nothing while one call in ten goes wrong (seed %i)', async (seed) => {
    const texts = await archive(120);
    texts.faults = byLot(seed);
    const execution = texts.execution();
    let ended = await execution.run();
    // Too many children could neither read nor queue: an operator goes on with the same command.
    for (let tries = 0; ended.status === 'FAILED' && tries < 50; tries += 1) {
      ended = await execution.run();
    }
    expect(ended.status).toBe('SUCCEEDED');
    expect(texts.queue.length).toBeGreaterThan(0);
    await texts.drain();
    expect(texts.missing()).toEqual([]);
  });

  it('leaves alone what stands', async () => {
    const texts = await archive(12);
    await texts.execution().run();
    const before = texts.results.keys.map((key) => texts.results.known(key)!.versionId);
    texts.outcomes = [];
    await texts.execution().run();
    expect(new Set(texts.outcomes)).toEqual(new Set(['unchanged', 'folder']));
    expect(texts.results.keys.map((key) => texts.results.known(key)!.versionId)).toEqual(before);
  });

  it('has each expression on one line, as validators want it', () => {
    const expressions = JSON.stringify(definition).match(/\{%.*?%\}/g)!;
    expect(expressions.length).toBeGreaterThan(5);
    expect(expressions.filter((expression) => expression.includes('\\n'))).toEqual([]);
  });

  it('lists the prefix that it is given, else that of the pipeline', async () => {
    const texts = await archive(12);
    await texts.execution({ prefix: keyOf(7) }).run();
    expect(texts.outcomes).toEqual(['extracted']);
    await texts.execution({}).run();
    expect(texts.missing()).toEqual([]);
  });

  it('stops when it is told, and goes on with what it had not read', async () => {
    const texts = await archive(200);
    const execution = texts.execution();
    texts.onCall = (calls) => {
      if (calls === 8) execution.stop();
    };
    expect((await execution.run()).status).toBe('ABORTED');
    expect(texts.missing().length).toBeGreaterThan(80);
    const [calls] = [texts.batches.length];
    texts.onCall = () => undefined;
    expect((await execution.run()).status).toBe('SUCCEEDED');
    expect(texts.missing()).toEqual([]);
    // 21 batches in all; those under way when it was stopped are begun anew.
    expect(texts.batches.length - calls).toBeLessThanOrEqual(21 - calls + 4);
  });

  it('fails, and alarms, when neither the function nor the queue can be reached', async () => {
    const texts = await archive(60);
    texts.faults = outage;
    expect(await texts.execution().run()).toEqual({
      status: 'FAILED',
      error: 'States.ExceedToleratedFailureThreshold',
    });
    expect(texts.batches.length).toBeLessThan(7);
  });
});

describe('only what is older than an engine', () => {
  /** Lets a whole set say that another engine made it. */
  async function madeBy(texts: Archive, key: string, engine: string): Promise<void> {
    await extractObject({ bucket: 'inbox', key }, texts);
    const { versionId, etag } = texts.inbox.known(key)!;
    const origin = { version: versionId!, sequencer: null, etag: etag.replaceAll('"', '') };
    const mark = resultMark(versionId!, { origin, engine, options: ALL_RESULTS });
    for (const result of texts.results.keys.filter((each) => each.includes(key))) {
      const { bytes } = await texts.results.get(result);
      const metadata = toMetadata(mark);
      await texts.results.put(result, bytes, { contentType: 'text/plain', metadata });
    }
  }

  it('is read again; what that engine or a later one made stays', async () => {
    const texts = await archive(3);
    const [old, spared, missing] = [keyOf(0), keyOf(1), keyOf(2)];
    await madeBy(texts, old, 'sitrep/0.0.8');
    await madeBy(texts, spared, 'sitrep/0.0.9');
    await texts.execution({ onlyOlderThan: '0.0.9' }).run();
    const engines = [old, spared, missing].map((key) =>
      engineOf(texts.results.known(documentKey(key))!),
    );
    const now = `${ENGINE.name}/${ENGINE.version}`;
    expect(engines).toEqual([now, 'sitrep/0.0.9', now]);
  });
});
