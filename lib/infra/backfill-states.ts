import type { States } from './machine.ts';

/** What the machine needs to know of the pipeline; each may be a token. */
export interface BackfillNames {
  readonly inbox: string;
  readonly readerArn: string;
  readonly queueUrl: string;
  /** Where the map writes how each child ended. */
  readonly work: string;
  readonly workFolder: string;
  /** Listed when the input names none. */
  readonly prefix: string;
  readonly maxConcurrency: number;
}

/** Name of the map; part of the ARN of its children. */
export const BACKFILL_MAP = 'Texts';

/** What one child takes: a batch of SQS, too, has no more. */
const BATCH = 10;

/** An express child lives for five minutes: so much of it for the function, the rest for what is left. */
const READ_SECONDS = 200;

/**
 * Everything below a prefix of the inbox is handed to the function ten at a time, as the queue would.
 * What it does not get done, for whatever reason, goes into the queue, with its tries, dead letters
 * and alarms; so that every text still ends as every upload does.
 *
 * Input: `{ prefix, onlyOlderThan }`, both may be empty.
 */
export function backfillStates(names: BackfillNames): States {
  const { inbox, work, workFolder, prefix, maxConcurrency } = names;
  return {
    StartAt: BACKFILL_MAP,
    States: {
      [BACKFILL_MAP]: {
        Type: 'Map',
        Label: BACKFILL_MAP,
        ItemReader: {
          Resource: 'arn:aws:states:::s3:listObjectsV2',
          Arguments: {
            Bucket: inbox,
            Prefix: `{% $states.input.prefix ? $states.input.prefix : ${JSON.stringify(prefix)} %}`,
          },
        },
        ItemBatcher: {
          MaxItemsPerBatch: BATCH,
          BatchInput: {
            onlyOlderThan: "{% $states.input.onlyOlderThan ? $states.input.onlyOlderThan : '' %}",
          },
        },
        MaxConcurrency: maxConcurrency,
        // A child fails when a batch could neither be read nor queued: more than a few is an outage.
        ToleratedFailurePercentage: 1,
        ItemProcessor: {
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
          ...childStates(names),
        },
        ResultWriter: {
          Resource: 'arn:aws:states:::s3:putObject',
          Arguments: { Bucket: work, Prefix: workFolder },
        },
        // Where it goes is all there is to say; the counts are the map run's.
        Output: '{% $states.result.ResultWriterDetails %}',
        End: true,
      },
    },
  };
}

function childStates({ inbox, readerArn, queueUrl }: BackfillNames): States {
  return {
    StartAt: 'Events',
    States: {
      // As EventBridge sends them, but without version, sequencer and time: the inbox says the rest.
      Events: {
        Type: 'Pass',
        Assign: {
          events: onOneLine(`{% [$states.input.Items.$string({
            'source': 'sitrep.backfill',
            'detail-type': 'Object Created',
            'detail': $merge([
              { 'bucket': { 'name': ${JSON.stringify(inbox)} }, 'object': { 'key': Key, 'size': Size } },
              $states.input.BatchInput.onlyOlderThan
                ? { 'onlyOlderThan': $states.input.BatchInput.onlyOlderThan } : {}
            ])
          })] %}`),
        },
        Next: 'Read',
      },
      Read: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Arguments: {
          FunctionName: readerArn,
          Payload: "{% { 'Records': [$events#$i.{ 'messageId': $string($i), 'body': $ }] } %}",
        },
        TimeoutSeconds: READ_SECONDS,
        Retry: [
          {
            // It has not begun: nothing is read twice by another try.
            ErrorEquals: ['Lambda.TooManyRequestsException'],
            IntervalSeconds: 2,
            MaxAttempts: 5,
            BackoffRate: 2,
            MaxDelaySeconds: 15,
            JitterStrategy: 'FULL',
          },
        ],
        Catch: [{ ErrorEquals: ['States.ALL'], Assign: { left: '{% $events %}' }, Next: 'Queue' }],
        Assign: {
          left: '{% [$events#$i[$string($i) in $states.result.Payload.batchItemFailures.itemIdentifier]] %}',
        },
        Next: 'IsAllRead',
      },
      IsAllRead: {
        Type: 'Choice',
        Choices: [{ Condition: '{% $count($left) = 0 %}', Next: 'Done' }],
        Default: 'Queue',
      },
      Queue: {
        Type: 'Task',
        Resource: 'arn:aws:states:::aws-sdk:sqs:sendMessageBatch',
        Arguments: {
          QueueUrl: queueUrl,
          Entries: "{% [$left#$i.{ 'Id': $string($i), 'MessageBody': $ }] %}",
        },
        TimeoutSeconds: 10,
        Retry: [
          { ErrorEquals: ['States.ALL'], IntervalSeconds: 1, MaxAttempts: 3, BackoffRate: 2 },
        ],
        Assign: {
          left: '{% [$left#$i[$string($i) in $states.result.Failed.Id]] %}',
        },
        Next: 'IsAllQueued',
      },
      IsAllQueued: {
        Type: 'Choice',
        Choices: [{ Condition: '{% $count($left) = 0 %}', Next: 'Done' }],
        Default: 'NotQueued',
      },
      NotQueued: {
        Type: 'Fail',
        Error: 'NotQueued',
        Cause: "{% $string($count($left)) & ' of the batch could neither be read nor queued' %}",
      },
      Done: { Type: 'Succeed' },
    },
  };
}

/** Validators of definitions take an expression for one on a single line only. */
const onOneLine = (expression: string) => expression.replace(/\n\s*/g, ' ');
