import { describe, expect, it } from 'vitest';
import { readDates } from '../../../lib/engine/dates/index.ts';
import { analyse } from '../../../lib/engine/grammar/analyse.ts';
import { mannerOf } from '../../../lib/engine/links/manner.ts';
import type { Spot } from '../../../lib/engine/links/scene.ts';
import { toDocument } from '../../../lib/engine/text/index.ts';

/** Each word "Orla" is a mention; those before "said" say something. */
function manner(text: string) {
  const { document } = toDocument({ id: 't', text });
  const { layout } = analyse(document, readDates(document).found);
  const { sentences, tokens } = document;
  const spots = sentences.map(({ firstToken, endToken }) =>
    Array.from({ length: endToken - firstToken }, (_, at) => firstToken + at)
      .filter((token) => tokens.text[token] === 'Orla')
      .map((token) => ({ firstToken: token }) as Spot),
  );
  return mannerOf(document, layout, spots, ({ firstToken }) => {
    const verb = tokens.text[firstToken + 1] === 'said' ? firstToken + 1 : -1;
    return { claim: -1, verb };
  });
}

describe('the manner of a text', () => {
  it('is long sentences in which somebody speaks, in a report', () => {
    expect(manner('The mine near Orla closed. Orla said 40 miners were home.')).toEqual({
      length: 13,
      sentence: 6.5,
      sayings: 0.5,
    });
  });

  it('has no sentence in a table', () => {
    const { sentence, sayings } = manner('Town | Dead\nOrla | 4\nNorten | 12\nVasto | 9\n');
    expect([sentence, sayings]).toEqual([0, 0]);
  });
});
