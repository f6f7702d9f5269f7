import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { S3Error } from './errors.ts';
import { decode, encodeRfc3986, type S3Request } from './request.ts';

/** What a client signs with, and the region that its signature names. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

/** What a valid signature says of the body, and what the signatures of its chunks build on. */
export interface Signed {
  /** Value of `x-amz-content-sha256`: a hash, or one of the words that stand for it. */
  readonly payload: string;
  readonly signature: string;
  /** The signature of one chunk, or of the trailer, given the signature before it. */
  readonly next: (kind: 'PAYLOAD' | 'TRAILER', previous: string, bytes: Uint8Array) => string;
}

interface Claim {
  readonly credential: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** `20260109T101500Z` */
  readonly time: string;
  /** Seconds a presigned address holds; for a signed header, the skew that S3 allows. */
  readonly lifetimeSeconds: number;
  readonly presigned: boolean;
}

/** What a signature is held against. */
export interface Verification {
  readonly credentials: Credentials;
  readonly nowMs: number;
  /** @default s3 */
  readonly service?: string;
  /** Stands in the signature where no header names it, as in every service but S3. */
  readonly bodyHash?: string;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';
const MAX_SKEW_SECONDS = 15 * 60;
const MAX_PRESIGNED_SECONDS = 7 * 24 * 3600;
const EMPTY_HASH = sha256('');

/**
 * Checks an AWS signature version 4, in the header or in the query.
 * @throws {S3Error} AccessDenied, InvalidAccessKeyId, RequestTimeTooSkewed, SignatureDoesNotMatch …
 */
export function verifySignature(
  request: S3Request,
  { credentials, nowMs, service = 's3', bodyHash = 'UNSIGNED-PAYLOAD' }: Verification,
): Signed {
  const claim = request.query.has('X-Amz-Signature') ? fromQuery(request) : fromHeader(request);
  const [accessKeyId, day = '', region, named, end] = splitCredential(claim.credential);
  if (accessKeyId !== credentials.accessKeyId) throw new S3Error('InvalidAccessKeyId');
  if (region !== credentials.region || named !== service || end !== 'aws4_request') {
    throw new S3Error(
      'AuthorizationHeaderMalformed',
      `The authorization header is malformed; the region '${region ?? ''}' is wrong; expecting '${credentials.region}'`,
      { 'x-amz-bucket-region': credentials.region },
    );
  }
  checkTime(claim, day, nowMs);
  checkSignedHeaders(request, claim);
  const payload = request.headers.get('x-amz-content-sha256') ?? bodyHash;
  const scope = `${day}/${credentials.region}/${service}/aws4_request`;
  const key = signingKey(credentials, scope);
  const sign = (kind: string, text: string): string =>
    createHmac('sha256', key).update(`${kind}\n${claim.time}\n${scope}\n${text}`).digest('hex');
  const expected = sign(ALGORITHM, sha256(canonicalRequest(request, claim, payload)));
  if (!sameText(expected, claim.signature)) throw new S3Error('SignatureDoesNotMatch');
  return {
    payload,
    signature: claim.signature,
    next: (kind, previous, bytes) =>
      sign(
        `${ALGORITHM}-${kind}`,
        kind === 'PAYLOAD'
          ? `${previous}\n${EMPTY_HASH}\n${sha256(bytes)}`
          : `${previous}\n${sha256(bytes)}`,
      ),
  };
}

/** Compares without telling by the time taken where two texts differ. */
export function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function fromHeader(request: S3Request): Claim {
  const header = request.headers.get('authorization');
  if (header?.startsWith('AWS ') || request.query.has('AWSAccessKeyId')) {
    throw new S3Error(
      'InvalidRequest',
      `The authorization mechanism you have provided is not supported. Please use ${ALGORITHM}.`,
    );
  }
  if (header === undefined) throw new S3Error('AccessDenied');
  if (!header.startsWith(`${ALGORITHM} `)) throw new S3Error('AuthorizationHeaderMalformed');
  const fields = new Map(
    header
      .slice(ALGORITHM.length)
      .split(',')
      .map((field) => {
        const [name = '', ...value] = field.trim().split('=');
        return [name, value.join('=')] as const;
      }),
  );
  return {
    credential: fields.get('Credential') ?? '',
    signedHeaders: (fields.get('SignedHeaders') ?? '').split(';'),
    signature: fields.get('Signature') ?? '',
    time: request.headers.get('x-amz-date') ?? '',
    lifetimeSeconds: MAX_SKEW_SECONDS,
    presigned: false,
  };
}

function fromQuery({ query }: S3Request): Claim {
  const lifetimeSeconds = Number(query.get('X-Amz-Expires') ?? NaN);
  if (query.get('X-Amz-Algorithm') !== ALGORITHM || !(lifetimeSeconds <= MAX_PRESIGNED_SECONDS)) {
    throw new S3Error('InvalidArgument', 'Error parsing the X-Amz-… query parameters');
  }
  return {
    credential: query.get('X-Amz-Credential') ?? '',
    signedHeaders: (query.get('X-Amz-SignedHeaders') ?? '').split(';'),
    signature: query.get('X-Amz-Signature') ?? '',
    time: query.get('X-Amz-Date') ?? '',
    lifetimeSeconds,
    presigned: true,
  };
}

/** Access key id, day, region, service and the closing word; an access key may hold slashes. */
function splitCredential(credential: string): string[] {
  const parts = credential.split('/');
  return [parts.slice(0, -4).join('/'), ...parts.slice(-4)];
}

function checkTime(claim: Claim, day: string, nowMs: number): void {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(claim.time);
  if (parts === null || !claim.time.startsWith(day)) {
    throw new S3Error('AccessDenied', 'AWS authentication requires a valid Date or x-amz-date');
  }
  const [, year, month, date, hour, minute, second] = parts.map(Number);
  const ageSeconds = (nowMs - Date.UTC(year!, month! - 1, date, hour, minute, second)) / 1000;
  if (claim.presigned && ageSeconds > claim.lifetimeSeconds) {
    throw new S3Error('AccessDenied', 'Request has expired');
  }
  if (ageSeconds < -MAX_SKEW_SECONDS || ageSeconds > claim.lifetimeSeconds) {
    throw new S3Error('RequestTimeTooSkewed');
  }
}

/** An option that is not signed could have been added on the way. */
function checkSignedHeaders(request: S3Request, { signedHeaders, presigned }: Claim): void {
  for (const name of request.headers.keys()) {
    const needed = name === 'host' || name.startsWith('x-amz-');
    // Presigned addresses are opened by plain HTTP clients; their body stays unsigned anyway.
    if (presigned && name === 'x-amz-content-sha256') continue;
    if (needed && !signedHeaders.includes(name)) {
      throw new S3Error('AccessDenied', 'There were headers present which were not signed');
    }
  }
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
function canonicalRequest(
  request: S3Request,
  { signedHeaders, presigned }: Claim,
  payload: string,
): string {
  const path = request.rawPath
    .split('/')
    .map((part) => encodeRfc3986(decode(part)))
    .join('/');
  const query = [...request.query]
    .filter(([name]) => !(presigned && name === 'X-Amz-Signature'))
    .map(([name, value]) => [encodeRfc3986(name), encodeRfc3986(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const headers = signedHeaders
    .map((name) => `${name}:${(request.headers.get(name) ?? '').trim().replace(/ +/g, ' ')}\n`)
    .join('');
  return [request.method, path, query, headers, signedHeaders.join(';'), payload].join('\n');
}

/** The last key that was made: it holds for a day, and requests come by the thousand. */
let lastKey: { readonly secret: string; readonly scope: string; readonly key: Buffer } | null =
  null;

/** `scope`: `20260109/us-east-1/s3/aws4_request`. */
function signingKey({ secretAccessKey: secret }: Credentials, scope: string): Buffer {
  if (lastKey?.secret === secret && lastKey.scope === scope) return lastKey.key;
  const key = scope
    .split('/')
    .reduce<Buffer>(
      (before, part) => createHmac('sha256', before).update(part).digest(),
      Buffer.from(`AWS4${secret}`),
    );
  lastKey = { secret, scope, key };
  return key;
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
