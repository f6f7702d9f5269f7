import { calendarDay } from '../cli/options.ts';
import { oneOf, parseStrictly, UsageError } from '../cli/usage.ts';
import {
  EXPORT_FORMATS,
  EXPORT_KINDS,
  OPERATOR_OPTIONS,
  type ExportFormat,
  type ExportKind,
} from './options.ts';
import type { OperatorCommand } from './commands.ts';

/** The pipeline that is meant: a stack by its name, the run on this machine, or what is found. */
export interface Where {
  readonly stack: string | undefined;
  /** @default the region that the AWS tools are set to */
  readonly region: string | undefined;
  readonly local: boolean;
}

/** What every command was told. */
export interface Common {
  readonly where: Where;
  /** Keys begin so; empty for all. */
  readonly prefix: string;
  /** Nothing on standard error but what went wrong. */
  readonly quiet: boolean;
}

export interface PutOptions extends Common {
  readonly paths: readonly string[];
  /** ISO 8601 calendar day. */
  readonly published: string | undefined;
  /** Also what lies there already, to have it read again. */
  readonly again: boolean;
}

export interface StatusOptions extends Common {
  readonly json: boolean;
}

export interface GetOptions extends Common {
  /** Keys of the inbox; null for all. */
  readonly keys: readonly string[] | null;
  readonly out: string;
}

export interface ExportOptions extends Common {
  readonly kind: ExportKind;
  readonly out: string;
  readonly format: ExportFormat;
  /** Milliseconds since 1970: only what was read since then. */
  readonly since: number | undefined;
  readonly byteOrderMark: boolean;
}

export interface BackfillOptions extends Common {
  /** What this version of the engine or a later one made is left alone; undefined for this one. */
  readonly onlyOlderThan: string | undefined;
  /** Ends the one that runs. */
  readonly stop: boolean;
}

export type OperatorRequest =
  | { readonly command: 'help' }
  | ({ readonly command: 'put' } & PutOptions)
  | ({ readonly command: 'status' } & StatusOptions)
  | ({ readonly command: 'get' } & GetOptions)
  | ({ readonly command: 'export' } & ExportOptions)
  | ({ readonly command: 'redrive' } & Common)
  | ({ readonly command: 'backfill' } & BackfillOptions);

/** @throws {UsageError} */
export function operatorRequest(
  command: OperatorCommand,
  args: readonly string[],
): OperatorRequest {
  if (args.some((arg) => arg === '--help' || arg === '-h')) return { command: 'help' };
  switch (command) {
    case 'put':
      return putRequest(args);
    case 'status': {
      const { values, positionals } = parseStrictly(args, OPERATOR_OPTIONS.status);
      refuseWords(command, positionals);
      return { command, ...common(values), json: values.json ?? false };
    }
    case 'get':
      return getRequest(args);
    case 'export':
      return exportRequest(args);
    case 'redrive': {
      const { values, positionals } = parseStrictly(args, OPERATOR_OPTIONS.redrive);
      refuseWords(command, positionals);
      return { command, ...common(values) };
    }
    case 'backfill':
      return backfillRequest(args);
  }
}

function putRequest(args: readonly string[]): OperatorRequest {
  const { values, positionals } = parseStrictly(args, OPERATOR_OPTIONS.put);
  if (positionals.length === 0) {
    throw new UsageError('nothing to put: name files or folders, as in sitrep put report.txt');
  }
  const published = values.published === undefined ? undefined : calendarDay(values.published);
  return {
    command: 'put',
    ...common(values),
    paths: positionals,
    published,
    again: values.again ?? false,
  };
}

function getRequest(args: readonly string[]): OperatorRequest {
  const { values, positionals } = parseStrictly(args, OPERATOR_OPTIONS.get);
  if (!values.out) throw new UsageError('say where to: sitrep get KEY --out DIR');
  const all = values.all ?? false;
  if (all === positionals.length > 0) {
    throw new UsageError('say which: sitrep get KEY … --out DIR, or sitrep get --all --out DIR');
  }
  if (!all && values.prefix !== undefined) throw new UsageError('--prefix goes with --all');
  return { command: 'get', ...common(values), keys: all ? null : positionals, out: values.out };
}

function exportRequest(args: readonly string[]): OperatorRequest {
  const { values, positionals } = parseStrictly(args, OPERATOR_OPTIONS.export);
  refuseWords('export', positionals);
  const kind = oneOf(EXPORT_KINDS, values.kind ?? '', '--kind');
  const out = values.out ?? '';
  const ending = out.slice(out.lastIndexOf('.') + 1).toLowerCase();
  const format = EXPORT_FORMATS.find((each) => each === ending);
  if (format === undefined || !out.includes('.')) {
    const files = EXPORT_FORMATS.map((each) => `${kind}.${each}`);
    throw new UsageError(`say where to: --out ${files.join(', ')}`);
  }
  if (kind === 'documents' && format !== 'jsonl') {
    throw new UsageError('documents are nested and fit no table: --out documents.jsonl');
  }
  const byteOrderMark = values.bom ?? false;
  if (byteOrderMark && format !== 'csv') throw new UsageError('--bom goes with a .csv file');
  return {
    command: 'export',
    ...common(values),
    kind,
    out,
    format,
    since: values.since === undefined ? undefined : moment(values.since),
    byteOrderMark,
  };
}

function backfillRequest(args: readonly string[]): OperatorRequest {
  const { values, positionals } = parseStrictly(args, OPERATOR_OPTIONS.backfill);
  refuseWords('backfill', positionals);
  const { stop = false, 'only-older-than': onlyOlderThan } = values;
  if (onlyOlderThan !== undefined && !/^\d+\.\d+\.\d+$/.test(onlyOlderThan)) {
    throw new UsageError(`--only-older-than "${onlyOlderThan}" is no version: write it as 0.2.0`);
  }
  return { command: 'backfill', ...common(values), onlyOlderThan, stop };
}

function common(values: {
  readonly stack?: string | undefined;
  readonly region?: string | undefined;
  readonly local?: boolean | undefined;
  readonly prefix?: string | undefined;
  readonly quiet?: boolean | undefined;
}): Common {
  const { stack, region, local = false, prefix = '', quiet = false } = values;
  if (stack === '') throw new UsageError('--stack needs the name of a stack');
  if (local && (stack !== undefined || region !== undefined)) {
    throw new UsageError('--local is the run on this machine: leave --stack and --region out');
  }
  return { where: { stack, region, local }, prefix, quiet };
}

/** A day is its beginning in UTC; a time may follow: 2024-02-08T10:00Z. */
function moment(given: string): number {
  const isIso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}))?$/;
  const parsed = isIso.test(given) ? Date.parse(given) : NaN;
  if (!Number.isNaN(parsed)) return parsed;
  throw new UsageError(
    `--since "${given}" is no time: write it as 2024-02-08 or 2024-02-08T10:00Z`,
  );
}

function refuseWords(command: string, [word]: readonly string[]): void {
  if (word !== undefined) {
    throw new UsageError(`sitrep ${command} takes options only, not "${word}"`);
  }
}
