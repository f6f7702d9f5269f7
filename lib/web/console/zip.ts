import { Zip, ZipDeflate } from 'fflate';
import { save } from './exports.ts';
import { download } from './session.ts';
import type { TextState } from './wire.ts';

/** So many objects are in memory at once, beside what is zipped already. */
const OBJECTS_AT_ONCE = 30;

/** Every result of these texts, tables, report and JSON, in the folders of the bucket. */
export async function zipOf(texts: readonly TextState[], name: string): Promise<void> {
  const objects = texts.flatMap(({ files }) => files.map(({ object }) => object));
  const parts: BlobPart[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    parts.push(new Uint8Array(bytes));
  });
  for (let from = 0; from < objects.length; from += OBJECTS_AT_ONCE) {
    const some = objects.slice(from, from + OBJECTS_AT_ONCE);
    for (const [index, content] of (await download(some)).entries()) {
      const file = new ZipDeflate(some[index]!, { level: 6 });
      zip.add(file);
      file.push(content, true);
    }
  }
  zip.end();
  save(name, parts, 'application/zip');
}
