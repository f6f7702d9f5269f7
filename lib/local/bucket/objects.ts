import { checkRead, checkWrite, matches, readRange } from './conditions.ts';
import { S3Error } from './errors.ts';
import { bucketNamed, bucketOf, versionHeader, type Call, type Operation } from './operation.ts';
import { decode, option, optionsWith, splitOnce } from './request.ts';
import type { Bucket, ObjectAttributes, ObjectVersion } from './storage.ts';
import { parseTagQuery } from './tagging.ts';
import { branch, childrenNamed, childText, escapeXml, leaf, parseXml, xmlDocument } from './xml.ts';

/** Kept with the object and sent again with it. */
const KEPT_HEADERS = [
  'content-type',
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'expires',
] as const;

const MAX_KEY_BYTES = 1024;
const MAX_METADATA_BYTES = 2048;
const MAX_DELETES = 1000;

export const putObject: Operation = (call) => {
  const bucket = bucketOf(call);
  const { request, body, shelf } = call;
  checkKey(request.key);
  checkWrite(bucket.current(request.key), (name) => request.headers.get(name));
  const attributes = attributesOf(call);
  const version = bucket.write(request.key, { bytes: body.bytes, attributes });
  shelf.created(bucket, version, 'PutObject');
  return {
    headers: { etag: version.etag, ...versionHeader(bucket, version), ...checksumHeaders(version) },
  };
};

export const getObject: Operation = (call) => {
  const { version, headers } = readObject(call);
  const range = readRange(call.request.headers.get('range'), version.bytes.length);
  if (range === null) return { headers, body: version.bytes };
  const { start, end } = range;
  return {
    status: 206,
    headers: {
      ...withoutChecksums(headers),
      'content-range': `bytes ${start}-${end - 1}/${version.bytes.length}`,
    },
    body: version.bytes.subarray(start, end),
  };
};

/** The same as a read; the server leaves the bytes out of the answer. */
export const headObject: Operation = getObject;

export const deleteObject: Operation = (call) => {
  const bucket = bucketOf(call);
  const { key, headers, query } = call.request;
  const match = headers.get('if-match');
  const current = bucket.current(key);
  if (match !== undefined && current !== null && !matches(match, current.etag)) {
    throw new S3Error('PreconditionFailed');
  }
  const removed = bucket.remove(key, query.get('versionId'));
  if (removed !== null) call.shelf.deleted(bucket, removed);
  return { status: 204, headers: removed === null ? {} : deleteHeaders(bucket, removed) };
};

export const deleteObjects: Operation = (call) => {
  const bucket = bucketOf(call);
  const root = parseXml(call.body.bytes.toString('utf8'));
  const quiet = childText(root, 'Quiet') === 'true';
  const targets = childrenNamed(root, 'Object');
  if (root.name !== 'Delete' || targets.length === 0 || targets.length > MAX_DELETES) {
    throw new S3Error('MalformedXML');
  }
  const items = targets.map((target) => {
    const key = childText(target, 'Key') ?? '';
    const versionId = childText(target, 'VersionId');
    const removed = bucket.remove(key, versionId);
    if (removed !== null) call.shelf.deleted(bucket, removed);
    const about = removed === null ? {} : deleteHeaders(bucket, removed);
    const marked = about['x-amz-delete-marker'] === 'true';
    return branch('Deleted', [
      leaf('Key', key),
      versionId === undefined ? '' : leaf('VersionId', versionId),
      marked ? leaf('DeleteMarker', true) : '',
      marked ? leaf('DeleteMarkerVersionId', removed?.versionId ?? '') : '',
    ]);
  });
  return { body: xmlDocument('DeleteResult', quiet ? [] : items) };
};

export const copyObject: Operation = (call) => {
  const bucket = bucketOf(call);
  const { request, shelf } = call;
  checkKey(request.key);
  const { source, sourceBucket } = copySource(call);
  const replace = option(request, 'x-amz-metadata-directive') === 'REPLACE';
  if (source.key === request.key && sourceBucket === bucket && !replace) {
    throw new S3Error('InvalidRequest', 'This copy request is illegal because nothing changes.');
  }
  checkWrite(bucket.current(request.key), (name) => request.headers.get(name));
  const own = attributesOf(call);
  const retag = option(request, 'x-amz-tagging-directive') === 'REPLACE';
  const version = bucket.write(request.key, {
    bytes: source.bytes,
    attributes: {
      ...(replace ? own : source),
      tags: retag ? own.tags : source.tags,
      // The checksum of all bytes stays true; that of parts does not.
      checksum: source.checksum?.type === 'FULL_OBJECT' ? source.checksum : null,
    },
  });
  shelf.created(bucket, version, 'CopyObject');
  return {
    headers: {
      ...versionHeader(bucket, version),
      ...(sourceBucket.versioning === 'off'
        ? {}
        : { 'x-amz-copy-source-version-id': source.versionId }),
    },
    body: xmlDocument('CopyObjectResult', copyResult(version)),
  };
};

