import { randomBytes } from 'node:crypto';
import { checksum, checksumAlgorithm, type Checksum } from './checksums.ts';
import { checkWrite, matches, readRange } from './conditions.ts';
import { S3Error } from './errors.ts';
import {
  attributesOf,
  checkKey,
  checksumHeaders,
  checksumXml,
  copyResult,
  copySource,
} from './objects.ts';
import { bucketOf, numberFrom, versionHeader, type Call, type Operation } from './operation.ts';
import { option } from './request.ts';
import { md5, type Bucket, type Part, type Upload } from './storage.ts';
import { branch, childrenNamed, childText, leaf, parseXml, xmlDocument } from './xml.ts';

/** S3's limits; the last part may be smaller. */
const MIN_PART_BYTES = 5 * 1024 * 1024;
const MAX_PARTS = 10_000;

export const createUpload: Operation = (call) => {
  const bucket = bucketOf(call);
  const { request } = call;
  checkKey(request.key);
  const algorithm = checksumAlgorithm(option(request, 'x-amz-checksum-algorithm')) ?? null;
  const wanted = option(request, 'x-amz-checksum-type');
  const checksumType =
    wanted === 'FULL_OBJECT' || algorithm === 'crc64nvme' ? 'FULL_OBJECT' : 'COMPOSITE';
  const upload: Upload = {
    id: randomBytes(24).toString('base64url'),
    key: request.key,
    attributes: { ...attributesOf(call), checksum: null },
    algorithm,
    checksumType,
    started: new Date(),
    parts: new Map(),
  };
  bucket.uploads.set(upload.id, upload);
  const headers: Record<string, string> = {};
  if (algorithm !== null) {
    headers['x-amz-checksum-algorithm'] = algorithm.toUpperCase();
    headers['x-amz-checksum-type'] = checksumType;
  }
  return {
    headers,
    body: xmlDocument('InitiateMultipartUploadResult', [
      leaf('Bucket', bucket.name),
      leaf('Key', upload.key),
      leaf('UploadId', upload.id),
    ]),
  };
};

export const uploadPart: Operation = (call) => {
  const upload = uploadOf(call, bucketOf(call));
  const number = partNumber(call);
  const part = makePart(call.body.bytes, upload, call.body.checksum);
  upload.parts.set(number, part);
  return { headers: { etag: part.etag, ...checksumHeaders(part) } };
};

export const copyPart: Operation = (call) => {
  const upload = uploadOf(call, bucketOf(call));
  const number = partNumber(call);
  const { source } = copySource(call);
  const range = readRange(option(call.request, 'x-amz-copy-source-range'), source.bytes.length);
  const bytes = range === null ? source.bytes : source.bytes.subarray(range.start, range.end);
  const part = makePart(bytes, upload, null);
  upload.parts.set(number, part);
  return { body: xmlDocument('CopyPartResult', [...copyResult(part), checksumXml(part)]) };
};

export const completeUpload: Operation = (call) => {
  const bucket = bucketOf(call);
  const upload = uploadOf(call, bucket);
  checkWrite(bucket.current(upload.key), (name) => call.request.headers.get(name));
  const parts = chosenParts(call, upload);
  const bytes = Buffer.concat(parts.map((part) => part.bytes));
  const whole = wholeChecksum(upload, parts, bytes);
  const announced = whole && option(call.request, `x-amz-checksum-${whole.algorithm}`);
  if (whole?.type === 'FULL_OBJECT' && announced && announced !== whole.value) {
    throw new S3Error('BadDigest');
  }
  const digests = Buffer.concat(
    parts.map((part) => Buffer.from(part.etag.replaceAll('"', ''), 'hex')),
  );
  const version = bucket.write(upload.key, {
    bytes,
    attributes: { ...upload.attributes, checksum: whole },
    etag: `"${md5(digests).toString('hex')}-${parts.length}"`,
  });
  bucket.uploads.delete(upload.id);
  call.shelf.created(bucket, version, 'CompleteMultipartUpload');
  return {
    headers: versionHeader(bucket, version),
    body: xmlDocument('CompleteMultipartUploadResult', [
      leaf('Location', `/${bucket.name}/${upload.key}`),
      leaf('Bucket', bucket.name),
      leaf('Key', upload.key),
      leaf('ETag', version.etag),
      checksumXml(version),
      ...(whole === null ? [] : [leaf('ChecksumType', whole.type)]),
    ]),
  };
};

