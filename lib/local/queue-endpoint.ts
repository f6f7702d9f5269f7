import type { IncomingMessage, ServerResponse } from 'node:http';
import { createHash } from 'node:crypto';
import type { LocalQueue } from './queue.ts';

/** Queues by the last part of their address. */
export type Queues = ReadonlyMap<string, LocalQueue>;

const TARGET = 'AmazonSQS.';
const MOST_BYTES = 1 << 20;

interface Asked {
  readonly QueueUrl?: string;
  readonly ReceiptHandle?: string;
  readonly VisibilityTimeout?: number;
  readonly MessageBody?: string;
  readonly MaxNumberOfMessages?: number;
}

/**
 * The part of SQS that the function and the operator use, in its JSON form, over HTTP on loopback:
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/Welcome.html
 */
export async function answerQueue(
  request: IncomingMessage,
  response: ServerResponse,
  queues: Queues,
): Promise<void> {
  const target = String(request.headers['x-amz-target'] ?? '');
  const { status, body } = perform(target.replace(TARGET, ''), await read(request), queues);
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Asked;
  } catch {
    return {};
  }
}

function perform(action: string, asked: Asked, queues: Queues): { status: number; body: unknown } {
  const queue = queues.get(asked.QueueUrl?.split('/').at(-1) ?? '');
  if (queue === undefined) return refused('QueueDoesNotExist');
  switch (action) {
    case 'ChangeMessageVisibility':
      queue.changeVisibility(asked.ReceiptHandle ?? '', asked.VisibilityTimeout ?? 0);
      return { status: 200, body: {} };
    case 'DeleteMessage':
      queue.delete(asked.ReceiptHandle ?? '');
      return { status: 200, body: {} };
    case 'SendMessage': {
      const MessageId = queue.send(asked.MessageBody ?? '');
      return { status: 200, body: { MessageId, MD5OfMessageBody: md5(asked.MessageBody ?? '') } };
    }
    case 'ReceiveMessage': {
      const Messages = queue.receive(asked.MaxNumberOfMessages ?? 1).map((message) => ({
        MessageId: message.messageId,
        ReceiptHandle: message.receiptHandle,
        Body: message.body,
        MD5OfBody: md5(message.body),
      }));
      return { status: 200, body: { Messages } };
    }
    case 'GetQueueAttributes':
      return {
        status: 200,
        body: { Attributes: { ApproximateNumberOfMessages: String(queue.size) } },
      };
    default:
      return refused('UnsupportedOperation');
  }
}

function refused(code: string) {
  return { status: 400, body: { __type: `com.amazonaws.sqs#${code}`, message: code } };
}

const md5 = (text: string) => createHash('md5').update(text).digest('hex');
