import type { Coverage, LabelledSpan, LabelledText, LabelType } from './labelled-text.ts';

interface Row {
  readonly id: string;
  readonly doc?: string;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
  readonly fine?: readonly string[];
}

const TYPES: Readonly<Record<string, LabelType>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  NORP: 'norp',
  MISC: 'misc',
};

/** Sentences a text gets at most: some corpora are one single document. */
const MOST_SENTENCES = 40;

/**
 * Reads a corpus of one tokenised sentence a line (`tokens`, BIO `tags` or `fine`). Tokens are
 * joined by a space and sentences by a newline, and the text is cut again by our own tokeniser, so
 * that training sees what running sees.
 */
export function readTokenCorpus(
  corpus: string,
  content: string,
  coverage: Coverage,
): LabelledText[] {
  const texts: { id: string; text: string; spans: LabelledSpan[]; sentences: number }[] = [];
  for (const line of content.split('\n')) {
    if (line === '') continue;
    const row = JSON.parse(line) as Row;
    const id = row.doc ?? row.id;
    let last = texts.at(-1);
    const isLong = corpus.includes('crossner') ? 1 : MOST_SENTENCES;
    if (last?.id !== id || last.sentences >= isLong) {
      last = { id, text: '', spans: [], sentences: 0 };
      texts.push(last);
    }
    if (last.text !== '') last.text += '\n';
    const { text, spans } = joinTokens(row, last.text.length);
    last.text += text;
    last.spans.push(...spans);
    last.sentences += 1;
  }
  return texts.map(({ id, text, spans }) => ({ id, corpus, text, spans, coverage }));
}

function joinTokens(row: Row, offset: number): { text: string; spans: LabelledSpan[] } {
  const tags = row.fine ?? row.tags;
  const spans: { start: number; end: number; type: LabelType }[] = [];
  let text = '';
  for (const [index, token] of row.tokens.entries()) {
    if (index > 0) text += ' ';
    const start = offset + text.length;
    text += token;
    const tag = tags[index]!;
    if (tag === 'O') continue;
    const type = row.fine ? (tag.slice(2) as LabelType) : TYPES[tag.slice(2)]!;
    const last = spans.at(-1);
    const continues = tag.startsWith('I-') && index > 0 && tags[index - 1] !== 'O';
    if (continues && last?.type === type) last.end = offset + text.length;
    else spans.push({ start, end: offset + text.length, type });
  }
  return { text, spans };
}

interface BriefRow {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly LabelledSpan[];
}

/** Reads whole texts with `mentions` (`*.documents.jsonl`). */
export function readDocumentCorpus(corpus: string, content: string): LabelledText[] {
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, mentions } = JSON.parse(line) as BriefRow;
      return { id, corpus, text, spans: mentions, coverage: 'full' };
    });
}