export const abortUpload: Operation = (call) => {
  const bucket = bucketOf(call);
  bucket.uploads.delete(uploadOf(call, bucket).id);
  return { status: 204 };
};

export const listParts: Operation = (call) => {
  const bucket = bucketOf(call);
  const upload = uploadOf(call, bucket);
  const parts = [...upload.parts].sort(([a], [b]) => a - b);
  return {
    body: xmlDocument('ListPartsResult', [
      leaf('Bucket', bucket.name),
      leaf('Key', upload.key),
      leaf('UploadId', upload.id),
      leaf('IsTruncated', false),
      ...parts.map(([number, part]) =>
        branch('Part', [
          leaf('PartNumber', number),
          ...copyResult(part),
          leaf('Size', part.bytes.length),
          checksumXml(part),
        ]),
      ),
    ]),
  };
};

export const listUploads: Operation = (call) => {
  const bucket = bucketOf(call);
  const prefix = call.request.query.get('prefix') ?? '';
  const uploads = [...bucket.uploads.values()].filter(({ key }) => key.startsWith(prefix));
  return {
    body: xmlDocument('ListMultipartUploadsResult', [
      leaf('Bucket', bucket.name),
      leaf('IsTruncated', false),
      ...uploads.map(({ key, id, started }) =>
        branch('Upload', [
          leaf('Key', key),
          leaf('UploadId', id),
          leaf('Initiated', started.toISOString()),
        ]),
      ),
    ]),
  };
};

function uploadOf({ request }: Call, bucket: Bucket): Upload {
  const upload = bucket.uploads.get(request.query.get('uploadId') ?? '');
  if (upload?.key !== request.key) throw new S3Error('NoSuchUpload');
  return upload;
}

function partNumber(call: Call): number {
  const number = numberFrom(call, 'partNumber', { least: 1, most: MAX_PARTS + 1, otherwise: 0 });
  if (number < 1 || number > MAX_PARTS) throw new S3Error('InvalidArgument');
  return number;
}

function makePart(bytes: Buffer, { algorithm }: Upload, sent: Checksum | null): Part {
  const own: Checksum | null =
    algorithm === null || sent?.algorithm === algorithm
      ? sent
      : { algorithm, value: checksum(algorithm, bytes), type: 'FULL_OBJECT' };
  return { bytes, etag: `"${md5(bytes).toString('hex')}"`, checksum: own, modified: new Date() };
}

/** The parts that the client names, each held against what it says of it. */
function chosenParts({ body }: Call, upload: Upload): Part[] {
  const root = parseXml(body.bytes.toString('utf8'));
  const named = childrenNamed(root, 'Part');
  if (root.name !== 'CompleteMultipartUpload' || named.length === 0)
    throw new S3Error('MalformedXML');
  let previous = 0;
  return named.map((node, index) => {
    const number = Number(childText(node, 'PartNumber'));
    const part = upload.parts.get(number);
    if (part === undefined || !matches(childText(node, 'ETag') ?? '', part.etag)) {
      throw new S3Error('InvalidPart');
    }
    if (number <= previous) throw new S3Error('InvalidPartOrder');
    previous = number;
    const claimed =
      part.checksum && childText(node, `Checksum${part.checksum.algorithm.toUpperCase()}`);
    if (claimed && claimed !== part.checksum.value) throw new S3Error('InvalidPart');
    if (index < named.length - 1 && part.bytes.length < MIN_PART_BYTES) {
      throw new S3Error('EntityTooSmall');
    }
    return part;
  });
}

/** Of all bytes, or the checksum of the parts' checksums with their number behind it. */
function wholeChecksum(upload: Upload, parts: readonly Part[], bytes: Buffer): Checksum | null {
  const { algorithm, checksumType: type } = upload;
  if (algorithm === null) return null;
  if (type === 'FULL_OBJECT') return { algorithm, type, value: checksum(algorithm, bytes) };
  const digests = parts.map((part) => Buffer.from(part.checksum?.value ?? '', 'base64'));
  return {
    algorithm,
    type,
    value: `${checksum(algorithm, Buffer.concat(digests))}-${parts.length}`,
  };
}
