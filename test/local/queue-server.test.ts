import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
  TagQueueCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QueueServer } from '../../lib/local/queue-server.ts';
import { LocalQueue } from '../../lib/local/queue.ts';

const credentials = { accessKeyId: 'ID', secretAccessKey: 'secret', region: 'us-east-1' };
const queue = new LocalQueue({ visibilitySeconds: 60 });
let server: QueueServer;
let client: SQSClient;
let QueueUrl = '';

const connect = (secretAccessKey: string) =>
  new SQSClient({
    region: credentials.region,
    credentials: { ...credentials, secretAccessKey },
    endpoint: new URL(QueueUrl).origin,
    maxAttempts: 1,
  });

beforeAll(async () => {
  server = await QueueServer.start({ credentials, queues: new Map([['uploads', queue]]) });
  QueueUrl = server.urlOf('uploads');
  client = connect(credentials.secretAccessKey);
});

afterAll(async () => {
  client.destroy();
  await server.stop();
});

describe('the queues over HTTP, by the SDK', () => {
  it('a message is sent, received, hidden, shown again and deleted', async () => {
    const { MessageId } = await client.send(
      new SendMessageCommand({ QueueUrl, MessageBody: 'é {"a":1}' }),
    );
    const receive = new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout: 30 });
    // The client itself holds the body against the MD5 in the answer.
    const [message] = (await client.send(receive)).Messages!;
    expect(message).toMatchObject({ MessageId, Body: 'é {"a":1}' });
    expect((await client.send(receive)).Messages ?? []).toEqual([]);
    const { ReceiptHandle } = message!;
    await client.send(
      new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }),
    );
    const [again] = (await client.send(receive)).Messages!;
    expect(again).toMatchObject({ MessageId });
    const deletion = { QueueUrl, ReceiptHandle: again!.ReceiptHandle };
    await client.send(new DeleteMessageCommand(deletion));
    expect(queue.size).toBe(0);
  });

  it('a receive waits for what is still to come', async () => {
    setTimeout(() => queue.send('late'), 100);
    const waiting = new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 5 });
    const { Messages } = await client.send(waiting);
    expect(Messages).toMatchObject([{ Body: 'late' }]);
    queue.delete(Messages![0]!.ReceiptHandle!);
  });

  it('many are sent at once, ten at most, and counted', async () => {
    const entries = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ Id: String(index), MessageBody: 'm' }));
    const send = (count: number) =>
      client.send(new SendMessageBatchCommand({ QueueUrl, Entries: entries(count) }));
    expect((await send(10)).Successful).toHaveLength(10);
    await expect(send(11)).rejects.toThrow('maximum number of entries is 10');
    await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 4 }));
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
    );
    expect(Attributes).toMatchObject({
      ApproximateNumberOfMessages: '6',
      ApproximateNumberOfMessagesNotVisible: '4',
    });
  });

  it('refuses a wrong signature, another queue, and what it does not know', async () => {
    const guess = connect('a guess');
    const send = { QueueUrl, MessageBody: 'm' };
    await expect(guess.send(new SendMessageCommand(send))).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
    });
    guess.destroy();
    expect((await fetch(QueueUrl, { method: 'POST', body: '{}' })).status).toBe(400);
    const other = { ...send, QueueUrl: server.urlOf('other') };
    await expect(client.send(new SendMessageCommand(other))).rejects.toMatchObject({
      name: 'QueueDoesNotExist',
    });
    const tags = new TagQueueCommand({ QueueUrl, Tags: { a: 'b' } });
    await expect(client.send(tags)).rejects.toMatchObject({ name: 'InvalidAction' });
  });
});
