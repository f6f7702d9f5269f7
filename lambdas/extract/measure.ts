import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Ended, ObjectRef } from '../../lib/pipeline/extract-object.ts';
import { METRICS, METRICS_NAMESPACE } from './environment.ts';

const metrics = new Metrics({ namespace: METRICS_NAMESPACE });

const count = (name: string, value: number) => {
  if (value > 0) metrics.addMetric(name, MetricUnit.Count, value);
};

/** Counts how one event ended, in CloudWatch's embedded metric format. */
export function measure(ended: Ended, ref: ObjectRef, startedAt: number): void {
  if (ended.isSuperseded) count(METRICS.superseded, 1);
  if (ended.kind === 'removed') count(METRICS.removed, 1);
  if (ended.kind === 'unreadable') countUnreadable(ended.code);
  if (ended.kind === 'extracted') {
    count(METRICS.documents, ended.articles);
    count(METRICS.unreadable, ended.unreadable);
    count(METRICS.failed, ended.failed);
    for (const kind of ['dates', 'figures', 'actors', 'places'] as const) {
      count(METRICS[kind], ended.facts[kind]);
    }
  }
  const now = Date.now();
  metrics.addMetric(METRICS.duration, MetricUnit.Milliseconds, now - startedAt);
  if (ref.time !== undefined && ended.kind !== 'unchanged') {
    metrics.addMetric(METRICS.latency, MetricUnit.Seconds, Math.max(0, (now - ref.time) / 1000));
  }
}

function countUnreadable(code: string): void {
  count(code === 'failed' ? METRICS.failed : METRICS.unreadable, 1);
  const single = metrics.singleMetric();
  single.addDimension('code', code);
  single.addMetric(METRICS.unreadable, MetricUnit.Count, 1);
}

/** A message that goes back to the queue. */
export function measureRetry(): void {
  count(METRICS.retried, 1);
}

/** Writes what was counted since the last time. */
export function publish(): void {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
}
