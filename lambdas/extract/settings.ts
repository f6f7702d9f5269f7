import { FILE_KINDS, type FileKind } from '../../lib/output/schema.ts';
import { ALL_RESULTS, type ExtractOptions } from '../../lib/pipeline/extract-object.ts';
import { ENVIRONMENT } from './environment.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws {Error} when the variable is missing or empty */
export function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`environment variable ${name} is not set`);
  return value;
}

/** What the construct's props say, as the use case takes it. */
export function extractOptions(environment: Environment): ExtractOptions {
  const files = environment[ENVIRONMENT.files];
  return {
    mostBytes: bytes(environment[ENVIRONMENT.mostBytes]),
    mostLinesBytes: bytes(environment[ENVIRONMENT.mostLinesBytes]),
    deletedSources: environment[ENVIRONMENT.deletedSources] === 'keep' ? 'keep' : 'remove',
    results: {
      files: files === undefined ? ALL_RESULTS.files : files.split(',').filter(isFileKind),
      byteOrderMark: environment[ENVIRONMENT.byteOrderMark] === 'true',
    },
  };
}

const bytes = (value: string | undefined) => (value === undefined ? undefined : Number(value));

const isFileKind = (name: string): name is FileKind =>
  (FILE_KINDS as readonly string[]).includes(name);
