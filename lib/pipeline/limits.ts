import { UnreadableTextError } from '../engine/text/index.ts';

/** Above this size a text is refused: 20 MB. */
export const MOST_TEXT_BYTES = 20_000_000;

/** Above this size a file of JSON lines is refused: 200 MB. */
export const MOST_LINES_BYTES = 200_000_000;

const inThousands = (count: number) => count.toLocaleString('en-US');

/** What is said of something larger than is read. */
export function tooLarge(sizeBytes: number, mostBytes: number): UnreadableTextError {
  return new UnreadableTextError(
    'too-large',
    `the text has ${inThousands(sizeBytes)} bytes, and at most ${inThousands(mostBytes)} are read`,
    'split it into parts, one article each',
  );
}

/**
 * For whoever knows the size before reading.
 * @throws {UnreadableTextError} `too-large`
 */
export function refuseTooLarge(sizeBytes: number, mostBytes: number = MOST_TEXT_BYTES): void {
  if (sizeBytes > mostBytes) throw tooLarge(sizeBytes, mostBytes);
}
