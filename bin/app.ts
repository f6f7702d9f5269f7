import { App } from 'aws-cdk-lib';
import { contextProps } from '../lib/infra/context.ts';
import { SitrepStack } from '../lib/infra/sitrep-stack.ts';

const app = new App();
new SitrepStack(app, 'Sitrep', {
  description: 'Dates, figures and actors out of uploaded texts, as CSV and JSON',
  ...contextProps((name) => app.node.tryGetContext(name) as unknown),
});
