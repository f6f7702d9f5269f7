import { Stack } from 'aws-cdk-lib';
import { Effect, Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { DefinitionBody, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';

/** A part of a definition in Amazon States Language, as it is written there. */
export type States = Readonly<Record<string, unknown>>;

export interface MachineProps {
  /** The whole definition, in JSONata; names of resources may be tokens. */
  readonly definition: States;
  readonly comment: string;
  /** What its tasks need; what a distributed map needs comes by itself. */
  readonly allow: readonly (readonly [actions: readonly string[], resources: readonly string[]])[];
  /** Label of the distributed map in it. */
  readonly map: string;
  readonly tracing: boolean;
}

/**
 * A standard state machine with a role that may do what is said and nothing else. It writes no logs:
 * its history is kept for 90 days, how each child ended is written by the map, and log delivery
 * would want rights on every log group of the account.
 */
export function stateMachine(scope: Construct, id: string, props: MachineProps): StateMachine {
  const { definition, comment, allow, map, tracing } = props;
  const role = new Role(scope, `${id}Role`, {
    assumedBy: new ServicePrincipal('states.amazonaws.com'),
  });
  for (const [actions, resources] of allow) {
    role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }
  const body = Stack.of(scope).toJsonString({
    Comment: comment,
    QueryLanguage: 'JSONata',
    ...definition,
  });
  const machine = new StateMachine(scope, id, {
    definitionBody: DefinitionBody.fromString(body),
    role,
    tracingEnabled: tracing,
  });
  // Apart from the role's own policy, which has to be there before the machine it would name.
  new Policy(scope, `${id}Children`, {
    roles: [role],
    statements: [
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ['states:StartExecution'],
        resources: [machine.stateMachineArn],
      }),
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ['states:DescribeExecution', 'states:StopExecution', 'states:RedriveExecution'],
        resources: [
          childrenArn(scope, `${machine.stateMachineName}/${map}:*`),
          childrenArn(scope, `${machine.stateMachineName}:*`),
        ],
      }),
    ],
  });
  return machine;
}

function childrenArn(scope: Construct, name: string): string {
  const { partition, region, account } = Stack.of(scope);
  return `arn:${partition}:states:${region}:${account}:execution:${name}`;
}
