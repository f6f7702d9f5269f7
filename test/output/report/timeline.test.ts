import { describe, expect, it } from 'vitest';
import { dayOf, scaleFor, type Days } from '../../../lib/output/report/scale.ts';
import { timelineHtml } from '../../../lib/output/report/timeline.ts';
import { reportPage, tagsOf, wordsOf } from './page.ts';

const day = (iso: string) => dayOf(iso)!;
const span = (first: string, last = first): Days => ({ from: day(first), to: day(last) + 1 });

describe('the scale of the timeline', () => {
  const news = [span('2020-01-02'), span('2020-01-08'), span('2018-01-01', '2018-12-31')];
  const history = [
    span('1870-01-01', '1879-12-31'),
    ...['1891-03-01', '1891-06-14', '1891-10-03', '1892-05-09', '1893-07-17'].map((iso) =>
      span(iso),
    ),
    span('1902-01-01', '1902-12-31'),
    span('-0199-01-01', '-0100-12-31'),
  ];

  it('gives a week as much room as the year before it, in news', () => {
    const { at, ticks } = scaleFor(news, day('2020-01-09'));
    expect(at(day('2020-01-09')) - at(day('2020-01-02'))).toBeGreaterThan(0.25);
    expect(ticks.map(({ label }) => label)).toEqual(['−1 week', '−1 month', '−1 year']);
  });

  it('shows years in a history, and puts what lies far off at the edge', () => {
    const { at, ticks } = scaleFor(history, null);
    expect(at(day('-0199-01-01'))).toBeLessThan(0);
    expect(ticks.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['1880', '1892', '1900']),
    );
    expect(at(day('1893-07-17')) - at(day('1891-03-01'))).toBeGreaterThan(0.3);
  });

  it.each([
    ['news', news, day('2020-01-09')],
    ['a history', history, null],
    ['one day', [span('2020-01-01')], null],
    ['two days', [span('2020-01-01'), span('2020-01-02')], null],
    ['all of time', [span('-9999-01-01'), span('9999-12-31')], null],
  ] as const)('never runs backwards: %s', (_, spans, published) => {
    const { at, ticks } = scaleFor(spans, published);
    const first = Math.min(...spans.map(({ from }) => from));
    const last = Math.max(...spans.map(({ to }) => to));
    let before = -Infinity;
    for (let step = 0; step <= 500; step += 1) {
      const here = at(first + ((last - first) * step) / 500);
      expect(here).toBeGreaterThanOrEqual(before);
      before = here;
    }
    expect(ticks.length).toBeLessThan(30);
  });
});

describe('the timeline', () => {
  const { record } = reportPage(
    'published: 2024-02-08\n\nTroops left on Tuesday. The war lasted from 2003 until 2011, and talks began in early 2023. Since 2015 nobody has come.\n',
  );
  const svg = timelineHtml(record);
  const tags = tagsOf(`<body>${svg}<script>`);

  it('draws a range of two dates as one bar, and a vague date with soft edges', () => {
    expect(wordsOf(svg)).toContain('2003–2011');
    expect(
      tags.some(
        ({ name, attributes }) => name === 'rect' && attributes.get('fill') === 'url(#soft-lr)',
      ),
    ).toBe(true);
  });

  it('marks the day of publication', () => {
    expect(wordsOf(svg)).toContain('published 2024-02-08');
  });

  it('is for the eye alone: its links are not in the order of the keyboard', () => {
    expect(svg).toMatch(/^<svg aria-hidden=true /);
    for (const { name, attributes } of tags) {
      if (name === 'a') expect(attributes.get('tabindex')).toBe('-1');
    }
  });

  it('puts what finds no room for its words into one lane of dots', () => {
    const days = Array.from(
      { length: 60 },
      (_, index) =>
        `It met on ${(index % 28) + 1} ${index < 28 ? 'March' : index < 56 ? 'May' : 'July'} 1893.`,
    );
    const crowded = timelineHtml(reportPage(days.join(' ')).record);
    const dots = [...crowded.matchAll(/<circle class=c [^>]*cy=(\d+)/g)].map(([, y]) => y);
    expect(dots.length).toBeGreaterThan(10);
    expect(new Set(dots).size).toBe(1);
  });

  it('is left out where there is nothing to order', () => {
    expect(timelineHtml(reportPage('Nobody came in 2003.').record)).toBe('');
  });
});
