import type { SQSEvent, SQSRecord } from 'aws-lambda';

/** What the tests say of an uploaded object. */
export interface Uploaded {
  readonly key: string;
  readonly versionId?: string;
  readonly size?: number;
}

/** An EventBridge event as S3 sends it; the fields we do not read are there too. */
export function objectCreated({ key, versionId, size = 10 }: Uploaded, reason = 'PutObject') {
  return {
    version: '0',
    id: '17793124-05d4-b198-2fde-7ededc63b103',
    'detail-type': 'Object Created',
    source: 'aws.s3',
    account: '111122223333',
    time: '2026-11-12T00:00:00Z',
    region: 'eu-central-1',
    resources: ['arn:aws:s3:::inbox'],
    detail: {
      version: '0',
      bucket: { name: 'inbox' },
      object: {
        key,
        size,
        etag: 'b1946ac92492d2347c6235b4d2611184',
        ...(versionId === undefined ? {} : { 'version-id': versionId }),
        sequencer: '00617F08299329D189',
      },
      'request-id': 'N4N7GDK58NMKJ12R',
      requester: '123456789012',
      'source-ip-address': '1.2.3.4',
      reason,
    },
  };
}

/** An event notification as S3 sends it to a queue; the key must come encoded. */
export function notification(...objects: Uploaded[]) {
  return {
    Records: objects.map(({ key, versionId, size = 10 }) => ({
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: 'eu-central-1',
      eventTime: '2026-11-12T00:00:00.000Z',
      eventName: 'ObjectCreated:Put',
      s3: {
        s3SchemaVersion: '1.0',
        bucket: { name: 'inbox', arn: 'arn:aws:s3:::inbox' },
        object: { key, size, eTag: 'b1946ac9', versionId, sequencer: '00617F08299329D189' },
      },
    })),
  };
}

/** What S3 sends once when a notification is set up. */
export const testEvent = {
  Service: 'Amazon S3',
  Event: 's3:TestEvent',
  Time: '2026-11-12T00:00:00.000Z',
  Bucket: 'inbox',
  RequestId: '5582815E1AEA5ADF',
  HostId: '8cLeGAmw098X5cv4Zkwcmo8vvZa3eH3eKxsPzbB9wrR',
};

/** A batch of queue messages `m0`, `m1` …, their bodies as text or as what becomes JSON. */
export function batch(...bodies: unknown[]): SQSEvent {
  const records = bodies.map((body, index) => ({
    messageId: `m${index}`,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }));
  return { Records: records as SQSRecord[] };
}
