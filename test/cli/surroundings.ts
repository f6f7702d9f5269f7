import { PassThrough, Readable, Writable } from 'node:stream';
import { run } from '../../lib/cli/run.ts';
import type { ExitCode } from '../../lib/cli/surroundings.ts';

export interface Ran {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  /** What stands on standard input: chunks, in their order. */
  readonly stdin?: string | readonly (string | Buffer)[];
  /** Width of the terminal that standard output is; left out, it is none. */
  readonly terminal?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Address of what runs in worker processes: the command as it stands in the checkout. */
  readonly script?: string;
}

const SCRIPT = new URL('../../bin/sitrep.ts', import.meta.url).href;

/** The command in this process, with standard streams of its own. */
export async function sitrep(args: readonly string[], setting: Setting = {}): Promise<Ran> {
  const { stdin, terminal, env = {}, script = SCRIPT } = setting;
  const chunks = typeof stdin === 'string' ? [stdin] : (stdin ?? []);
  const [stdout, stderr] = [new Collected(), new Collected()];
  const input = Object.assign(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), {
    isTTY: stdin === undefined,
  });
  const around = {
    stdin: input,
    stdout: Object.assign(stdout, { isTTY: terminal !== undefined, columns: terminal }),
    stderr,
    env,
  };
  const code = await run(args, around, script);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

class Collected extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }
}

/** A reader that takes nothing until it is told to. */
export function slowReader(): PassThrough {
  return new PassThrough({ highWaterMark: 1024 });
}
