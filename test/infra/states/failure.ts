/** An error as the States Language names it. */
export class StatesError extends Error {
  override readonly name = 'StatesError';
  readonly error: string;

  constructor(error: string, cause: string) {
    super(`${error}: ${cause}`);
    this.error = error;
  }
}

export const failure = (error: string, cause = '') => new StatesError(error, cause);

/** True when the names in a retrier or catcher mean this error. */
export function isMeant(names: readonly string[], { error }: StatesError): boolean {
  const isTaskFailed = names.includes('States.TaskFailed') && error !== 'States.Timeout';
  return names.includes('States.ALL') || isTaskFailed || names.includes(error);
}
