import { dirname } from 'node:path';
import { readReport } from '../../../test/accuracy/read-report.ts';
import type { Report } from '../../../test/accuracy/report.ts';
import { OPEN_REPORTS, openReports } from '../open-reports.ts';
import type { GoldFigure, GoldText } from './gold.ts';

/** Our own reports of which a layer is labelled in full, in the form of the labelled corpora, by set. */
export function readOwnReports(layer: 'figures' | 'links', folder = OPEN_REPORTS): GoldText[] {
  return openReports(folder)
    .map(({ file, content }) => ({ file, report: readReport(content) }))
    .filter(({ report }) => report.layers.has(layer))
    .map(({ file, report }) => ({
      corpus: `own/${dirname(file)}`,
      id: report.id,
      text: report.text,
      published: report.published,
      figures: report.figures.map((figure) => figureOf(report, figure)),
    }));
}

function figureOf(report: Report, figure: Report['figures'][number]): GoldFigure {
  const dates = new Map(report.dates.map((date) => [date.id, date]));
  const actors = new Map(
    report.actors.map(({ id, name, mentions }) => [
      id,
      [...new Set([name, ...mentions.map(({ text }) => text)])],
    ]),
  );
  const namesOf = (id: string) => actors.get(id) ?? [];
  const { start, end } = figure;
  return {
    d: report.id,
    n: figure.text,
    at: { start, end },
    value: figure.value,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    unit: figure.unit,
    head: figure.implied ? [] : figure.heads,
    measure: figure.measures,
    place: figure.place,
    date: figure.date.map((id) => (id === null ? null : (dates.get(id)?.text ?? null))),
    dateValues: figure.date.flatMap((id) => (id === null ? [] : (dates.get(id)?.value ?? []))),
    source: figure.source.flatMap((id) => (id === null ? [null] : namesOf(id))),
    actors: {
      need: figure.need.map(({ actor }) => namesOf(actor)),
      also: figure.also.flatMap(namesOf),
    },
    status: figure.status,
    cumulative: figure.cumulative,
    partOf: null,
    change: figure.change,
    optional: figure.optional,
  };
}
