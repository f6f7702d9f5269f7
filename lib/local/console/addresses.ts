import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { AddressReply, AddressRequest } from '../../web/console/wire.ts';
import type { Credentials } from '../bucket/signature.ts';
import { INBOX_BUCKET, RESULTS_BUCKET } from '../local-stack.ts';

const GOOD_FOR_SECONDS = 600;

/** Signs addresses for one upload or one result each: the page never has the keys of the bucket. */
export class Addresses {
  readonly #client: S3Client;

  constructor({ endpoint, credentials }: { endpoint: string; credentials: Credentials }) {
    const { region, accessKeyId, secretAccessKey } = credentials;
    this.#client = new S3Client({
      endpoint,
      region,
      credentials: { accessKeyId, secretAccessKey },
      forcePathStyle: true,
      // Else the address holds the checksum of an empty body, and the upload is refused.
      requestChecksumCalculation: 'WHEN_REQUIRED',
    });
  }

  async sign({ put = [], get = [] }: AddressRequest): Promise<AddressReply> {
    const uploads = put.map(({ key, published }) =>
      this.#sign(
        new PutObjectCommand({
          Bucket: INBOX_BUCKET,
          Key: key,
          ...(published === null ? {} : { Metadata: { published } }),
        }),
      ),
    );
    return {
      put: await Promise.all(uploads),
      get: await Promise.all(get.map((key) => this.result(key))),
    };
  }

  /** Address of one object of the results bucket. */
  result(key: string): Promise<string> {
    return this.#sign(new GetObjectCommand({ Bucket: RESULTS_BUCKET, Key: key }));
  }

  #sign(command: PutObjectCommand | GetObjectCommand): Promise<string> {
    return getSignedUrl(this.#client, command, { expiresIn: GOOD_FOR_SECONDS });
  }

  close(): void {
    this.#client.destroy();
  }
}
