import { get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HANDLER_NAME } from '../../lib/local/asset.ts';
import { InvocationError, LambdaRuntime } from '../../lib/local/lambda-runtime.ts';

const TASK_ROOT = fileURLToPath(new URL('tiny-function', import.meta.url));

let runtime: LambdaRuntime;
const logged: string[] = [];

beforeAll(async () => {
  runtime = await start(HANDLER_NAME);
});

afterAll(() => runtime.stop());

function start(handler: string, timeoutSeconds = 120): Promise<LambdaRuntime> {
  return LambdaRuntime.start({
    taskRoot: TASK_ROOT,
    handler,
    environment: { OWN: 'variable' },
    region: 'eu-central-1',
    credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
    timeoutSeconds,
    onLog: (line) => logged.push(line),
  });
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const ask = (what: string) => runtime.invoke({ do: what });

describe('the local Lambda runtime', () => {
  it('runs the handler in a process of its own, one and the same for many events', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask('echo')));
    const pids = new Set(answers.map((answer) => (answer as { pid: number }).pid));
    expect([...pids]).toEqual([runtime.pid]);
    expect(runtime.pid).not.toBe(process.pid);
    expect((answers[0] as { remaining: number }).remaining).toBeGreaterThan(0);
  });

  it('gives it the environment of Lambda and nothing of ours', async () => {
    process.env['SITREP_TEST_SECRET'] = 'ours';
    const environment = (await ask('environment')) as Record<string, string>;
    expect(environment).toMatchObject({
      _HANDLER: 'index.handler',
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'id',
      LAMBDA_TASK_ROOT: TASK_ROOT,
      OWN: 'variable',
    });
    expect(environment['AWS_LAMBDA_RUNTIME_API']).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(environment).not.toHaveProperty('SITREP_TEST_SECRET');
    expect(environment).not.toHaveProperty('SITREP_RUNTIME_SECRET');
    expect(environment).not.toHaveProperty('HOME');
    delete process.env['SITREP_TEST_SECRET'];
  });

  it('gives no event to another program, nor to a page whose host points here', async () => {
    const environment = (await ask('environment')) as Record<string, string>;
    const [host = '', port] = environment['AWS_LAMBDA_RUNTIME_API']!.split(':');
    const status = (headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve, reject) => {
        const path = '/2018-06-01/runtime/invocation/next';
        get({ host, port, path, headers }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        }).on('error', reject);
      });
    expect(await status({})).toBe(403);
    expect(await status({ 'x-sitrep-runtime-secret': 'a guess' })).toBe(403);
    expect(await status({ host: 'evil.example' })).toBe(403);
    await expect(ask('echo')).resolves.toBeTruthy();
  });

  it('passes an error on by its name, and goes on', async () => {
    await expect(ask('throw')).rejects.toMatchObject({ type: 'RangeError', message: 'asked to' });
    await expect(ask('echo')).resolves.toBeTruthy();
  });

  it('starts again after the process has ended', async () => {
    const before = runtime.pid;
    await expect(ask('exit')).rejects.toMatchObject({ type: 'Runtime.ExitError' });
    await ask('echo');
    expect(runtime.pid).not.toBe(before);
  });

  it('ends a process that takes too long, and serves those who wait behind it', async () => {
    const strict = await start(HANDLER_NAME, 2);
    const hung = expect(strict.invoke({ do: 'hang' })).rejects.toMatchObject({
      type: 'Sandbox.Timedout',
    });
    const behind = strict.invoke({ do: 'echo' });
    await hung;
    await expect(behind).resolves.toBeTruthy();
    await strict.stop();
  });

  it('passes on what the function logs', async () => {
    await ask('log');
    await expect.poll(() => logged, { timeout: 60_000 }).toContain('{"level":"INFO"}');
  });

  it('says when the handler cannot be loaded, once for each who asks', async () => {
    const broken = await start('missing.handler');
    const refused = { type: 'Runtime.InitError' };
    const both = [broken.invoke({}), broken.invoke({})];
    await Promise.all(both.map((one) => expect(one).rejects.toMatchObject(refused)));
    await broken.stop();
  });

  it('leaves no process behind, even one in the middle of its work', async () => {
    const own = await start(HANDLER_NAME);
    await own.invoke({ do: 'echo' });
    const hung = expect(own.invoke({ do: 'hang' })).rejects.toBeInstanceOf(InvocationError);
    const pid = own.pid!;
    expect(runs(pid)).toBe(true);
    await own.stop();
    await hung;
    expect(runs(pid)).toBe(false);
  });
});
