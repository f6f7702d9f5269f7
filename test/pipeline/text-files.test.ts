import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Credit, OmissionKind, Published } from '../../lib/engine/document.ts';
import type { WarningCode } from '../../lib/engine/text/index.ts';
import type { DocumentRecord } from '../../lib/output/schema.ts';
import { extractText, type ExtractedText } from '../../lib/pipeline/extract-text.ts';

/** What must hold of one file of `test/text-files/files`; all of them were written for this project. */
interface Case {
  readonly file: string;
  /** File with the same actors, figures and dates. */
  readonly same?: string;
  /** There may be more of them than in the other file. */
  readonly moreActors?: boolean;
  readonly moreFigures?: boolean;
  /** Numerals of all figures, in order. */
  readonly figures?: readonly string[];
  readonly notActors?: readonly string[];
  readonly title?: string;
  readonly published?: Published;
  readonly language?: string;
  readonly credits?: readonly Credit[];
  /** Each must be warned of; of the rest only a missing publication day may. */
  readonly warnings?: readonly WarningCode[];
  /** Kinds of what is left out, each at least once; none at all when empty. */
  readonly omitted?: readonly OmissionKind[];
}

const FOLDER = join(import.meta.dirname, '../text-files');
const cases = readFileSync(join(FOLDER, 'cases.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Case);

const extracted = new Map<string, ExtractedText>();

/** Without a day of its own a text is taken to be of the 12th, the day after. */
function read(file: string): ExtractedText {
  const known = extracted.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(FOLDER, 'files', file));
  const result = extractText({ id: file, bytes });
  const { source } = result.document.published;
  const published = { value: '2025-03-11', source: 'option' } as const;
  const dated = source === 'none' ? extractText({ id: file, bytes, published }) : result;
  extracted.set(file, dated);
  return dated;
}

const actorsOf = ({ actors }: DocumentRecord) =>
  actors.map(({ name, type, role }) => `${name} (${type}, ${role ?? 'no role'})`);
const figuresOf = ({ figures }: DocumentRecord) =>
  figures.map(({ value, bound, measure, head }) => `${bound} ${value} ${measure} ${head}`);
const datesOf = ({ dates }: DocumentRecord) => dates.map(({ value }) => value);

describe('texts as people have them', () => {
  it.each(cases)('$file', (expected) => {
    const { record, document } = read(expected.file);
    const { same, moreActors, moreFigures, warnings = [] } = expected;
    if (same !== undefined) {
      const other = read(same).record;
      const actors = actorsOf(record);
      expect(moreActors ? actors.filter((a) => actorsOf(other).includes(a)) : actors).toEqual(
        actorsOf(other),
      );
      const figures = figuresOf(record);
      expect(moreFigures ? figures.slice(-figuresOf(other).length) : figures).toEqual(
        figuresOf(other),
      );
      expect(datesOf(record).slice(-datesOf(other).length)).toEqual(datesOf(other));
    }
    if (expected.figures !== undefined) {
      expect(record.figures.map(({ number }) => number.text)).toEqual(expected.figures);
    }
    const names = record.actors.flatMap(({ name, aliases }) => [name, ...aliases]);
    for (const name of expected.notActors ?? []) expect(names).not.toContain(name);
    if (expected.title !== undefined) expect(record.document.title).toBe(expected.title);
    if (expected.published !== undefined) {
      expect(record.document.published).toEqual(expected.published);
    }
    expect(record.document.language).toBe(expected.language ?? 'en');
    if (expected.credits !== undefined) expect(record.document.credits).toEqual(expected.credits);
    const codes = record.warnings.map(({ code }) => code);
    expect(codes.filter((code) => code !== 'no-publication-date')).toEqual(warnings);
    if (expected.omitted !== undefined) {
      const kinds = new Set(document.omitted.map(({ kind }) => kind));
      if (expected.omitted.length === 0) expect(kinds.size).toBe(0);
      for (const kind of expected.omitted) expect(kinds).toContain(kind);
    }
  });

  it.each(cases)('$file: every span cuts its text out of the decoded text', ({ file }) => {
    const { record, document } = read(file);
    const points = Array.from(document.source);
    const cut = (start: number, end: number) => points.slice(start, end).join('');
    for (const { text, start, end } of [
      ...record.dates,
      ...record.figures,
      ...record.figures.map(({ number }) => number),
      ...record.actors.flatMap(({ mentions }) => mentions),
      ...record.places.flatMap(({ mentions }) => mentions),
    ]) {
      expect(text).not.toBe('');
      expect(cut(start, end)).toBe(text);
    }
  });
});
