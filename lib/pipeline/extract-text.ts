import { createHash } from 'node:crypto';
import type { Document, Published } from '../engine/document.ts';
import type { Facts } from '../engine/facts.ts';
import { ENGINE, extract } from '../engine/index.ts';
import {
  decode,
  toDocument,
  tooManyFacts,
  UnreadableTextError,
  type Decoded,
  type Warning,
} from '../engine/text/index.ts';
import { toRecord } from '../output/record.ts';
import type { DocumentRecord } from '../output/schema.ts';

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
 * Bytes in, record out: decode, cut, read, write down. The same bytes give the same record. A fault
 * of ours on one text must not stop the texts after it: that text is said to have failed.
 * @throws {UnreadableTextError} when the bytes can never be read as a text; `failed`, with the fault
 *   as its cause, when reading them ended in any other exception, as it will again
 */
export function extractText(raw: RawText): ExtractedText {
  try {
    return read(raw);
  } catch (cause) {
    if (cause instanceof UnreadableTextError) throw cause;
    // The fault's own message may quote the text, which must not travel into records and logs.
    const name = cause instanceof Error ? cause.name : 'unknown fault';
    const failed = new UnreadableTextError(
      'failed',
      `the engine could not read this text (${name}); the other texts are not concerned`,
      'this is a fault of sitrep: please report it with the text, or with the part of it that fails',
    );
    throw Object.assign(failed, { cause });
  }
}

function read({ id, bytes, published }: RawText): ExtractedText {
  const decoded = decode(bytes);
  const { document, warnings } = toDocument({ id, text: decoded.text, published });
  const facts = extract(document);
  const record = toRecord({
    document,
    facts,
    warnings: [
      ...encodingWarnings(decoded),
      ...warnings,
      ...(facts.cutAt === undefined || warnings.some(({ code }) => code === 'too-many-facts')
        ? []
        : [tooManyFacts(facts.cutAt)]),
    ],
    encoding: decoded.encoding,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    engine: ENGINE,
  });
  return { record, document, facts };
}

function encodingWarnings({ guessed, encoding, broken }: Decoded): Warning[] {
  const warnings: Warning[] = [];
  if (guessed) {
    warnings.push({
      code: 'guessed-encoding',
      message: `the bytes are not valid UTF-8 and were read as ${encoding}; save the text as UTF-8 if letters look wrong`,
    });
  }
  if (broken > 0) {
    warnings.push({
      code: 'damaged-encoding',
      message: `${broken} ${broken === 1 ? 'byte is' : 'bytes are'} not valid UTF-8 and stand as U+FFFD; the rest is, so the text was read as UTF-8`,
    });
  }
  return warnings;
}
