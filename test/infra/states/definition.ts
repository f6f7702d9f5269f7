import type { Template } from 'aws-cdk-lib/assertions';
import { resources } from '../app.ts';
import type { Workflow } from './machine.ts';

/** The definition of the one machine whose id holds `part`, with references to resources as names. */
export function definitionIn(
  template: Template,
  part: string,
  nameOf: (id: string) => string,
): Workflow {
  const found = [...resources(template, 'AWS::StepFunctions::StateMachine')];
  const [, machine] = found.find(([id]) => id.includes(part))!;
  return JSON.parse(text(machine.Properties['DefinitionString'], nameOf)) as Workflow;
}

function text(value: unknown, nameOf: (id: string) => string): string {
  if (typeof value === 'string') return value;
  const {
    'Fn::Join': join,
    'Fn::GetAtt': [attribute] = [],
    Ref = attribute ?? '',
  } = value as { 'Fn::Join'?: unknown[]; 'Fn::GetAtt'?: string[]; Ref?: string };
  if (join) {
    const [separator, parts] = join as [string, unknown[]];
    return parts.map((part) => text(part, nameOf)).join(separator);
  }
  return nameOf(Ref);
}
