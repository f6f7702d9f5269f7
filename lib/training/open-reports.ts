import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../../test/accuracy/read-report.ts';
import type { GoldActor, GoldMention, Report } from '../../test/accuracy/report.ts';
import type { LabelledSpan, LabelledText, LabelType } from './labelled-text.ts';

/** Reports of ours that may be read (test/accuracy/reports/FORMAT.md). */
export const OPEN_REPORTS = join(import.meta.dirname, '../../test/accuracy/reports/open');

/** Every open report with its path in the folder, in the order of the paths. */
export function openReports(folder = OPEN_REPORTS): { file: string; content: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, content: readFileSync(join(folder, file), 'utf8') }));
}

/** Reports of which the actors are labelled in full, as texts whose other names are not marked. */
export function readOpenReports(corpus: string, contents: readonly string[]): LabelledText[] {
  return contents
    .map(readReport)
    .filter(({ layers }) => layers.has('actors'))
    .map((report) => ({
      id: report.id,
      corpus,
      text: report.text,
      spans: namesOf(report),
      coverage: 'actors',
    }));
}

/** The mentions that are names, and the places of figures; what careful readers would differ about says nothing. */
function namesOf({ actors, figures, text }: Report): LabelledSpan[] {
  const spans = actors.flatMap((actor) =>
    actor.mentions.map(({ start, end, ...mention }) => ({
      start,
      end,
      type: typeOf(actor, { start, end, ...mention }),
    })),
  );
  // "[[[[Kenyan|a1]] army|a2]]": the name inside says more than the words around it.
  const told = spans.filter(({ type }) => type !== 'unknown');
  const untold = spans.filter(
    (span) => span.type === 'unknown' && !told.some((other) => overlap(span, other)),
  );
  const marked = [...told, ...untold];
  const named = new Set(figures.flatMap(({ place }) => place.filter((name) => name !== null)));
  const places = [...named]
    .filter(isName)
    .flatMap((name) => occurrences(text, name))
    .filter((span) => !marked.some((other) => overlap(span, other)));
  return [...marked, ...places].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
}

function occurrences(text: string, name: string): LabelledSpan[] {
  const found: LabelledSpan[] = [];
  const isWord = (at: number) => /[\p{L}\d-]/u.test(text[at] ?? '');
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    if (!isWord(start - 1) && !isWord(end)) found.push({ start, end, type: 'place' });
  }
  return found;
}

const overlap = (one: LabelledSpan, other: LabelledSpan) =>
  one.start < other.end && other.start < one.end;

/** Words with a capital, but for the small ones within names. */
const isName = (written: string): boolean =>
  written
    .split(/\s+/)
    .every((word) => /^[^\p{L}\s]*[\p{Lu}\d]/u.test(word) || /^(?:&|\p{Ll}{1,3})$/u.test(word));

function typeOf({ name, type, optional }: GoldActor, mention: GoldMention): LabelType {
  const hasCapitals = /\p{Lu}/u.test(name) && /\p{Lu}/u.test(mention.text);
  if (!hasCapitals || !isName(mention.text) || optional || mention.optional) return 'unknown';
  if (type === 'state') return 'nation';
  if (type === 'group') return 'unknown';
  return type.includes('|') ? 'organisation' : (type as LabelType);
}
