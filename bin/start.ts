import { mkdir, readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { ConsoleServer } from '../lib/local/console/server.ts';
import { ConsoleTexts } from '../lib/local/console/texts.ts';
import { FolderWatch } from '../lib/local/folder-watch.ts';
import { stopOnSignal, stopWhenUnread, stopWithoutParent } from '../lib/local/interrupt.ts';
import {
  INBOX_BUCKET,
  RESULTS_BUCKET,
  startLocalStack,
  type LocalStack,
} from '../lib/local/local-stack.ts';
import { Mirror, type Mirrored } from '../lib/local/mirror.ts';
import { countsOf, printable, refusalOf } from '../lib/local/summary.ts';
import { localRunFile, tellLocalRun, untellLocalRun, type LocalRun } from '../lib/ops/local-run.ts';

const USAGE = `usage: npm start -- [--port 9199] [--console 9198] [--inbox inbox] [--out out]

Runs Sitrep on this machine: texts dropped on its page in a browser or into the inbox folder, or
uploaded to the inbox bucket by any S3 client, give their tables in the out folder and in the results bucket.`;

const DEFAULT_PORT = 9199;
const DEFAULT_CONSOLE_PORT = 9198;

/** The local bucket's own limit; a larger file would be read into memory for nothing. */
const MOST_FILE_BYTES = 100 * 1024 * 1024;

interface Options {
  /** Null: the usual port, or any free one when that is taken. */
  readonly port: number | null;
  readonly consolePort: number | null;
  readonly inbox: string;
  readonly out: string;
}

/** Exits with 2 when the command line cannot be understood. */
function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        console: { type: 'string' },
        inbox: { type: 'string', default: 'inbox' },
        out: { type: 'string', default: 'out' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const port = portFrom('--port', values.port);
    const consolePort = portFrom('--console', values.console);
    return { port, consolePort, inbox: resolve(values.inbox), out: resolve(values.out) };
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}

function portFrom(option: string, given: string | undefined): number | null {
  if (given === undefined) return null;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`${option} ${given} is no port`);
}

const { port, consolePort, inbox, out } = readOptions();
const texts = new ConsoleTexts();
const here = (path: string) => relative(process.cwd(), path) || '.';
const complain = (error: unknown) => console.error(printable(messageOf(error)));

// One after the other, so that two writes of one file cannot meet.
let mirroring: Promise<void> = Promise.resolve();
let isStopping = false;
// At the end the buckets are gone before the last of it.
const complainOfMirror = (error: unknown) => (isStopping ? undefined : complain(error));
const onGone = (key: string) => {
  mirroring = mirroring.then(() => mirror.drop(key)).catch(complainOfMirror);
};
const onResult = (key: string) => {
  mirroring = mirroring
    .then(async () => {
      const mirrored = await mirror.take(key);
      texts.ended(mirrored);
      report(mirrored);
    })
    .catch(complainOfMirror);
};

const stack = await start();
const page = await startConsole();
const mirror = new Mirror({ client: stack.client, bucket: RESULTS_BUCKET, folder: out });
await mkdir(inbox, { recursive: true });
const watch = new FolderWatch({
  folder: inbox,
  onFile: upload,
  onGone: remove,
  onError: complain,
});
watch.start();
const reported = new Set<string>();
const deadLetterCheck = setInterval(reportDeadLetters, 1000);
const told = toldOf(stack);
const toldIn = localRunFile(process.env);
await tellLocalRun(toldIn, told).catch((error: unknown) => {
  complain(`sitrep put, status and the like will not find this run: ${messageOf(error)}`);
});
stopWhenUnread(stop);
greet(stack);
stopOnSignal(stop, 0);
if (process.env['npm_lifecycle_event'] !== undefined) stopWithoutParent();

function start(): Promise<LocalStack> {
  const options = {
    workers: availableParallelism(),
    onUpload: (message: string) => texts.queued(message),
    onResult,
    onGone,
    onError: (error: unknown) => complain(`the function failed: ${messageOf(error)}`),
  };
  return onPort({ option: '--port', wanted: port, usual: DEFAULT_PORT }, (number) =>
    startLocalStack({ ...options, port: number }),
  );
}

