import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ASSET_FILE, bundleHandler } from '../infra/bundling.ts';

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
  const file = join(folder, ASSET_FILE);
  try {
    bundleHandler(file);
    return { folder, sizeBytes: (await stat(file)).size, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
