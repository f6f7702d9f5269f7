import { expect, it } from 'vitest';
import { withoutOwnLengths } from '../../lib/output/own-lengths.ts';
import { extractText } from '../../lib/pipeline/extract-text.ts';

it('shows no length of time as the day of itself, and leaves every other link', () => {
  const text =
    'KORVA, 8 February 2024 - The siege lasted 22 months. Nine men died on 3 March 2023.';
  const { figures, dates } = extractText({ id: 'a', bytes: Buffer.from(text) }).record;
  const shown = withoutOwnLengths(figures, dates);
  expect(shown).toHaveLength(figures.length);
  for (const [index, { measure, date }] of shown.entries()) {
    expect(date).toBe(measure === 'duration' ? null : figures[index]!.date);
  }
  expect(shown.find(({ measure }) => measure === 'deaths')?.date).not.toBeNull();
});
