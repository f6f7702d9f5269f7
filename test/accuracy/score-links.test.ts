import { describe, expect, it } from 'vitest';
import { calibrationPlot, surenessOf } from './calibration.ts';
import { scoresOf } from './own-reports.ts';
import { readReport } from './read-report.ts';
import type { ReadFigure, Reading } from './reading.ts';
import { matchFigures, scoreFigures } from './score-figures.ts';
import { scoreLinks } from './score-links.ts';
import { Tally } from './tally.ts';

const report = readReport(`=== raid | 2022-05-04 | wire | figures links
[[Police|a1]] said on [[Monday|d1]] that [[9|f1]] men died in Lodwar, [[two|f2]] of them guards of [[Acme|a2]].
---
d1: 2022-05-02
a1: Police; police
a2: Acme; company
f1: 9; man; deaths; place=Lodwar; date=d1|-; source=a1
f2: 2; guard; deaths; place=Lodwar|-; date=d1|-; actors=a2:owner; source=a1; of=f1
`);

/** A figure as the engine gives it, right in everything but what is said otherwise. */
function figure(index: 0 | 1, said: Partial<ReadFigure> = {}): ReadFigure {
  const { id, start, end, value, heads, measures } = report.figures[index]!;
  return {
    ...{ id, start, end, value, low: null, high: null, bound: '=', unit: null },
    ...{ counted: heads[0]!, head: heads[0]!, subject: null, measure: measures[0]! },
    ...{ change: null, per: null, cumulative: false, status: 'asserted' },
    ...{ place: 'Lodwar', date: null, source: 'a1', partOf: index === 1 ? 'f1' : null },
    actors: index === 1 ? ['a2'] : [],
    ...said,
  };
}

const actor = (id: string, name: string) => ({
  ...{ id, name, type: 'x', country: null, role: null, aliases: [], generic: false, mentions: [] },
});

function tally(figures: readonly ReadFigure[]): Tally {
  const tally = new Tally();
  const actors = [actor('a1', 'Police'), actor('a2', 'Acme'), actor('a3', 'Lodwar FC')];
  const reading: Reading = { dates: [], figures, actors };
  const matched = matchFigures(report, reading);
  scoreFigures(matched, tally, () => undefined);
  scoreLinks({ report, reading, tally, tell: () => undefined }, matched);
  return tally;
}

const scores = (...figures: ReadFigure[]) => scoresOf(tally(figures));

describe('scoreLinks', () => {
  it('takes a row for whole where row and links are right', () => {
    expect(scores(figure(0), figure(1))).toMatchObject({
      ...{ rows: 100, whole: 100, 'link place': 100, 'link source': 100 },
      ...{ 'link actors': 100, 'link partOf': 100 },
    });
  });

  it('asks for no link that may be empty, and counts a wrong one', () => {
    expect(scores(figure(0), figure(1, { place: null }))).toMatchObject({ whole: 100 });
    expect(scores(figure(0), figure(1, { place: 'Moyale' }))).toMatchObject({
      whole: 50,
      'link place': 66.7,
    });
  });

  it('counts an actor too many, and a part without its whole', () => {
    expect(scores(figure(0, { actors: ['a3'] }), figure(1, { partOf: null }))).toMatchObject({
      ...{ whole: 50, 'link actors': 66.7, 'link partOf': 0, rows: 100 },
    });
  });

  it('counts a figure that was not found as wrong in every column', () => {
    expect(scores(figure(0))).toMatchObject({ rows: 50, whole: 50, 'link source': 66.7 });
  });

  it('tells how far confidence can be trusted, figures that are none included', () => {
    const stray = figure(0, { id: 'f3', start: 0, end: 3, confidence: 0.9 });
    const both = [figure(0, { confidence: 0.9 }), figure(1, { confidence: 0.5, place: 'Moyale' })];
    expect(surenessOf(tally(both))).toEqual({
      ...{ sureRows: 50, sureWhole: 100, calibrationError: 30 },
    });
    expect(calibrationPlot(tally(both)).split('\n')[9]).toMatch(
      /^0\.9–1\.0 {5}1 █{36}\|█{3} 100 %$/,
    );
    expect(surenessOf(tally([...both, stray]))).toMatchObject({ sureWhole: 50 });
    expect(surenessOf(tally([figure(0)]))).toBeNull();
  });
});
