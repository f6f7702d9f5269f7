import { parseArgs } from 'node:util';
import { isRealDay } from '../engine/calendar.ts';
import { nearest } from './nearest.ts';

const FORMATS = ['table', 'json', 'jsonl', 'csv'] as const;
const TABLES = ['dates', 'figures', 'actors', 'places'] as const;

export type Format = (typeof FORMATS)[number];
export type OnlyTable = (typeof TABLES)[number];

/** What `sitrep extract` was asked to do. */
export interface ExtractOptions {
  /** Files, folders, `-` for standard input; empty means standard input. */
  readonly paths: readonly string[];
  /** Every input is JSON lines, whatever its name. */
  readonly jsonl: boolean;
  /** ISO 8601 calendar day. */
  readonly published: string | undefined;
  /** Null: nothing on standard output, the files of `out` are all there is. */
  readonly format: Format | null;
  readonly only: OnlyTable | undefined;
  /** Folder for the files. */
  readonly out: string | undefined;
  readonly byteOrderMark: boolean;
  readonly explain: boolean;
}

export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'extract'; readonly options: ExtractOptions };

/** The command was called in a way it does not know; the message says how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const COMMANDS = ['extract', 'help', 'version'];

const OPTIONS = {
  published: { type: 'string' },
  format: { type: 'string', short: 'f' },
  only: { type: 'string' },
  out: { type: 'string', short: 'o' },
  jsonl: { type: 'boolean' },
  bom: { type: 'boolean' },
  explain: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** @throws {UsageError} */
export function readArguments(args: readonly string[]): Request {
  refuseUnknownOptions(args);
  const { values, positionals } = parse(args);
  const [command, ...paths] = positionals;
  if (values.help || command === 'help') return { kind: 'help' };
  if (values.version || command === 'version') return { kind: 'version' };
  if (command === undefined) {
    if (args.length === 0) return { kind: 'help' };
    throw new UsageError(`say what to do: sitrep extract ${args.join(' ')}`);
  }
  if (command !== 'extract') throw unknownCommand(command);
  const format =
    values.format === undefined ? undefined : oneOf(FORMATS, values.format, '--format');
  const options: ExtractOptions = {
    paths,
    jsonl: values.jsonl ?? false,
    published: values.published === undefined ? undefined : calendarDay(values.published),
    format: format === undefined || isFilesOnly(values) ? defaultFormat(values) : format,
    only: values.only === undefined ? undefined : oneOf(TABLES, values.only, '--only'),
    out: values.out,
    byteOrderMark: values.bom ?? false,
    explain: values.explain ?? false,
  };
  refuseContradictions(options);
  return { kind: 'extract', options };
}

/** JSON lines give JSON lines; with `--out` the files are the answer; people get tables. */
function defaultFormat(values: {
  jsonl?: boolean;
  out?: string;
  explain?: boolean;
}): Format | null {
  if (values.explain) return 'table';
  if (values.out !== undefined) return null;
  return values.jsonl ? 'jsonl' : 'table';
}

/** `--format csv --out DIR` asks for the files; other formats are printed beside them. */
function isFilesOnly({ format, out, only }: { format?: string; out?: string; only?: string }) {
  return format === 'csv' && out !== undefined && only === undefined;
}

function refuseContradictions({ explain, format, only, paths, out }: ExtractOptions): void {
  if (explain && format !== 'table') {
    throw new UsageError(`--explain goes with --format table, not with ${String(format)}`);
  }
  if (only !== undefined && format !== 'csv') {
    throw new UsageError('--only chooses one table of --format csv: add --format csv');
  }
  if (out === '') throw new UsageError('--out needs the name of a folder');
  if (paths.filter((path) => path === '-').length > 1) {
    throw new UsageError('standard input ("-") can be read only once');
  }
}

function refuseUnknownOptions(args: readonly string[]): void {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name in OPTIONS) continue;
    const closest = nearest(token.name, Object.keys(OPTIONS));
    const advice = closest === null ? 'see sitrep --help' : `did you mean --${closest}?`;
    throw new UsageError(`there is no option ${token.rawName}: ${advice}`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [first = ''] = error.message.split('\n');
    throw new UsageError(first.charAt(0).toLowerCase() + first.slice(1), { cause: error });
  }
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  given: string,
  option: string,
): Choice {
  const found = choices.find((choice) => choice === given);
  if (found !== undefined) return found;
  const closest = nearest(given, choices);
  const advice = closest === null ? '' : `; did you mean ${closest}?`;
  throw new UsageError(`${option} is one of ${choices.join(', ')}, not "${given}"${advice}`);
}

function calendarDay(given: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(given);
  const day = { year: Number(match?.[1]), month: Number(match?.[2]), day: Number(match?.[3]) };
  if (match !== null && isRealDay(day)) return given;
  throw new UsageError(`--published "${given}" is no calendar day: write it as 2020-01-09`);
}

function unknownCommand(command: string): UsageError {
  const closest = nearest(command, COMMANDS);
  const advice =
    closest === null ? `to read it, say: sitrep extract ${command}` : `did you mean ${closest}?`;
  return new UsageError(`there is no command "${command}": ${advice}`);
}
