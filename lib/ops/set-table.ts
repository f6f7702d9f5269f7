import type { TableName } from '../output/csv.ts';
import { besideDocument } from '../pipeline/result-keys.ts';
import type { Claim, Downloaded, ResultsReader } from './results-reader.ts';
import { SetChangedError } from './whole-set.ts';

/**
 * Writes one table of a set to a file, checked against the document that closes the set; null when
 * the set has no such table.
 * @throws {SetChangedError} when what lies there is of another upload
 */
export async function downloadTable(
  reader: ResultsReader,
  {
    documentKey,
    table,
    claim: { files, set },
    path,
  }: { documentKey: string; table: TableName; claim: Claim; path: string },
): Promise<Downloaded | null> {
  if (files !== null && files[table] === undefined) return null;
  const got = await reader.download(besideDocument(documentKey).files.get(table)!, path);
  const isOfSet = files === null ? got?.set === set : got?.sha256 === files[table];
  if (got === null || !isOfSet) throw new SetChangedError(documentKey);
  return got;
}
