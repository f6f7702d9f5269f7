import { S3Error } from './errors.ts';
import { bucketOf, versionHeader, type Call, type Operation } from './operation.ts';
import { decode, splitOnce } from './request.ts';
import type { Bucket, ObjectVersion } from './storage.ts';
import { branch, childrenNamed, childText, leaf, parseXml, xmlDocument } from './xml.ts';

const MAX_TAGS = 10;

/** `a=b&c=d`, as in the header `x-amz-tagging`. @throws {S3Error} InvalidTag */
export function parseTagQuery(query: string): Map<string, string> {
  const pairs = query.split('&').filter((pair) => pair !== '');
  return tagsFrom(
    pairs.map((pair) => {
      const [name = '', value = ''] = splitOnce(pair.replaceAll('+', ' '), '=');
      return [decode(name), decode(value)] as const;
    }),
  );
}

export const getTagging: Operation = (call) => {
  const { bucket, version } = target(call);
  const tags = [...version.tags].map(([name, value]) =>
    branch('Tag', [leaf('Key', name), leaf('Value', value)]),
  );
  return {
    headers: versionHeader(bucket, version),
    body: xmlDocument('Tagging', [branch('TagSet', tags)]),
  };
};

export const putTagging: Operation = (call) => {
  const { bucket, version } = target(call);
  const root = parseXml(call.body.bytes.toString('utf8'));
  const set = childrenNamed(root, 'TagSet')[0];
  if (root.name !== 'Tagging' || set === undefined) throw new S3Error('MalformedXML');
  const tags = tagsFrom(
    childrenNamed(set, 'Tag').map(
      (tag) => [childText(tag, 'Key') ?? '', childText(tag, 'Value') ?? ''] as const,
    ),
  );
  bucket.retag(version, tags);
  return { headers: versionHeader(bucket, version) };
};

export const deleteTagging: Operation = (call) => {
  const { bucket, version } = target(call);
  bucket.retag(version, new Map());
  return { status: 204, headers: versionHeader(bucket, version) };
};

function target(call: Call): { bucket: Bucket; version: ObjectVersion } {
  const bucket = bucketOf(call);
  const { key, query } = call.request;
  return { bucket, version: bucket.read(key, query.get('versionId')) };
}

function tagsFrom(pairs: readonly (readonly [name: string, value: string])[]): Map<string, string> {
  const tags = new Map(pairs);
  const odd = pairs.some(([name, value]) => name === '' || name.length > 128 || value.length > 256);
  if (odd || tags.size !== pairs.length || tags.size > MAX_TAGS) throw new S3Error('InvalidTag');
  return tags;
}
