import type { ExitCode } from '../cli/surroundings.ts';
import type { Common } from './arguments.ts';
import { Account, counted, type OperatorContext } from './context.ts';
import { BATCH, sendMessages } from './queue.ts';
import { isByOlderEngine, PipelineStatus, type TextStatus } from './status.ts';

/**
 * `sitrep backfill`: has read again what has no end, and what an older engine read. The texts are in
 * the inbox; what is sent is an event for each, as S3 would send it. Sent twice it changes nothing:
 * what stands is left alone.
 */
export async function backfill({ prefix }: Common, context: OperatorContext): Promise<ExitCode> {
  const { pipeline } = context;
  const account = new Account({ ...context, total: null });
  const tally = { older: 0, missing: 0 };
  let waiting: TextStatus[] = [];
  const send = async () => {
    const taken = await sendMessages(
      pipeline,
      waiting.map((text) => eventOf(text, pipeline.inbox)),
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
    if (text.state !== 'missing' && !isByOlderEngine(text)) continue;
    waiting.push(text);
    if (waiting.length === BATCH) await send();
  }
  while (waiting.length > 0) await send();
  account.close(
    `${counted(tally.older + tally.missing, 'text')} sent to be read: ${tally.missing.toLocaleString('en-US')} without an end, ${tally.older.toLocaleString('en-US')} by an older engine; ${pipeline.name}`,
  );
  return 0;
}

/**
 * As EventBridge sends it, but without a sequencer, which the inbox does not tell, and without a time:
 * how long ago the upload was is no measure of how fast it is read.
 */
function eventOf({ key, version, sizeBytes }: TextStatus, bucket: string): string {
  const object = { key, size: sizeBytes, ...(version === null ? {} : { 'version-id': version }) };
  return JSON.stringify({
    source: 'sitrep.backfill',
    'detail-type': 'Object Created',
    detail: { bucket: { name: bucket }, object },
  });
}
