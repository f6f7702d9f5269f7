import { Duration, Names } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter, type ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface MonitoringProps {
  readonly queue: IQueue;
  readonly deadLetters: IQueue;
  readonly reader: IFunction;
  readonly logGroup: ILogGroup;
  readonly topic?: ITopic | undefined;
}

const FIVE_MINUTES = { period: Duration.minutes(5) };

/** Four alarms that mean "someone should look", and one dashboard to look at. */
export class Monitoring extends Construct {
  /** Uploads that gave their results, in five minutes. */
  readonly extracted: Metric;
  /** Uploads that gave an error record, in five minutes. */
  readonly unreadable: Metric;
  /** Messages in the dead letters. */
  readonly dead: Metric;

  constructor(scope: Construct, id: string, props: MonitoringProps) {
    super(scope, id);
    const { queue, deadLetters, reader, topic } = props;

    const dead = deadLetters.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(1),
      statistic: 'Maximum',
    });
    const age = queue.metricApproximateAgeOfOldestMessage(FIVE_MINUTES);
    const errors = reader.metricErrors(FIVE_MINUTES);
    const throttles = reader.metricThrottles(FIVE_MINUTES);

    const alarm = (name: string, metric: Metric, threshold: number, alarmDescription: string) => {
      const made = new Alarm(this, name, {
        metric,
        threshold,
        alarmDescription,
        evaluationPeriods: 1,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      });
      if (topic) made.addAlarmAction(new SnsAction(topic));
    };
    alarm('DeadLetters', dead, 1, 'Uploads could not be processed; look at the dead letters.');
    alarm('Age', age, Duration.hours(1).toSeconds(), 'An upload has waited for an hour.');
    alarm('Errors', errors, 1, 'The function failed or ran out of time; look at its logs.');
    alarm('Throttles', throttles, 1, 'The account has no concurrency left for the function.');

    const [extracted, unreadable] = this.#outcomes(props.logGroup);
    this.extracted = extracted;
    this.unreadable = unreadable;
    this.dead = dead;
    new Dashboard(this, 'Dashboard').addWidgets(
      new GraphWidget({ title: 'Uploads', left: [extracted, unreadable], width: 12 }),
      new GraphWidget({
        title: 'Queue',
        left: [queue.metricApproximateNumberOfMessagesVisible(FIVE_MINUTES), dead],
        right: [age],
        width: 12,
      }),
      new GraphWidget({
        title: 'Function',
        left: [reader.metricInvocations(FIVE_MINUTES), errors, throttles],
        right: [reader.metricDuration({ ...FIVE_MINUTES, statistic: 'p99' })],
        width: 12,
      }),
    );
  }

  /** How uploads ended, counted from the log lines that name each. */
  #outcomes(logGroup: ILogGroup): [extracted: Metric, unreadable: Metric] {
    const count = (outcome: string, metricName: string) =>
      new MetricFilter(this, metricName, {
        logGroup,
        metricName,
        // Of this very pipeline: one stack may hold several.
        metricNamespace: `Sitrep/${Names.uniqueResourceName(this.node.scope ?? this, { separator: '-' })}`,
        filterPattern: FilterPattern.stringValue('$.message', '=', outcome),
        metricValue: '1',
      }).metric({ ...FIVE_MINUTES, statistic: 'Sum' });
    return [count('extracted', 'Extracted'), count('unreadable', 'Unreadable')];
  }
}
