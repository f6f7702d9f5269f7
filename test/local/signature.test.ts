import { describe, expect, it } from 'vitest';
import { openBody } from '../../lib/local/bucket/body.ts';
import type { S3Request } from '../../lib/local/bucket/request.ts';
import { verifySignature, type Credentials } from '../../lib/local/bucket/signature.ts';

const verify = (request: S3Request, credentials: Credentials, nowMs: number) =>
  verifySignature(request, { credentials, nowMs });

// The worked examples of the S3 API reference: "Signature Calculations for the Authorization
// Header" (single chunk, multiple chunks) and "Authenticating Requests: Using Query Parameters".
const CREDENTIALS = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
};
const THEN = Date.UTC(2013, 4, 24, 0, 1);
const SCOPE = 'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request';
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

function request(head: Partial<S3Request> & { headers: ReadonlyMap<string, string> }): S3Request {
  return { method: 'GET', rawPath: '/test.txt', bucket: '', key: '', query: new Map(), ...head };
}

function authorization(signedHeaders: string, signature: string): [string, string] {
  const fields = `Credential=${SCOPE},SignedHeaders=${signedHeaders},Signature=${signature}`;
  return ['authorization', `AWS4-HMAC-SHA256 ${fields}`];
}

function simple(changes: [string, string][] = []): S3Request {
  return request({
    headers: new Map([
      ['host', 'examplebucket.s3.amazonaws.com'],
      ['range', 'bytes=0-9'],
      ['x-amz-content-sha256', EMPTY],
      ['x-amz-date', '20130524T000000Z'],
      authorization(
        'host;range;x-amz-content-sha256;x-amz-date',
        'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
      ),
      ...changes,
    ]),
  });
}

const presigned = request({
  query: new Map([
    ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
    ['X-Amz-Credential', SCOPE],
    ['X-Amz-Date', '20130524T000000Z'],
    ['X-Amz-Expires', '86400'],
    ['X-Amz-SignedHeaders', 'host'],
    ['X-Amz-Signature', 'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404'],
  ]),
  headers: new Map([['host', 'examplebucket.s3.amazonaws.com']]),
});

const chunked = request({
  method: 'PUT',
  rawPath: '/examplebucket/chunkObject.txt',
  headers: new Map([
    ['host', 's3.amazonaws.com'],
    ['x-amz-date', '20130524T000000Z'],
    ['x-amz-storage-class', 'REDUCED_REDUNDANCY'],
    ['x-amz-content-sha256', 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD'],
    ['content-encoding', 'aws-chunked'],
    ['x-amz-decoded-content-length', '66560'],
    ['content-length', '66824'],
    authorization(
      'content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class',
      '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9',
    ),
  ]),
});

const CHUNKS = [
  [65536, 'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648'],
  [1024, '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497'],
  [0, 'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9'],
] as const;

/** The chunks as they go over the wire, filled with one letter. */
function framed(letter: string): Buffer {
  const text = CHUNKS.map(
    ([size, signature]) =>
      `${size.toString(16)};chunk-signature=${signature}\r\n${letter.repeat(size)}\r\n`,
  );
  return Buffer.from(text.join(''));
}

describe('the signature of a request', () => {
  it('is accepted as in the example with a header', () => {
    expect(verify(simple(), CREDENTIALS, THEN).payload).toBe(EMPTY);
  });

  it('is accepted as in the example with query parameters, for a day', () => {
    expect(verify(presigned, CREDENTIALS, THEN).payload).toBe('UNSIGNED-PAYLOAD');
    expect(() => verify(presigned, CREDENTIALS, THEN + 86_400_000)).toThrow('expired');
  });

  it('covers every chunk, as in the example with several', () => {
    const signed = verify(chunked, CREDENTIALS, THEN);
    const options = { signed, maxBytes: 100_000 };
    expect(openBody(chunked, framed('a'), options).bytes.toString()).toBe('a'.repeat(66_560));
    expect(() => openBody(chunked, framed('b'), options)).toThrow('signature');
    expect(() => openBody(chunked, framed('a').subarray(0, 66_000), options)).toThrow('length');
  });

  it('covers the body by its hash', () => {
    const signed = verify(simple(), CREDENTIALS, THEN);
    const open = (text: string) =>
      openBody(simple(), Buffer.from(text), { signed, maxBytes: 100 }).bytes.length;
    expect(open('')).toBe(0);
    expect(() => open('added')).toThrow('x-amz-content-sha256');
  });

  it('is refused when a signed header, the path or the method is another', () => {
    const other: Partial<S3Request>[] = [
      { headers: simple([['range', 'bytes=0-10']]).headers },
      { rawPath: '/test2.txt' },
      { method: 'DELETE' },
      { query: new Map([['versionId', '1']]) },
    ];
    for (const change of other) {
      expect(() => verify({ ...simple(), ...change }, CREDENTIALS, THEN)).toThrow(
        expect.objectContaining({ code: 'SignatureDoesNotMatch' }),
      );
    }
  });

  it('is refused when an option was added that it does not cover', () => {
    const added = simple([['x-amz-copy-source', '/other/secret.txt']]);
    expect(() => verify(added, CREDENTIALS, THEN)).toThrow('not signed');
  });

  it('is refused a quarter of an hour too late', () => {
    expect(() => verify(simple(), CREDENTIALS, THEN + 900_000)).toThrow(
      expect.objectContaining({ code: 'RequestTimeTooSkewed' }),
    );
  });

  it('is refused when it is missing, garbled, or of another region', () => {
    const without = request({ headers: new Map([['host', 'a']]) });
    expect(() => verify(without, CREDENTIALS, THEN)).toThrow('Access Denied');
    const old = request({ query: new Map([['AWSAccessKeyId', 'A']]), headers: new Map() });
    expect(() => verify(old, CREDENTIALS, THEN)).toThrow('not supported');
    const garbled = simple([['authorization', 'AWS4-HMAC-SHA256 Credential=,=,,']]);
    expect(() => verify(garbled, CREDENTIALS, THEN)).toThrow();
    const elsewhere = { ...CREDENTIALS, region: 'eu-central-1' };
    expect(() => verify(simple(), elsewhere, THEN)).toThrow("expecting 'eu-central-1'");
  });
});
