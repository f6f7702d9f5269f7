import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagClauses } from '../../../lib/training/grammar/clauses/tag-clauses.ts';
import { toDocument } from '../../../lib/engine/text/index.ts';

const read = (text: string) => {
  const { document } = toDocument({ id: 'test', text });
  return { document, syntax: tagClauses(document) };
};

/** Each clause as `subject verb object`, with `< speaker` where somebody says so. */
const clausesOf = (text: string) => {
  const { document, syntax } = read(text);
  const word = (at: number) => (at < 0 ? '–' : document.tokens.text[at]!);
  return syntax.clauses.map(({ subject, verb, object, speaks }) => {
    const parts = [subject, verb, object].map(word).join(' ');
    return speaks < 0 ? parts : `${parts} < ${word(speaks)}`;
  });
};

describe('clauses and who speaks', () => {
  it.each([
    [
      'Police said on Tuesday that 12 people were killed.',
      ['Police said –', 'people killed – < Police'],
    ],
    [
      'Twelve villagers died, the ministry said.',
      ['villagers died – < ministry', 'ministry said –'],
    ],
    ['The man who shot two officers was arrested.', ['man arrested –', 'who shot officers']],
    ['"We lost nine men," said the miner.', ['We lost men < miner', 'miner said –']],
    ['The army, he said, had captured 30 rebels.', ['army captured rebels < he', 'he said –']],
    [
      'Rebels attacked the base, killed 12 soldiers and fled.',
      ['Rebels attacked base', 'Rebels killed soldiers', 'Rebels fled –'],
    ],
    ['The plan to build 300 houses was approved.', ['plan approved –', '– build houses']],
    [
      'The minister denied that troops had crossed the border and said talks would resume.',
      [
        'minister denied –',
        'troops crossed border < minister',
        'minister said –',
        'talks resume – < minister',
      ],
    ],
    [
      'According to the ministry, 40 people have died.',
      ['people died – < ministry', '– According – < ministry'],
    ],
  ])('%s', (text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });

  it.each([
    ['They were killed.', 'passive', 'past'],
    ['They killed two.', 'active', 'past'],
    ['They have been freed.', 'passive', 'past'],
    ['They will be freed.', 'passive', 'future'],
    ['They deny it.', 'active', 'present'],
  ])('%s is %s and %s', (text, voice, tense) => {
    expect(read(text).syntax.clauses[0]).toMatchObject({ voice, tense });
  });

  it('pairs quotation marks, each once, within a paragraph', () => {
    const { document, syntax } = read('He said "no" and “yes”. "Open\n\nNext "two" end');
    const quoted = Array.from(syntax.quoteAt, (quote, at) =>
      quote < 0 ? null : `${quote}${document.tokens.text[at]!}`,
    ).filter((token) => token !== null);
    expect(quoted.join(' ')).toBe('0" 0no 0" 1“ 1yes 1” 2" 2Open 3" 3two 3"');
  });
});

describe('any text', () => {
  it('gives every token a clause of its own sentence, and clauses that know earlier ones only', () => {
    const pieces = [
      'who ',
      'said ',
      'the ',
      'men ',
      '"',
      ', ',
      'killed ',
      'that ',
      '. ',
      'and ',
      '; ',
      '12 ',
    ];
    const texts = fc.oneof(
      fc.string({ maxLength: 300, unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { document, syntax } = read(text);
        const { sentence, count } = document.tokens;
        const strays = Array.from({ length: count }, (_, at) => at).filter((at) => {
          const clause = syntax.clauses[syntax.clauseAt[at]!];
          return clause === undefined || sentence[clause.first] !== sentence[at];
        });
        expect(strays).toEqual([]);
        expect(syntax.tags).not.toContain(0);
        syntax.clauses.forEach(({ first, end, parent, joint }, index) => {
          expect(end).toBeGreaterThan(first);
          expect(parent).toBeLessThan(index);
          expect(joint).toBeLessThan(index);
        });
      }),
      { numRuns: 100 },
    );
  });
});
