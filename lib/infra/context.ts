import { Duration, Size } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { FILE_KINDS, type FileKind } from '../../lambdas/extract/environment.ts';
import type { NamedProps } from './named.ts';
import type { SitrepProps } from './props.ts';

/** Looks up `cdk deploy -c NAME=VALUE`. */
type Context = (name: string) => unknown;

/**
 * The props that need no code: `cdk deploy -c alarmEmail=… -c prefix=news/ -c files=figures,dates`.
 * @throws {Error} for a value that cannot be understood, so that nothing is deployed by mistake
 */
export function contextProps(context: Context): SitrepProps & NamedProps {
  const days = numberOf(context, 'expireTextsDays');
  const scan = numberOf(context, 'largestScanGiB');
  const upload = numberOf(context, 'largestUploadMiB');
  const timeout = numberOf(context, 'timeoutMinutes');
  return {
    // The buckets go with the stack, texts and results included.
    ephemeral: isTrue(context, 'ephemeral'),
    alarmEmail: textOf(context, 'alarmEmail'),
    prefix: textOf(context, 'prefix'),
    files: filesOf(textOf(context, 'files')),
    byteOrderMark: isTrue(context, 'byteOrderMark'),
    keepResultsOfDeleted: isTrue(context, 'keepResultsOfDeleted'),
    tracing: isTrue(context, 'tracing'),
    maxConcurrency: numberOf(context, 'maxConcurrency'),
    sql: isTrue(context, 'sql'),
    largestScan: scan === undefined ? undefined : Size.gibibytes(scan),
    backfill: isTrue(context, 'backfill'),
    backfillConcurrency: numberOf(context, 'backfillConcurrency'),
    memorySize: numberOf(context, 'memorySize'),
    timeout: timeout === undefined ? undefined : Duration.minutes(timeout),
    largestUpload: upload === undefined ? undefined : Size.mebibytes(upload),
    logRetention: retentionOf(numberOf(context, 'logRetentionDays')),
    inboxName: textOf(context, 'inbox'),
    resultsName: textOf(context, 'results'),
    encryptionKeyArn: textOf(context, 'encryptionKey'),
    alarmTopicArn: textOf(context, 'alarmTopic'),
    expireTexts: days === undefined ? undefined : Duration.days(days),
  };
}

function textOf(context: Context, name: string): string | undefined {
  const value = context(name);
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw new Error(`context ${name} is no text: ${JSON.stringify(value)}`);
}

function isTrue(context: Context, name: string): boolean {
  return String(context(name)) === 'true';
}

function numberOf(context: Context, name: string): number | undefined {
  const value = context(name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`context ${name} is no whole number: ${JSON.stringify(value)}`);
}

/** CloudWatch keeps logs for certain numbers of days only. */
function retentionOf(days: number | undefined): RetentionDays | undefined {
  if (days === undefined) return undefined;
  const known = Object.values(RetentionDays).filter((each) => typeof each !== 'string');
  const found = known.find((each: number) => each === days);
  if (found !== undefined) return found;
  throw new Error(`context logRetentionDays: ${days} is none of ${known.join(', ')}`);
}

function filesOf(list: string | undefined): FileKind[] | undefined {
  return list?.split(',').map((name) => {
    const kind = FILE_KINDS.find((each) => each === name.trim());
    if (kind !== undefined) return kind;
    throw new Error(`context files: "${name}" is none of ${FILE_KINDS.join(', ')}`);
  });
}
