import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/engine/text/tokenise.ts';
import { LetterCase, TokenKind } from '../../../lib/engine/text/tokens.ts';

const words = (text: string) => tokenise(text, 0).text.join('|');

describe('tokenise', () => {
  it.each([
    ['about 5,000-strong', 'about|5,000|-|strong'],
    ['mid-2018, a 34-year-old', 'mid|-|2018|,|a|34|-|year|-|old'],
    [
      "Monday's and Monday’s, families' O'Neill d’Ivoire",
      "Monday|'s|and|Monday|’s|,|families|'|O'Neill|d’Ivoire",
    ],
    ['the U.S. and J.K. Rowling at 6 a.m. sharp', 'the|U.S.|and|J.K.|Rowling|at|6|a.m.|sharp'],
    ['Gen. John F. Kelly', 'Gen.|John|F.|Kelly'],
    ['14th, 12m, 2.5bn, 0.4m', '14|th|,|12|m|,|2.5|bn|,|0.4|m'],
    ['F16, AK-47s and COVID-19', 'F16|,|AK|-|47|s|and|COVID|-|19'],
    ['1,2,3 and 1,234,567.89 and 1,50,000', '1|,|2|,|3|and|1,234,567.89|and|1,50,000'],
    ['Ossa,183,604', 'Ossa|,|183|,|604'],
    ['May 14,2024 and 14.03.2024', 'May|14|,|2024|and|14.03.2024'],
    ['2024-03-14T18:15', '2024|-|03|-|14|T18|:|15'],
    ['It rose .5 to 3.5.', 'It|rose|.5|to|3.5|.'],
    ['(CENTCOM)as a 180 -day plan', '(|CENTCOM|)|as|a|180|-|day|plan'],
    ['it ended.The rest', 'it|ended|.|The|rest'],
    ['see https://a.example/1/2?x=3, or b.com.', 'see|https://a.example/1/2?x=3|,|or|b.com|.'],
    ['write to press@un.org or @un #COP29 now', 'write|to|press@un.org|or|@un|#COP29|now'],
    ['on Jan. 9 and Sat. They sat. Then', 'on|Jan.|9|and|Sat|.|They|sat|.|Then'],
    ['No. 73, and no. He said', 'No.|73|,|and|no|.|He|said'],
    ['€1.43bn — 27%…', '€|1.43|bn|—|27|%|…'],
    ['He left -- twice ...', 'He|left|--|twice|...'],
    ['½ a mile, 😀 ok', '½|a|mile|,|😀|ok'],
    ['soft\u00adhyphen zero\u200bwidth no\u00a0break', 'soft\u00adhyphen|zero|width|no|break'],
  ])('reads %j', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('knows how a word is written', () => {
    const tokens = tokenise('Mali NATO U.S. mcDonald small I 5', 0);
    expect([...tokens.letterCase]).toEqual([
      LetterCase.title,
      LetterCase.upper,
      LetterCase.upper,
      LetterCase.mixed,
      LetterCase.lower,
      LetterCase.title,
      LetterCase.none,
    ]);
    expect(tokens.kind[6]).toBe(TokenKind.number);
  });

  it('makes curly apostrophes plain for look-ups only', () => {
    const tokens = tokenise('Côte d’Ivoire’s', 0);
    expect(tokens.lower.join('|')).toBe("côte|d'ivoire|'s");
    expect(tokens.text.join('|')).toBe('Côte|d’Ivoire|’s');
  });

  it('covers every visible character of any text, in order, once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenise(text, 0);
        let at = 0;
        for (let index = 0; index < tokens.count; index += 1) {
          expect(text.slice(at, tokens.start[index]).replace(/[\s\p{C}]/gu, '')).toBe('');
          expect(tokens.text[index]).toBe(text.slice(tokens.start[index], tokens.end[index]));
          expect(tokens.end[index]).toBeGreaterThan(tokens.start[index]!);
          at = tokens.end[index]!;
        }
      }),
    );
  });
});