function startConsole(): Promise<ConsoleServer> {
  const wish = { option: '--console', wanted: consolePort, usual: DEFAULT_CONSOLE_PORT };
  return onPort(wish, (number) => ConsoleServer.start({ stack, texts, port: number }));
}

/** On the port wanted, else on the usual one, else, when that is taken, on any free one. */
async function onPort<Server>(
  { option, wanted, usual }: { option: string; wanted: number | null; usual: number },
  listen: (port: number) => Promise<Server>,
): Promise<Server> {
  try {
    return await listen(wanted ?? usual);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (taken && wanted === null) return listen(0);
    if (!taken) throw error;
    console.error(
      `port ${wanted ?? ''} is taken; give another with ${option}, or 0 for any free one`,
    );
    return process.exit(1);
  }
}

async function upload(name: string, path: string): Promise<void> {
  const { size } = await stat(path);
  if (size > MOST_FILE_BYTES) throw new Error(`${name} is too large: ${size} bytes`);
  const Body = await readFile(path);
  await stack.client.send(new PutObjectCommand({ Bucket: INBOX_BUCKET, Key: name, Body }));
}

async function remove(name: string): Promise<void> {
  await stack.client.send(new DeleteObjectCommand({ Bucket: INBOX_BUCKET, Key: name }));
  console.log(`${printable(name)}   gone from the inbox, and its results with it`);
}

function report(mirrored: Mirrored): void {
  if (mirrored.kind === 'part') return;
  const name = printable(mirrored.name);
  if (mirrored.kind === 'error') console.log(`${name}   ${refusalOf(mirrored.record)}`);
  else if (mirrored.kind === 'lines')
    console.log(`${name}   ${mirrored.articles} articles → ${here(out)}/documents/${name}`);
  else console.log(`${name}   ${countsOf(mirrored.record)} → ${here(out)}/documents/${name}.json`);
}

function reportDeadLetters(): void {
  // Only looked at: sitrep redrive takes them from there.
  for (const { messageId, body } of stack.deadLetters.peek()) {
    if (reported.has(messageId)) continue;
    reported.add(messageId);
    console.error(`given up after five tries (sitrep redrive tries again): ${printable(body)}`);
    texts.givenUp(body);
  }
}

/** What the operator's commands have to know. */
function toldOf({ endpoint, credentials, queueUrl, deadLettersUrl }: LocalStack): LocalRun {
  const buckets = { inbox: INBOX_BUCKET, results: RESULTS_BUCKET };
  return { endpoint, ...credentials, ...buckets, queueUrl, deadLettersUrl };
}

function greet({ endpoint, credentials }: LocalStack): void {
  const { accessKeyId, secretAccessKey, region } = credentials;
  console.log(`Sitrep runs, for this machine only. Ctrl-C ends it.

  Open in a browser    ${page.address}
  or drop texts into   ${here(inbox)}/
  Results come to      ${here(out)}/figures/NAME.csv, dates/, actors/, places/, documents/NAME.json

  Any S3 client        endpoint ${endpoint}, region ${region}, path-style addresses
  Texts to             s3://${INBOX_BUCKET}
  Results from         s3://${RESULTS_BUCKET}
  Access key           ${accessKeyId}
  Secret key           ${secretAccessKey}

  export AWS_ACCESS_KEY_ID=${accessKeyId} AWS_SECRET_ACCESS_KEY=${secretAccessKey} AWS_REGION=${region}
  aws s3 cp report.txt s3://${INBOX_BUCKET}/ --endpoint-url ${endpoint}
  aws s3 sync s3://${RESULTS_BUCKET}/ results/ --endpoint-url ${endpoint}

  The commands of Sitrep find it by themselves: sitrep put, status, get, export, redrive, backfill
`);
}

async function stop(): Promise<void> {
  clearInterval(deadLetterCheck);
  await untellLocalRun(toldIn, told);
  await page.stop();
  await watch.stop();
  isStopping = true;
  await stack.stop();
  await mirroring;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
