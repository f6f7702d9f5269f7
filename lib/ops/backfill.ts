import type { ExitCode } from '../cli/surroundings.ts';
import { ENGINE } from '../engine/version.ts';
import { isBefore } from '../pipeline/engine-order.ts';
import type { BackfillOptions } from './arguments.ts';
import { Account, counted, type OperatorContext } from './context.ts';
import { OperatorError } from './pipeline.ts';
import { BATCH, sendMessages } from './queue.ts';
import { PipelineStatus, type TextStatus } from './status.ts';

/**
 * `sitrep backfill`, by the state machine where the pipeline has one, else from here: has read again what has no end, and what an older engine read. The texts are in
 * the inbox; what is sent is an event for each, as S3 would send it. Sent twice it changes nothing:
 * what stands is left alone.
 */
export async function backfill(
  options: BackfillOptions,
  context: OperatorContext,
): Promise<ExitCode> {
  const { pipeline } = context;
  if (pipeline.backfill !== null) {
    const { backfillByMachine } = await import('./backfill-machine.ts');
    return backfillByMachine(options, pipeline.backfill, context);
  }
  if (options.stop) {
    throw new OperatorError(
      'nothing of it runs elsewhere: this pipeline has no state machine for it',
      'Ctrl-C ends it where it was started; npx cdk deploy -c backfill=true makes one',
    );
  }
  return sendEach(options, context);
}

async function sendEach(
  { prefix, onlyOlderThan = ENGINE.version }: BackfillOptions,
  context: OperatorContext,
): Promise<ExitCode> {
  const { pipeline } = context;
  const account = new Account({ ...context, total: null });
  const tally = { older: 0, missing: 0 };
  let waiting: TextStatus[] = [];
  const send = async () => {
    const taken = await sendMessages(
      pipeline,
      waiting.map((text) => eventOf(text, { bucket: pipeline.inbox, onlyOlderThan })),
    );
    for (const { index } of taken) {
      const text = waiting[index]!;
      tally[text.state === 'missing' ? 'missing' : 'older'] += 1;
      account.advance(text.key, 'sent');
    }
    // What was not taken is sent with the next.
    const done = new Set(taken.map(({ index }) => index));
    waiting = waiting.filter((_, index) => !done.has(index));
    if (done.size === 0) throw new Error('the queue took none of ten messages; try again later');
  };
  const status = await PipelineStatus.look({ pipeline, prefix });
  for await (const text of status.texts()) {
    if (text.state !== 'missing' && !isMadeBefore(text, onlyOlderThan)) continue;
    waiting.push(text);
    if (waiting.length === BATCH) await send();
  }
  while (waiting.length > 0) await send();
  account.close(
    `${counted(tally.older + tally.missing, 'text')} sent to be read: ${tally.missing.toLocaleString('en-US')} without an end, ${tally.older.toLocaleString('en-US')} by an older engine; ${pipeline.name}`,
  );
  return 0;
}

function isMadeBefore(text: TextStatus, version: string): boolean {
  if (text.state !== 'done' && text.state !== 'failed') return false;
  return text.engine.name !== null && isBefore(text.engine.name, version);
}

/**
 * As EventBridge sends it, but without a sequencer, which the inbox does not tell, and without a time:
 * how long ago the upload was is no measure of how fast it is read.
 */
function eventOf(
  { key, version, sizeBytes }: TextStatus,
  { bucket, onlyOlderThan }: { bucket: string; onlyOlderThan: string },
): string {
  const object = { key, size: sizeBytes, ...(version === null ? {} : { 'version-id': version }) };
  return JSON.stringify({
    source: 'sitrep.backfill',
    'detail-type': 'Object Created',
    detail: { bucket: { name: bucket }, object, onlyOlderThan },
  });
}
