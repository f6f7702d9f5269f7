import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { SitrepStack } from '../../lib/infra/sitrep-stack.ts';

type Props = ConstructorParameters<typeof SitrepStack>[2];

/** A resource of a template, as far as these tests look into it. */
export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

const { context } = JSON.parse(
  readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'),
) as { context: Record<string, unknown> };

interface AppOptions {
  readonly bundling: boolean;
  /** Fails a synthesis with what CloudFormation's own rules find. @default false */
  readonly validation?: boolean;
}

/** An app with the flags of cdk.json. Bundling and validation take most of a synthesis: do without where one can. */
export function newApp({ bundling, validation = false }: AppOptions): App {
  return new App({
    context: bundling ? context : { ...context, 'aws:cdk:bundling-stacks': [] },
    builtinCloudFormationValidation: validation,
  });
}

/** The template that `cdk deploy` would send. */
export function templateOf(props: Props = {}): Template {
  return Template.fromStack(new SitrepStack(newApp({ bundling: false }), 'Sitrep', props));
}

/** All resources of a type, by logical id. */
export function resources(template: Template, type: string): Map<string, Resource> {
  return new Map(Object.entries(template.findResources(type) as Record<string, Resource>));
}

/** The one resource of a type. */
export function only(template: Template, type: string): Resource {
  const found = [...resources(template, type).values()];
  if (found.length !== 1) throw new Error(`the stack has ${found.length} resources of ${type}`);
  return found[0]!;
}

/** What stands at a dotted path in the properties of a resource, or undefined. */
export function property({ Properties }: Resource, path: string): unknown {
  let value: unknown = Properties;
  for (const name of path.split('.')) {
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
  }
  return value;
}
