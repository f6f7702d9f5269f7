import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { extractObject, type Ended, type ObjectRef } from '../../lib/pipeline/extract-object.ts';
import { s3Client } from '../../lib/store/s3-client.ts';
import { S3Store } from '../../lib/store/s3-store.ts';
import { objectsIn } from './envelope.ts';
import { ENVIRONMENT } from './environment.ts';
import { log } from './log.ts';
import { measure, measureRetry, publish } from './measure.ts';
import { postponeOn } from './retry.ts';
import { extractOptions, required } from './settings.ts';
import { SideBySide } from './side-by-side.ts';

const client = s3Client();
const results = new S3Store(client, required(process.env, ENVIRONMENT.resultsBucket));
const options = extractOptions(process.env);
const postpone = postponeOn(process.env[ENVIRONMENT.queueUrl]);

/** With less than this left no text is begun: a time-out would throw away the whole batch. */
const LEAST_MILLISECONDS = 60_000;

/** One batch of queue messages; those named in the answer come again, the others are done. */
export async function handler(
  event: SQSEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<SQSBatchResponse> {
  const failed = new Set<SQSRecord>();
  const handBack = async (record: SQSRecord, error: unknown) => {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    log('ERROR', 'retried', { messageId: record.messageId, error: name, reason: message });
    measureRetry();
    failed.add(record);
    // Without it the message waits for the whole time-out, which is slow but loses nothing.
    await postpone(record).catch(() => undefined);
  };
  const texts = new SideBySide();
  for (const record of event.Records) {
    const attempt = (work: () => Promise<void>) =>
      work().catch((error: unknown) => handBack(record, error));
    await attempt(async () => {
      const refs = objectsIn(record.body);
      await texts.begin(refs, () => attempt(() => carryOut(refs, context)));
    });
  }
  await texts.end();
  publish();
  const handedBack = event.Records.filter((record) => failed.has(record));
  return {
    batchItemFailures: handedBack.map(({ messageId: itemIdentifier }) => ({ itemIdentifier })),
  };
}

async function carryOut(
  refs: readonly ObjectRef[],
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<void> {
  if (context.getRemainingTimeInMillis() < LEAST_MILLISECONDS) throw new Error('no time left');
  for (const ref of refs) {
    const startedAt = Date.now();
    const inbox = new S3Store(client, ref.bucket);
    const ended = await extractObject(ref, { inbox, results }, options);
    measure(ended, ref, startedAt);
    const { kind, isSuperseded } = ended;
    const { key, versionId, size } = ref;
    const counts = ended.kind === 'extracted' ? countsOf(ended) : {};
    const code = ended.kind === 'unreadable' ? ended.code : undefined;
    const superseded = isSuperseded ? 'yes' : undefined;
    const fields = { key, versionId, size, code, superseded, ...counts };
    log(kind === 'unreadable' ? 'WARN' : 'INFO', kind, fields);
  }
}

function countsOf(ended: Extract<Ended, { kind: 'extracted' }>) {
  const { articles, unreadable, failed, facts } = ended;
  return { articles, unreadable, failed, ...facts };
}
