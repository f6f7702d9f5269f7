import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { namedProps, type NamedProps } from './named.ts';
import { Sitrep, type SitrepProps } from './sitrep.ts';

/** Places one `Sitrep` and prints what its user has to type. */
export class SitrepStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & SitrepProps & NamedProps = {}) {
    super(scope, id, props);
    const pipeline = new Sitrep(this, 'Pipeline', { ...props, ...namedProps(this, props) });
    const { inbox, results, queue, deadLetters, backfillMachine, sql } = pipeline;
    const print = (name: string, description: string, value: string) =>
      new CfnOutput(this, name, { description, value });
    print('InboxBucket', 'Texts go here', inbox.bucketName);
    print('ResultsBucket', 'Tables come out here', results.bucketName);
    print('Queue', 'Where uploads wait', queue.queueUrl);
    print('DeadLetterQueue', 'Uploads that failed for good', deadLetters.queueUrl);
    if (backfillMachine !== null) {
      print(
        'BackfillMachine',
        'Has all texts read (sitrep backfill)',
        backfillMachine.stateMachineArn,
      );
    }
    if (sql !== null) {
      print('Database', 'Tables for Athena', sql.databaseName);
      print('Workgroup', 'Where Athena is asked', sql.workgroupName);
      print('CompactionMachine', 'Brings the tables up to date', sql.machine.stateMachineArn);
    }
    print('Upload', 'Put a text in', `aws s3 cp report.txt s3://${inbox.bucketName}/`);
    print('Download', 'Get all results', `aws s3 sync s3://${results.bucketName}/ results/`);
  }
}
