import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { KEY_HEADER } from '../../web/console/wire.ts';

/**
 * Who may use the console: a page of its own origin, in a browser that was given the key which
 * `npm start` printed. The key stands behind the `#` of the address, which no browser sends and
 * nobody logs; it is exchanged once for a cookie.
 */
export class Guard {
  readonly key = randomBytes(18).toString('base64url');
  readonly #cookie = randomBytes(18).toString('base64url');
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  /** False for a name that was made to point at this machine (DNS rebinding). */
  isOurHost({ headers }: IncomingMessage): boolean {
    return [`127.0.0.1:${this.#port}`, `localhost:${this.#port}`].includes(headers.host ?? '');
  }

  /** False for what a page of another origin makes the browser send. */
  isOurPage({ headers, method }: IncomingMessage): boolean {
    const site = headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
    if (headers.origin !== undefined) return headers.origin === `http://${headers.host ?? ''}`;
    return method === 'GET' || method === 'HEAD';
  }

  /** True for the key itself, as the page sends it once. */
  hasKey({ headers }: IncomingMessage): boolean {
    const given = headers[KEY_HEADER];
    return typeof given === 'string' && isSame(given, this.key);
  }

  hasCookie({ headers }: IncomingMessage): boolean {
    const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
    const name = `${this.#name}=`;
    const given = cookies.find((cookie) => cookie.startsWith(name))?.slice(name.length);
    return given !== undefined && isSame(given, this.#cookie);
  }

  /** Value of the `set-cookie` header. */
  get cookie(): string {
    return `${this.#name}=${this.#cookie}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** Cookies do not know ports. */
  get #name(): string {
    return `sitrep-${this.#port}`;
  }
}

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
