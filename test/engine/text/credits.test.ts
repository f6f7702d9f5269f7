import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../lib/engine/text/to-document.ts';

const read = (text: string) => toDocument({ id: 'x', text }).document;

describe('credits', () => {
  it('are who reported from where, at the foot of a text', () => {
    const { credits, text } = read(
      'A bridge fell.\n\nOduya reported from Lagos, Stein from Bonn. Ana Ruiz contributed to this report.',
    );
    expect(text).not.toContain('Oduya');
    expect(credits).toEqual(
      ['Oduya', 'Stein', 'Ana Ruiz'].map((name) => ({ name, role: 'reporting' })),
    );
  });

  it('are no sentence about what was reported', () => {
    const { credits, text } = read('Nine deaths were reported from Lagos.\n\nStein contributed 4.');
    expect(credits).toEqual([]);
    expect(text).toContain('Stein');
  });

  it('are a by-line with the paper it was written for', () => {
    const { credits } = read('By Leigh Calder, Special to The Courier\n\nThe council met.');
    expect(credits[0]).toEqual({ name: 'Leigh Calder', role: 'writing' });
  });
});
