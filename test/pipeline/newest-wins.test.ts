import { describe, expect, it } from 'vitest';
import { cameBefore, putUnlessNewer, type OwnObject } from '../../lib/pipeline/newest-wins.ts';
import { MemoryStore } from '../../lib/store/memory-store.ts';
import type { PutOptions } from '../../lib/store/object-store.ts';

const standing = (sequencer?: string) => ({
  metadata: new Map(sequencer === undefined ? [] : [['source-sequencer', sequencer]]),
  versionId: undefined,
  etag: '"e"',
});

describe('cameBefore', () => {
  it.each([
    ['0055AED6DCD90281E5', '0055AED6DCD90281E6', true],
    ['0055AED6DCD90281E5', '0055AED6DCD90281E5', false],
    ['0055AED6DCD90281E6', '0055AED6DCD90281E5', false],
    // The shorter is filled up with zeros on the right, not read as a number.
    ['0055AED6DC', '0055AED6DCD90281E5', true],
    ['0055AED6DD', '0055AED6DCD90281E5', false],
    ['0055AED6DC', '0055AED6DC00', false],
    ['0055AED6DCD90281E5', '0055aed6dcd90281e5', false],
    [undefined, '0055AED6DCD90281E5', false],
    ['0055AED6DCD90281E5', undefined, false],
  ])('%s before %s: %s', (own, other, expected) => {
    expect(cameBefore(own, standing(other))).toBe(expected);
  });
});

describe('putUnlessNewer', () => {
  const own = (sequencer: string): OwnObject => ({
    key: 'a',
    bytes: new TextEncoder().encode(sequencer),
    contentType: 'text/plain',
    origin: { versionId: undefined, sequencer, etag: undefined, engine: 'sitrep/1' },
  });

  it('writes a first upload with one request', async () => {
    class Counting extends MemoryStore {
      requests = 0;
      override head(key: string) {
        this.requests += 1;
        return super.head(key);
      }
      override put(key: string, bytes: Uint8Array, options: PutOptions) {
        this.requests += 1;
        return super.put(key, bytes, options);
      }
    }
    const store = new Counting();
    expect(await putUnlessNewer(store, own('01'))).toBe(true);
    expect(store.requests).toBe(1);
  });

  it('replaces an older object and leaves a newer one', async () => {
    const store = new MemoryStore();
    expect(await putUnlessNewer(store, own('02'))).toBe(true);
    expect(await putUnlessNewer(store, own('03'))).toBe(true);
    expect(await putUnlessNewer(store, own('01'))).toBe(false);
    expect(store.text('a')).toBe('03');
  });

  it('sees a rival that writes between look and write', async () => {
    class Rival extends MemoryStore {
      rival: string | null = '09';
      override async head(key: string) {
        const seen = await super.head(key);
        const { rival } = this;
        this.rival = null;
        if (rival !== null) await putUnlessNewer(this, own(rival));
        return seen;
      }
    }
    const store = new Rival();
    await store.put('a', own('01').bytes, { contentType: 'text/plain' });
    expect(await putUnlessNewer(store, own('05'))).toBe(false);
    expect(store.text('a')).toBe('09');
  });

  it('gives up, for a later try, when rivals never stop', async () => {
    class Busy extends MemoryStore {
      override put() {
        return Promise.resolve(false);
      }
    }
    await expect(putUnlessNewer(new Busy(), own('01'))).rejects.toThrow('try again later');
  });
});
