/** What the state machine asks of the function, one batch of documents. */
export interface StageRequest {
  /** Names the run in the folders of what is staged. */
  readonly run: string;
  /** Seconds since 1970: sets committed since then are staged. */
  readonly since: number;
  readonly bucket: string;
  /** Without a slash at its end. */
  readonly folder: string;
  readonly tables: readonly string[];
  readonly documents: readonly {
    readonly key: string;
    /** Seconds since 1970, as a listing of S3 says it. */
    readonly modified: number;
  }[];
}

export interface Staged {
  /** Documents of the batch. */
  readonly standing: number;
  /** Of them, those that were committed since and whose tables are staged. */
  readonly staged: number;
}
