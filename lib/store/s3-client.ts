import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

/** Longer than any answer of S3 takes, and far shorter than the function's time-out. */
const ANSWER_MS = 10_000;
const CONNECT_MS = 3_000;

/** Slower than any connection worth waiting for. */
const LEAST_BYTES_A_MILLISECOND = 500;

/** How long a request that carries so many bytes may take. The SDK's own default is for ever. */
export function answerTime(bytes: number): number {
  return ANSWER_MS + Math.ceil(bytes / LEAST_BYTES_A_MILLISECOND);
}

/** The settings of every client of ours: nothing is waited for without end, what may pass is tried again. */
export const PATIENCE = {
  maxAttempts: 4,
  requestHandler: {
    connectionTimeout: CONNECT_MS,
    requestTimeout: ANSWER_MS,
    throwOnRequestTimeout: true,
    socketTimeout: ANSWER_MS,
  },
} as const;

export function s3Client(config: S3ClientConfig = {}): S3Client {
  return new S3Client({ ...PATIENCE, ...config });
}
