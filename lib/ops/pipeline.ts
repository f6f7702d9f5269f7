import type { S3Client } from '@aws-sdk/client-s3';
import type { SFNClientConfig } from '@aws-sdk/client-sfn';
import type { SQSClient } from '@aws-sdk/client-sqs';

/** A pipeline that runs, on AWS or on this machine, with the clients that reach it. */
export interface Pipeline {
  /** For people: `stack News in eu-central-1`. */
  readonly name: string;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly inbox: string;
  readonly results: string;
  readonly queueUrl: string;
  readonly deadLettersUrl: string;
  /** The state machine that reads the whole inbox; null where the pipeline has none. */
  readonly backfill: BackfillMachine | null;
  /** Closes the connections. */
  readonly close: () => void;
}

export interface BackfillMachine {
  readonly arn: string;
  readonly config: SFNClientConfig;
}

/** What an operator wanted cannot be done; said with what to do about it. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}
