import { PutObjectCommand } from '@aws-sdk/client-s3';
import { uploadKind } from '../pipeline/result-keys.ts';
import type { Fault } from './bucket/faults.ts';
import type { S3Request } from './bucket/request.ts';
import { CheckingReader, judge } from './chaos-judge.ts';
import { INBOX_BUCKET, RESULTS_BUCKET, startLocalStack, type LocalStack } from './local-stack.ts';

export interface ChaosOptions {
  /** How many uploads in all; every fourth one replaces an earlier one. */
  readonly uploads: number;
  /** Share of requests that fail, 0 to 1. */
  readonly faults: number;
  readonly seed: number;
  readonly workers: number;
  /** Share of the faults for which a client waits ten seconds in vain. @default 1/400 */
  readonly silences?: number;
  /** Told now and then how far it is. */
  readonly onProgress?: (done: string) => void;
}

export interface ChaosReport {
  readonly uploads: number;
  readonly keys: number;
  readonly faults: number;
  readonly kills: number;
  readonly duplicates: number;
  /** Keys that ended in neither results, error record nor dead letters. */
  readonly lost: number;
  /** Keys that ended in results and error record. */
  readonly doubled: number;
  /** Keys whose results are of an upload that was replaced. */
  readonly stale: number;
  /** Keys whose files do not belong together at the end. */
  readonly mixed: number;
  /** Sets that a reader took for whole, as their hashes held, and that were of two uploads. */
  readonly mixedSeen: number;
  readonly wholeSeen: number;
  readonly deadLetters: number;
  readonly seconds: number;
}

const KINDS: readonly Fault[] = ['unavailable', 'reset', 'lost-answer', 'truncated', 'corrupt'];
/** An answer that never comes: now and then is enough. */
const SILENCE_SHARE = 1 / 400;
const KILL_SHARE = 1 / 20;
const LONGEST_DELAY_MS = 800;
const AT_ONCE = 16;

/** Uploads, breaks things, and counts what was lost, doubled, stale or mixed. The seed decides what breaks. */
export async function chaos(options: ChaosOptions): Promise<ChaosReport> {
  const started = performance.now();
  const random = randomFrom(options.seed);
  const tally = { faults: 0, kills: 0, duplicates: 0 };
  const pending = new Set<NodeJS.Timeout>();
  const later = (send: () => void) => {
    const timer = setTimeout(() => {
      pending.delete(timer);
      send();
    }, random() * LONGEST_DELAY_MS);
    pending.add(timer);
  };
  const stack = await startLocalStack({
    workers: options.workers,
    retrySeconds: 0.3,
    faults: (request) => {
      const fault = faultOf(request, options, random);
      if (fault !== null) tally.faults += 1;
      if (isWrite(request) && random() < options.faults * KILL_SHARE) {
        tally.kills += killOne(stack, random);
      }
      return fault;
    },
    deliver: (message, send) => {
      if (random() < options.faults) {
        tally.duplicates += 1;
        later(() => send(message));
      }
      if (random() < options.faults) later(() => send(message));
      else send(message);
    },
  });
  const reader = new CheckingReader(stack);
  try {
    const keys = await upload(stack, options, { random, reader });
    while (stack.queue.size > 0 || pending.size > 0) {
      for (let look = 0; look < 3; look += 1)
        await reader.look(keys[Math.floor(random() * keys.length)]!);
      options.onProgress?.(`${stack.queue.size} in the queue`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const dead = new Set(stack.deadLetters.peek().map(({ body }) => keyIn(body)));
    return {
      uploads: options.uploads,
      keys: keys.length,
      ...tally,
      ...judge(stack, keys, dead),
      mixedSeen: reader.mixed,
      wholeSeen: reader.whole,
      deadLetters: stack.deadLetters.size,
      seconds: (performance.now() - started) / 1000,
    };
  } finally {
    for (const timer of pending) clearTimeout(timer);
    await stack.stop();
  }
}

/** Requests of the uploader are spared: what is put to the test is what comes after. */
function faultOf(
  { method, bucket }: S3Request,
  { faults, silences = SILENCE_SHARE }: ChaosOptions,
  random: () => number,
): Fault | null {
  if (bucket === INBOX_BUCKET && method === 'PUT') return null;
  if (random() >= faults) return null;
  if (random() < silences) return 'silence';
  return KINDS[Math.floor(random() * KINDS.length)]!;
}

const isWrite = ({ method, bucket }: S3Request) =>
  bucket === RESULTS_BUCKET && (method === 'PUT' || method === 'DELETE');

function killOne(stack: LocalStack, random: () => number): number {
  const pids = stack.functionPids();
  const pid = pids[Math.floor(random() * pids.length)];
  if (pid === undefined) return 0;
  process.kill(pid, 'SIGKILL');
  return 1;
}

async function upload(
  stack: LocalStack,
  { uploads }: ChaosOptions,
  { random, reader }: { random: () => number; reader: CheckingReader },
): Promise<string[]> {
  const keys: string[] = [];
  for (let from = 0; from < uploads; from += AT_ONCE) {
    const many = Array.from({ length: Math.min(AT_ONCE, uploads - from) }, async (_, index) => {
      const number = from + index;
      const isAgain = keys.length > 0 && number % 4 === 3;
      const Key = isAgain ? keys[Math.floor(random() * keys.length)]! : nameOf(number);
      if (!isAgain) keys.push(Key);
      await stack.client.send(
        new PutObjectCommand({
          Bucket: INBOX_BUCKET,
          Key,
          Body: Buffer.from(bodyOf(Key, number, random)),
        }),
      );
    });
    await Promise.all(many);
    await reader.look(keys[Math.floor(random() * keys.length)]!);
  }
  return keys;
}

/** Every eighth is a file of JSON lines. */
const nameOf = (number: number) => `news/${number}.${number % 8 === 5 ? 'jsonl' : 'txt'}`;

/** What its figures tell from every other upload; one in ten can never be read. */
function bodyOf(key: string, number: number, random: () => number): string {
  if (random() < 0.1) return random() < 0.5 ? '' : '%PDF-1.7\n';
  const text = `At least ${1000 + number} soldiers were killed on Tuesday, the army said.\n`;
  if (uploadKind(key) === 'text') return `published: 2024-02-08\n\n${text}`;
  const line = (id: string) => JSON.stringify({ id, text, published: '2024-02-08' });
  const isBad = random() < 0.3;
  return `${line('a')}\n${isBad ? 'no article\n' : ''}${line('b')}\n`;
}

function keyIn(message: string): string {
  const { detail } = JSON.parse(message) as { detail: { object: { key: string } } };
  return detail.object.key;
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
