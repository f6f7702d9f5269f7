import * as z from 'zod/mini';
import type { ObjectRef } from '../../lib/pipeline/extract-object.ts';

const key = z.string().check(z.minLength(1));
const bucket = z.object({ name: key });
const size = z.optional(z.int().check(z.nonnegative()));
const maybe = z.optional(z.string());

const time = z.optional(z.string());

/** As EventBridge sends it (Amazon S3 user guide, "EventBridge event message structure"). */
const objectEvent = z.pipe(
  z.object({
    'detail-type': z.enum(['Object Created', 'Object Deleted']),
    time,
    detail: z.object({
      bucket,
      object: z.object({ key, size, etag: maybe, 'version-id': maybe, sequencer: maybe }),
      // Of `sitrep backfill` alone.
      onlyOlderThan: maybe,
    }),
  }),
  z.transform(({ detail, time }): ObjectRef[] => {
    const { 'version-id': versionId, ...object } = detail.object;
    const { bucket, onlyOlderThan } = detail;
    const ref = { bucket: bucket.name, versionId, time: milliseconds(time), ...object };
    return [onlyOlderThan === undefined ? ref : { ...ref, onlyOlderThan }];
  }),
);

/** As S3 itself sends it to a queue. Its keys, and no others, are URL-encoded, `+` for a space. */
const notification = z.pipe(
  z.object({
    Records: z.array(
      z.object({
        eventName: z.string().check(z.regex(/^Object(?:Created|Removed):/)),
        eventTime: time,
        s3: z.object({
          bucket,
          object: z.object({ key, size, eTag: maybe, versionId: maybe, sequencer: maybe }),
        }),
      }),
    ),
  }),
  z.transform(({ Records }): ObjectRef[] =>
    Records.map(({ s3, eventTime }) => {
      const { eTag: etag, key: encoded, ...object } = s3.object;
      const decoded = decodeURIComponent(encoded.replaceAll('+', ' '));
      return {
        bucket: s3.bucket.name,
        key: decoded,
        etag,
        time: milliseconds(eventTime),
        ...object,
      };
    }),
  ),
);

/** Sent once when a notification is set up; it names no object. */
const testEvent = z.pipe(
  z.object({ Event: z.literal('s3:TestEvent') }),
  z.transform((): ObjectRef[] => []),
);

/** Undefined for what is no time. */
function milliseconds(written: string | undefined): number | undefined {
  const parsed = Date.parse(written ?? '');
  return Number.isNaN(parsed) ? undefined : parsed;
}

const envelope = z.union([objectEvent, notification, testEvent]);

/**
 * The objects that the body of one queue message speaks of; none for a test event.
 * @throws {Error} when the body is no envelope of S3; such a message belongs to the dead letters
 */
export function objectsIn(body: string): readonly ObjectRef[] {
  return envelope.parse(JSON.parse(body));
}
