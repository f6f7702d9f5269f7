// What Lambda's own runtime does in the process of a function: load the handler, ask for the next
// event, answer, for ever. Plain JavaScript, as it is run by Node alone, beside the bundled asset.
import { request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const { AWS_LAMBDA_RUNTIME_API, LAMBDA_TASK_ROOT, SITREP_RUNTIME_SECRET, _HANDLER } = process.env;
// Lambda sets no such thing: the function is not to see it.
delete process.env.SITREP_RUNTIME_SECRET;
const headers = { 'x-sitrep-runtime-secret': SITREP_RUNTIME_SECRET };
const api = `http://${AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;

/**
 * Not `fetch`, which gives up after five minutes without an event.
 * @param {'GET' | 'POST'} method @param {string} path @param {unknown} [value]
 */
const call = (method, path, value) =>
  new Promise((resolve, reject) => {
    const sent = request(api + path, { method, headers }, (answer) =>
      text(answer).then((body) => resolve({ headers: answer.headers, body }), reject),
    );
    sent.on('error', reject).end(value === undefined ? '' : JSON.stringify(value));
  });

/** @param {unknown} error */
const described = (error) =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, stackTrace: error.stack?.split('\n') }
    : { errorType: 'Error', errorMessage: String(error) };

// Ctrl-C reaches the whole process group; the parent decides when this process ends.
process.on('SIGINT', () => undefined);

const [file, name] = _HANDLER.split('.');
const loaded = await import(pathToFileURL(join(LAMBDA_TASK_ROOT, `${file}.mjs`)).href).catch(
  async (error) => {
    await call('POST', '/init/error', described(error));
    process.exit(1);
  },
);

for (;;) {
  // The API is gone when the parent is: nothing is left to do.
  const { headers: about, body } = await call('GET', '/invocation/next').catch(() =>
    process.exit(0),
  );
  const id = about['lambda-runtime-aws-request-id'];
  const deadline = Number(about['lambda-runtime-deadline-ms']);
  const context = {
    awsRequestId: id,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    invokedFunctionArn: about['lambda-runtime-invoked-function-arn'],
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  const [path, result] = await Promise.resolve(JSON.parse(body))
    .then((event) => loaded[name](event, context))
    .then(
      (value) => ['response', value ?? null],
      (error) => ['error', described(error)],
    );
  await call('POST', `/invocation/${id}/${path}`, result).catch(() => process.exit(0));
}
