import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { SitrepProps } from './props.ts';

/** What is there already, by its name: for a deployment without code. */
export interface NamedProps {
  /** @default - a bucket is made */
  readonly inboxName?: string;
  /** @default - a bucket is made */
  readonly resultsName?: string;
  /** @default - S3's own keys */
  readonly encryptionKeyArn?: string;
  /** @default - a topic is made */
  readonly alarmTopicArn?: string;
}

/** The props that name what is there, as the construct takes them. */
export function namedProps(scope: Construct, props: NamedProps): SitrepProps {
  const { inboxName, resultsName, encryptionKeyArn, alarmTopicArn } = props;
  return {
    ...(inboxName && { inbox: Bucket.fromBucketName(scope, 'Inbox', inboxName) }),
    ...(resultsName && { results: Bucket.fromBucketName(scope, 'Results', resultsName) }),
    ...(encryptionKeyArn && { encryptionKey: Key.fromKeyArn(scope, 'Key', encryptionKeyArn) }),
    ...(alarmTopicArn && { alarmTopic: Topic.fromTopicArn(scope, 'Topic', alarmTopicArn) }),
  };
}
