import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { SQSClient } from '@aws-sdk/client-sqs';
import { PATIENCE, s3Client } from '../store/s3-client.ts';
import { OperatorError, type Pipeline } from './pipeline.ts';

/** Outputs of the stack, by what they are here. `SitrepStack` prints them. */
const OUTPUTS = {
  inbox: 'InboxBucket',
  results: 'ResultsBucket',
  queueUrl: 'Queue',
  deadLettersUrl: 'DeadLetterQueue',
} as const;

/** Output of a stack with the prop `backfill`. */
const BACKFILL = 'BackfillMachine';

/**
 * The pipeline of a stack on AWS, with the credentials and, where none is given, the region that the
 * AWS tools use. An endpoint in AWS_ENDPOINT_URL is reached by path, as emulators want it.
 * @throws {OperatorError} when the stack is not there or has no such outputs
 */
export async function connectStack(stack: string, region: string | undefined): Promise<Pipeline> {
  const config = { ...PATIENCE, ...(region === undefined ? {} : { region }) };
  const formation = new CloudFormationClient(config);
  try {
    const { Stacks = [] } = await formation.send(new DescribeStacksCommand({ StackName: stack }));
    const outputs = new Map(
      (Stacks[0]?.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]),
    );
    const output = (name: string): string => {
      const value = outputs.get(name);
      if (value) return value;
      throw new OperatorError(
        `the stack ${stack} has no output ${name}`,
        `give the stack of your own that holds a Sitrep construct the outputs ${Object.values(OUTPUTS).join(', ')} (CfnOutput), or name another stack`,
      );
    };
    const { env } = process;
    const forcePathStyle = Boolean(env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL']);
    const s3 = s3Client({ ...config, forcePathStyle });
    // The queue's address names AWS, also where an endpoint of ours stands for it.
    const sqs = new SQSClient({ ...config, useQueueUrlAsEndpoint: false });
    const machine = outputs.get(BACKFILL);
    return {
      name: `stack ${stack} in ${await formation.config.region()}`,
      s3,
      sqs,
      inbox: output(OUTPUTS.inbox),
      results: output(OUTPUTS.results),
      queueUrl: output(OUTPUTS.queueUrl),
      deadLettersUrl: output(OUTPUTS.deadLettersUrl),
      backfill: machine ? { arn: machine, config } : null,
      close: () => {
        s3.destroy();
        sqs.destroy();
      },
    };
  } finally {
    formation.destroy();
  }
}
