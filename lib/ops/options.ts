import type { ParseArgsConfig } from 'node:util';
import type { OperatorCommand } from './commands.ts';

export const EXPORT_KINDS = ['figures', 'dates', 'actors', 'places', 'documents'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** By the ending of the file. */
export const EXPORT_FORMATS = ['csv', 'jsonl', 'xlsx', 'parquet'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Which pipeline is meant; every command has these. */
const WHERE = {
  stack: { type: 'string' },
  region: { type: 'string' },
  local: { type: 'boolean' },
  prefix: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const OPERATOR_OPTIONS = {
  put: { ...WHERE, published: { type: 'string' }, again: { type: 'boolean' } },
  status: { ...WHERE, json: { type: 'boolean' } },
  get: { ...WHERE, all: { type: 'boolean' }, out: { type: 'string', short: 'o' } },
  export: {
    ...WHERE,
    kind: { type: 'string' },
    out: { type: 'string', short: 'o' },
    since: { type: 'string' },
    bom: { type: 'boolean' },
  },
  redrive: WHERE,
  backfill: { ...WHERE, 'only-older-than': { type: 'string' }, stop: { type: 'boolean' } },
} as const satisfies Record<OperatorCommand, ParseArgsConfig['options']>;
