import { SQSClient } from '@aws-sdk/client-sqs';
import { PATIENCE, s3Client } from '../store/s3-client.ts';
import type { LocalRun } from './local-run.ts';
import type { Pipeline } from './pipeline.ts';

/** The pipeline that `npm start` runs on this machine. */
export function connectLocalRun(run: LocalRun): Pipeline {
  const { region, accessKeyId, secretAccessKey, endpoint } = run;
  const credentials = { accessKeyId, secretAccessKey };
  const s3 = s3Client({ endpoint, region, credentials, forcePathStyle: true });
  const sqs = new SQSClient({
    ...PATIENCE,
    region,
    credentials,
    endpoint: new URL(run.queueUrl).origin,
  });
  const { inbox, results, queueUrl, deadLettersUrl } = run;
  const close = () => {
    s3.destroy();
    sqs.destroy();
  };
  const name = `the local run at ${endpoint}`;
  return { name, s3, sqs, inbox, results, queueUrl, deadLettersUrl, backfill: null, close };
}
