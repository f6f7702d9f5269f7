import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  type GetObjectCommandOutput,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { ObjectNotFoundError, ObjectTooLargeError } from '../../lib/store/object-store.ts';
import { S3Store } from '../../lib/store/s3-store.ts';

const s3 = mockClient(S3Client);
const store = new S3Store(new S3Client({ region: 'eu-central-1' }), 'inbox');
const bytes = (text: string) => new TextEncoder().encode(text);

const failure = (name: string, httpStatusCode: number) =>
  new S3ServiceException({ name, $fault: 'client', $metadata: { httpStatusCode } });

/** A body as the client gives it, with a note of whether it was read or let go. */
function body(text: string) {
  const seen = { read: false, destroyed: false };
  const stream = {
    transformToByteArray: () => {
      seen.read = true;
      return Promise.resolve(bytes(text));
    },
    destroy: () => {
      seen.destroyed = true;
    },
  };
  return { seen, Body: stream as unknown as NonNullable<GetObjectCommandOutput['Body']> };
}

beforeEach(() => {
  s3.reset();
});

describe('get', () => {
  it('reads exactly the version named, with its metadata', async () => {
    s3.on(GetObjectCommand).resolves({
      Body: body('text').Body,
      ContentLength: 4,
      Metadata: { published: '2020-01-09' },
      VersionId: 'v7',
      ETag: '"e"',
    });
    const object = await store.get('a b.txt', { versionId: 'v7' });
    expect(s3.commandCalls(GetObjectCommand)[0]?.args[0].input).toEqual({
      Bucket: 'inbox',
      Key: 'a b.txt',
      VersionId: 'v7',
    });
    expect(new TextDecoder().decode(object.bytes)).toBe('text');
    expect(object).toMatchObject({ versionId: 'v7', etag: '"e"' });
    expect([...object.metadata]).toEqual([['published', '2020-01-09']]);
  });

  it('does not read a body that is too large, and lets the connection go', async () => {
    const { seen, Body } = body('text');
    s3.on(GetObjectCommand).resolves({ Body, ContentLength: 4 });
    await expect(store.get('a.txt', { mostBytes: 3 })).rejects.toThrow(ObjectTooLargeError);
    expect(seen).toEqual({ read: false, destroyed: true });
  });

  it.each(['NoSuchKey', 'NoSuchVersion'])('says so on %s', async (name) => {
    s3.on(GetObjectCommand).rejects(failure(name, 404));
    await expect(store.get('a.txt', { versionId: 'v7' })).rejects.toThrow(ObjectNotFoundError);
  });

  it('passes on what may pass', async () => {
    s3.on(GetObjectCommand).rejects(failure('SlowDown', 503));
    await expect(store.get('a.txt')).rejects.toThrow(S3ServiceException);
  });
});

describe('head', () => {
  it('gives null for what is not there, and passes on every other error', async () => {
    s3.on(HeadObjectCommand).rejects(failure('NotFound', 404));
    expect(await store.head('a.txt')).toBeNull();
    s3.on(HeadObjectCommand).rejects(failure('Forbidden', 403));
    await expect(store.head('a.txt')).rejects.toThrow(S3ServiceException);
  });
});

describe('put', () => {
  const options = { contentType: 'text/csv', metadata: new Map([['engine', 'sitrep/1']]) };

  it('sends type and metadata, and no condition unless asked', async () => {
    s3.on(PutObjectCommand).resolves({});
    expect(await store.put('a.csv', bytes('x'), options)).toBe(true);
    const { input } = s3.commandCalls(PutObjectCommand)[0]!.args[0];
    expect(input).toMatchObject({ ContentType: 'text/csv', Metadata: { engine: 'sitrep/1' } });
    expect([input.IfMatch, input.IfNoneMatch]).toEqual([undefined, undefined]);
  });

  it.each([
    [null, { IfNoneMatch: '*', IfMatch: undefined }],
    ['"e"', { IfNoneMatch: undefined, IfMatch: '"e"' }],
  ])('over %j becomes the condition %j', async (over, condition) => {
    s3.on(PutObjectCommand).resolves({});
    await store.put('a.csv', bytes('x'), { ...options, over });
    expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toMatchObject(condition);
  });

  it.each([
    ['PreconditionFailed', 412],
    ['ConditionalRequestConflict', 409],
    ['NoSuchKey', 404],
  ])('answers false on %s', async (name, status) => {
    s3.on(PutObjectCommand).rejects(failure(name, status));
    expect(await store.put('a.csv', bytes('x'), { ...options, over: '"e"' })).toBe(false);
  });

  it('passes on every other error', async () => {
    for (const [name, status] of [
      ['NoSuchBucket', 404],
      ['SlowDown', 503],
    ] as const) {
      s3.on(PutObjectCommand).rejects(failure(name, status));
      await expect(store.put('a.csv', bytes('x'), { ...options, over: null })).rejects.toThrow(
        S3ServiceException,
      );
    }
  });
});

describe('delete', () => {
  it('deletes only what was seen', async () => {
    s3.on(DeleteObjectCommand).resolves({});
    await store.delete('a.csv', '"e"');
    expect(s3.commandCalls(DeleteObjectCommand)[0]?.args[0].input).toEqual({
      Bucket: 'inbox',
      Key: 'a.csv',
      IfMatch: '"e"',
    });
  });

  it('is content when it is gone or another by now, and passes on every other error', async () => {
    s3.on(DeleteObjectCommand).rejects(failure('PreconditionFailed', 412));
    await store.delete('a.csv', '"e"');
    s3.on(DeleteObjectCommand).rejects(failure('AccessDenied', 403));
    await expect(store.delete('a.csv', '"e"')).rejects.toThrow(S3ServiceException);
  });
});