/** What a copy, or the copy of a part, says of what it made. */
export function copyResult(made: { modified: Date; etag: string }): string[] {
  return [leaf('LastModified', made.modified.toISOString()), leaf('ETag', made.etag)];
}

/** The object that `x-amz-copy-source` names, its conditions held. @throws {S3Error} */
export function copySource({ shelf, request }: Call): {
  source: ObjectVersion;
  sourceBucket: Bucket;
} {
  const [path = '', query = ''] = splitOnce(option(request, 'x-amz-copy-source') ?? '', '?');
  const [name = '', key = ''] = splitOnce(decode(path).replace(/^\//, ''), '/');
  const versionId = query.startsWith('versionId=') ? decode(query.slice(10)) : undefined;
  const sourceBucket = bucketNamed(shelf, name);
  const source = sourceBucket.read(key, versionId);
  try {
    checkRead(source, (header) => request.headers.get(`x-amz-copy-source-${header}`));
  } catch {
    throw new S3Error('PreconditionFailed');
  }
  return { source, sourceBucket };
}

/** Headers, metadata, tags and checksum of a write. @throws {S3Error} */
export function attributesOf({ request, body }: Call): ObjectAttributes {
  const headers = new Map<string, string>();
  for (const name of KEPT_HEADERS) {
    const value = request.headers.get(name);
    // The framing of the body on its way here is no encoding of the object.
    const kept = value
      ?.split(',')
      .filter((coding) => name !== 'content-encoding' || coding.trim() !== 'aws-chunked')
      .join(',');
    if (kept !== undefined && kept !== '') headers.set(name, kept);
  }
  const metadata = optionsWith(request, 'x-amz-meta-');
  let metadataBytes = 0;
  for (const [name, value] of metadata) metadataBytes += name.length + Buffer.byteLength(value);
  if (metadataBytes > MAX_METADATA_BYTES) {
    throw new S3Error('InvalidRequest', 'Your metadata headers exceed the maximum allowed size');
  }
  const tags = parseTagQuery(option(request, 'x-amz-tagging') ?? '');
  return { headers, metadata, tags, checksum: body.checksum };
}

/** @throws {S3Error} KeyTooLongError */
export function checkKey(key: string): void {
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) throw new S3Error('KeyTooLongError');
}

/** `x-amz-checksum-…` headers, or none. */
export function checksumHeaders({
  checksum,
}: Pick<ObjectAttributes, 'checksum'>): Record<string, string> {
  if (checksum === null) return {};
  return {
    [`x-amz-checksum-${checksum.algorithm}`]: checksum.value,
    'x-amz-checksum-type': checksum.type,
  };
}

/** The same as an element, for the replies that have a body. */
export function checksumXml({ checksum }: Pick<ObjectAttributes, 'checksum'>): string {
  if (checksum === null) return '';
  const name = `Checksum${checksum.algorithm.toUpperCase()}`;
  return `<${name}>${escapeXml(checksum.value)}</${name}>`;
}

function readObject(call: Call): { version: ObjectVersion; headers: Record<string, string> } {
  const bucket = bucketOf(call);
  const { request } = call;
  const version = bucket.read(request.key, request.query.get('versionId'));
  checkRead(version, (name) => request.headers.get(name));
  const headers: Record<string, string> = {
    'accept-ranges': 'bytes',
    etag: version.etag,
    'last-modified': version.modified.toUTCString(),
    'content-type': 'binary/octet-stream',
    ...versionHeader(bucket, version),
  };
  for (const [name, value] of version.headers) headers[name] = value;
  for (const [name, value] of version.metadata) headers[`x-amz-meta-${name}`] = value;
  for (const name of KEPT_HEADERS) {
    const wanted = request.query.get(`response-${name}`);
    if (wanted !== undefined) headers[name] = wanted;
  }
  if (version.tags.size > 0) headers['x-amz-tagging-count'] = String(version.tags.size);
  if (option(request, 'x-amz-checksum-mode')?.toUpperCase() === 'ENABLED') {
    Object.assign(headers, checksumHeaders(version));
  }
  return { version, headers };
}

/** A client would hold the checksum of the whole against the part that it gets. */
function withoutChecksums(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !name.startsWith('x-amz-checksum-')),
  );
}

function deleteHeaders(bucket: Bucket, removed: ObjectVersion): Record<string, string> {
  const marker: Record<string, string> = removed.deleteMarker
    ? { 'x-amz-delete-marker': 'true' }
    : {};
  return { ...marker, ...versionHeader(bucket, removed) };
}
