import type {
  Context,
  SQSBatchItemFailure,
  SQSBatchResponse,
  SQSEvent,
  SQSRecord,
} from 'aws-lambda';
import { extractObject, type Ended } from '../../lib/pipeline/extract-object.ts';
import { s3Client } from '../../lib/store/s3-client.ts';
import { S3Store } from '../../lib/store/s3-store.ts';
import { objectsIn } from './envelope.ts';
import { ENVIRONMENT } from './environment.ts';
import { log } from './log.ts';
import { measure, measureRetry, publish } from './measure.ts';
import { postponeOn } from './retry.ts';
import { extractOptions, required } from './settings.ts';

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
  const batchItemFailures: SQSBatchItemFailure[] = [];
  // One after the other: ten texts of 20 MB at once would not fit into memory.
  for (const record of event.Records) {
    try {
      if (context.getRemainingTimeInMillis() < LEAST_MILLISECONDS) throw new Error('no time left');
      await carryOut(record);
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      log('ERROR', 'retried', { messageId: record.messageId, error: name, reason: message });
      measureRetry();
      batchItemFailures.push({ itemIdentifier: record.messageId });
      // Without it the message waits for the whole time-out, which is slow but loses nothing.
      await postpone(record).catch(() => undefined);
    }
  }
  publish();
  return { batchItemFailures };
}

async function carryOut({ body }: SQSRecord): Promise<void> {
  for (const ref of objectsIn(body)) {
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
