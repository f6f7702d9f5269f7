import { ChangeMessageVisibilityCommand, SQSClient } from '@aws-sdk/client-sqs';
import { PATIENCE } from '../../lib/store/s3-client.ts';

/** Hides a message for so long. */
export async function postponeMessage(about: {
  readonly queueUrl: string;
  readonly receiptHandle: string;
  readonly seconds: number;
}): Promise<void> {
  const { queueUrl: QueueUrl, receiptHandle: ReceiptHandle, seconds: VisibilityTimeout } = about;
  const client = new SQSClient(PATIENCE);
  await client.send(
    new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout }),
  );
  client.destroy();
}
