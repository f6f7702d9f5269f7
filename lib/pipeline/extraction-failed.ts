/** The engine threw on a text: a fault of ours that the same text will meet again. */
export class ExtractionFailedError extends Error {
  override readonly name = 'ExtractionFailedError';
  readonly code = 'failed';
  readonly hint =
    'this is a fault of sitrep, not of the text: report it with the version of the engine; the text is read again when it is uploaded again';

  /** Names the class of the error alone: its message might quote the text. */
  constructor(cause: unknown) {
    const name = cause instanceof Error ? cause.name : typeof cause;
    super(`reading the text ended in an error (${name})`, { cause });
  }
}
