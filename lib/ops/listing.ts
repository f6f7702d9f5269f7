import {
  ListObjectVersionsCommand,
  paginateListObjectsV2,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';

export interface ListedObject {
  readonly key: string;
  readonly etag: string;
  readonly sizeBytes: number;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
}

/** The newest upload of a key. */
export interface ListedUpload extends ListedObject {
  /** Null where the bucket never kept versions. */
  readonly version: string | null;
}

export interface Place {
  readonly bucket: string;
  readonly prefix: string;
}

/** What a bucket holds below a prefix, in the order of the keys. */
export async function* listObjects(
  s3: S3Client,
  { bucket, prefix }: Place,
): AsyncGenerator<ListedObject> {
  const pages = paginateListObjectsV2({ client: s3 }, { Bucket: bucket, Prefix: prefix });
  for await (const { Contents = [] } of pages) for (const each of Contents) yield listed(each);
}

/** The newest upload of each key that is there; folders, as the S3 console shows them, are none. */
export async function* listUploads(
  s3: S3Client,
  { bucket, prefix }: Place,
): AsyncGenerator<ListedUpload> {
  let from: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } = {};
  for (;;) {
    const page: ListObjectVersionsCommandOutput = await s3.send(
      new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix, ...from }),
    );
    for (const version of page.Versions ?? []) {
      if (version.IsLatest !== true) continue;
      const upload = listed(version);
      if (upload.key.endsWith('/') && upload.sizeBytes === 0) continue;
      const { VersionId = 'null' } = version;
      yield { ...upload, version: VersionId === 'null' ? null : VersionId };
    }
    if (page.IsTruncated !== true) return;
    from = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
  }
}

function listed(each: {
  readonly Key?: string | undefined;
  readonly ETag?: string | undefined;
  readonly Size?: number | undefined;
  readonly LastModified?: Date | undefined;
}): ListedObject {
  return {
    key: each.Key ?? '',
    etag: (each.ETag ?? '').replaceAll('"', ''),
    sizeBytes: each.Size ?? 0,
    modifiedAt: each.LastModified?.getTime() ?? 0,
  };
}
