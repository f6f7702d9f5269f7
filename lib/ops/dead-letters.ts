import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  type Message,
} from '@aws-sdk/client-sqs';
import { objectsIn } from '../../lambdas/extract/envelope.ts';
import type { Pipeline } from './pipeline.ts';
import { BATCH, inBatches, sendMessages } from './queue.ts';

/** One message that was given up. */
export interface DeadLetter {
  readonly id: string;
  readonly receipt: string;
  readonly body: string;
  /** Keys of the uploads that it speaks of; empty for what is no event of S3. */
  readonly keys: readonly string[];
}

/** Nobody else sees a message for so long after it was received: longer than a look at all takes. */
const HIDDEN_SECONDS = 300;

/** Long enough for SQS to ask every server, which a look that does not wait need not do. */
const WAIT_SECONDS = 1;

/** Receives what was given up, ten at a time, each message once; none of them is removed by it. */
export async function* deadLetters({
  sqs,
  deadLettersUrl,
}: Pipeline): AsyncGenerator<readonly DeadLetter[]> {
  const seen = new Set<string>();
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: deadLettersUrl,
        MaxNumberOfMessages: BATCH,
        VisibilityTimeout: HIDDEN_SECONDS,
        WaitTimeSeconds: WAIT_SECONDS,
      }),
    );
    const fresh = Messages.map(letterOf).filter(({ id }) => !seen.has(id));
    if (fresh.length === 0) return;
    for (const { id } of fresh) seen.add(id);
    yield fresh;
  }
}

/** Lets others see messages that were received. */
export async function release(
  { sqs, deadLettersUrl }: Pipeline,
  letters: readonly DeadLetter[],
): Promise<void> {
  for (const batch of inBatches(letters)) {
    const Entries = batch.map(({ receipt }, index) => ({
      Id: String(index),
      ReceiptHandle: receipt,
      VisibilityTimeout: 0,
    }));
    await sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: deadLettersUrl, Entries }));
  }
}

/**
 * Sends at most ten messages to the queue of uploads, and then removes those that it took. Whoever
 * dies between the two has sent a message twice, which changes nothing: what stands is left alone.
 * Gives back the new ids of those that were sent.
 */
export async function sendAgain(
  pipeline: Pipeline,
  letters: readonly DeadLetter[],
): Promise<{ readonly sent: readonly DeadLetter[]; readonly newIds: readonly string[] }> {
  const taken = await sendMessages(
    pipeline,
    letters.map(({ body }) => body),
  );
  const sent = taken.map(({ index }) => letters[index]!);
  if (sent.length > 0) {
    const { Failed } = await pipeline.sqs.send(
      new DeleteMessageBatchCommand({
        QueueUrl: pipeline.deadLettersUrl,
        Entries: sent.map(({ receipt }, index) => ({ Id: String(index), ReceiptHandle: receipt })),
      }),
    );
    if (Failed?.length) {
      throw new Error(`${Failed.length} messages were sent again and could not be removed`);
    }
  }
  return { sent, newIds: taken.map(({ id }) => id) };
}

function letterOf({ MessageId = '', ReceiptHandle = '', Body = '' }: Message): DeadLetter {
  return { id: MessageId, receipt: ReceiptHandle, body: Body, keys: keysIn(Body) };
}

function keysIn(body: string): readonly string[] {
  try {
    return objectsIn(body).map(({ key }) => key);
  } catch {
    return [];
  }
}
