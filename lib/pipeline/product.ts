import { createHash } from 'node:crypto';
import { UnreadableTextError } from '../engine/text/index.ts';
import { tableFiles, type ReadRecord } from '../output/files.ts';
import { documentJson } from '../output/json.ts';
import { toErrorRecord } from '../output/record.ts';
import type { ReportInput } from '../output/report/input.ts';
import { reportOf } from '../output/report/report.ts';
import type { FileKind, Origin } from '../output/schema.ts';
import { extractLines } from './extract-lines.ts';
import { filesBeside } from './files-beside.ts';
import { extractText, type ExtractedText } from './extract-text.ts';
import { countsOf, publishedIn, type Product, type ProductInput } from './product-shape.ts';
import { documentKey, errorKey, fileKey, uploadKind } from './result-keys.ts';
import type { Content } from './settle.ts';

/** Bytes to results, or to the error record of what can never be read. */
export async function produce(input: ProductInput): Promise<Product> {
  try {
    return uploadKind(input.key) === 'lines' ? await extractLines(input) : ofText(input);
  } catch (error) {
    if (error instanceof UnreadableTextError) return refusalOf(input.key, error);
    throw error;
  }
}

/** The error record in place of results. */
export function refusalOf(
  key: string,
  error: { readonly code: string; readonly message: string; readonly hint: string },
): Product {
  const recordOf = (origin: Origin | null) =>
    encoded(documentJson(toErrorRecord(key, error, origin)));
  return { kind: 'error', contents: new Map([[errorKey(key), { recordOf }]]), code: error.code };
}

function ofText({ key, object, options }: ProductInput): Product {
  const { bytes, metadata } = object;
  const read = withoutTokens(extractText({ id: key, bytes, published: publishedIn(metadata) }));
  const contents = new Map<string, Content>();
  const hashes: Partial<Record<FileKind, string>> = {};
  const add = (kind: FileKind, text: string) => {
    const content = encoded(text);
    hashes[kind] = createHash('sha256').update(content).digest('hex');
    contents.set(fileKey(kind, key), { bytes: content });
  };
  for (const [table, text] of tableFiles(read, options)) {
    if (options.files.includes(table)) add(table, text);
  }
  if (options.files.includes('report')) {
    add('report', reportOf({ ...read, files: filesBeside(key, options.files) }));
  }
  const { record } = read;
  contents.set(documentKey(key), {
    recordOf: (origin) =>
      encoded(documentJson({ ...record, document: { ...record.document, origin, files: hashes } })),
  });
  const facts = countsOf(record);
  return { kind: 'results', contents, articles: 1, unreadable: 0, failed: 0, facts };
}

/** Lets go of the tokens and facts of a large text before its files are written. */
function withoutTokens({ record, document }: ExtractedText): ReadRecord & ReportInput {
  const { text, sentences, source, omitted } = document;
  return { record, document: { text, sentences, source, omitted } };
}

const encoded = (text: string) => new TextEncoder().encode(text);
