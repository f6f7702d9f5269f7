import { GetQueueAttributesCommand, SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import type { Pipeline } from './pipeline.ts';

/** How many messages lie in the queue of uploads, as SQS guesses. */
export interface Waiting {
  readonly queued: number;
  readonly atWork: number;
}

/** The most messages of one request. */
export const BATCH = 10;

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

/** One message that the queue took: which of those sent, and its id there. */
export interface Taken {
  readonly index: number;
  readonly id: string;
}

/** Sends at most ten messages to the queue of uploads, and says which of them it took. */
export async function sendMessages(
  { sqs, queueUrl }: Pipeline,
  bodies: readonly string[],
): Promise<readonly Taken[]> {
  const { Successful = [] } = await sqs.send(
    new SendMessageBatchCommand({
      QueueUrl: queueUrl,
      Entries: bodies.map((body, index) => ({ Id: String(index), MessageBody: body })),
    }),
  );
  return Successful.map(({ Id, MessageId = '' }) => ({ index: Number(Id), id: MessageId }));
}

export function* inBatches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += BATCH) yield items.slice(from, from + BATCH);
}
