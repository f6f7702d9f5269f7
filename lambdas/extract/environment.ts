/** Names of the function's environment variables, shared with the construct that sets them. */
export const ENVIRONMENT = {
  /** Name of the bucket that results and error records are written to. */
  resultsBucket: 'RESULTS_BUCKET',
  /** Largest upload that is read, in bytes. */
  mostBytes: 'MOST_BYTES',
} as const;

/** Where the function writes in the results bucket, shared with the construct that lets it. */
export { DOCUMENTS, ERRORS, RESULT_FOLDERS } from '../../lib/pipeline/result-keys.ts';
