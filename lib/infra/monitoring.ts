import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { METRICS, METRICS_NAMESPACE } from '../../lambdas/extract/environment.ts';

export interface MonitoringProps {
  readonly queue: IQueue;
  readonly deadLetters: IQueue;
  readonly reader: IFunction;
  readonly topic: ITopic;
  /** The dimension under which the function counts. */
  readonly service: string;
}

interface AlarmProps {
  readonly metric: Metric;
  readonly threshold: number;
  /** What happened and where to look: the mail says no more. */
  readonly says: string;
}

const FIVE_MINUTES = { period: Duration.minutes(5) };
const SUM = { ...FIVE_MINUTES, statistic: 'Sum' };

/** Alarms that each mean "someone should look" (docs/operations.md), and one dashboard to look at. */
export class Monitoring extends Construct {
  /** Texts that gave their results, in five minutes. */
  readonly extracted: Metric;
  /** Texts that can never be read, in five minutes. */
  readonly unreadable: Metric;
  /** Messages in the dead letters. */
  readonly dead: Metric;
  readonly #props: MonitoringProps;

  constructor(scope: Construct, id: string, props: MonitoringProps) {
    super(scope, id);
    this.#props = props;
    const { queue, deadLetters, reader } = props;
    this.extracted = this.#counted(METRICS.documents);
    this.unreadable = this.#counted(METRICS.unreadable);
    this.dead = deadLetters.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(1),
      statistic: 'Maximum',
    });
    this.#alarm('DeadLetters', {
      metric: this.dead,
      threshold: 1,
      says: 'Uploads could not be processed and wait in the dead letters.',
    });
    this.#alarm('Age', {
      metric: queue.metricApproximateAgeOfOldestMessage(FIVE_MINUTES),
      threshold: Duration.hours(1).toSeconds(),
      says: 'An upload has waited for an hour.',
    });
    this.#alarm('Errors', {
      metric: reader.metricErrors(FIVE_MINUTES),
      threshold: 1,
      says: 'The function ended without an answer: it crashed, ran out of memory or out of time.',
    });
    this.#alarm('Throttles', {
      metric: reader.metricThrottles(FIVE_MINUTES),
      threshold: 1,
      says: 'The account has no concurrency left for the function.',
    });
    this.#alarm('Failed', {
      metric: this.#counted(METRICS.failed),
      threshold: 1,
      says: 'The engine threw on a text: its error record says failed.',
    });
    this.#alarm('Retried', {
      metric: this.#counted(METRICS.retried),
      threshold: 25,
      says: 'Many messages went back to the queue within five minutes: S3 is slow, out of reach or refuses.',
    });
    this.#alarm('Superseded', {
      metric: this.#counted(METRICS.superseded),
      threshold: 100,
      says: 'Many uploads were replaced before they were read: somebody writes the same keys again and again.',
    });
    this.#dashboard();
  }

  /** One more alarm: for a state machine of which an execution failed. */
  watch(name: string, machine: IStateMachine, says: string): void {
    this.#alarm(name, { metric: machine.metricFailed(FIVE_MINUTES), threshold: 1, says });
  }

  #counted(metricName: string, more: object = SUM): Metric {
    const dimensionsMap = { service: this.#props.service };
    return new Metric({ namespace: METRICS_NAMESPACE, metricName, dimensionsMap, ...more });
  }

  #alarm(name: string, { metric, threshold, says }: AlarmProps): void {
    new Alarm(this, name, {
      metric,
      threshold,
      alarmDescription: `${says} See docs/operations.md, "${name}".`,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(this.#props.topic));
  }

  #dashboard(): void {
    const { queue, deadLetters, reader } = this.#props;
    const count = (name: string) => this.#counted(name);
    const p = (name: string, statistic: string) =>
      this.#counted(name, { ...FIVE_MINUTES, statistic });
    const graph = (title: string, left: Metric[], right: Metric[] = []) =>
      new GraphWidget({ title, left, right, width: 12 });
    new Dashboard(this, 'Dashboard').addWidgets(
      graph('Texts', [METRICS.documents, METRICS.unreadable, METRICS.failed].map(count)),
      graph('Facts', [METRICS.dates, METRICS.figures, METRICS.actors, METRICS.places].map(count)),
      graph(
        'Queue',
        [
          queue.metricApproximateNumberOfMessagesVisible(FIVE_MINUTES),
          deadLetters.metricApproximateNumberOfMessagesVisible(FIVE_MINUTES),
          count(METRICS.retried),
          count(METRICS.superseded),
        ],
        [queue.metricApproximateAgeOfOldestMessage(FIVE_MINUTES)],
      ),
      graph(
        'From upload to results, seconds',
        ['p50', 'p99'].map((statistic) => p(METRICS.latency, statistic)),
      ),
      graph(
        'Function',
        [reader.metricInvocations(FIVE_MINUTES), reader.metricErrors(FIVE_MINUTES)],
        ['p50', 'p99'].map((statistic) => p(METRICS.duration, statistic)),
      ),
    );
  }
}
