import { describe, expect, it } from 'vitest';
import { ownReports } from './own-reports.ts';
import type { GoldFigure, Report } from './report.ts';

const sets = ownReports();
const linked = sets.flatMap(({ reports }) => reports).filter(({ layers }) => layers.has('links'));
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SHARES = new Set(['percent', 'fraction', 'percentage point', 'basis-point']);

/** Ids of the figures of which something is true. */
const figuresWhere = (isOdd: (figure: GoldFigure, report: Report) => boolean) =>
  linked.flatMap((report) =>
    report.figures.filter((figure) => isOdd(figure, report)).map(({ id }) => `${report.id} ${id}`),
  );

describe('our own reports', () => {
  it('have an id of their own', () => {
    const ids = sets.flatMap(({ reports }) => reports.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have four hundred figures with links, and as many reports kept as open', () => {
    expect(linked.flatMap(({ figures }) => figures).length).toBeGreaterThan(400);
    const sizes = ['kept/links', 'open/links'].map(
      (name) => sets.find((set) => set.name === name)?.reports.length,
    );
    expect(sizes).toEqual([24, 24]);
  });

  it('give sums a currency, shares a share, ages a unit of age', () => {
    const disagree = figuresWhere(({ unit, measures }) => {
      const [measure] = measures;
      return (
        (measure === 'money') !== /^[A-Z]{3}$/.test(unit ?? '') ||
        (measure === 'percent') !== SHARES.has(unit ?? '') ||
        (measure === 'age') !== (unit?.endsWith('s-old') ?? false)
      );
    });
    expect(disagree).toEqual([]);
  });

  it('have no part that is larger than its whole', () => {
    const tooLarge = figuresWhere(({ value, partOf }, { figures }) => {
      const whole = figures.find(({ id }) => id === partOf[0])?.value;
      return value !== null && whole != null && value > whole;
    });
    expect(tooLarge).toEqual([]);
  });

  it('put no weekday on another day', () => {
    const wrong = linked.flatMap((report) =>
      report.dates
        .filter(({ text, value }) => {
          const named = DAYS.findIndex((day) => text.includes(day));
          const day = /^\d{4}-\d\d-\d\d/.exec(value ?? '')?.[0];
          return named >= 0 && day !== undefined && new Date(day).getUTCDay() !== named;
        })
        .map(({ id }) => `${report.id} ${id}`),
    );
    expect(wrong).toEqual([]);
  });
});
