import { KEY_HEADER, type AddressReply, type AddressRequest, type TextState } from './wire.ts';

/** The server does not know this page: it was started anew, or the address was cut. */
export class NoKeyError extends Error {
  override readonly name = 'NoKeyError';
}

/**
 * Exchanges the key behind the `#` for a cookie, and takes it out of the address bar.
 * @throws {NoKeyError}
 */
export async function begin(): Promise<void> {
  const key = location.hash.slice(1);
  if (key === '') return;
  const reply = await fetch('/session', { method: 'POST', headers: { [KEY_HEADER]: key } });
  if (!reply.ok) throw new NoKeyError('the key is of another run');
  history.replaceState(null, '', '/');
}

export interface Listener {
  readonly onTexts: (texts: readonly TextState[]) => void;
  /** True while the server can be heard. */
  readonly onLine: (isUp: boolean) => void;
}

/** Hears of every text, and of every change. The answer ends it. */
export function listen({ onTexts, onLine }: Listener): () => void {
  const events = new EventSource('/events');
  events.onopen = () => onLine(true);
  events.onerror = () => onLine(false);
  events.onmessage = ({ data }) => onTexts(JSON.parse(String(data)) as TextState[]);
  return () => events.close();
}

async function addresses(wanted: AddressRequest): Promise<AddressReply> {
  const reply = await fetch('/addresses', { method: 'POST', body: JSON.stringify(wanted) });
  if (reply.status === 401) throw new NoKeyError('no key');
  if (!reply.ok) throw new Error(`the console answered ${reply.status}`);
  return (await reply.json()) as AddressReply;
}

/** A text on its way to the inbox. */
export interface Upload {
  readonly key: string;
  readonly content: Blob;
  /** ISO 8601 calendar day, or null where the text has to say it. */
  readonly published: string | null;
}

/** Puts texts into the inbox bucket, some at a time. `onFailure` is told of each that did not get there. */
export async function upload(
  uploads: readonly Upload[],
  onFailure: (key: string, reason: string) => void,
): Promise<void> {
  const { put } = await addresses({
    put: uploads.map(({ key, published }) => ({ key, published })),
  });
  await inParallel(uploads, async ({ key, content }, index) => {
    try {
      const reply = await fetch(put[index]!, { method: 'PUT', body: content });
      if (!reply.ok) onFailure(key, `the bucket answered ${reply.status}`);
    } catch {
      onFailure(key, 'it could not be sent; is it a folder, or has it changed?');
    }
  });
}

/** Objects of the results bucket, in the order asked for. @throws when one is not there */
export async function download(
  objects: readonly string[],
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const { get } = await addresses({ get: objects });
  const found = new Array<Uint8Array<ArrayBuffer>>(objects.length);
  await inParallel(get, async (address, index) => {
    const reply = await fetch(address);
    if (!reply.ok) throw new Error(`${objects[index]!}: the bucket answered ${reply.status}`);
    found[index] = new Uint8Array(await reply.arrayBuffer());
  });
  return found;
}

const AT_ONCE = 6;

async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next;
      next += 1;
      await work(items[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Address of a result that a link can lead to. */
export function openAddress(object: string, fragment = ''): string {
  const path = object.split('/').map(encodeURIComponent).join('/');
  return `/open/${path}${fragment === '' ? '' : `#${fragment}`}`;
}
