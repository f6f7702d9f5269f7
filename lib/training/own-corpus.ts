import type { LabelledSpan, LabelledText, LabelType } from './labelled-text.ts';

const MARK = /\[\[([^[\]|]+)\|([a-z_]+)\|\d+\]\]/g;

/** Reads reports in the inline format of `corpus/FORMAT.md`. */
export function readOwnCorpus(corpus: string, content: string): LabelledText[] {
  return content
    .split(/^(?==== )/m)
    .filter((report) => report.startsWith('=== '))
    .map((report) => {
      const lineEnd = report.indexOf('\n');
      const id = report.slice(4, lineEnd).split('|')[0]!.trim();
      const { text, spans } = readMarks(report.slice(lineEnd + 1).trim());
      return { id, corpus, text, spans, coverage: 'full' };
    });
}

/** Takes `[[text|type|entity]]` marks out of a text. */
export function readMarks(marked: string): { text: string; spans: LabelledSpan[] } {
  let text = '';
  let from = 0;
  const spans: LabelledSpan[] = [];
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    const start = text.length;
    text += match[1]!;
    spans.push({ start, end: text.length, type: match[2] as LabelType });
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), spans };
}
