import { Duration, Size } from 'aws-cdk-lib';
import { FILE_KINDS, type FileKind } from '../../lambdas/extract/environment.ts';
import type { SitrepProps } from './props.ts';

/** Looks up `cdk deploy -c NAME=VALUE`. */
type Context = (name: string) => unknown;

/**
 * The props that need no code: `cdk deploy -c alarmEmail=… -c prefix=news/ -c files=figures,dates`.
 * @throws {Error} for a value that cannot be understood, so that nothing is deployed by mistake
 */
export function contextProps(context: Context): SitrepProps {
  const days = numberOf(context, 'expireTextsDays');
  const scan = numberOf(context, 'largestScanGiB');
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

function filesOf(list: string | undefined): FileKind[] | undefined {
  return list?.split(',').map((name) => {
    const kind = FILE_KINDS.find((each) => each === name.trim());
    if (kind !== undefined) return kind;
    throw new Error(`context files: "${name}" is none of ${FILE_KINDS.join(', ')}`);
  });
}
