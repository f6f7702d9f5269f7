import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import {
  CopyObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checksum } from '../../lib/local/bucket/checksums.ts';
import type { ObjectCreated } from '../../lib/local/bucket/notification.ts';
import { BucketServer } from '../../lib/local/bucket/server.ts';
import { parseXml } from '../../lib/local/bucket/xml.ts';

const CREDENTIALS = { accessKeyId: 'ID', secretAccessKey: 'secret', region: 'eu-central-1' };
const SOON = { timeout: 60_000 };
const MAX_BODY_BYTES = 8 * 1024 * 1024;

let server: BucketServer;
let client: S3Client;
let events: ObjectCreated[];

beforeAll(async () => {
  server = await BucketServer.start({
    credentials: CREDENTIALS,
    buckets: ['inbox', 'plain'],
    versioned: ['inbox'],
    maxBodyBytes: MAX_BODY_BYTES,
    onObjectCreated: (event) => events.push(event),
  });
  client = new S3Client({
    endpoint: server.endpoint,
    region: CREDENTIALS.region,
    credentials: CREDENTIALS,
    forcePathStyle: true,
  });
});

beforeEach(() => (events = []));

afterAll(async () => {
  client.destroy();
  await server.stop();
});

const put = (Key: string, Body: string | Buffer, Bucket = 'inbox') =>
  client.send(new PutObjectCommand({ Bucket, Key, Body }));

