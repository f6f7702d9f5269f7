import { createHash } from 'node:crypto';

const MOST_SEGMENT_BYTES = 180;
const MOST_NAME_BYTES = 600;

/**
 * Gives every report page a file name of its own below `reports/`, also where the file system does not
 * tell capitals apart. Of two texts with one name the second gets `NAME~2.html`.
 */
export class ReportNames {
  /** The page that lists them has its name, too. */
  readonly #taken = new Set(['index.html']);

  /** Relative, with forward slashes: `2024/mali.txt` → `2024/mali.txt.html`. */
  take(name: string): string {
    const safe = safeName(name);
    let file = `${safe}.html`;
    for (let count = 2; this.#taken.has(folded(file)); count += 1) file = `${safe}~${count}.html`;
    this.add(file);
    return file;
  }

  /** For a page that is there from before. */
  add(file: string): void {
    this.#taken.add(folded(file));
  }
}

const folded = (file: string) => file.normalize('NFC').toLowerCase();

function safeName(name: string): string {
  const segments = name.split('/').filter((segment) => segment !== '');
  const safe = segments.map((segment, index) =>
    // No folder may be called as a page is.
    index < segments.length - 1
      ? safeSegment(segment).replace(/\.html$/i, '$&_')
      : safeSegment(segment),
  );
  const joined = safe.join('/') || '_';
  return Buffer.byteLength(joined) <= MOST_NAME_BYTES ? joined : hashed(joined);
}

/** Names that Windows keeps for itself, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

function safeSegment(segment: string): string {
  const safe = wellFormed(segment)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"|?*\\]/gu, '_')
    .replace(/^\.+$/, (dots) => '_'.repeat(dots.length))
    .replace(/^\./, '_.')
    .replace(RESERVED, '$&_');
  return Buffer.byteLength(safe) <= MOST_SEGMENT_BYTES ? safe : hashed(safe);
}

/** The beginning, and a hash of all of it. */
function hashed(long: string): string {
  const hash = createHash('sha256').update(long).digest('hex').slice(0, 12);
  return `${wellFormed(long.replaceAll('/', '_').slice(0, 40))}-${hash}`;
}

/** Half a surrogate pair is no character that a file name can hold. */
const wellFormed = (text: string) => Buffer.from(text).toString();
