import { S3Error } from './errors.ts';
import { bucketOf, type Operation } from './operation.ts';
import type { S3Request } from './request.ts';
import { Bucket, type CorsRule } from './storage.ts';
import {
  branch,
  childrenNamed,
  childText,
  leaf,
  parseXml,
  xmlDocument,
  type XmlNode,
} from './xml.ts';

export const listBuckets: Operation = ({ shelf }) => ({
  body: xmlDocument('ListAllMyBucketsResult', [
    branch('Owner', [leaf('ID', 'local')]),
    branch(
      'Buckets',
      [...shelf.buckets.values()].map(({ name, created }) =>
        branch('Bucket', [leaf('Name', name), leaf('CreationDate', created.toISOString())]),
      ),
    ),
  ]),
});

export const createBucket: Operation = ({ shelf, request }) => {
  const name = request.bucket;
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)) throw new S3Error('InvalidBucketName');
  if (shelf.buckets.has(name)) throw new S3Error('BucketAlreadyOwnedByYou');
  shelf.buckets.set(name, new Bucket(name));
  return { headers: { location: `/${name}` } };
};

export const headBucket: Operation = (call) => {
  bucketOf(call);
  return { headers: { 'x-amz-bucket-region': call.shelf.region } };
};

export const deleteBucket: Operation = (call) => {
  const bucket = bucketOf(call);
  if (!bucket.isEmpty) throw new S3Error('BucketNotEmpty');
  call.shelf.buckets.delete(bucket.name);
  return { status: 204 };
};

export const getLocation: Operation = (call) => {
  bucketOf(call);
  return {
    body: xmlDocument(
      'LocationConstraint',
      call.shelf.region === 'us-east-1' ? [] : [call.shelf.region],
    ),
  };
};

export const getVersioning: Operation = (call) => {
  const { versioning } = bucketOf(call);
  const status = versioning === 'off' ? [] : [leaf('Status', versioning)];
  return { body: xmlDocument('VersioningConfiguration', status) };
};

export const putVersioning: Operation = (call) => {
  const bucket = bucketOf(call);
  const status = childText(parseXml(call.body.bytes.toString('utf8')), 'Status');
  if (status !== 'Enabled' && status !== 'Suspended') throw new S3Error('MalformedXML');
  bucket.versioning = status;
  return {};
};

export const getCors: Operation = (call) => {
  const { cors } = bucketOf(call);
  if (cors.length === 0) throw new S3Error('NoSuchCORSConfiguration');
  return {
    body: xmlDocument(
      'CORSConfiguration',
      cors.map((rule) =>
        branch('CORSRule', [
          ...rule.origins.map((origin) => leaf('AllowedOrigin', origin)),
          ...rule.methods.map((method) => leaf('AllowedMethod', method)),
          ...rule.headers.map((header) => leaf('AllowedHeader', header)),
          ...rule.expose.map((header) => leaf('ExposeHeader', header)),
          ...(rule.maxAgeSeconds === null ? [] : [leaf('MaxAgeSeconds', rule.maxAgeSeconds)]),
        ]),
      ),
    ),
  };
};

export const putCors: Operation = (call) => {
  const bucket = bucketOf(call);
  const rules = childrenNamed(parseXml(call.body.bytes.toString('utf8')), 'CORSRule');
  const texts = (rule: XmlNode, name: string) => childrenNamed(rule, name).map(({ text }) => text);
  const cors = rules.map((rule) => ({
    origins: texts(rule, 'AllowedOrigin'),
    methods: texts(rule, 'AllowedMethod'),
    headers: texts(rule, 'AllowedHeader'),
    expose: texts(rule, 'ExposeHeader'),
    maxAgeSeconds: Number(childText(rule, 'MaxAgeSeconds') ?? NaN) || null,
  }));
  if (
    cors.length === 0 ||
    cors.some(({ origins, methods }) => !origins.length || !methods.length)
  ) {
    throw new S3Error('MalformedXML');
  }
  bucket.cors = cors;
  return {};
};

export const deleteCors: Operation = (call) => {
  bucketOf(call).cors = [];
  return { status: 204 };
};

/** The headers that let a web page of another origin read the answer; none when no rule does. */
export function corsHeaders(
  bucket: Bucket | undefined,
  request: S3Request,
): Readonly<Record<string, string>> | null {
  const origin = request.headers.get('origin');
  if (bucket === undefined || origin === undefined) return null;
  const preflight = request.method === 'OPTIONS';
  const method = preflight ? request.headers.get('access-control-request-method') : request.method;
  const asked = preflight ? (request.headers.get('access-control-request-headers') ?? '') : '';
  const wanted = asked
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const rule = bucket.cors.find((candidate) => allows(candidate, { origin, method, wanted }));
  if (rule === undefined) return null;
  return {
    'access-control-allow-origin': rule.origins.includes('*') ? '*' : origin,
    'access-control-allow-methods': rule.methods.join(', '),
    vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
    ...(wanted.length > 0 ? { 'access-control-allow-headers': wanted.join(', ') } : {}),
    ...(rule.expose.length > 0 ? { 'access-control-expose-headers': rule.expose.join(', ') } : {}),
    ...(preflight && rule.maxAgeSeconds !== null
      ? { 'access-control-max-age': String(rule.maxAgeSeconds) }
      : {}),
  };
}

function allows(
  rule: CorsRule,
  { origin, method, wanted }: { origin: string; method: string | undefined; wanted: string[] },
): boolean {
  return (
    rule.origins.some((pattern) => fits(pattern, origin)) &&
    rule.methods.some((allowed) => allowed === method) &&
    wanted.every((name) => rule.headers.some((pattern) => fits(pattern.toLowerCase(), name)))
  );
}

/** One `*` stands for anything, as in S3's rules. */
function fits(pattern: string, text: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return pattern === text;
  return (
    text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after)
  );
}
