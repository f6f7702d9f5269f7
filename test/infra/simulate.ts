import { runUnsafeSimulation } from '@cloud-copilot/iam-simulate';
import type { Template } from 'aws-cdk-lib/assertions';
import { resources } from './app.ts';

export const ACCOUNT = '111122223333';

/** Names of what the stack makes, by a part of the logical id; the first that fits. */
const ARNS: readonly (readonly [part: RegExp, arn: string])[] = [
  [/ReaderRole|StagerRole/, `arn:aws:iam::${ACCOUNT}:role/function`],
  [/Reader|Stager/, `arn:aws:lambda:us-east-1:${ACCOUNT}:function:NAME`],
  [/Machine|Compaction/, `arn:aws:states:us-east-1:${ACCOUNT}:stateMachine:NAME`],
  [/Inbox/, 'arn:aws:s3:::inbox'],
  [/Results/, 'arn:aws:s3:::results'],
  [/Work/, 'arn:aws:s3:::work'],
  [/DeadLetters/, `arn:aws:sqs:us-east-1:${ACCOUNT}:dead-letters`],
  [/Queue/, `arn:aws:sqs:us-east-1:${ACCOUNT}:queue`],
  [/Logs/, `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:reader:*`],
  [/Database/, 'sitrep'],
  [/Workgroup/, 'workgroup'],
];

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::Region': 'us-east-1',
  'AWS::AccountId': ACCOUNT,
};

function arnOf(id: string): string {
  const found = ARNS.find(([part]) => part.test(id));
  if (found === undefined) throw new Error(`no name for ${id}`);
  const kind = /Reader|Stager|Backfill|Compaction/.exec(id)?.[0].toLowerCase() ?? '';
  return found[1].replace('NAME', kind);
}

/** The template's references, as names: what is simulated is the policy that is deployed. */
function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved);
  if (typeof value !== 'object' || value === null) return value;
  const {
    'Fn::GetAtt': attribute,
    'Fn::Join': join,
    'Fn::Select': select,
    'Fn::Split': split,
    Ref: ref,
  } = value as Record<string, unknown>;
  if (attribute) {
    const [id, name] = attribute as [string, string];
    const arn = arnOf(id);
    return name === 'Name' ? arn.split(':').pop() : arn;
  }
  if (join) {
    const [separator, parts] = join as [string, unknown[]];
    return parts.map(resolved).join(separator);
  }
  if (split) {
    const [separator, whole] = split as [string, unknown];
    return String(resolved(whole)).split(separator);
  }
  if (select) {
    const [index, list] = select as [number, unknown];
    return (resolved(list) as string[])[index];
  }
  if (typeof ref === 'string') return PSEUDO[ref] ?? arnOf(ref);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, resolved(each)]));
}

/** The policies of the role whose logical id holds `part`. */
export function policiesOf(template: Template, part: string): readonly object[] {
  const [roleId] = [...resources(template, 'AWS::IAM::Role').keys()].filter((id) =>
    id.includes(part),
  );
  return [...resources(template, 'AWS::IAM::Policy').values()]
    .filter(({ Properties }) => JSON.stringify(Properties['Roles']).includes(`"${roleId}"`))
    .map(({ Properties }) => resolved(Properties['PolicyDocument']) as object);
}

/** Whether somebody with these policies may do it. */
export function may(policies: readonly object[], action: string, resource: string): boolean {
  const result = runUnsafeSimulation(
    {
      request: {
        principal: `arn:aws:iam::${ACCOUNT}:role/somebody`,
        action,
        resource: { resource, accountId: ACCOUNT },
        contextVariables: {},
      },
      identityPolicies: policies.map((policy, index) => ({ name: `policy${index}`, policy })),
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
  return result === 'Allowed';
}
