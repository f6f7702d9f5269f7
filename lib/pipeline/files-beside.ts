import type { FileLink } from '../output/report/input.ts';
import { relativeAddress } from '../output/report/links.ts';
import type { FileKind } from '../output/schema.ts';
import { documentKey, fileKey } from './result-keys.ts';

/** Links from the report page of an upload to what lies beside it, by the kind it lies in. */
export function filesBeside(key: string, files: readonly FileKind[]): FileLink[] {
  const from = fileKey('report', key);
  const tables = files.filter((kind) => kind !== 'report');
  return [
    ...tables.map((kind) => ({ label: kind, href: relativeAddress(from, fileKey(kind, key)) })),
    { label: 'JSON', href: relativeAddress(from, documentKey(key)) },
  ];
}
