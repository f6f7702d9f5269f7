import { lstat, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** What a client has to know of the local run. */
export interface LocalRun {
  /** Address of the bucket server. */
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly inbox: string;
  readonly results: string;
  readonly queueUrl: string;
  readonly deadLettersUrl: string;
}

const FIELDS = [
  'endpoint',
  'region',
  'accessKeyId',
  'secretAccessKey',
  'inbox',
  'results',
  'queueUrl',
  'deadLettersUrl',
] as const satisfies (keyof LocalRun)[];

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the local run of this user tells its address; `SITREP_LOCAL_RUN` names another file. */
export function localRunFile(env: Environment): string {
  // By number: in a container a user may have no name. Windows has names only, and a folder for each.
  const user = process.getuid?.() ?? userInfo().username;
  return env['SITREP_LOCAL_RUN'] ?? join(tmpdir(), `sitrep-local-run-${user}.json`);
}

/**
 * Tells where the run is, to this user alone: the file holds its keys. A run that began later stands
 * in the place of one that began before.
 */
export async function tellLocalRun(file: string, run: LocalRun): Promise<void> {
  await rm(file, { force: true });
  // `wx`: never into a file, or through a link, that somebody else has laid there meanwhile.
  await writeFile(file, `${JSON.stringify(run)}\n`, { mode: 0o600, flag: 'wx' });
}

/** Takes back what was told, unless another run has told its own since. */
export async function untellLocalRun(file: string, run: LocalRun): Promise<void> {
  const told = await readLocalRun(file);
  if (told?.endpoint === run.endpoint) await rm(file, { force: true });
}

/** Null when no run has told of itself, or when the file is not of this user alone. */
export async function readLocalRun(file: string): Promise<LocalRun | null> {
  try {
    const { uid, mode } = await lstat(file);
    const isOurs = process.getuid === undefined || (uid === process.getuid() && !(mode & 0o077));
    if (!isOurs) return null;
    const told = JSON.parse(await readFile(file, 'utf8')) as Partial<LocalRun>;
    return FIELDS.every((field) => typeof told[field] === 'string') ? (told as LocalRun) : null;
  } catch {
    return null;
  }
}
