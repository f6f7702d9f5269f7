import type { DocumentRecord } from './schema.ts';

type FigureRecord = DocumentRecord['figures'][number];

/**
 * The figures as they are shown to a person: "22 months" does not say when, so a figure that is a
 * length of time has no link to itself.
 */
export function withoutOwnLengths(
  figures: readonly FigureRecord[],
  dates: readonly DocumentRecord['dates'][number][],
): readonly FigureRecord[] {
  const lengths = dates.filter(({ type }) => type === 'DURATION');
  const spans = new Map(lengths.map(({ id, start, end }) => [id, { start, end }]));
  return figures.map((figure) => {
    const length = spans.get(figure.date ?? '');
    const isOwn = length !== undefined && length.start < figure.end && figure.start < length.end;
    return isOwn ? { ...figure, date: null } : figure;
  });
}
