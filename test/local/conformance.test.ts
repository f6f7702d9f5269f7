import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCorsCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutBucketCorsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type S3Client,
  S3ServiceException,
  UploadPartCommand,
  type GetObjectCommandInput,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bucketUnderTest, keysUnder, type BucketUnderTest } from './bucket-under-test.ts';

let under: BucketUnderTest;
let client: S3Client;
let Bucket: string;

beforeAll(async () => {
  under = await bucketUnderTest();
  client = under.client;
  Bucket = under.bucket;
});

afterAll(() => under.close());

type Put = Omit<PutObjectCommandInput, 'Bucket' | 'Key'>;
type Get = Omit<GetObjectCommandInput, 'Bucket' | 'Key'>;

const keyOf = (name: string) => under.prefix + name;

function put(name: string, input: Put) {
  return client.send(new PutObjectCommand({ Bucket, Key: keyOf(name), ...input }));
}

function get(name: string, input: Get = {}) {
  return client.send(new GetObjectCommand({ Bucket, Key: keyOf(name), ...input }));
}

async function textOf(name: string, input: Get = {}): Promise<string> {
  return (await get(name, input)).Body!.transformToString();
}

/** The refusal that the promise ends in; fails the test when there is none. */
async function refusal(promise: Promise<unknown>): Promise<{ status: number; code: string }> {
  const error: unknown = await promise.then(
    () => new Error('was not refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof S3ServiceException)) throw error;
  return { status: error.$metadata.httpStatusCode ?? 0, code: error.name };
}

describe('an S3 bucket', () => {
  it('1 gives back what was put, with the CRC32 that the client sends by default', async () => {
    const answer = await put('plain.txt', { Body: 'Shelling resumed.' });
    expect(answer.ChecksumCRC32).toMatch(/^[\w+/]{6}==$/);
    expect(answer.ETag).toBe(`"${createHash('md5').update('Shelling resumed.').digest('hex')}"`);
    const read = await get('plain.txt', { ChecksumMode: 'ENABLED' });
    expect(await read.Body!.transformToString()).toBe('Shelling resumed.');
    expect(read.ChecksumCRC32).toBe(answer.ChecksumCRC32);
  });

  it('2 stores a stream sent as aws-chunked without its framing', async () => {
    const bytes = randomBytes(300_000);
    const pieces = [bytes.subarray(0, 70_001), bytes.subarray(70_001)];
    await put('stream.bin', { Body: Readable.from(pieces), ContentLength: bytes.length });
    const read = await get('stream.bin');
    expect(Buffer.from(await read.Body!.transformToByteArray()).equals(bytes)).toBe(true);
    expect(read.ContentEncoding ?? '').not.toContain('aws-chunked');
  });

  it('3 refuses a wrong CRC32 and stores nothing', async () => {
    const sent = client.send(
      new PutObjectCommand({
        Bucket,
        Key: keyOf('wrong.txt'),
        Body: 'a',
        ChecksumCRC32: 'AAAAAA==',
      }),
    );
    expect(await refusal(sent)).toMatchObject({ status: 400, code: 'BadDigest' });
    expect(await keysUnder(under, keyOf('wrong.txt'))).toEqual([]);
  });

  it('4 checks and keeps a SHA-256', async () => {
    const ChecksumSHA256 = createHash('sha256').update('sealed').digest('base64');
    await put('sha.txt', { Body: 'sealed', ChecksumSHA256 });
    const head = new HeadObjectCommand({ Bucket, Key: keyOf('sha.txt'), ChecksumMode: 'ENABLED' });
    expect(await client.send(head)).toMatchObject({ ChecksumSHA256 });
    const wrong = put('sha.txt', { Body: 'broken', ChecksumSHA256 });
    expect((await refusal(wrong)).status).toBe(400);
  });

  it('5 keeps user metadata, media type and caching', async () => {
    await put('about.txt', {
      Body: 'x',
      ContentType: 'text/plain; charset=utf-8',
      CacheControl: 'no-store',
      Metadata: { published: '2020-01-09', constructor: 'no member of any object' },
    });
    const head = await client.send(new HeadObjectCommand({ Bucket, Key: keyOf('about.txt') }));
    expect(head).toMatchObject({
      ContentType: 'text/plain; charset=utf-8',
      CacheControl: 'no-store',
      ContentLength: 1,
    });
    expect(head.Metadata).toEqual({
      published: '2020-01-09',
      constructor: 'no member of any object',
    });
  });

  it('6 takes odd keys as they are', async () => {
    const names = [
      'two words.txt',
      'a+b.txt',
      '100%.txt',
      '%2F%20.txt',
      'Übersicht – 概要 🛰.txt',
      '[draft] (1) {x}.txt',
      'quote\'s & <angle> "double".txt',
      'a=b?c#d,e;f:g@h!i*j$.txt',
      'deep//empty/./part.txt',
    ].map((name) => `odd/${name}`);
    for (const name of names) await put(name, { Body: name });
    for (const name of names) expect(await textOf(name)).toBe(name);
    const listed = await keysUnder(under, keyOf('odd/'));
    expect(listed.toSorted()).toEqual(names.map(keyOf).toSorted());
  });

  it('7 lists in pages, in the order of the bytes', async () => {
    const names = ['b', 'a', 'Z', 'é', 'a/1', 'a0', '10', '～', '🛰'].map((name) => `pages/${name}`);
    await Promise.all(names.map((name) => put(name, { Body: name })));
    const seen: string[] = [];
    let token: string | undefined;
    do {
      const page: { Contents?: { Key?: string }[]; NextContinuationToken?: string } =
        await client.send(
          new ListObjectsV2Command({
            Bucket,
            Prefix: keyOf('pages/'),
            MaxKeys: 3,
            ContinuationToken: token,
          }),
        );
      expect(page.Contents!.length).toBeLessThanOrEqual(3);
      seen.push(...page.Contents!.map(({ Key }) => Key!));
      token = page.NextContinuationToken;
    } while (token !== undefined);
    const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
    expect(seen).toEqual(names.map(keyOf).sort(byBytes));
  });

  it('8 gathers keys at a delimiter, over pages, and encodes them when asked', async () => {
    for (const name of ['2023/a', '2023/b', '2024/c d', 'top 1']) {
      await put(`tree/${name}`, { Body: name });
    }
    const shape = { Bucket, Prefix: keyOf('tree/'), Delimiter: '/' };
    const all = await client.send(new ListObjectsV2Command({ ...shape, EncodingType: 'url' }));
    expect(all.CommonPrefixes?.map(({ Prefix }) => Prefix)).toEqual(
      ['tree/2023/', 'tree/2024/'].map(keyOf),
    );
    expect(all.Contents?.map(({ Key }) => Key)).toEqual([keyOf('tree/top+1')]);
    const first = await client.send(new ListObjectsV2Command({ ...shape, MaxKeys: 1 }));
    const rest = await client.send(
      new ListObjectsV2Command({ ...shape, ContinuationToken: first.NextContinuationToken }),
    );
    expect(first.CommonPrefixes).toEqual([{ Prefix: keyOf('tree/2023/') }]);
    expect(rest.CommonPrefixes).toEqual([{ Prefix: keyOf('tree/2024/') }]);
    expect(rest.KeyCount).toBe(2);
  });

  it('9 writes with If-None-Match only where there is nothing, once among rivals', async () => {
    const tries = Array.from({ length: 8 }, (_, index) =>
      put('once.txt', { Body: String(index), IfNoneMatch: '*' }).then(
        () => 200,
        (error: unknown) => (error as S3ServiceException).$metadata.httpStatusCode,
      ),
    );
    const statuses = await Promise.all(tries);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(await refusal(put('once.txt', { Body: 'late', IfNoneMatch: '*' }))).toMatchObject({
      status: 412,
      code: 'PreconditionFailed',
    });
  });

  it('10 writes with If-Match only over that etag', async () => {
    const { ETag } = await put('match.txt', { Body: 'one' });
    await put('match.txt', { Body: 'two', IfMatch: ETag });
    expect((await refusal(put('match.txt', { Body: 'three', IfMatch: ETag }))).status).toBe(412);
    expect(await textOf('match.txt')).toBe('two');
    expect((await refusal(put('never-was.txt', { Body: 'x', IfMatch: ETag }))).status).toBe(404);
  });

  it('11 answers a read with If-None-Match of what it holds by 304', async () => {
    const { ETag } = await put('cached.txt', { Body: 'same' });
    expect((await refusal(get('cached.txt', { IfNoneMatch: ETag }))).status).toBe(304);
    expect(await textOf('cached.txt', { IfNoneMatch: '"other"' })).toBe('same');
  });

  it('12 refuses a read with If-Match of something else', async () => {
    const { ETag } = await put('held.txt', { Body: 'held' });
    expect(await textOf('held.txt', { IfMatch: ETag })).toBe('held');
    expect((await refusal(get('held.txt', { IfMatch: '"other"' }))).status).toBe(412);
  });

  it('13 gives ranges from either end and refuses what is behind the end', async () => {
    await put('range.txt', { Body: '0123456789' });
    const middle = await get('range.txt', { Range: 'bytes=2-4' });
    expect(await middle.Body!.transformToString()).toBe('234');
    expect(middle.ContentRange).toBe('bytes 2-4/10');
    expect(await textOf('range.txt', { Range: 'bytes=7-' })).toBe('789');
    expect(await textOf('range.txt', { Range: 'bytes=-2' })).toBe('89');
    expect(await textOf('range.txt', { Range: 'bytes=8-99' })).toBe('89');
    expect((await refusal(get('range.txt', { Range: 'bytes=10-' }))).status).toBe(416);
  });

  it('14 names what is missing: NoSuchKey, NoSuchBucket, NotFound for a head', async () => {
    expect(await refusal(get('missing.txt'))).toMatchObject({ status: 404, code: 'NoSuchKey' });
    const nowhere = new GetObjectCommand({ Bucket: `${Bucket}-not-there`, Key: 'a' });
    expect(await refusal(client.send(nowhere))).toMatchObject({ code: 'NoSuchBucket' });
    const head = new HeadObjectCommand({ Bucket, Key: keyOf('missing.txt') });
    expect(await refusal(client.send(head))).toMatchObject({ status: 404, code: 'NotFound' });
  });

  it('15 copies bytes with metadata, or with new metadata', async () => {
    await put('from +1.txt', { Body: 'copied', Metadata: { published: '2020-01-09' } });
    const CopySource = `${Bucket}/${encodeURIComponent(keyOf('from +1.txt'))}`;
    const copy = { Bucket, CopySource };
    await client.send(new CopyObjectCommand({ ...copy, Key: keyOf('kept.txt') }));
    expect((await get('kept.txt')).Metadata).toEqual({ published: '2020-01-09' });
    await client.send(
      new CopyObjectCommand({
        ...copy,
        Key: keyOf('renewed.txt'),
        MetadataDirective: 'REPLACE',
        Metadata: { published: '2021-02-03' },
      }),
    );
    expect((await get('renewed.txt')).Metadata).toEqual({ published: '2021-02-03' });
    expect(await textOf('renewed.txt')).toBe('copied');
  });

  it('16 takes 12 MB in parts', async () => {
    const bytes = randomBytes(12 * 1024 * 1024);
    const upload = new Upload({
      client,
      params: { Bucket, Key: keyOf('large.bin'), Body: Readable.from([bytes]) },
    });
    const { ETag } = await upload.done();
    expect(ETag).toMatch(/^"[0-9a-f]{32}-3"$/);
    const read = await (await get('large.bin')).Body!.transformToByteArray();
    expect(Buffer.from(read).equals(bytes)).toBe(true);
  });

  it('17 forgets an upload in parts that is aborted', async () => {
    const Key = keyOf('aborted.bin');
    const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key }));
    const part = { Bucket, Key, UploadId, PartNumber: 1 };
    await client.send(new UploadPartCommand({ ...part, Body: 'part' }));
    await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
    const late = client.send(new UploadPartCommand({ ...part, Body: 'late' }));
    expect(await refusal(late)).toMatchObject({ status: 404, code: 'NoSuchUpload' });
    const open = await client.send(new ListMultipartUploadsCommand({ Bucket, Prefix: Key }));
    expect(open.Uploads ?? []).toEqual([]);
    expect(await keysUnder(under, Key)).toEqual([]);
  });

  it('18 opens a presigned address for reading, until it expires', async () => {
    await put('shared file.txt', { Body: 'for everyone' });
    const command = new GetObjectCommand({ Bucket, Key: keyOf('shared file.txt') });
    const address = await getSignedUrl(client, command, { expiresIn: 60 });
    const answer = await fetch(address);
    expect(await answer.text()).toBe('for everyone');
    const old = await getSignedUrl(client, command, {
      expiresIn: 60,
      signingDate: new Date(Date.now() - 3_600_000),
    });
    expect((await fetch(old)).status).toBe(403);
  });

  it('19 takes an upload to a presigned address', async () => {
    const command = new PutObjectCommand({ Bucket, Key: keyOf('given.txt') });
    // By default the address would hold the checksum of an empty body.
    const signer = under.connect({ requestChecksumCalculation: 'WHEN_REQUIRED' });
    const address = await getSignedUrl(signer, command, { expiresIn: 60 });
    const answer = await fetch(address, { method: 'PUT', body: 'given' });
    expect(answer.status).toBe(200);
    expect(await textOf('given.txt')).toBe('given');
  });

  it('20 refuses a wrong signature, an unknown key and nobody', async () => {
    const { accessKeyId, connect } = under;
    const as = (id: string) =>
      connect({ credentials: { accessKeyId: id, secretAccessKey: 'guess' } });
    const command = () => new GetObjectCommand({ Bucket, Key: keyOf('plain.txt') });
    expect(await refusal(as(accessKeyId).send(command()))).toEqual({
      status: 403,
      code: 'SignatureDoesNotMatch',
    });
    expect(await refusal(as('AKIAUNKNOWNUNKNOWN00').send(command()))).toEqual({
      status: 403,
      code: 'InvalidAccessKeyId',
    });
    expect((await fetch(`${under.endpoint}/${Bucket}/${keyOf('plain.txt')}`)).status).toBe(403);
  });

  it('21 answers a preflight by the bucket’s CORS rules', async () => {
    const rule = {
      AllowedOrigins: ['https://a.example'],
      AllowedMethods: ['PUT'],
      AllowedHeaders: ['*'],
    };
    await client.send(
      new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules: [rule] } }),
    );
    const ask = (origin: string) =>
      fetch(`${under.endpoint}/${Bucket}/${keyOf('x')}`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'PUT',
          'access-control-request-headers': 'content-type',
        },
      });
    const allowed = await ask('https://a.example');
    expect(allowed.status).toBe(200);
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://a.example');
    expect((await ask('https://b.example')).status).toBe(403);
    await client.send(new DeleteBucketCorsCommand({ Bucket }));
  });

  it('22 keeps every version, and a delete marker instead of a hole', async () => {
    const before = await client.send(new GetBucketVersioningCommand({ Bucket }));
    const set = (Status: 'Enabled' | 'Suspended') =>
      client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status } }));
    await set('Enabled');
    const one = await put('kept.md', { Body: 'one' });
    const two = await put('kept.md', { Body: 'two' });
    expect(one.VersionId).not.toBe(two.VersionId);
    expect(await textOf('kept.md', { VersionId: one.VersionId })).toBe('one');
    expect(await textOf('kept.md')).toBe('two');
    const gone = await client.send(new DeleteObjectCommand({ Bucket, Key: keyOf('kept.md') }));
    expect(gone.DeleteMarker).toBe(true);
    expect(await refusal(get('kept.md'))).toMatchObject({ status: 404, code: 'NoSuchKey' });
    expect(await textOf('kept.md', { VersionId: two.VersionId })).toBe('two');
    await client.send(
      new DeleteObjectCommand({ Bucket, Key: keyOf('kept.md'), VersionId: gone.VersionId }),
    );
    expect(await textOf('kept.md')).toBe('two');
    if (before.Status !== 'Enabled') await set('Suspended');
  });

  it('23 keeps tags', async () => {
    const TagSet = [{ Key: 'desk', Value: 'Middle East & Africa' }];
    const Key = keyOf('tagged.txt');
    await put('tagged.txt', { Body: 'x', Tagging: 'state=new' });
    const tags = () => client.send(new GetObjectTaggingCommand({ Bucket, Key }));
    expect((await tags()).TagSet).toEqual([{ Key: 'state', Value: 'new' }]);
    await client.send(new PutObjectTaggingCommand({ Bucket, Key, Tagging: { TagSet } }));
    expect((await tags()).TagSet).toEqual(TagSet);
    expect((await get('tagged.txt')).TagCount).toBe(1);
  });

  it('24 deletes many at once, missing ones too', async () => {
    const names = ['batch/a b', 'batch/<c>', 'batch/d'];
    for (const name of names) await put(name, { Body: name });
    const Objects = [...names, 'batch/missing'].map((name) => ({ Key: keyOf(name) }));
    const answer = await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
    expect(answer.Deleted).toHaveLength(4);
    expect(answer.Errors ?? []).toEqual([]);
    expect(await keysUnder(under, keyOf('batch/'))).toEqual([]);
  });
});
