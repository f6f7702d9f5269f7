import type { TableName } from '../../../lambdas/stage/columns.ts';
import { DOCUMENTS } from '../../../lambdas/extract/environment.ts';
import type { States } from '../machine.ts';
import { createTable, merge, optimize, RUN, vacuum, views } from './statements.ts';

/** What the machine needs to know; each may be a token. */
export interface CompactionNames {
  readonly results: string;
  readonly work: string;
  readonly stagingFolder: string;
  readonly tablesFolder: string;
  readonly stagerArn: string;
  readonly workgroup: string;
  readonly database: string;
  readonly tables: readonly TableName[];
  /** Key of the note in the work bucket that says since when results are new. */
  readonly sinceKey: string;
}

/** Name of the map; part of the ARN of its children. */
export const COMPACTION_MAP = 'Sets';

/**
 * Longer than an upload in parts may take: S3 dates such an object by its beginning, so that a
 * document may be older than the moment in which it came.
 */
const MARGIN_SECONDS = 3600;

/**
 * Stages what was committed since the last run, puts it into the tables, takes out what no longer
 * stands, and notes when it began.
 */
export function compactionStates(names: CompactionNames): States {
  const { work, sinceKey } = names;
  return {
    StartAt: 'Since',
    States: {
      Since: {
        Type: 'Task',
        Resource: 'arn:aws:states:::aws-sdk:s3:getObject',
        Arguments: { Bucket: work, Key: sinceKey },
        Assign: { since: '{% $number($states.result.Body) %}', ...RUN_OF_EXECUTION },
        Catch: [
          {
            ErrorEquals: ['S3.NoSuchKeyException'],
            Assign: { since: 0, ...RUN_OF_EXECUTION },
            Next: COMPACTION_MAP,
          },
        ],
        Next: COMPACTION_MAP,
      },
      [COMPACTION_MAP]: { ...stageMap(names), Next: 'Tables' },
      Tables: { ...tablesMap(names), Next: 'Views' },
      Views: { ...viewsMap(names), Next: 'Note' },
      Note: {
        Type: 'Task',
        Resource: 'arn:aws:states:::aws-sdk:s3:putObject',
        Arguments: {
          Bucket: work,
          Key: sinceKey,
          Body: `{% $string($floor($number($run) / 1000) - ${MARGIN_SECONDS}) %}`,
          ContentType: 'text/plain',
        },
        End: true,
      },
    },
  };
}

/** A run is named by the millisecond in which it began. */
const RUN_OF_EXECUTION = { run: '{% $string($toMillis($states.context.Execution.StartTime)) %}' };

const ONCE_MORE = [
  { ErrorEquals: ['States.ALL'], IntervalSeconds: 30, MaxAttempts: 4, BackoffRate: 2 },
];

/** Every document is listed, so that what is gone is missed; the young ones are read. */
function stageMap(names: CompactionNames): States {
  const { results, work, stagingFolder, stagerArn, tables } = names;
  return {
    Type: 'Map',
    Label: COMPACTION_MAP,
    ItemReader: {
      Resource: 'arn:aws:states:::s3:listObjectsV2',
      Arguments: { Bucket: results, Prefix: DOCUMENTS },
    },
    ItemSelector: {
      key: '{% $states.context.Map.Item.Value.Key %}',
      modified: '{% $states.context.Map.Item.Value.LastModified %}',
    },
    ItemBatcher: {
      MaxItemsPerBatch: 1000,
      MaxInputBytesPerBatch: 200_000,
      BatchInput: { run: '{% $run %}', since: '{% $since %}' },
    },
    MaxConcurrency: 20,
    // Standard, as a batch with large files of JSON lines takes more than five minutes.
    ItemProcessor: {
      ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
      StartAt: 'Stage',
      States: {
        Stage: {
          Type: 'Task',
          Resource: 'arn:aws:states:::lambda:invoke',
          Arguments: {
            FunctionName: stagerArn,
            Payload: {
              run: '{% $states.input.BatchInput.run %}',
              since: '{% $states.input.BatchInput.since %}',
              bucket: work,
              folder: stagingFolder,
              tables,
              documents: '{% $states.input.Items %}',
            },
          },
          Retry: ONCE_MORE,
          Output: '{% $states.result.Payload %}',
          End: true,
        },
      },
    },
    ResultWriter: {
      Resource: 'arn:aws:states:::s3:putObject',
      Arguments: { Bucket: work, Prefix: `${stagingFolder}/maps` },
    },
  };
}

function tablesMap(names: CompactionNames): States {
  const { tables, work, tablesFolder } = names;
  const location = `s3://${work}/${tablesFolder}`;
  const query = (field: string, next: string | null) => ({
    ...athena(`{% $replace($states.input.${field}, '${RUN}', $run) %}`, names),
    // The next one is about the same table.
    Output: '{% $states.input %}',
    ...(next === null ? { End: true } : { Next: next }),
  });
  return {
    Type: 'Map',
    Items: tables.map((table) => ({
      create: createTable(table, location),
      merge: merge(table),
      optimize: optimize(table),
      vacuum: vacuum(table),
    })),
    MaxConcurrency: 4,
    ItemProcessor: {
      ProcessorConfig: { Mode: 'INLINE' },
      StartAt: 'Create',
      States: {
        Create: query('create', 'Merge'),
        Merge: query('merge', 'Optimize'),
        Optimize: query('optimize', 'Vacuum'),
        Vacuum: query('vacuum', null),
      },
    },
  };
}

/** One after the other: some stand on others. */
function viewsMap(names: CompactionNames): States {
  return {
    Type: 'Map',
    Items: views(names.tables),
    MaxConcurrency: 1,
    ItemProcessor: {
      ProcessorConfig: { Mode: 'INLINE' },
      StartAt: 'View',
      States: { View: { ...athena('{% $states.input %}', names), End: true } },
    },
  };
}

function athena(statement: string, { workgroup, database }: CompactionNames): States {
  return {
    Type: 'Task',
    Resource: 'arn:aws:states:::athena:startQueryExecution.sync',
    Arguments: {
      QueryString: statement,
      WorkGroup: workgroup,
      QueryExecutionContext: { Database: database },
    },
    Retry: ONCE_MORE,
  };
}
