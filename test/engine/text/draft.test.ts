import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draft, type Edit } from '../../../lib/engine/text/draft.ts';

/** Edits that lie in order, made of gaps and lengths. */
const editsFor = (
  length: number,
  steps: readonly (readonly [number, number, string])[],
): Edit[] => {
  const edits: Edit[] = [];
  let at = 0;
  for (const [gap, size, insert] of steps) {
    const start = at + gap;
    const end = start + size;
    if (end > length) break;
    edits.push({ start, end, insert });
    at = end;
  }
  return edits;
};

const steps = fc.array(
  fc.tuple(
    fc.nat({ max: 5 }),
    fc.nat({ max: 4 }),
    fc.constantFrom('', ' ', '\n\n', '&', 'fi', 'ab'),
  ),
  { maxLength: 8 },
);

describe('a draft', () => {
  it('maps what was kept to itself, through any number of edits', () => {
    const draft = new Draft('At <b>least</b> 43&nbsp;men fell');
    draft.edit([
      { start: 3, end: 6, insert: '', kind: 'markup' },
      { start: 11, end: 15, insert: '', kind: 'markup' },
      { start: 18, end: 24, insert: ' ' },
    ]);
    expect(draft.text).toBe('At least 43 men fell');
    draft.edit([{ start: 0, end: 3, insert: '' }]);
    expect(draft.text).toBe('least 43 men fell');
    const place = (words: string) => {
      const start = draft.text.indexOf(words);
      const span = draft.map.toSource({ start, end: start + words.length });
      return draft.source.slice(span.start, span.end);
    };
    expect(place('least')).toBe('least');
    expect(place('least 43')).toBe('least</b> 43');
    expect(place('43 men')).toBe('43&nbsp;men');
    expect(place('fell')).toBe('fell');
    expect(draft.omitted).toEqual([
      { start: 3, end: 6, kind: 'markup' },
      { start: 11, end: 15, kind: 'markup' },
    ]);
  });

  it('reads pieces in another order, each at its place in the source', () => {
    const draft = new Draft('At least 43   fled to Chad\nmen died      by lorry');
    draft.arrange([
      { start: 0, end: 11, before: '' },
      { start: 27, end: 35, before: ' ' },
      { start: 14, end: 26, before: '\n' },
      { start: 41, end: 49, before: ' ' },
    ]);
    expect(draft.text).toBe('At least 43 men died\nfled to Chad by lorry');
    const place = (words: string) => {
      const start = draft.text.indexOf(words);
      const span = draft.map.toSource({ start, end: start + words.length });
      return draft.source.slice(span.start, span.end);
    };
    expect(place('least 43')).toBe('least 43');
    expect(place('Chad by')).toBe('Chad\nmen died      by');
    // From the foot of one column to the head of the next: what stands at the foot.
    expect(place('died\nfled')).toBe('died');
  });

  it('carries blocks along', () => {
    const draft = new Draft('xx # Head\nText\n');
    draft.blocks = [{ start: 3, end: 9, kind: 'heading', level: 1 }];
    draft.edit([
      { start: 0, end: 3, insert: '' },
      { start: 3, end: 5, insert: '' },
    ]);
    expect(draft.text.slice(draft.blocks[0]!.start, draft.blocks[0]!.end)).toBe('Head');
  });

  it('keeps each character that no edit touched at its place, whatever the edits', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), steps, steps, (source, first, second) => {
        const draft = new Draft(source);
        let positions = Array.from({ length: source.length }, (_, index) => index);
        for (const list of [first, second]) {
          const edits = editsFor(draft.text.length, list);
          const next: number[] = [];
          let at = 0;
          for (const { start, end, insert } of edits) {
            next.push(...positions.slice(at, start), ...Array.from(insert, () => -1));
            at = end;
          }
          next.push(...positions.slice(at));
          draft.edit(edits);
          positions = next;
        }
        expect(draft.text).toHaveLength(positions.length);
        let last = 0;
        for (const [offset, origin] of positions.entries()) {
          const span = draft.map.toSource({ start: offset, end: offset + 1 });
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.start;
          if (origin < 0) continue;
          expect(span).toEqual({ start: origin, end: origin + 1 });
          expect(draft.text[offset]).toBe(source[origin]);
        }
      }),
    );
  });
});
