import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HeadObjectCommand, NotFound, PutObjectCommand } from '@aws-sdk/client-s3';
import { stopOnSignal, stopWhenUnread } from '../lib/local/interrupt.ts';
import {
  INBOX_BUCKET,
  RESULTS_BUCKET,
  startLocalStack,
  type LocalStack,
} from '../lib/local/local-stack.ts';
import { Mirror, type Mirrored } from '../lib/local/mirror.ts';
import { countsOf, printable, refusalOf, tellingRows } from '../lib/local/summary.ts';
import { documentKey, errorKey, fileKeys } from '../lib/pipeline/result-keys.ts';

const SAMPLES = fileURLToPath(new URL('../samples', import.meta.url));
const OUT = resolve('out');
const PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 40;

/** Uploads the samples as any user would, waits for the results, shows them; true when all came. */
async function demo(stack: LocalStack): Promise<boolean> {
  const names = (await readdir(SAMPLES)).filter((name) => name.endsWith('.txt')).sort();
  for (const name of names) {
    const Body = await readFile(join(SAMPLES, name));
    await stack.client.send(
      new PutObjectCommand({ Bucket: INBOX_BUCKET, Key: name, Body, ContentType: 'text/plain' }),
    );
  }
  const mirror = new Mirror({ client: stack.client, bucket: RESULTS_BUCKET, folder: OUT });
  const deadline = Date.now() + PATIENCE_MS;
  let complete = names.length > 0;
  for (const name of names) {
    const outcome = await waitForOutcome(stack, name, deadline);
    const found = outcome === null ? null : await fetchResults(mirror, outcome);
    complete = found?.kind === 'document' && complete;
    show(name, found);
  }
  console.log(`\n${names.length} texts; their tables lie by kind in ${OUT}:`);
  console.log('figures/NAME.csv, dates/, actors/, places/, and documents/NAME.json');
  return complete;
}

/** Keys of the results, or of the error record; null when neither came in time. */
async function waitForOutcome(
  stack: LocalStack,
  name: string,
  deadline: number,
): Promise<readonly string[] | null> {
  while (Date.now() < deadline) {
    if (await exists(stack, documentKey(name)))
      return [...fileKeys(name).values(), documentKey(name)];
    if (await exists(stack, errorKey(name))) return [errorKey(name)];
    if (stack.deadLetters.size > 0 && stack.queue.size === 0) return null;
    await new Promise((again) => setTimeout(again, LOOK_AGAIN_MS));
  }
  return null;
}

async function exists({ client }: LocalStack, key: string): Promise<boolean> {
  try {
    await client.send(new HeadObjectCommand({ Bucket: RESULTS_BUCKET, Key: key }));
    return true;
  } catch (error) {
    if (error instanceof NotFound) return false;
    throw error;
  }
}

async function fetchResults(mirror: Mirror, keys: readonly string[]): Promise<Mirrored | null> {
  let main: Mirrored | null = null;
  for (const key of keys) {
    const mirrored = await mirror.take(key);
    if (mirrored.kind !== 'part') main = mirrored;
  }
  return main;
}

function show(name: string, found: Mirrored | null): void {
  if (found?.kind === 'document') {
    const { value, source } = found.record.document.published;
    const published = value === null ? 'undated' : `${value} (${source})`;
    console.log(`\n${printable(name)}   ${published}   ${countsOf(found.record)}`);
    for (const row of tellingRows(found.record)) console.log(`   ${row}`);
  } else {
    const why = found?.kind === 'error' ? refusalOf(found.record) : 'no result, no error record';
    console.log(`\n${printable(name)}   ${why}`);
  }
}

const started = Date.now();
const stack = await startLocalStack({
  onError: (error) => console.error('the function failed:', error),
});
const ended = new AbortController();
const end = () => {
  ended.abort();
  return stack.stop();
};
stopOnSignal(end, 130);
stopWhenUnread(end);
try {
  if (!(await demo(stack))) process.exitCode = 1;
} catch (error) {
  // Whoever ends it takes its buckets away, in the middle of a request.
  if (!ended.signal.aborted) throw error;
} finally {
  await stack.stop();
}
if (!ended.signal.aborted) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${seconds} s; ${process.exitCode ? 'INCOMPLETE' : 'all read'}`);
}
