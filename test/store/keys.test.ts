import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened } from '../../lib/store/keys.ts';

describe('shortened', () => {
  it('leaves a name that fits as it is', () => {
    expect(shortened('2024/mali.txt', 100)).toBe('2024/mali.txt');
    expect(shortened('é'.repeat(50), 100)).toBe('é'.repeat(50));
  });

  it('cuts a longer one and closes it with a hash of the whole', () => {
    const name = shortened(`${'a'.repeat(100)}.txt`, 100);
    expect(name).toMatch(/^a{67}~[0-9a-f]{32}$/);
    expect(shortened(`${'a'.repeat(100)}.txt`, 100)).toBe(name);
    expect(shortened(`${'a'.repeat(100)}.csv`, 100)).not.toBe(name);
  });

  it('never passes the limit and never cuts a character in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
        fc.integer({ min: 33, max: 200 }),
        (name, most) => {
          const short = shortened(name, most);
          expect(Buffer.byteLength(short)).toBeLessThanOrEqual(most);
          if (short === name) return;
          // A character cut in two would end the head with U+FFFD, where the name has that character.
          const head = short.slice(0, short.lastIndexOf('~'));
          expect(name.startsWith(head)).toBe(true);
        },
      ),
    );
  });
});
