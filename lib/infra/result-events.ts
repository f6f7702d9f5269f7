import { Rule, type OnEventOptions } from 'aws-cdk-lib/aws-events';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** Starts a target for each object that is created below a folder of a bucket. */
export function onCreated(
  scope: Construct,
  id: string,
  { bucket, folder, options }: { bucket: IBucket; folder: string; options: OnEventOptions },
): Rule {
  const { crossStackScope, description, ruleName, target, eventPattern } = options;
  const rule = new Rule(crossStackScope ?? scope, id, {
    description,
    ruleName,
    eventPattern: {
      ...eventPattern,
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: { bucket: { name: [bucket.bucketName] }, object: { key: [{ prefix: folder }] } },
    },
  });
  rule.addTarget(target);
  return rule;
}
