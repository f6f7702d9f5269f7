import { randomBytes } from 'node:crypto';
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  ListObjectVersionsCommand,
  paginateListObjectsV2,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { BucketServer } from '../../lib/local/bucket/server.ts';

/** An S3 endpoint and one bucket on it that the tests may fill. */
export interface BucketUnderTest {
  readonly client: S3Client;
  readonly endpoint: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  /** Another client of the same endpoint. */
  readonly connect: (options: S3ClientConfig) => S3Client;
  /** Begins every key of this run, so that a bucket in use is not disturbed. */
  readonly prefix: string;
  readonly close: () => Promise<void>;
}

/**
 * Our own server, or the endpoint that `S3_ENDPOINT` names, with `S3_ACCESS_KEY_ID`,
 * `S3_SECRET_ACCESS_KEY`, `S3_REGION` and `S3_BUCKET`. Without `S3_BUCKET` a bucket is made, and
 * removed at the end.
 */
export async function bucketUnderTest(): Promise<BucketUnderTest> {
  const { env } = process;
  const region = env['S3_REGION'] ?? 'eu-central-1';
  const accessKeyId = env['S3_ACCESS_KEY_ID'] ?? 'LOCALACCESSKEY';
  const secretAccessKey = env['S3_SECRET_ACCESS_KEY'] ?? 'local/secret+key';
  const credentials = { accessKeyId, secretAccessKey, region };
  const server =
    env['S3_ENDPOINT'] === undefined ? await BucketServer.start({ credentials }) : null;
  const endpoint = env['S3_ENDPOINT'] ?? server!.endpoint;
  const connect = (options: S3ClientConfig) =>
    new S3Client({ endpoint, region, credentials, forcePathStyle: true, ...options });
  const client = connect({});
  const run = randomBytes(6).toString('hex');
  const prefix = `sitrep-conformance/${run}/`;
  const bucket = env['S3_BUCKET'] ?? `sitrep-conformance-${run}`;
  const own = env['S3_BUCKET'] === undefined;
  if (own) await client.send(new CreateBucketCommand({ Bucket: bucket }));
  const close = async () => {
    await empty(client, { bucket, prefix });
    if (own) await client.send(new DeleteBucketCommand({ Bucket: bucket }));
    client.destroy();
    await server?.stop();
  };
  return { client, endpoint, bucket, accessKeyId, connect, prefix, close };
}

/** Every key under a prefix, over all pages. */
export async function keysUnder(
  { client, bucket }: Pick<BucketUnderTest, 'client' | 'bucket'>,
  prefix: string,
): Promise<string[]> {
  const keys: string[] = [];
  for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix })) {
    for (const { Key } of page.Contents ?? []) keys.push(Key ?? '');
  }
  return keys;
}

async function empty(
  client: S3Client,
  { bucket, prefix }: { bucket: string; prefix: string },
): Promise<void> {
  for (;;) {
    const page = await client.send(
      new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix, MaxKeys: 1000 }),
    );
    const found = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])];
    if (found.length === 0) return;
    const Objects = found.map(({ Key, VersionId }) => ({ Key: Key ?? '', VersionId }));
    await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects } }));
  }
}
