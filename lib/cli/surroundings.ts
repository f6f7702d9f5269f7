import type { Readable, Writable } from 'node:stream';

/** The process, or what stands for it in a test. */
export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean | undefined };
  readonly stdout: Writable & {
    readonly isTTY?: boolean | undefined;
    readonly columns?: number | undefined;
  };
  readonly stderr: Writable & {
    readonly isTTY?: boolean | undefined;
    readonly columns?: number | undefined;
  };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** 0 all read, 1 some input could not be read, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;
