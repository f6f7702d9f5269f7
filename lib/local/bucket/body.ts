import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import {
  checksum,
  checksumAlgorithm,
  CHECKSUM_ALGORITHMS,
  isChecksumValue,
  type Checksum,
} from './checksums.ts';
import { S3Error } from './errors.ts';
import { option, splitOnce, type S3Request } from './request.ts';
import { sameText, type Signed } from './signature.ts';

/** A request body as it is to be stored: framing taken off, every checksum found right. */
export interface Body {
  readonly bytes: Buffer;
  /** The checksum that the client sent, or null. */
  readonly checksum: Checksum | null;
}

/** Room for the framing of chunks and trailers on top of the body itself. */
const FRAMING_BYTES = 64 * 1024;

/**
 * Reads the whole body.
 * @throws {S3Error} EntityTooLarge as soon as it is known to pass `maxBytes`
 */
export async function readBytes(message: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const limit = maxBytes + Math.ceil(maxBytes / 64) + FRAMING_BYTES;
  if (Number(message.headers['content-length'] ?? 0) > limit) throw new S3Error('EntityTooLarge');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    length += chunk.length;
    // The rest is read and dropped, so that the client is still there to hear the answer.
    if (length <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (length > limit) throw new S3Error('EntityTooLarge');
  return Buffer.concat(chunks);
}

/**
 * Takes the framing off and holds the bytes against everything the client said of them.
 * @throws {S3Error} BadDigest, XAmzContentSHA256Mismatch, IncompleteBody …
 */
export function openBody(
  request: S3Request,
  raw: Buffer,
  { signed, maxBytes }: { signed: Signed; maxBytes: number },
): Body {
  const streaming = signed.payload.startsWith('STREAMING-');
  const { bytes, trailers } = streaming
    ? unframe(raw, signed)
    : { bytes: raw, trailers: new Map<string, string>() };
  if (bytes.length > maxBytes) throw new S3Error('EntityTooLarge');
  const announced = request.headers.get('x-amz-decoded-content-length');
  if (streaming && announced !== undefined && Number(announced) !== bytes.length) {
    throw new S3Error('IncompleteBody');
  }
  if (/^[0-9a-f]{64}$/.test(signed.payload)) {
    const actual = createHash('sha256').update(bytes).digest('hex');
    if (actual !== signed.payload) throw new S3Error('XAmzContentSHA256Mismatch');
  }
  checkMd5(request.headers.get('content-md5'), bytes);
  for (const name of request.headers.get('x-amz-trailer')?.split(',') ?? []) {
    if (!trailers.has(name.trim())) throw new S3Error('InvalidRequest', `no trailer ${name}`);
  }
  // The checksum sent with "complete this upload" is that of the object, not of the list of parts.
  const ofObject = request.method === 'POST' && request.query.has('uploadId');
  return { bytes, checksum: ofObject ? null : checkChecksums(request, trailers, bytes) };
}

function checkMd5(expected: string | undefined, bytes: Buffer): void {
  if (expected === undefined) return;
  if (Buffer.from(expected, 'base64').length !== 16) throw new S3Error('InvalidDigest');
  if (createHash('md5').update(bytes).digest('base64') !== expected) throw new S3Error('BadDigest');
}

function checkChecksums(
  request: S3Request,
  trailers: ReadonlyMap<string, string>,
  bytes: Buffer,
): Checksum | null {
  let found: Checksum | null = null;
  for (const algorithm of CHECKSUM_ALGORITHMS) {
    const name = `x-amz-checksum-${algorithm}`;
    const value = trailers.get(name) ?? option(request, name);
    if (value === undefined) continue;
    if (!isChecksumValue(algorithm, value)) {
      throw new S3Error('InvalidRequest', `Value for ${name} header is invalid.`);
    }
    if (checksum(algorithm, bytes) !== value) {
      const label = algorithm.toUpperCase();
      throw new S3Error(
        'BadDigest',
        `The ${label} you specified did not match the calculated checksum.`,
      );
    }
    found = { algorithm, value, type: 'FULL_OBJECT' };
  }
  if (found !== null) return found;
  // Asked for without a value: computed here, as S3 does.
  const algorithm = checksumAlgorithm(option(request, 'x-amz-checksum-algorithm'));
  if (algorithm === undefined) return null;
  return { algorithm, value: checksum(algorithm, bytes), type: 'FULL_OBJECT' };
}

/**
 * Undoes `aws-chunked`: `SIZE[;chunk-signature=…]`, the bytes, … a chunk of size 0, trailers.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 */
function unframe(raw: Buffer, signed: Signed): { bytes: Buffer; trailers: Map<string, string> } {
  const signedChunks = signed.payload.startsWith('STREAMING-AWS4-HMAC-SHA256-PAYLOAD');
  const chunks: Buffer[] = [];
  let previous = signed.signature;
  let position = 0;
  const line = (): string => {
    const end = raw.indexOf('\r\n', position);
    if (end < 0) throw new S3Error('IncompleteBody');
    const text = raw.toString('latin1', position, end);
    position = end + 2;
    return text;
  };
  for (;;) {
    const [size = '', extension = ''] = splitOnce(line(), ';');
    if (!/^[0-9a-f]{1,8}$/i.test(size)) throw new S3Error('IncompleteBody');
    const length = parseInt(size, 16);
    const chunk = raw.subarray(position, position + length);
    if (chunk.length !== length) throw new S3Error('IncompleteBody');
    if (signedChunks) {
      const expected = signed.next('PAYLOAD', previous, chunk);
      if (!sameText(`chunk-signature=${expected}`, extension)) {
        throw new S3Error('SignatureDoesNotMatch');
      }
      previous = expected;
    }
    if (length === 0) break;
    chunks.push(chunk);
    position += length;
    if (line() !== '') throw new S3Error('IncompleteBody');
  }
  const trailers = new Map<string, string>();
  let covered = '';
  while (position < raw.length) {
    const text = line();
    if (text === '') break;
    const [name = '', value = ''] = splitOnce(text, ':');
    trailers.set(name.trim().toLowerCase(), value.trim());
    if (name !== 'x-amz-trailer-signature') covered += `${name}:${value.trim()}\n`;
  }
  if (signedChunks && signed.payload.endsWith('-TRAILER')) {
    const expected = signed.next('TRAILER', previous, Buffer.from(covered));
    if (!sameText(expected, trailers.get('x-amz-trailer-signature') ?? '')) {
      throw new S3Error('SignatureDoesNotMatch');
    }
  }
  return { bytes: Buffer.concat(chunks), trailers };
}
