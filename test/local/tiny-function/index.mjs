/**
 * A function that does what its event asks, for the tests of the runtime.
 * @param {{ do: string }} event
 * @param {{ getRemainingTimeInMillis: () => number }} context
 */
export async function handler(event, context) {
  switch (event.do) {
    case 'throw':
      throw new RangeError('asked to');
    case 'exit':
      return process.exit(7);
    case 'hang':
      return new Promise((resolve) => setTimeout(resolve, 3_600_000));
    case 'environment':
      return process.env;
    case 'log':
      process.stdout.write('{"level":"INFO"}\n');
      return null;
    default:
      return { pid: process.pid, remaining: context.getRemainingTimeInMillis() };
  }
}
