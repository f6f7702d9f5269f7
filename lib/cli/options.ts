import { readGivenDay } from '../engine/text/publication-day.ts';
import type { ArticleFields } from '../pipeline/article-fields.ts';
import { isOperatorCommand, OPERATOR_COMMANDS, type OperatorCommand } from '../ops/commands.ts';
import {
  FIELD_OPTIONS,
  fieldsOf,
  MANY_OPTIONS,
  manyOptions,
  refuseBesidePrinting,
  type ManyOptions,
} from './many-options.ts';
import { nearest } from './nearest.ts';
import { oneOf, parseStrictly, UsageError } from './usage.ts';

export { UsageError };

const PRINTED = ['table', 'json', 'jsonl', 'csv', 'html'] as const;
export const FORMATS = [...PRINTED, 'parquet'] as const;
export const TABLES = ['dates', 'figures', 'actors', 'places'] as const;
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export const HELP_PAGES = ['columns', 'pipeline'] as const;

/** What goes to standard output. */
export type Format = (typeof PRINTED)[number];
export type OnlyTable = (typeof TABLES)[number];
export type Shell = (typeof SHELLS)[number];

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
  /** Nothing on standard error but what could not be read. */
  readonly quiet: boolean;
  /** Columns of a CSV file, or paths in JSON lines, that were named. */
  readonly fields: Partial<ArticleFields>;
  readonly many: ManyOptions;
}

export type Request =
  | { readonly kind: 'first-steps' | 'help' | 'help-columns' | 'help-pipeline' | 'version' }
  | { readonly kind: 'completion'; readonly shell: Shell }
  | { readonly kind: 'extract'; readonly options: ExtractOptions }
  /** What the command's own options say is read by itself. */
  | {
      readonly kind: 'operate';
      readonly command: OperatorCommand;
      readonly args: readonly string[];
    };

export const COMMANDS = ['extract', ...OPERATOR_COMMANDS, 'help', 'completion', 'version'] as const;

export const OPTIONS = {
  published: { type: 'string' },
  format: { type: 'string', short: 'f' },
  only: { type: 'string' },
  out: { type: 'string', short: 'o' },
  ...MANY_OPTIONS,
  jsonl: { type: 'boolean' },
  ...FIELD_OPTIONS,
  bom: { type: 'boolean' },
  explain: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** @throws {UsageError} */
export function readArguments(args: readonly string[]): Request {
  if (args.length === 0) return { kind: 'first-steps' };
  const [first = '', ...others] = args;
  if (isOperatorCommand(first)) return { kind: 'operate', command: first, args: others };
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  if (command === 'help') return helpRequest(rest);
  if (values.help) return { kind: 'help' };
  if (values.version || command === 'version') return { kind: 'version' };
  if (command === 'completion') {
    if (rest.length === 0)
      throw new UsageError(`say which: sitrep completion ${SHELLS.join(', ')}`);
    return { kind: 'completion', shell: oneOf(SHELLS, rest[0] ?? '', 'completion') };
  }
  if (command === undefined) {
    throw new UsageError(`say what to do: sitrep extract ${args.join(' ')}`);
  }
  if (command !== 'extract') throw unknownCommand(command);
  return { kind: 'extract', options: extractOptions(values, rest) };
}

function helpRequest([page]: readonly string[]): Request {
  if (page !== undefined && isOperatorCommand(page)) return { kind: 'help-pipeline' };
  if (page === undefined || COMMANDS.some((command) => command === page)) return { kind: 'help' };
  return { kind: `help-${oneOf(HELP_PAGES, page, 'the page of help')}` };
}

type Values = ReturnType<typeof parse>['values'];

function extractOptions(values: Values, paths: readonly string[]): ExtractOptions {
  const format =
    values.format === undefined ? undefined : oneOf(FORMATS, values.format, '--format');
  const options: ExtractOptions = {
    paths,
    jsonl: values.jsonl ?? false,
    published: values.published === undefined ? undefined : calendarDay(values.published),
    format:
      format === undefined || format === 'parquet' || isFilesOnly(values)
        ? defaultFormat(values)
        : format,
    only: values.only === undefined ? undefined : oneOf(TABLES, values.only, '--only'),
    out: values.out,
    byteOrderMark: values.bom ?? false,
    explain: values.explain ?? false,
    quiet: values.quiet ?? false,
    fields: fieldsOf(values),
    many: manyOptions(values),
  };
  refuseContradictions(options);
  if (options.format !== null) refuseBesidePrinting(options.many, options.format);
  return options;
}

/** JSON lines give JSON lines; with `--out` the files are the answer; people get tables. */
function defaultFormat({ explain, out, jsonl }: Values): Format | null {
  if (explain) return 'table';
  if (out !== undefined) return null;
  return jsonl ? 'jsonl' : 'table';
}

/** `--format csv --out DIR` asks for the files; other formats are printed beside them. */
function isFilesOnly({ format, out, only }: Values) {
  return format === 'csv' && out !== undefined && only === undefined;
}

function refuseContradictions({ explain, format, only, paths }: ExtractOptions): void {
  if (explain && format !== 'table') {
    throw new UsageError(`--explain goes with --format table, not with ${String(format)}`);
  }
  if (only !== undefined && format !== 'csv') {
    throw new UsageError('--only chooses one table of --format csv: add --format csv');
  }
  if (paths.filter((path) => path === '-').length > 1) {
    throw new UsageError('standard input ("-") can be read only once');
  }
}

const parse = (args: readonly string[]) => parseStrictly(args, OPTIONS);

/** Read as every other publication day is: 2020/01/09 and a date-time give the day as written. */
export function calendarDay(given: string): string {
  const day = readGivenDay(given);
  if (day !== null) return day;
  throw new UsageError(`--published "${given}" is no calendar day: write it as 2020-01-09`);
}

function unknownCommand(command: string): UsageError {
  const closest = nearest(command, COMMANDS);
  const advice =
    closest === null ? `to read it, say: sitrep extract ${command}` : `did you mean ${closest}?`;
  return new UsageError(`there is no command "${command}": ${advice}`);
}
