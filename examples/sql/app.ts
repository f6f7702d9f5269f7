// Tables for Athena and a backfill: analysts ask a year's archive, in a workgroup that stops at 10 GiB.
import { App, Size, Stack } from 'aws-cdk-lib';
import { ArnPrincipal } from 'aws-cdk-lib/aws-iam';
import { Sitrep } from 'sitrep/cdk';

const stack = new Stack(new App(), 'NewsArchive');
const sitrep = new Sitrep(stack, 'Sitrep', {
  sql: true,
  largestScan: Size.gibibytes(10),
  backfill: true,
  backfillConcurrency: 200,
});
sitrep.sql?.grantQuery(new ArnPrincipal('arn:aws:iam::111122223333:role/analysts'));
