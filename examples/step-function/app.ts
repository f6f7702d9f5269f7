// Starts a state machine for every text that was read: it fetches the document and looks for deaths.
import { App, Duration, Stack } from 'aws-cdk-lib';
import { RuleTargetInput, EventField } from 'aws-cdk-lib/aws-events';
import { SfnStateMachine } from 'aws-cdk-lib/aws-events-targets';
import {
  Choice,
  Condition,
  DefinitionBody,
  Pass,
  StateMachine,
  Succeed,
} from 'aws-cdk-lib/aws-stepfunctions';
import { CallAwsService } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Sitrep } from 'sitrep/cdk';

const stack = new Stack(new App(), 'DeathToll');
const sitrep = new Sitrep(stack, 'Sitrep');

const fetchDocument = new CallAwsService(stack, 'FetchDocument', {
  service: 's3',
  action: 'getObject',
  parameters: { 'Bucket.$': '$.bucket', 'Key.$': '$.key' },
  iamResources: [sitrep.results.arnForObjects('documents/*')],
  resultSelector: { 'document.$': 'States.StringToJson($.Body)' },
});
const look = new Pass(stack, 'Look', {
  parameters: { 'deaths.$': "$.document.figures[?(@.measure == 'deaths')].text" },
});
const told = new Choice(stack, 'AnyDeaths')
  .when(Condition.isPresent('$.deaths[0]'), new Pass(stack, 'Tell'))
  .otherwise(new Succeed(stack, 'NothingToTell'));

const machine = new StateMachine(stack, 'Machine', {
  definitionBody: DefinitionBody.fromChainable(fetchDocument.next(look).next(told)),
  timeout: Duration.minutes(5),
});
sitrep.results.encryptionKey?.grantDecrypt(machine);

sitrep.onResult('Read', {
  target: new SfnStateMachine(machine, {
    input: RuleTargetInput.fromObject({
      bucket: EventField.fromPath('$.detail.bucket.name'),
      key: EventField.fromPath('$.detail.object.key'),
    }),
  }),
});
