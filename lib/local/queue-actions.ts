import { createHash } from 'node:crypto';
import type { LocalQueue, ReceivedMessage } from './queue.ts';

/** A refusal in the words of SQS. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** One action of SQS, by the fields of its input. */
export type Action = (queue: LocalQueue, input: Input) => unknown;

/** What the inputs of all actions hold, as far as it is read. */
export interface Input {
  readonly QueueUrl?: string;
  readonly MessageBody?: string;
  readonly ReceiptHandle?: string;
  readonly MaxNumberOfMessages?: number;
  readonly VisibilityTimeout?: number;
  readonly WaitTimeSeconds?: number;
  readonly Entries?: readonly (Input & { readonly Id: string })[];
}

const LONGEST_WAIT_SECONDS = 20;

const send: Action = (queue, { MessageBody = '' }) => ({
  MessageId: queue.send(MessageBody),
  MD5OfMessageBody: md5(MessageBody),
});

const remove: Action = (queue, { ReceiptHandle = '' }) => {
  queue.delete(ReceiptHandle);
  return {};
};

const changeVisibility: Action = (queue, { ReceiptHandle = '', VisibilityTimeout = 0 }) => {
  queue.changeVisibility(ReceiptHandle, VisibilityTimeout);
  return {};
};

const receive: Action = async (queue, input) => {
  const { MaxNumberOfMessages = 1, VisibilityTimeout, WaitTimeSeconds = 0 } = input;
  const options = { most: MaxNumberOfMessages, visibilitySeconds: VisibilityTimeout };
  let received = queue.receive(options);
  if (received.length === 0 && WaitTimeSeconds > 0) {
    const wait = Math.min(WaitTimeSeconds, LONGEST_WAIT_SECONDS) * 1000;
    received = await queue.receiveWhenReady(AbortSignal.timeout(wait), options);
  }
  return { Messages: received.map(messageOf) };
};

const attributes: Action = (queue) => ({
  Attributes: {
    ApproximateNumberOfMessages: String(queue.size - queue.atWork),
    ApproximateNumberOfMessagesNotVisible: String(queue.atWork),
  },
});

const ACTIONS: Readonly<Record<string, Action>> = {
  SendMessage: send,
  SendMessageBatch: batchOf(send),
  ReceiveMessage: receive,
  DeleteMessage: remove,
  DeleteMessageBatch: batchOf(remove),
  ChangeMessageVisibility: changeVisibility,
  ChangeMessageVisibilityBatch: batchOf(changeVisibility),
  GetQueueAttributes: attributes,
};

/** Undefined for what is not known here. */
export function actionOf(name: string): Action | undefined {
  return Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
}

/** The same for up to ten at once; here all succeed or the whole request fails. */
function batchOf(action: Action): Action {
  return (queue, { Entries = [] }) => {
    if (Entries.length === 0) {
      throw new QueueError('EmptyBatchRequest', 'There should be at least one entry.');
    }
    if (Entries.length > 10) {
      throw new QueueError('TooManyEntriesInBatchRequest', 'The maximum number of entries is 10.');
    }
    const Successful = Entries.map((entry) => ({
      Id: entry.Id,
      ...(action(queue, entry) as object),
    }));
    return { Successful, Failed: [] };
  };
}

function messageOf({ messageId, receiptHandle, body, receiveCount, sentAt }: ReceivedMessage) {
  return {
    MessageId: messageId,
    ReceiptHandle: receiptHandle,
    Body: body,
    MD5OfBody: md5(body),
    Attributes: {
      ApproximateReceiveCount: String(receiveCount),
      SentTimestamp: String(sentAt),
    },
  };
}

const md5 = (text: string) => createHash('md5').update(text).digest('hex');
