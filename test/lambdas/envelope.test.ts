import { describe, expect, it } from 'vitest';
import { objectsIn } from '../../lambdas/extract/envelope.ts';
import { notification, objectCreated, testEvent } from './envelopes.ts';

const objects = (body: unknown) => objectsIn(JSON.stringify(body));
const keysIn = (body: unknown) => objects(body).map(({ key }) => key);

describe('an EventBridge envelope', () => {
  it('names one object', () => {
    expect(objects(objectCreated({ key: 'a.txt', versionId: 'v1', size: 7 }))).toEqual([
      {
        bucket: 'inbox',
        key: 'a.txt',
        versionId: 'v1',
        size: 7,
        etag: 'b1946ac92492d2347c6235b4d2611184',
        sequencer: '00617F08299329D189',
        time: Date.UTC(2026, 10, 12),
      },
    ]);
  });

  it('names its key as it is', () => {
    const key = 'a b+c%20d (1) [2] — é.txt';
    expect(keysIn(objectCreated({ key }))).toEqual([key]);
  });

  it.each(['PutObject', 'CompleteMultipartUpload', 'CopyObject', 'POST Object'])(
    'may come from %s',
    (reason) => {
      expect(keysIn(objectCreated({ key: 'a.txt' }, reason))).toEqual(['a.txt']);
    },
  );

  it('may come from a bucket without versions', () => {
    expect(objects(objectCreated({ key: 'a.txt' }))[0]?.versionId).toBeUndefined();
  });
});

describe('an S3 notification', () => {
  it.each([
    ['a+b.txt', 'a b.txt'],
    ['a%2Bb.txt', 'a+b.txt'],
    ['a%2520b.txt', 'a%20b.txt'],
    ['%5Bdraft%5D+%C3%A9.txt', '[draft] é.txt'],
    ['2024/a.txt', '2024/a.txt'],
  ])('encodes its key: %s is %s', (key, decoded) => {
    expect(keysIn(notification({ key }))).toEqual([decoded]);
  });

  it('may name several objects', () => {
    const refs = objects(notification({ key: 'a.txt', versionId: 'v1' }, { key: 'b.txt' }));
    expect(refs).toMatchObject([
      { bucket: 'inbox', key: 'a.txt', versionId: 'v1', size: 10, etag: 'b1946ac9' },
      { bucket: 'inbox', key: 'b.txt' },
    ]);
    expect(refs[0]?.sequencer).toBe('00617F08299329D189');
  });
});

it('the test event names no object', () => {
  expect(objects(testEvent)).toEqual([]);
});

it.each([
  JSON.stringify({ ...objectCreated({ key: 'a.txt' }), 'detail-type': 'Object Deleted' }),
  JSON.stringify(notification({ key: 'a.txt' })).replace(
    'ObjectCreated:Put',
    'ObjectRemoved:Delete',
  ),
])('a deletion names its object, too', (body) => {
  expect(objectsIn(body)).toMatchObject([{ bucket: 'inbox', key: 'a.txt' }]);
});

describe('anything else is refused', () => {
  it.each([
    ['no JSON', 'hello'],
    ['an empty body', ''],
    ['another JSON', '{"hello": 1}'],
    ['null', 'null'],
    ['an object without a key', JSON.stringify(objectCreated({ key: '' }))],
    ['a key that cannot be decoded', JSON.stringify(notification({ key: '%E0%A4%A' }))],
    [
      'an event of another kind',
      JSON.stringify({
        ...objectCreated({ key: 'a.txt' }),
        'detail-type': 'Object Restore Completed',
      }),
    ],
  ])('%s', (_, body) => {
    expect(() => objectsIn(body)).toThrow();
  });
});
