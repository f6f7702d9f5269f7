import { evaluated, type Json, type Scope } from './expressions.ts';
import { failure, isMeant, StatesError } from './failure.ts';
import { runMap, type MapRun, type MapState } from './map.ts';

/** What the tasks of a machine call, by the ARN of the resource; they may give a promise. */
export type Services = Readonly<Record<string, (call: never) => Json>>;

export interface Surroundings {
  readonly services: Services;
  /** Waits so long, in the machine's seconds. */
  readonly wait: (seconds: number) => Promise<void>;
  /** Begun here, so that a stopped execution can be taken up again. */
  readonly mapRuns: Map<string, MapRun>;
  readonly isStopped: () => boolean;
  readonly startedAt: string;
}

export interface Workflow {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

interface Retrier {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds?: number;
  readonly MaxAttempts?: number;
  readonly BackoffRate?: number;
  readonly MaxDelaySeconds?: number;
  readonly JitterStrategy?: string;
}

interface Catcher {
  readonly ErrorEquals: readonly string[];
  readonly Assign?: Json;
  readonly Output?: Json;
  readonly Next: string;
}

export interface State {
  readonly Type: string;
  readonly Next?: string;
  readonly End?: boolean;
  readonly Output?: Json;
  readonly Assign?: Json;
  readonly Resource?: string;
  readonly Arguments?: Json;
  readonly TimeoutSeconds?: number;
  readonly Retry?: readonly Retrier[];
  readonly Catch?: readonly Catcher[];
  readonly Choices?: readonly { readonly Condition: string; readonly Next: string }[];
  readonly Default?: string;
  readonly Error?: string;
  readonly Cause?: string;
  readonly Seconds?: number;
}

/** What each type of state may hold, beside its type and comment: anything else is a mistake of ours. */
const FIELDS: Readonly<Record<string, string>> = {
  Pass: 'Next End Output Assign',
  Task: 'Next End Output Assign Resource Arguments TimeoutSeconds Retry Catch',
  Map: 'Next End Output Assign Label ItemReader Items ItemSelector ItemBatcher MaxConcurrency ToleratedFailurePercentage ItemProcessor ResultWriter Retry Catch',
  Choice: 'Choices Default Output Assign',
  Wait: 'Next End Seconds Output Assign',
  Succeed: 'Output',
  Fail: 'Error Cause',
};

interface Done {
  readonly next: string | null;
  readonly output: Json;
  readonly assigned: Scope;
}

/** Carries out a workflow in JSONata, as Step Functions does; its output. */
export async function runWorkflow(
  { StartAt, States }: Workflow,
  input: Json,
  around: Surroundings,
  outer: Scope = {},
): Promise<Json> {
  let variables: Scope = outer;
  let name = StartAt;
  let value = input;
  for (;;) {
    if (around.isStopped()) throw failure('Aborted');
    const state = States[name];
    if (state === undefined) throw new Error(`there is no state ${name}`);
    refuseFields(name, state);
    const { next, output, assigned } = await step({ name, state }, { value, variables }, around);
    variables = { ...variables, ...assigned };
    value = output;
    if (next === null) return value;
    name = next;
  }
}

interface Standing {
  readonly value: Json;
  readonly variables: Scope;
}

async function step(
  { name, state }: { name: string; state: State },
  { value: input, variables }: Standing,
  around: Surroundings,
): Promise<Done> {
  const context = { Execution: { StartTime: around.startedAt } };
  const scope = (more: object = {}): Scope => ({
    ...variables,
    states: { input, context, ...more },
  });
  const ended = async (result: Json, next = state.Next ?? null): Promise<Done> => {
    const about = scope({ result });
    const assigned = (await evaluated(state.Assign ?? {}, about)) as Scope;
    const output = state.Output === undefined ? result : await evaluated(state.Output, about);
    return { next, output, assigned };
  };
  switch (state.Type) {
    case 'Pass':
      return ended(input);
    case 'Succeed':
      return ended(input, null);
    case 'Wait':
      await around.wait(state.Seconds ?? 0);
      return ended(input);
    case 'Fail':
      throw failure(state.Error ?? '', String(await evaluated(state.Cause ?? '', scope())));
    case 'Choice':
      for (const { Condition, Next } of state.Choices ?? []) {
        if ((await evaluated(Condition, scope())) === true) return ended(input, Next);
      }
      return ended(input, state.Default ?? null);
    default:
      return tried({ name, state }, { scope, ended, variables, input }, around);
  }
}

/** A task or a map, with its retriers and catchers. */
async function tried(
  { name, state }: { name: string; state: State },
  inside: {
    readonly scope: (more?: object) => Scope;
    readonly ended: (result: Json) => Promise<Done>;
    readonly variables: Scope;
    readonly input: Json;
  },
  around: Surroundings,
): Promise<Done> {
  const { scope, ended } = inside;
  const attempts = new Map<Retrier, number>();
  for (;;) {
    try {
      const result =
        state.Type === 'Map'
          ? await runMap({ name, state: state as unknown as MapState }, inside, around)
          : await call(state, scope(), around);
      return await ended(result);
    } catch (error) {
      if (!(error instanceof StatesError) || error.error === 'Aborted') throw error;
      const retrier = state.Retry?.find(({ ErrorEquals }) => isMeant(ErrorEquals, error));
      const attempt = (retrier && attempts.get(retrier)) ?? 0;
      if (retrier !== undefined && attempt < (retrier.MaxAttempts ?? 3)) {
        attempts.set(retrier, attempt + 1);
        const { IntervalSeconds = 1, BackoffRate = 2, MaxDelaySeconds = Infinity } = retrier;
        await around.wait(Math.min(IntervalSeconds * BackoffRate ** attempt, MaxDelaySeconds));
        continue;
      }
      const catcher = state.Catch?.find(({ ErrorEquals }) => isMeant(ErrorEquals, error));
      if (catcher === undefined) throw error;
      const errorOutput = { Error: error.error, Cause: error.message };
      const about = scope({ errorOutput });
      const assigned = (await evaluated(catcher.Assign ?? {}, about)) as Scope;
      const output =
        catcher.Output === undefined ? errorOutput : await evaluated(catcher.Output, about);
      return { next: catcher.Next, output, assigned };
    }
  }
}

async function call({ Resource = '', Arguments }: State, scope: Scope, around: Surroundings) {
  const service = around.services[Resource];
  if (service === undefined) throw new Error(`nothing stands for ${Resource}`);
  return service((await evaluated(Arguments ?? {}, scope)) as never);
}

function refuseFields(name: string, state: State): void {
  const allowed = new Set(`Type Comment ${FIELDS[state.Type] ?? ''}`.split(' '));
  const wrong = Object.keys(state).filter((field) => !allowed.has(field));
  if (wrong.length > 0) throw new Error(`${state.Type} ${name} has no field ${wrong.join(', ')}`);
}
