import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleHandler } from '../infra/bundling.ts';

/** A folder as Lambda unpacks it: the bundled handler and nothing else. */
export interface Asset {
  readonly folder: string;
  readonly sizeBytes: number;
  readonly remove: () => Promise<void>;
}

/** What Lambda calls in the asset. */
export const HANDLER_NAME = 'index.handler';

/** Bundles the handler as `cdk synth` does, into a new folder under the system's temporary one. */
export async function makeAsset(): Promise<Asset> {
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-asset-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    bundleHandler(folder);
    const files = await readdir(folder);
    const sizes = await Promise.all(
      files.map(async (file) => (await stat(join(folder, file))).size),
    );
    return { folder, sizeBytes: sizes.reduce((sum, size) => sum + size), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
