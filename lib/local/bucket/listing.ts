import { S3Error } from './errors.ts';
import { bucketOf, numberFrom, type Call, type Operation } from './operation.ts';
import { encodeRfc3986 } from './request.ts';
import type { Bucket, ObjectVersion } from './storage.ts';
import { branch, leaf, xmlDocument } from './xml.ts';

interface Page {
  readonly keys: readonly string[];
  readonly prefixes: readonly string[];
  /** The last thing listed when more follows, else null. */
  readonly last: string | null;
}

const MOST_PER_PAGE = 1000;

/** ListObjectsV2, and ListObjects for older clients: they differ in how a page is continued. */
export const listObjects: Operation = (call) => {
  const bucket = bucketOf(call);
  const { query } = call.request;
  const second = query.get('list-type') === '2';
  const token = query.get('continuation-token');
  const after = second
    ? token === undefined
      ? (query.get('start-after') ?? '')
      : Buffer.from(token, 'base64url').toString('utf8')
    : (query.get('marker') ?? '');
  const { shape, encode } = question(call);
  const keys = bucket.keys().filter((key) => bucket.current(key) !== null);
  const page = cut(keys, { ...shape, after });
  const contents = page.keys.map((key) => {
    const version = bucket.current(key)!;
    return branch('Contents', [leaf('Key', encode(key)), ...about(version)]);
  });
  const next =
    page.last === null ? [] : second ? tokenOf(page.last) : [leaf('NextMarker', encode(page.last))];
  return {
    body: xmlDocument('ListBucketResult', [
      ...head(call, bucket, page),
      ...(second
        ? [
            leaf('KeyCount', page.keys.length + page.prefixes.length),
            ...(token === undefined ? [] : [leaf('ContinuationToken', token)]),
            ...(query.has('start-after')
              ? [leaf('StartAfter', encode(query.get('start-after')!))]
              : []),
          ]
        : [leaf('Marker', encode(after))]),
      ...next,
      ...contents,
      ...page.prefixes.map((prefix) => branch('CommonPrefixes', [leaf('Prefix', encode(prefix))])),
    ]),
  };
};

/** Every version and delete marker. A page ends between keys, so one key's versions stay together. */
export const listVersions: Operation = (call) => {
  const bucket = bucketOf(call);
  const { shape, encode } = question(call);
  const page = cut(bucket.keys(), { ...shape, after: call.request.query.get('key-marker') ?? '' });
  const items = page.keys.flatMap((key) =>
    bucket
      .versionsOf(key)
      .map((version, index) =>
        branch(version.deleteMarker ? 'DeleteMarker' : 'Version', [
          leaf('Key', encode(key)),
          leaf('VersionId', version.versionId),
          leaf('IsLatest', index === 0),
          ...about(version),
        ]),
      ),
  );
  return {
    body: xmlDocument('ListVersionsResult', [
      ...head(call, bucket, page),
      ...(page.last === null ? [] : [leaf('NextKeyMarker', encode(page.last))]),
      ...items,
      ...page.prefixes.map((prefix) => branch('CommonPrefixes', [leaf('Prefix', encode(prefix))])),
    ]),
  };
};

/** The first things after `after`; keys that share a part up to the delimiter count as one. */
function cut(
  keys: readonly string[],
  {
    prefix,
    delimiter,
    after,
    most,
  }: { prefix: string; delimiter: string; after: string; most: number },
): Page {
  const found: string[] = [];
  const prefixes: string[] = [];
  let last: string | null = null;
  const marker = Buffer.from(after);
  for (const key of keys) {
    if (!key.startsWith(prefix)) continue;
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    const item = end < 0 ? key : key.slice(0, end + delimiter.length);
    if (item === prefixes.at(-1)) continue;
    if (after !== '' && (item === after || Buffer.compare(Buffer.from(key), marker) <= 0)) continue;
    if (found.length + prefixes.length >= most)
      return { keys: found, prefixes, last: most > 0 ? last : null };
    (end < 0 ? found : prefixes).push(item);
    last = item;
  }
  return { keys: found, prefixes, last: null };
}

function question(call: Call): {
  shape: { prefix: string; delimiter: string; most: number };
  encode: (text: string) => string;
} {
  const { query } = call.request;
  const encoding = query.get('encoding-type');
  if (encoding !== undefined && encoding !== 'url') {
    throw new S3Error('InvalidArgument', 'Invalid Encoding Method specified in Request');
  }
  return {
    shape: {
      prefix: query.get('prefix') ?? '',
      delimiter: query.get('delimiter') ?? '',
      most: numberFrom(call, 'max-keys', {
        least: 0,
        most: MOST_PER_PAGE,
        otherwise: MOST_PER_PAGE,
      }),
    },
    encode: (text) =>
      encoding === 'url' ? encodeRfc3986(text).replaceAll('%2F', '/').replaceAll('%20', '+') : text,
  };
}

function head(call: Call, bucket: Bucket, page: Page): string[] {
  const { shape, encode } = question(call);
  return [
    leaf('Name', bucket.name),
    leaf('Prefix', encode(shape.prefix)),
    ...(shape.delimiter === '' ? [] : [leaf('Delimiter', encode(shape.delimiter))]),
    leaf('MaxKeys', shape.most),
    ...(call.request.query.has('encoding-type') ? [leaf('EncodingType', 'url')] : []),
    leaf('IsTruncated', page.last !== null),
  ];
}

function tokenOf(last: string): string[] {
  return [leaf('NextContinuationToken', Buffer.from(last).toString('base64url'))];
}

function about(version: ObjectVersion): string[] {
  const modified = leaf('LastModified', version.modified.toISOString());
  if (version.deleteMarker) return [modified];
  return [
    modified,
    leaf('ETag', version.etag),
    leaf('Size', version.bytes.length),
    leaf('StorageClass', 'STANDARD'),
    ...(version.checksum === null
      ? []
      : [leaf('ChecksumAlgorithm', version.checksum.algorithm.toUpperCase())]),
  ];
}
