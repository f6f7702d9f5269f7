import { S3Client } from '@aws-sdk/client-s3';
import type { Context, SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { extractObject } from '../../lib/pipeline/extract-object.ts';
import { MOST_TEXT_BYTES } from '../../lib/pipeline/extract-text.ts';
import { S3Store } from '../../lib/store/s3-store.ts';
import { objectsIn } from './envelope.ts';
import { ENVIRONMENT } from './environment.ts';
import { log } from './log.ts';

const client = new S3Client({});
const results = new S3Store(client, required(ENVIRONMENT.resultsBucket));
const mostBytes = Number(process.env[ENVIRONMENT.mostBytes] ?? MOST_TEXT_BYTES);

/** With less than this left no text is begun: a time-out would throw away the whole batch. */
const LEAST_MILLISECONDS = 60_000;

/** One batch of queue messages; those named in the answer come again, the others are done. */
export async function handler(
  event: SQSEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchItemFailure[] = [];
  // One after the other: ten texts of 20 MB at once would not fit into memory.
  for (const { messageId, body } of event.Records) {
    let key: string | undefined;
    try {
      if (context.getRemainingTimeInMillis() < LEAST_MILLISECONDS) throw new Error('no time left');
      for (const ref of objectsIn(body)) {
        key = ref.key;
        const inbox = new S3Store(client, ref.bucket);
        const { kind, ...rest } = await extractObject(ref, { inbox, results }, { mostBytes });
        const { versionId, size } = ref;
        log(kind === 'unreadable' ? 'WARN' : 'INFO', kind, { key, versionId, size, ...rest });
      }
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      log('ERROR', 'failed', { messageId, key, error: name, reason: message });
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`environment variable ${name} is not set`);
  return value;
}
