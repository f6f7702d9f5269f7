import { UnreadableTextError } from '../engine/text/index.ts';
import { extractText, type ExtractedText, type RawText } from './extract-text.ts';
import { ExtractionFailedError } from './extraction-failed.ts';

/**
 * @throws {UnreadableTextError} when the bytes are no text
 * @throws {ExtractionFailedError} for every other exception: the same bytes will fail again
 */
export function extractOrFail(input: RawText): ExtractedText {
  try {
    return extractText(input);
  } catch (error) {
    if (error instanceof UnreadableTextError) throw error;
    throw new ExtractionFailedError(error);
  }
}
