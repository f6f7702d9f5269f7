import { s3Client } from '../../lib/store/s3-client.ts';
import { ENVIRONMENT } from '../extract/environment.ts';
import { required } from '../extract/settings.ts';
import type { Staged, StageRequest } from './request.ts';

/** Brings what was read since a moment on its way into the tables for SQL. */
export async function stage(request: StageRequest): Promise<Staged> {
  // Not for the function that reads texts: it shares the asset and has no use for it.
  const { stageSets } = await import('./stage.ts');
  const client = s3Client();
  const results = required(process.env, ENVIRONMENT.resultsBucket);
  return stageSets(request, { client, results });
}
