import type { IncomingMessage } from 'node:http';
import { S3Error } from './errors.ts';

/** The head of a request as S3 sees it: path-style address, query and headers, all decoded once. */
export interface S3Request {
  readonly method: string;
  /** As sent, before any decoding; the signature is made over it. */
  readonly rawPath: string;
  /** Empty for the list of buckets. */
  readonly bucket: string;
  /** Empty when the bucket itself is meant. */
  readonly key: string;
  readonly query: ReadonlyMap<string, string>;
  /** Lower-case names; values of repeated headers joined by a comma. */
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * Reads the head. The path is never normalised: `a/../b` is a key like any other.
 * @throws {S3Error} InvalidURI
 */
export function readHead(message: IncomingMessage): S3Request {
  const [rawPath = '/', rawQuery = ''] = splitOnce(message.url ?? '/', '?');
  const [rawBucket = '', rawKey = ''] = splitOnce(rawPath.slice(1), '/');
  const query = new Map<string, string>();
  for (const pair of rawQuery.split('&')) {
    if (pair === '') continue;
    const [name = '', value = ''] = splitOnce(pair, '=');
    query.set(decode(name.replaceAll('+', ' ')), decode(value.replaceAll('+', ' ')));
  }
  const headers = new Map<string, string>();
  for (const [name, values] of Object.entries(message.headersDistinct)) {
    if (values !== undefined) headers.set(name, values.join(','));
  }
  return {
    method: message.method ?? 'GET',
    rawPath,
    bucket: decode(rawBucket),
    key: decode(rawKey),
    query,
    headers,
  };
}

/** An `x-amz-…` option: a header, or in a presigned address a query parameter of the same name. */
export function option(request: S3Request, name: string): string | undefined {
  return request.headers.get(name) ?? request.query.get(name);
}

/** Every option that begins with the prefix, without it, headers before query. */
export function optionsWith(request: S3Request, prefix: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of [...request.query, ...request.headers]) {
    const lower = name.toLowerCase();
    if (lower.startsWith(prefix)) found.set(lower.slice(prefix.length), value);
  }
  return found;
}

/** Percent-encoding as signatures want it (RFC 3986, unreserved signs stay). */
export function encodeRfc3986(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Undoes percent-encoding.
 * @throws {S3Error} InvalidURI when it is not UTF-8
 */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Error('InvalidURI');
  }
}

/** Text before and after the first separator; one part when there is none. */
export function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
