import { createHash } from 'node:crypto';
import type { Document, Published } from '../engine/document.ts';
import type { Facts } from '../engine/facts.ts';
import { ENGINE, extract } from '../engine/index.ts';
import { decode, toDocument, UnreadableTextError, type Warning } from '../engine/text/index.ts';
import { toRecord } from '../output/record.ts';
import type { DocumentRecord } from '../output/schema.ts';

/** Above this size a text is refused: 20 MB. */
export const MOST_TEXT_BYTES = 20_000_000;

/** One text as it came. */
export interface RawText {
  /** Object key, file path, or the id of a JSONL line. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** Publication day known from outside; it wins over what the text says. */
  readonly published?: Published | undefined;
}

/** What one text gives. `resultFiles` of `lib/output/files.ts` makes the files of it. */
export interface ExtractedText {
  readonly record: DocumentRecord;
  /** What the record was made of; for `--explain` and the report. */
  readonly document: Document;
  readonly facts: Facts;
}

/**
 * Bytes in, record out: decode, cut, read, write down. The same bytes give the same record.
 * @throws {UnreadableTextError} when the bytes can never be read as a text
 */
export function extractText({ id, bytes, published }: RawText): ExtractedText {
  const { text, encoding, guessed } = decode(bytes);
  const { document, warnings } = toDocument({ id, text, published });
  const facts = extract(document);
  const record = toRecord({
    document,
    facts,
    warnings: guessed ? [guessedEncoding(encoding), ...warnings] : warnings,
    encoding,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    engine: ENGINE,
  });
  return { record, document, facts };
}

/**
 * For whoever knows the size before reading.
 * @throws {UnreadableTextError} `too-large`
 */
export function refuseTooLarge(sizeBytes: number, mostBytes: number = MOST_TEXT_BYTES): void {
  if (sizeBytes <= mostBytes) return;
  throw new UnreadableTextError(
    'too-large',
    `the text has ${sizeBytes} bytes, and at most ${mostBytes} are read`,
    'split it into parts, one article each',
  );
}

function guessedEncoding(encoding: string): Warning {
  return {
    code: 'guessed-encoding',
    message: `the bytes are not valid UTF-8 and were read as ${encoding}; save the text as UTF-8 if letters look wrong`,
  };
}
