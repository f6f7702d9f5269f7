import { createHash } from 'node:crypto';
import type { LocalQueue, ReceivedMessage } from './queue.ts';

export interface EventSourceOptions {
  readonly queue: LocalQueue;
  /** Calls the function with an SQS event and gives back its answer. */
  readonly invoke: (event: unknown) => Promise<unknown>;
  readonly region: string;
  /** How soon a failed message comes again. SQS waits for the whole visibility time-out. */
  readonly retrySeconds: number;
  /** Told when a whole batch failed. */
  readonly onError: (error: unknown) => void;
}

/**
 * Polls the queue for the function, as Lambda's event source mapping does with
 * `ReportBatchItemFailures`: what is not named in the answer is deleted, the rest comes again.
 */
export class EventSource {
  readonly #options: EventSourceOptions;
  readonly #stop = new AbortController();
  #polling: Promise<void> = Promise.resolve();

  constructor(options: EventSourceOptions) {
    this.#options = options;
  }

  start(): void {
    this.#polling = this.#poll();
  }

  /** Takes nothing more from the queue; resolves when the batch at work has its end. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#polling;
  }

  async #poll(): Promise<void> {
    const { queue, retrySeconds } = this.#options;
    for (;;) {
      const messages = await queue.receiveWhenReady(this.#stop.signal);
      if (messages.length === 0) return;
      const failed = await this.#failuresOf(messages);
      for (const { messageId, receiptHandle } of messages) {
        if (failed.has(messageId)) queue.changeVisibility(receiptHandle, retrySeconds);
        else queue.delete(receiptHandle);
      }
    }
  }

  /** Ids of the messages to come again: those the function names, or all when it failed itself. */
  async #failuresOf(messages: readonly ReceivedMessage[]): Promise<ReadonlySet<string>> {
    const all = new Set(messages.map(({ messageId }) => messageId));
    try {
      const Records = messages.map((message) => toRecord(message, this.#options.region));
      const answer = (await this.#options.invoke({ Records })) as {
        batchItemFailures?: readonly { itemIdentifier: string }[] | null;
      } | null;
      const named = new Set((answer?.batchItemFailures ?? []).map((item) => item.itemIdentifier));
      // As Lambda does: an id that is not in the batch makes the whole answer void.
      return [...named].every((id) => all.has(id)) ? named : all;
    } catch (error) {
      if (!this.#stop.signal.aborted) this.#options.onError(error);
      return all;
    }
  }
}

/** https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
function toRecord(message: ReceivedMessage, awsRegion: string): unknown {
  const { messageId, receiptHandle, body, receiveCount, sentAt } = message;
  return {
    messageId,
    receiptHandle,
    body,
    attributes: {
      ApproximateReceiveCount: String(receiveCount),
      SentTimestamp: String(sentAt),
      SenderId: 'events.amazonaws.com',
      ApproximateFirstReceiveTimestamp: String(sentAt),
    },
    messageAttributes: {},
    md5OfBody: createHash('md5').update(body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:${awsRegion}:000000000000:sitrep-local`,
    awsRegion,
  };
}
