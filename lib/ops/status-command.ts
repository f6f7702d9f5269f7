import { lookOf } from '../cli/terminal.ts';
import type { ExitCode } from '../cli/surroundings.ts';
import type { StatusOptions } from './arguments.ts';
import { Account, type OperatorContext } from './context.ts';
import { statusText } from './status-text.ts';
import { isByOlderEngine, PipelineStatus, type StatusReport, type TextStatus } from './status.ts';

/**
 * `sitrep status`: how every upload ended: counts, and then those that somebody should look at. Ends
 * with 1 while an upload has failed, was given up or has no end.
 */
export async function statusCommand(
  { prefix, json }: StatusOptions,
  context: OperatorContext,
): Promise<ExitCode> {
  const { pipeline, sink, around } = context;
  const account = new Account({ ...context, total: null });
  const status = await PipelineStatus.look({ pipeline, prefix });
  const counts = { uploads: 0, done: 0, failed: 0, dead: 0, missing: 0 };
  let [olderEngine, badLines] = [0, 0];
  const texts: TextStatus[] = [];
  for await (const text of status.texts()) {
    counts.uploads += 1;
    counts[text.state] += 1;
    const isOlder = isByOlderEngine(text);
    const isPlain = text.state === 'done' && !isOlder && !text.hasBadLines;
    olderEngine += Number(isOlder);
    if (text.state === 'done') badLines += Number(text.hasBadLines);
    if (json || !isPlain) texts.push(text);
    account.advance(text.key, 'looked at');
  }
  const report: StatusReport = {
    pipeline: pipeline.name,
    counts: { ...counts, olderEngine, badLines, ...(await status.rest()) },
    texts,
  };
  account.clear();
  await sink.write(
    json
      ? `${JSON.stringify(report, null, 1)}\n`
      : statusText(report, lookOf(around.stdout, around.env)),
  );
  return counts.done === counts.uploads ? 0 : 1;
}
