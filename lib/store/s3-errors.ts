import { S3ServiceException } from '@aws-sdk/client-s3';

/** HTTP status of an answer of S3; undefined when there was none. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
}

/**
 * 412: the condition does not hold. 409: another conditional write of the same key is under way.
 * 404: `If-Match` on an object that is gone. See "Conditional requests" in the S3 user guide.
 */
export function isRefusedCondition(error: unknown): boolean {
  const status = statusOf(error);
  return status === 412 || status === 409 || (status === 404 && errorName(error) === 'NoSuchKey');
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

/** Not the same as 404: a bucket that is missing says nothing about its objects. */
export function isNoSuchObject(error: unknown): boolean {
  return statusOf(error) === 404 && errorName(error) !== 'NoSuchBucket';
}
