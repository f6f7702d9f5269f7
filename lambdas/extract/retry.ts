import type { SQSRecord } from 'aws-lambda';

const FIRST_WAIT_SECONDS = 10;
const LONGEST_WAIT_SECONDS = 900;

/** Seconds until a message that failed is tried again: 10, 30, 90, 270, 810. */
export function waitAfter(receiveCount: number): number {
  const wait = FIRST_WAIT_SECONDS * 3 ** (Math.max(1, receiveCount) - 1);
  return Math.min(wait, LONGEST_WAIT_SECONDS);
}

/** Says when the message is to come again, in place of the queue's whole visibility time-out. */
export type Postpone = (record: SQSRecord) => Promise<void>;

/** Loaded when first needed: most batches have no failure. */
export function postponeOn(queueUrl: string | undefined): Postpone {
  return async ({ receiptHandle, attributes }) => {
    // What a backfill hands over by itself lies in no queue.
    if (!queueUrl || !receiptHandle) return;
    const { postponeMessage } = await import('./postpone.ts');
    const seconds = waitAfter(Number(attributes.ApproximateReceiveCount));
    await postponeMessage({ queueUrl, receiptHandle, seconds });
  };
}
