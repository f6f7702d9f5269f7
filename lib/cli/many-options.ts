import type { Output } from '../many/output.ts';
import type { ArticleFields } from '../pipeline/article-fields.ts';
import { UsageError } from './usage.ts';

/** What goes with `--out`. */
export interface ManyOptions {
  readonly tables: Output['tables'];
  readonly reports: boolean;
  /** Worker processes; undefined: as many as there are processors, where there is enough to read. */
  readonly jobs: number | undefined;
  /** Goes on where a run was interrupted. */
  readonly resume: boolean;
  /** A row of HXL hashtags below the header of CSV and of sheets. */
  readonly hxl: boolean;
}

/** As `parseArgs` takes them. */
export const MANY_OPTIONS = {
  jobs: { type: 'string' },
  resume: { type: 'boolean' },
  'no-reports': { type: 'boolean' },
  hxl: { type: 'boolean' },
} as const;

export const FIELD_OPTIONS = {
  text: { type: 'string' },
  id: { type: 'string' },
  'published-column': { type: 'string' },
} as const;

interface Given {
  readonly out?: string | undefined;
  readonly format?: string | undefined;
  readonly jobs?: string | undefined;
  readonly resume?: boolean | undefined;
  readonly 'no-reports'?: boolean | undefined;
  readonly hxl?: boolean | undefined;
}

/** @throws {UsageError} when an option has nothing to go with, or is out of range */
export function manyOptions(given: Given): ManyOptions {
  const { out, format, jobs, resume = false, 'no-reports': noReports = false, hxl = false } = given;
  const [first] = [
    ...(jobs === undefined ? [] : ['--jobs']),
    ...(resume ? ['--resume'] : []),
    ...(noReports ? ['--no-reports'] : []),
    ...(format === 'parquet' ? ['--format parquet'] : []),
  ];
  if (out === undefined && first !== undefined)
    throw new UsageError(`${first} goes with --out DIR`);
  if (hxl && (format === 'parquet' || (out === undefined && format !== 'csv'))) {
    throw new UsageError('--hxl goes with --format csv, or with --out DIR or FILE.xlsx');
  }
  return {
    hxl,
    tables: out === undefined ? 'csv' : tablesOf(out, format),
    reports: !noReports,
    jobs: jobs === undefined ? undefined : jobCount(jobs),
    resume,
  };
}

/** What a run that also prints cannot do: what was printed is gone. */
export function refuseBesidePrinting({ jobs, resume }: ManyOptions, format: string): void {
  if (jobs === undefined && !resume) return;
  const option = resume ? '--resume' : '--jobs';
  throw new UsageError(`${option} goes with --out alone, not with --format ${format} beside it`);
}

function tablesOf(out: string, format: string | undefined): Output['tables'] {
  if (out === '') throw new UsageError('--out needs the name of a folder, or of an .xlsx file');
  const isWorkbook = /\.xlsx$/i.test(out);
  if (isWorkbook && (format === 'parquet' || format === 'csv')) {
    throw new UsageError(`--out ${out} is an Excel workbook: name a folder for --format ${format}`);
  }
  const other = /\.(?:csv|tsv|json|jsonl|parquet|xls|ods|html)$/i.exec(out)?.[0];
  if (other !== undefined) {
    throw new UsageError(
      `--out ${out} would be a folder of this name: name a folder or an .xlsx file; for one table: --format csv --only figures > figures.csv`,
    );
  }
  if (isWorkbook) return 'workbook';
  return format === 'parquet' ? 'parquet' : 'csv';
}

const MOST_JOBS = 256;

function jobCount(given: string): number {
  const count = Number(given);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_JOBS) return count;
  throw new UsageError(`--jobs is a number from 1 to ${MOST_JOBS}, not "${given}"`);
}

/** The fields that were named, and no others. */
export function fieldsOf({
  text,
  id,
  'published-column': published,
}: {
  readonly text?: string | undefined;
  readonly id?: string | undefined;
  readonly 'published-column'?: string | undefined;
}): Partial<ArticleFields> {
  return {
    ...(text === undefined ? {} : { text }),
    ...(id === undefined ? {} : { id }),
    ...(published === undefined ? {} : { published }),
  };
}
