import { PutObjectCommand } from '@aws-sdk/client-s3';
import { expect, it } from 'vitest';
import { INBOX_BUCKET, RESULTS_BUCKET, startLocalStack } from '../../lib/local/local-stack.ts';
import type { DocumentRecord } from '../../lib/output/schema.ts';

const MOST_BYTES = 20_000_000;

it('a text of 20 MB, the largest that is read, goes through', async () => {
  const stack = await startLocalStack();
  try {
    const begin = 'published: 2024-02-08\n\nAt least 22 soldiers were killed on Tuesday.\n';
    const Body = Buffer.alloc(MOST_BYTES, '\n');
    Body.write(begin);
    Body.write('Ten houses burned.\n', MOST_BYTES - 19);
    await stack.client.send(new PutObjectCommand({ Bucket: INBOX_BUCKET, Key: 'a.txt', Body }));
    await expect.poll(() => stack.queue.size, { timeout: 120_000, interval: 50 }).toBe(0);
    expect(stack.current(RESULTS_BUCKET, 'errors/a.txt.json')).toBeNull();
    const { bytes } = stack.current(RESULTS_BUCKET, 'documents/a.txt.json')!;
    const { figures, document } = JSON.parse(bytes.toString('utf8')) as DocumentRecord;
    expect(document.characters).toBe(MOST_BYTES);
    expect(figures.map(({ low, value }) => low ?? value)).toEqual([22, 10]);
  } finally {
    await stack.stop();
  }
});