describe('the local bucket’s events', () => {
  it('tell of an upload as EventBridge does, with the plain key and its version', async () => {
    const { ETag, VersionId } = await put('2024/a b+c [1] é.txt', 'text');
    await expect.poll(() => events, SOON).toHaveLength(1);
    expect(events[0]).toMatchObject({
      'detail-type': 'Object Created',
      source: 'aws.s3',
      region: 'eu-central-1',
      resources: ['arn:aws:s3:::inbox'],
      detail: {
        bucket: { name: 'inbox' },
        object: {
          key: '2024/a b+c [1] é.txt',
          size: 4,
          etag: ETag!.replaceAll('"', ''),
          'version-id': VersionId,
        },
        reason: 'PutObject',
      },
    });
    expect(events[0]!.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it('tell of copies and of uploads in parts, by their own reasons', async () => {
    await put('one.txt', 'text');
    const copy = { Bucket: 'inbox', Key: 'two.txt', CopySource: 'inbox/one.txt' };
    await client.send(new CopyObjectCommand(copy));
    const Body = randomBytes(6 * 1024 * 1024);
    await new Upload({ client, params: { Bucket: 'inbox', Key: 'three.txt', Body } }).done();
    await expect.poll(() => events, SOON).toHaveLength(3);
    const reasons = events.map(({ detail }) => detail.reason);
    expect(reasons).toEqual(['PutObject', 'CopyObject', 'CompleteMultipartUpload']);
  });

  it('are in the order of their sequencers, and name no version where none is kept', async () => {
    for (const text of ['1', '2', '3']) await put('same.txt', text, 'plain');
    await expect.poll(() => events, SOON).toHaveLength(3);
    const sequencers = events.map(({ detail }) => detail.object.sequencer);
    for (const sequencer of sequencers) expect(sequencer).toMatch(/^[0-9A-F]{20}$/);
    expect(sequencers.toSorted()).toEqual(sequencers);
    expect(new Set(sequencers).size).toBe(3);
    expect(events[0]!.detail.object).not.toHaveProperty('version-id');
  });

  it('tell nothing of a write that was refused', async () => {
    await put('kept.txt', 'one');
    const refused = { Bucket: 'inbox', Key: 'kept.txt', Body: 'two', IfNoneMatch: '*' };
    await expect(client.send(new PutObjectCommand(refused))).rejects.toThrow();
    await put('last.txt', 'x');
    await expect.poll(() => events, SOON).toHaveLength(2);
  });
});

describe('the local bucket', () => {
  it('refuses a body above its limit, and goes on', async () => {
    await expect(put('huge.bin', Buffer.alloc(MAX_BODY_BYTES + 1))).rejects.toMatchObject({
      name: 'EntityTooLarge',
    });
    await expect(put('small.txt', 'x')).resolves.toBeTruthy();
  });

  it('refuses a key of more than 1,024 bytes', async () => {
    await expect(put('é'.repeat(513), 'x')).rejects.toMatchObject({ name: 'KeyTooLongError' });
    await expect(put('é'.repeat(512), 'x')).resolves.toBeTruthy();
  });

  it('listens on loopback alone', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    const port = Number(new URL(server.endpoint).port);
    for (const { address } of others) {
      const reached = new Promise((resolve, reject) => {
        request({ host: address, port }, resolve).on('error', reject).end();
      });
      await expect(reached).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    }
  });

  it('says that it cannot do what it cannot do, instead of doing something else', async () => {
    const answer = await fetch(`${server.endpoint}/inbox/one.txt?acl`);
    expect(answer.status).toBe(403);
    const { GetObjectAclCommand } = await import('@aws-sdk/client-s3');
    const acl = client.send(new GetObjectAclCommand({ Bucket: 'inbox', Key: 'one.txt' }));
    await expect(acl).rejects.toMatchObject({ name: 'NotImplemented' });
  });

  it.each([
    ['crc32', 'y/Q5Jg=='],
    ['crc32c', '4waSgw=='],
    ['crc64nvme', 'rosUhgp5mIg='],
  ] as const)('computes %s as its standard says', (algorithm, expected) => {
    expect(checksum(algorithm, Buffer.from('123456789'))).toBe(expected);
  });

  it.each(['crc32c', 'crc64nvme', 'sha1'] as const)('checks %s when it is sent', async (name) => {
    const field = `Checksum${name.toUpperCase()}`;
    const good = checksum(name, Buffer.from('text'));
    const bad = checksum(name, Buffer.from('other'));
    const send = (value: string) =>
      client.send(
        new PutObjectCommand({ Bucket: 'plain', Key: name, Body: 'text', [field]: value }),
      );
    expect(await send(good)).toMatchObject({ [field]: good });
    await expect(send(bad)).rejects.toMatchObject({ name: 'BadDigest' });
  });

  it.each([
    '',
    'no',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '</a>',
    '<!DOCTYPE a><a/>',
    '<a>&x;</a>',
    '<',
    '< >',
  ])('refuses %j as XML', (source) => expect(() => parseXml(source)).toThrow('XML'));

  it('refuses XML that is nested without end, at once', () => {
    expect(() => parseXml('<a>'.repeat(200_000))).toThrow('XML');
  });
});

describe('what clients ask that is not there', () => {
  it('a form sent by a browser (presigned POST) is answered with NotImplemented', async () => {
    const body = new FormData();
    body.set('key', 'a.txt');
    body.set('file', new Blob(['text']), 'a.txt');
    const answer = await fetch(`${server.endpoint}/inbox`, { method: 'POST', body });
    expect(answer.status).toBe(501);
    expect(await answer.text()).toContain('<Code>NotImplemented</Code>');
  });

  it('a client that guessed the region wrong is told the right one', async () => {
    const elsewhere = new S3Client({
      endpoint: server.endpoint,
      region: 'us-west-2',
      credentials: CREDENTIALS,
      forcePathStyle: true,
    });
    const url = await getSignedUrl(elsewhere, new GetObjectCommand({ Bucket: 'inbox', Key: 'a' }));
    const answer = await fetch(url);
    expect(answer.status).toBe(400);
    const xml = await answer.text();
    expect(xml).toContain('<Code>AuthorizationHeaderMalformed</Code>');
    expect(xml).toContain('<Region>eu-central-1</Region>');
    elsewhere.destroy();
  });
});
