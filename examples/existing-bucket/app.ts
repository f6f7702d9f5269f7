// Reads what others already put into a bucket: keys below news/ only, results into a bucket of its own.
import { App, Stack } from 'aws-cdk-lib';
import { ArnPrincipal } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Sitrep } from 'sitrep/cdk';

const stack = new Stack(new App(), 'NewsDesk');
const archive = Bucket.fromBucketName(stack, 'Archive', 'example-news-archive');

const sitrep = new Sitrep(stack, 'Sitrep', { inbox: archive, prefix: 'news/' });
sitrep.grantRead(new ArnPrincipal('arn:aws:iam::111122223333:role/analysts'));
