import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { RESULT_FOLDERS } from '../../lambdas/extract/environment.ts';

export interface ReaderRoleProps {
  readonly inbox: IBucket;
  readonly results: IBucket;
  readonly logGroup: ILogGroup;
  /** Keys of the inbox that are read begin so; empty for all. */
  readonly prefix: string;
  readonly encryptionKey?: IKey | undefined;
}

/** What the function may do, and nothing beside it. The event source adds its own queue. */
export function readerRole(scope: Construct, id: string, props: ReaderRoleProps): Role {
  const { inbox, results, logGroup, prefix, encryptionKey } = props;
  const role = new Role(scope, id, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  const allow = (actions: string[], resources: string[]) =>
    role.addToPolicy(new PolicyStatement({ actions, resources }));
  allow(['s3:GetObject', 's3:GetObjectVersion'], [inbox.arnForObjects(`${prefix}*`)]);
  allow(
    ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload'],
    RESULT_FOLDERS.map((folder) => results.arnForObjects(`${folder}*`)),
  );
  // Without it S3 answers 403, not 404, for what is not there: a text that is gone could not be
  // told from one that may not be read.
  allow(['s3:ListBucket'], [inbox.bucketArn, results.bucketArn]);
  allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [logGroup.logGroupArn]);
  for (const key of new Set([encryptionKey, inbox.encryptionKey, results.encryptionKey])) {
    if (key) allow(['kms:Decrypt', 'kms:GenerateDataKey'], [key.keyArn]);
  }
  return role;
}
