import type { Json } from './expressions.ts';
import { StatesError } from './failure.ts';
import { runWorkflow, type Services, type Workflow } from './machine.ts';
import type { MapRun } from './map.ts';

export type Ended =
  | { readonly status: 'SUCCEEDED'; readonly output: Json }
  | { readonly status: 'FAILED' | 'ABORTED'; readonly error: string };

export interface ExecutionOptions {
  readonly services: Services;
  readonly input: Json;
  /** ISO 8601. */
  readonly startedAt?: string;
}

/**
 * One execution of a state machine, carried out in this process: the parts of the States Language
 * (https://states-language.net) that ours use, in JSONata, with distributed maps that can be stopped
 * and redriven. No waiting: seconds only count.
 */
export class Execution {
  readonly #definition: Workflow;
  readonly #services: Services;
  readonly #input: Json;
  readonly #startedAt: string;
  readonly #mapRuns = new Map<string, MapRun>();
  #isStopped = false;
  /** Seconds that retries and waits took, over all children. */
  waited = 0;

  constructor(
    definition: Workflow,
    { services, input, startedAt = '2026-11-30T02:00:00.000Z' }: ExecutionOptions,
  ) {
    this.#startedAt = startedAt;
    this.#definition = definition;
    this.#services = services;
    this.#input = input;
  }

  /** Begins it, or goes on with what was not done when it was stopped or failed. */
  async run(): Promise<Ended> {
    this.#isStopped = false;
    try {
      const output = await runWorkflow(this.#definition, this.#input, {
        services: this.#services,
        mapRuns: this.#mapRuns,
        isStopped: () => this.#isStopped,
        startedAt: this.#startedAt,
        wait: (seconds) => {
          this.waited += seconds;
          return Promise.resolve();
        },
      });
      return { status: 'SUCCEEDED', output };
    } catch (error) {
      if (!(error instanceof StatesError)) throw error;
      return { status: error.error === 'Aborted' ? 'ABORTED' : 'FAILED', error: error.error };
    }
  }

  stop(): void {
    this.#isStopped = true;
  }
}
