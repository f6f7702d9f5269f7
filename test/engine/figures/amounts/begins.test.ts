import { describe, expect, it } from 'vitest';
import { nextBeginning } from '../../../../lib/engine/figures/amounts/begins.ts';
import { figureCorpora } from '../../../../lib/engine/figures/corpus.ts';
import {
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  LETTER_PREFIXES,
  SHARED_PREFIXES,
  SIGN_LETTERS,
} from '../../../../lib/engine/figures/lexicon/currencies.ts';
import { readAmount } from '../../../../lib/engine/figures/amounts/read-amount.ts';
import { tokenise } from '../../../../lib/engine/text/tokenise.ts';

/** Tokens at which an amount can be read, though the cheap look passes them by. */
function missed(text: string): string[] {
  const tokens = tokenise(text, 0);
  const end = tokens.count;
  return tokens.text.filter((_, at) => {
    const place = { tokens, at, end, sentenceFirst: 0, countries: new Map<string, string>() };
    return nextBeginning(tokens, at, end) !== at && readAmount(place) !== null;
  });
}

describe('the cheap look for where an amount may begin', () => {
  it('passes no amount of the corpora by', () => {
    const sentences = Object.values(figureCorpora).flatMap(({ finds, ignores }) => [
      ...finds.map(([sentence]) => sentence.replaceAll('[[', '').replaceAll(']]', '')),
      ...ignores,
    ]);
    expect(sentences.flatMap(missed)).toEqual([]);
  });

  it('passes no way to write a currency by', () => {
    const forms = [CURRENCY_PREFIXES, CURRENCY_SIGNS, LETTER_PREFIXES, SHARED_PREFIXES].flatMap(
      (table) => [...table.keys()],
    );
    const letters = [...SIGN_LETTERS].flatMap(([sign, table]) =>
      [...table.keys()].flatMap((word) => [word + sign, word.toUpperCase() + sign, sign + word]),
    );
    const texts = [...forms, ...letters].flatMap((form) => [
      `${form} 5 million`,
      `${form}5,000`,
      `minus ${form}5m`,
    ]);
    expect(texts.flatMap(missed)).toEqual([]);
  });
});
