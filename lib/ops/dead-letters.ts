import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  type Message,
} from '@aws-sdk/client-sqs';
import { objectsIn } from '../../lambdas/extract/envelope.ts';
import type { Pipeline } from './pipeline.ts';

/** One message that was given up. */
export interface DeadLetter {
  readonly id: string;
  readonly receipt: string;
  readonly body: string;
  /** Keys of the uploads that it speaks of; empty for what is no event of S3. */
  readonly keys: readonly string[];
}

/** How many messages lie in the queue of uploads, as SQS guesses. */
export interface Waiting {
  readonly queued: number;
  readonly atWork: number;
}

/** Nobody else sees a message for so long after it was received: longer than a look at all takes. */
const HIDDEN_SECONDS = 300;

/** Long enough for SQS to ask every server, which a look that does not wait need not do. */
const WAIT_SECONDS = 1;

const BATCH = 10;

/** SQS says of each message of a batch whether it was taken. */
type Refused = { readonly Id?: string | undefined }[] | undefined;

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
  { sqs, queueUrl, deadLettersUrl }: Pipeline,
  letters: readonly DeadLetter[],
): Promise<{ readonly sent: readonly DeadLetter[]; readonly newIds: readonly string[] }> {
  const { Successful = [] } = await sqs.send(
    new SendMessageBatchCommand({
      QueueUrl: queueUrl,
      Entries: letters.map(({ body }, index) => ({ Id: String(index), MessageBody: body })),
    }),
  );
  const sent = Successful.flatMap(({ Id }) => letters[Number(Id)] ?? []);
  if (sent.length > 0) {
    const { Failed } = await sqs.send(
      new DeleteMessageBatchCommand({
        QueueUrl: deadLettersUrl,
        Entries: sent.map(({ receipt }, index) => ({ Id: String(index), ReceiptHandle: receipt })),
      }),
    );
    refuseFailed(Failed);
  }
  return { sent, newIds: Successful.flatMap(({ MessageId }) => MessageId ?? []) };
}

export async function waitingIn({ sqs, queueUrl }: Pipeline): Promise<Waiting> {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: queueUrl,
      AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
    }),
  );
  return {
    queued: Number(Attributes['ApproximateNumberOfMessages'] ?? 0),
    atWork: Number(Attributes['ApproximateNumberOfMessagesNotVisible'] ?? 0),
  };
}

function refuseFailed(failed: Refused): void {
  if (failed?.length) {
    throw new Error(`${failed.length} messages were sent again and could not be removed`);
  }
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

function* inBatches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += BATCH) yield items.slice(from, from + BATCH);
}
