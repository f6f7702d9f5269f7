import { App } from 'aws-cdk-lib';
import { SitrepStack } from '../lib/infra/sitrep-stack.ts';

const app = new App();
new SitrepStack(app, 'Sitrep', {
  description: 'Dates, figures and actors out of uploaded texts, as CSV and JSON',
  // cdk deploy -c ephemeral=true: the buckets go with the stack, texts and results included.
  ephemeral: String(app.node.tryGetContext('ephemeral')) === 'true',
});
