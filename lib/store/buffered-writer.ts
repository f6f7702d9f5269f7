import type { ObjectWriter, PutOptions } from './object-store.ts';

/** A writer that keeps all in memory and puts it in place at once. */
export function bufferedWriter(
  put: (bytes: Uint8Array, over: PutOptions['over']) => Promise<boolean>,
): ObjectWriter {
  let parts: Uint8Array[] = [];
  return {
    write(bytes) {
      parts.push(bytes);
      return Promise.resolve();
    },
    finish: (over) => put(Buffer.concat(parts), over),
    abort() {
      parts = [];
      return Promise.resolve();
    },
  };
}
