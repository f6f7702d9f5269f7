import { describe, expect, it } from 'vitest';
import { SideBySide } from '../../lambdas/extract/side-by-side.ts';

/** Begins work on each object in turn; it is at work until it is ended by hand. */
function begun(objects: readonly { key: string; size?: number; bucket?: string }[]) {
  const texts = new SideBySide();
  const atWork: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    atWork.push(name);
    return new Promise<void>((done) => {
      ends.set(name, () => {
        atWork.splice(atWork.indexOf(name), 1);
        done();
      });
    });
  };
  const all = (async () => {
    for (const [index, ref] of objects.entries()) {
      await texts.begin([{ bucket: 'inbox', ...ref }], work(`${ref.key}${index}`));
    }
    await texts.end();
  })();
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const end = async (name: string) => {
    ends.get(name)!();
    await settled();
  };
  return { all, atWork, end, settled };
}

describe('small texts', () => {
  it('are read three at a time, the next as soon as one is done', async () => {
    const keys = ['a', 'b', 'c', 'd'];
    const { all, atWork, end, settled } = begun(keys.map((key) => ({ key, size: 20_000 })));
    await settled();
    expect(atWork).toEqual(['a0', 'b1', 'c2']);
    await end('b1');
    expect(atWork).toEqual(['a0', 'c2', 'd3']);
    for (const name of ['a0', 'c2', 'd3']) await end(name);
    await all;
  });

  it('wait for another event of the same key, and not for the same key of another bucket', async () => {
    const { all, atWork, end, settled } = begun([
      { key: 'a' },
      { key: 'a', bucket: 'other' },
      { key: 'a' },
    ]);
    await settled();
    expect(atWork).toEqual(['a0', 'a1']);
    await end('a0');
    expect(atWork).toEqual(['a1', 'a2']);
    await end('a1');
    await end('a2');
    await all;
  });
});

it('a large text is alone', async () => {
  const { all, atWork, end, settled } = begun([
    { key: 'a', size: 10 },
    { key: 'b', size: 20_000_000 },
    { key: 'c', size: 10 },
  ]);
  await settled();
  expect(atWork).toEqual(['a0']);
  await end('a0');
  expect(atWork).toEqual(['b1']);
  await end('b1');
  expect(atWork).toEqual(['c2']);
  await end('c2');
  await all;
});
