import { createHash } from 'node:crypto';

/** S3's limit for a whole key, in bytes of UTF-8. */
export const MOST_KEY_BYTES = 1024;

/** Hexadecimal digits of SHA-256 that keep two shortened names apart: 128 bits. */
const HASH_LENGTH = 32;

/** What a shortened name looks like. */
const SHORTENED = /~[0-9a-f]{32}(?:\.[^.~/]*)?$/;

/**
 * `name` when it has at most `mostBytes` bytes in UTF-8, else its beginning, `~`, and a hash of the
 * whole. The same name always gives the same answer, and no two names give the same: one that looks
 * as if it had been shortened is shortened, too. `mostBytes` is at least 33.
 */
export function shortened(name: string, mostBytes: number): string {
  const bytes = Buffer.from(name, 'utf8');
  if (bytes.length <= mostBytes && !SHORTENED.test(name)) return name;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH);
  let end = Math.min(bytes.length, mostBytes - HASH_LENGTH - 1);
  // Never inside a character: its continuation bytes are 10xxxxxx.
  while (end > 0 && (bytes[end]! & 0xc0) === 0x80) end -= 1;
  return `${bytes.toString('utf8', 0, end)}~${hash}`;
}

/** A key that would leave its folder, or that no file can have as its name. */
export class UnsafeKeyError extends Error {
  override readonly name = 'UnsafeKeyError';

  constructor(key: string, why: string) {
    super(`the key ${JSON.stringify(key)} ${why}, so it cannot become a file; rename the object`);
  }
}

/** @throws {UnsafeKeyError} for `..`, absolute paths, empty parts, NUL and backslash */
export function refuseUnsafeKey(key: string): void {
  if (key.includes('\0')) throw new UnsafeKeyError(key, 'holds a NUL character');
  if (key.includes('\\')) throw new UnsafeKeyError(key, 'holds a backslash');
  if (key.startsWith('/')) throw new UnsafeKeyError(key, 'begins with "/"');
  for (const part of key.split('/')) {
    if (part === '..' || part === '.') throw new UnsafeKeyError(key, `holds the part "${part}"`);
    if (part === '') throw new UnsafeKeyError(key, 'holds an empty part');
  }
}
