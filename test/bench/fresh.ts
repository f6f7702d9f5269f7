import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { deflateRawSync } from 'node:zlib';
import { makeAsset, HANDLER_NAME, type Asset } from '../../lib/local/asset.ts';
import { BucketServer } from '../../lib/local/bucket/server.ts';
import { LambdaRuntime } from '../../lib/local/lambda-runtime.ts';
import { s3Client } from '../../lib/store/s3-client.ts';
import { batch, objectCreated } from '../lambdas/envelopes.ts';
import { V8_FLAGS } from '../../lib/v8-settings.ts';
import { buildCommand } from '../support/built.ts';
import { cpuSecondsOf, median, RUNS } from './measure.ts';

/** A process that is started for one text. */
export interface Fresh {
  /** CPU seconds from its start, the loading of the engine in them. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

const READ = `
const { extract } = await import(process.argv[1]);
extract((await import('node:fs')).readFileSync(0, 'utf8'), { id: 'bench' });
const { user, system } = process.cpuUsage();
console.log(JSON.stringify([(user + system) / 1e6, process.resourceUsage().maxRSS / 1024]));`;

/** Reads each text in processes of its own with the built library, V8 set as the command sets it; medians. */
export function readFresh(texts: readonly string[]): Fresh[] {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  try {
    buildCommand(folder);
    const library = pathToFileURL(join(folder, 'index.mjs')).href;
    return texts.map((text) => {
      const runs = Array.from({ length: RUNS }, () => readOnce(library, text));
      return {
        cpuSeconds: median(runs.map(([seconds]) => seconds)),
        peakMegabytes: median(runs.map(([, megabytes]) => megabytes)),
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readOnce(library: string, input: string): [seconds: number, megabytes: number] {
  const args = [...V8_FLAGS, '--input-type=module', '-e', READ, library];
  // To read a list of certificates takes Node 45 ms of CPU, where its host names one.
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };
  const { stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8', env });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as [number, number];
}

/** What the function's first invocation takes, in a process that is started for it. */
export interface ColdStart {
  readonly assetBytes: number;
  readonly zippedBytes: number;
  readonly wallMilliseconds: number;
  readonly cpuMilliseconds: number;
}

/** The bundled asset answers one event on `text`, against a bucket of this process; medians. */
export async function coldStart(text: string): Promise<ColdStart> {
  const credentials = { accessKeyId: 'KEY', secretAccessKey: 'secret' };
  const region = 'us-east-1';
  const asset = await makeAsset();
  const server = await BucketServer.start({
    credentials: { ...credentials, region },
    buckets: ['inbox', 'results'],
    versioned: ['inbox'],
  });
  const client = s3Client({ endpoint: server.endpoint, region, credentials, forcePathStyle: true });
  try {
    const runs: { wall: number; cpu: number }[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const key = `${run}.txt`;
      await client.send(new PutObjectCommand({ Bucket: 'inbox', Key: key, Body: text }));
      const environment = { RESULTS_BUCKET: 'results', AWS_ENDPOINT_URL_S3: server.endpoint };
      const options = { taskRoot: asset.folder, handler: HANDLER_NAME, timeoutSeconds: 300 };
      const runtime = await LambdaRuntime.start({ ...options, environment, region, credentials });
      const began = performance.now();
      await runtime.invoke(batch(objectCreated({ key })));
      runs.push({ wall: performance.now() - began, cpu: cpuSecondsOf(runtime.pid!) * 1000 });
      await runtime.stop();
    }
    return {
      assetBytes: asset.sizeBytes,
      zippedBytes: zippedBytes(asset),
      wallMilliseconds: median(runs.map(({ wall }) => wall)),
      cpuMilliseconds: median(runs.map(({ cpu }) => cpu)),
    };
  } finally {
    client.destroy();
    await server.stop();
    await asset.remove();
  }
}

const zippedBytes = ({ folder }: Asset): number =>
  readdirSync(folder)
    .map((file) => deflateRawSync(readFileSync(join(folder, file)), { level: 9 }).length)
    .reduce((sum, size) => sum + size);
