/** One line of a byte stream. */
export interface Line {
  /** Counted from 1, empty lines included. */
  readonly number: number;
  /** Without its newline; null when the line is longer than allowed and was passed over. */
  readonly bytes: Buffer | null;
}

const NEWLINE = 0x0a;

/**
 * Splits at "\n" alone: JSON may hold U+2028 and its like inside a string, and Node's readline would
 * split there. Holds one line at a time, never more than `mostBytes` of it.
 */
export async function* readLines(
  stream: AsyncIterable<Buffer | string>,
  mostBytes: number,
): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let size = 0;
  const take = (part: Buffer) => {
    size += part.length;
    if (size <= mostBytes) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const line = { number, bytes: size > mostBytes ? null : Buffer.concat(parts) };
    number += 1;
    parts = [];
    size = 0;
    return line;
  };
  for await (const piece of stream) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}
