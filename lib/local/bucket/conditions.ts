import { S3Error } from './errors.ts';
import type { ObjectVersion } from './storage.ts';

/** The condition headers of one request, read by name so that a copy's can be read the same way. */
type Header = (name: string) => string | undefined;

/**
 * Conditional reads (RFC 9110 §13.2.2: etags win over dates).
 * @throws {S3Error} PreconditionFailed, NotModified
 */
export function checkRead(version: ObjectVersion, header: Header): void {
  const match = header('if-match');
  const noneMatch = header('if-none-match');
  if (match !== undefined) {
    if (!matches(match, version.etag)) throw new S3Error('PreconditionFailed');
  } else if (isAfter(version, header('if-unmodified-since')) === true) {
    throw new S3Error('PreconditionFailed');
  }
  const unchanged =
    noneMatch === undefined
      ? isAfter(version, header('if-modified-since')) === false
      : matches(noneMatch, version.etag);
  if (unchanged) {
    throw new S3Error('NotModified', undefined, {
      etag: version.etag,
      'last-modified': version.modified.toUTCString(),
    });
  }
}

/**
 * Conditional writes: `If-None-Match: *` only where there is nothing, `If-Match` only over that etag.
 * @throws {S3Error} PreconditionFailed, NoSuchKey, NotImplemented
 */
export function checkWrite(current: ObjectVersion | null, header: Header): void {
  const noneMatch = header('if-none-match');
  if (noneMatch !== undefined) {
    if (noneMatch.trim() !== '*') throw new S3Error('NotImplemented');
    if (current !== null) throw new S3Error('PreconditionFailed');
  }
  const match = header('if-match');
  if (match === undefined) return;
  if (current === null) throw new S3Error('NoSuchKey');
  if (!matches(match, current.etag)) throw new S3Error('PreconditionFailed');
}

/** `*`, one etag or a list; some clients leave the quotes out. */
export function matches(condition: string, etag: string): boolean {
  return condition
    .split(',')
    .map((item) => item.trim().replaceAll('"', ''))
    .some((item) => item === '*' || item === etag.replaceAll('"', ''));
}

export interface ByteRange {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/**
 * `bytes=0-9`, `bytes=10-`, `bytes=-5`. Null for anything else, which HTTP says to ignore.
 * @throws {S3Error} InvalidRange when it begins behind the end
 */
export function readRange(header: string | undefined, size: number): ByteRange | null {
  const parts = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  if (parts === null) return null;
  const [, first = '', last = ''] = parts;
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  if (start >= size)
    throw new S3Error('InvalidRange', undefined, { 'content-range': `bytes */${size}` });
  return start < end ? { start, end } : null;
}

/** Undefined when there is no such header or it is no date. HTTP dates count in whole seconds. */
function isAfter(version: ObjectVersion, date: string | undefined): boolean | undefined {
  const limit = Date.parse(date ?? '');
  return Number.isNaN(limit)
    ? undefined
    : Math.floor(version.modified.getTime() / 1000) * 1000 > limit;
}
