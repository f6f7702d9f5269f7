import type { Draft, Edit } from '../draft.ts';
import { joinsWithoutHyphen } from '../hyphens.ts';
import { isOfTable, LABEL, startsItem } from '../lines.ts';
import { endOfWords, readPageLines, type PageLine } from './page-lines.ts';

/** Takes the form feeds out; a sentence that goes on over the page or the column is joined. */
export function joinPages(draft: Draft): void {
  const { text, bodyStart } = draft;
  if (!text.includes('\f', bodyStart)) return;
  const lines = readPageLines(text, bodyStart);
  const edits: Edit[] = [];
  for (const [index, after] of lines.entries()) {
    if (!after.isFed) continue;
    const end = startOfWords(text, after);
    const before = lines[index - 1];
    if (before === undefined) edits.push({ start: bodyStart, end, insert: '' });
    else edits.push(joint(text, { before, after: { ...after, start: end } }));
  }
  draft.edit(edits);
}

function startOfWords(text: string, { start, end }: PageLine): number {
  let at = start;
  while (at < end && /\s/.test(text[at]!)) at += 1;
  return at;
}

/** A blank between the halves of a sentence, nothing within a divided word, else an empty line. */
function joint(text: string, { before, after }: { before: PageLine; after: PageLine }): Edit {
  const start = endOfWords(text, before);
  const end = after.start;
  if (isOfTable(text, before) || startsItem(text, end)) return { start, end, insert: '\n\n' };
  if (/\p{L}-$/u.test(before.tail) && /^\p{L}/u.test(after.words)) {
    const isDivided = joinsWithoutHyphen(text, start - 1, end);
    return { start: isDivided ? start - 1 : start, end, insert: '' };
  }
  return { start, end, insert: isOpen(before.tail, after.words) ? ' ' : '\n\n' };
}

const SHORTEST_OPEN = 18;
/** So long a line is no heading, and ends in a full stop if its sentence ends. */
const SHORTEST_PROSE = 60;
const OPEN_WORD =
  /\s(?:a|an|the|of|at|to|by|in|on|for|from|with|and|or|least|than|about|nearly|was|were|is|are|has|have|had|will|that|which|who)$/;

/** Whether a line, of which `before` is the end, leaves a sentence open that another goes on with. */
export function isOpen(before: string, after: string): boolean {
  if (OPEN_WORD.test(before)) return true;
  if (!/[\p{L}\d,;–—)]$/u.test(before) || before.length < SHORTEST_OPEN) return false;
  if (/^\p{Ll}/u.test(after)) return true;
  return (
    before.length >= SHORTEST_PROSE && /^["“‘(]?[\p{L}\d$€£]/u.test(after) && !LABEL.test(after)
  );
}
