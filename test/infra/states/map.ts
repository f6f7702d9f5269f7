import { evaluated, type Json, type Scope } from './expressions.ts';
import { failure, StatesError } from './failure.ts';
import { runWorkflow, type Surroundings, type Workflow } from './machine.ts';

export interface MapState {
  readonly Label?: string;
  readonly ItemReader?: { readonly Resource: string; readonly Arguments: Json };
  readonly Items?: Json;
  readonly ItemSelector?: Json;
  readonly ItemBatcher?: {
    readonly MaxItemsPerBatch: number;
    readonly MaxInputBytesPerBatch?: number;
    readonly BatchInput?: Json;
  };
  readonly MaxConcurrency?: number;
  readonly ToleratedFailurePercentage?: number;
  readonly ItemProcessor: Workflow & {
    readonly ProcessorConfig?: { readonly Mode: string; readonly ExecutionType?: string };
  };
  readonly ResultWriter?: { readonly Resource: string; readonly Arguments: Json };
}

/** One child: what it was given, and how it ended; null while it has not. */
interface Child {
  readonly input: Json;
  readonly items: number;
  ended: 'succeeded' | StatesError | null;
  output: Json;
}

/** What a distributed map did so far: an execution that is redriven goes on with the rest. */
export interface MapRun {
  readonly children: Child[];
}

interface Inside {
  readonly scope: (more?: object) => Scope;
  readonly variables: Scope;
  readonly input: Json;
}

export async function runMap(
  { name, state }: { name: string; state: MapState },
  inside: Inside,
  around: Surroundings,
): Promise<Json> {
  const isDistributed = state.ItemProcessor.ProcessorConfig?.Mode === 'DISTRIBUTED';
  const run = around.mapRuns.get(name) ?? { children: await childrenOf(state, inside, around) };
  if (isDistributed) around.mapRuns.set(name, run);
  const waiting = run.children.filter(({ ended }) => ended !== 'succeeded');
  const { MaxConcurrency = Infinity } = state;
  const worker = async () => {
    for (let child = waiting.shift(); child !== undefined; child = waiting.shift()) {
      if (around.isStopped()) throw failure('Aborted');
      // Children of a distributed map are executions of their own and know no variables.
      await carryOut(child, state, isDistributed ? {} : inside.variables, around);
      // Step Functions ends a map run as soon as too many have failed.
      refuseFailures(run, state);
    }
  };
  await Promise.all(Array.from({ length: Math.min(MaxConcurrency, waiting.length) }, worker));
  if (state.ResultWriter === undefined) return run.children.map(({ output }) => output);
  const { Arguments } = state.ResultWriter;
  const { Bucket, Prefix } = (await evaluated(Arguments, inside.scope())) as Record<string, string>;
  return { ResultWriterDetails: { Bucket, Key: `${Prefix}/run/manifest.json` } };
}

async function carryOut(child: Child, state: MapState, outer: Scope, around: Surroundings) {
  try {
    child.output = await runWorkflow(state.ItemProcessor, child.input, around, outer);
    child.ended = 'succeeded';
  } catch (error) {
    if (!(error instanceof StatesError)) throw error;
    // What was at work when it was stopped is begun anew.
    child.ended = error.error === 'Aborted' ? null : error;
    if (error.error === 'Aborted') throw error;
  }
}

function refuseFailures({ children }: MapRun, { ToleratedFailurePercentage = 0 }: MapState): void {
  const total = children.reduce((sum, { items }) => sum + items, 0);
  const failed = children
    .filter(({ ended }) => ended instanceof StatesError)
    .reduce((sum, { items }) => sum + items, 0);
  if (failed > (total * ToleratedFailurePercentage) / 100) {
    throw failure('States.ExceedToleratedFailureThreshold', `${failed} of ${total} items failed`);
  }
}

async function childrenOf(state: MapState, inside: Inside, around: Surroundings): Promise<Child[]> {
  const items = await itemsOf(state, inside, around);
  const { ItemBatcher } = state;
  const child = (input: Json, count: number): Child => ({
    ...{ input, items: count, ended: null, output: null },
  });
  if (ItemBatcher === undefined) return items.map((item) => child(item, 1));
  const BatchInput = await evaluated(ItemBatcher.BatchInput ?? {}, inside.scope());
  const children: Child[] = [];
  const { MaxItemsPerBatch, MaxInputBytesPerBatch = Infinity } = ItemBatcher;
  let Items: Json[] = [];
  const close = () => {
    if (Items.length > 0) children.push(child({ BatchInput, Items }, Items.length));
    Items = [];
  };
  for (const item of items) {
    const bytes = JSON.stringify({ BatchInput, Items: [...Items, item] }).length;
    if (Items.length === MaxItemsPerBatch || bytes > MaxInputBytesPerBatch) close();
    Items.push(item);
  }
  close();
  return children;
}

async function itemsOf(state: MapState, inside: Inside, around: Surroundings): Promise<Json[]> {
  const { ItemReader, Items, ItemSelector } = state;
  let items: Json;
  if (ItemReader === undefined) items = await evaluated(Items ?? inside.input, inside.scope());
  else {
    const reader = around.services[ItemReader.Resource];
    if (reader === undefined) throw new Error(`nothing stands for ${ItemReader.Resource}`);
    items = await reader((await evaluated(ItemReader.Arguments, inside.scope())) as never);
  }
  if (!Array.isArray(items)) throw failure('States.QueryEvaluationError', 'the items are no array');
  if (ItemSelector === undefined) return items as Json[];
  return Promise.all(
    items.map((value: Json, index) => {
      const { states, ...variables } = inside.scope() as { states: { context: object } };
      const context = { ...states.context, Map: { Item: { Index: index, Value: value } } };
      return evaluated(ItemSelector, { ...variables, states: { ...states, context } });
    }),
  );
}
