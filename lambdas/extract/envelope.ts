import * as z from 'zod/mini';
import type { ObjectRef } from '../../lib/pipeline/extract-object.ts';

const key = z.string().check(z.minLength(1));
const bucket = z.object({ name: key });
const size = z.optional(z.int().check(z.nonnegative()));
const maybe = z.optional(z.string());

/** As EventBridge sends it (Amazon S3 user guide, "EventBridge event message structure"). */
const objectCreated = z.pipe(
  z.object({
    'detail-type': z.literal('Object Created'),
    detail: z.object({
      bucket,
      object: z.object({ key, size, etag: maybe, 'version-id': maybe, sequencer: maybe }),
    }),
  }),
  z.transform(({ detail }): ObjectRef[] => {
    const { 'version-id': versionId, ...object } = detail.object;
    return [{ bucket: detail.bucket.name, versionId, ...object }];
  }),
);

/** As S3 itself sends it to a queue. Its keys, and no others, are URL-encoded, `+` for a space. */
const notification = z.pipe(
  z.object({
    Records: z.array(
      z.object({
        eventName: z.string().check(z.startsWith('ObjectCreated:')),
        s3: z.object({
          bucket,
          object: z.object({ key, size, eTag: maybe, versionId: maybe, sequencer: maybe }),
        }),
      }),
    ),
  }),
  z.transform(({ Records }): ObjectRef[] =>
    Records.map(({ s3 }) => {
      const { eTag: etag, key: encoded, ...object } = s3.object;
      const decoded = decodeURIComponent(encoded.replaceAll('+', ' '));
      return { bucket: s3.bucket.name, key: decoded, etag, ...object };
    }),
  ),
);

/** Sent once when a notification is set up; it names no object. */
const testEvent = z.pipe(
  z.object({ Event: z.literal('s3:TestEvent') }),
  z.transform((): ObjectRef[] => []),
);

const envelope = z.union([objectCreated, notification, testEvent]);

/**
 * The objects that the body of one queue message speaks of; none for a test event.
 * @throws {Error} when the body is no envelope of S3; such a message belongs to the dead letters
 */
export function objectsIn(body: string): readonly ObjectRef[] {
  return envelope.parse(JSON.parse(body));
}
