import type { Draft, Edit } from './draft.ts';

/** `displaced¹`, `displaced.¹²`; not `km²`, `mi²`, `10⁶`, `CO₂`. */
const RAISED = /([\p{L}\d.,;:!?"”’)\]]{1,4})([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?![\p{L}\d])/gu;
const POWER_BEFORE = /(?:^|[^\p{L}])(?:[ckmd]?m|mi|ft|yd)$|\d$/iu;
/** `displaced[12]`, `displaced [12]`. */
const BRACKETED = /(?<=[\p{L}.,;:!?"”’)\]%\d]) ?\[\d{1,3}\]/gu;
/** `displaced.3 The`, `displaced3 and`: believed only where marks count up from one. */
const GLUED = /(\p{Ll}{3}[.,;:]?["”’]?)(\d{1,2})(?=[\s.,;:)]|$)/gu;

const NOTE_LINE = /^(?:\[(\d{1,3})\]|([¹²³⁴⁵⁶⁷⁸⁹]{1,2})|\(?(\d{1,2})[.)]?)\s/;
const CITES =
  /\b(?:sources?|see|ibid|available at|accessed|https?:|www\.|figures?|data|according to|based on|as of|estimates?|note|includes?|excludes?|provisional|p\. ?\d|pp\. ?\d)/i;

/** Leaves out the marks of footnotes, which stand at words like figures, and the notes at the end. */
export function dropFootnotes(draft: Draft): void {
  const { text, bodyStart } = draft;
  if (!mayHaveMarks(text, bodyStart)) return;
  const body = text.slice(bodyStart);
  const edits: Edit[] = [];
  const marks = new Set<number>();
  const cut = (start: number, length: number) =>
    edits.push({
      start: bodyStart + start,
      end: bodyStart + start + length,
      insert: '',
      kind: 'footnote',
    });
  for (const match of body.matchAll(RAISED)) {
    const before = body.slice(Math.max(0, match.index - 3), match.index + match[1]!.length);
    if (POWER_BEFORE.test(before)) continue;
    cut(match.index + match[1]!.length, match[2]!.length);
    marks.add(raisedNumber(match[2]!));
  }
  for (const match of body.matchAll(BRACKETED)) {
    cut(match.index, match[0].length);
    marks.add(Number(/\d+/.exec(match[0])![0]));
  }
  const glued = countingUp([...body.matchAll(GLUED)], (match) => Number(match[2]));
  for (const match of glued) {
    cut(match.index + match[1]!.length, match[2]!.length);
    marks.add(Number(match[2]));
  }
  if (edits.length === 0) return;
  edits.push(...noteEdits(draft, marks));
  edits.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  draft.edit(
    edits.filter((edit) => {
      if (edit.start < end) return false;
      end = edit.end;
      return true;
    }),
  );
}

/** One walk: a raised digit, a digit in brackets, or one right after a small letter and at most two marks. */
function mayHaveMarks(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x39) {
      if (isRaised(code)) return true;
      continue;
    }
    if (code < 0x30) continue;
    let before = text.charCodeAt(at - 1);
    if (before === BRACKET) return true;
    if (before === BLANK || (before >= 0x30 && before <= 0x39)) continue;
    let start = at - 1;
    while (start > from && start > at - 3 && MARKS_BEFORE.has(before)) {
      start -= 1;
      before = text.charCodeAt(start);
    }
    if (SMALL.test(text[start] ?? '')) return true;
  }
  return false;
}

const BRACKET = 0x5b;
const BLANK = 0x20;
const MARKS_BEFORE = new Set(Array.from('.,;:"”’', (sign) => sign.charCodeAt(0)));
const SMALL = /\p{Ll}/u;
const isRaised = (code: number) =>
  code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079);

const raisedNumber = (signs: string): number =>
  Number(Array.from(signs, (sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)).join(''));

/** The members that read 1, 2, 3 … in text order, at least two of them; else none. */
function countingUp<Item>(items: readonly Item[], numberOf: (item: Item) => number): Item[] {
  const found: Item[] = [];
  for (const item of items) if (numberOf(item) === found.length + 1) found.push(item);
  return found.length >= 2 ? found : [];
}

/** The notes themselves: the last lines of the text, each with a number that a mark has. */
function noteEdits({ text, lines }: Draft, marks: ReadonlySet<number>): Edit[] {
  const edits: Edit[] = [];
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const { start, end } = lines[index]!;
    const words = text.slice(start, Math.min(end, start + 600));
    const match = NOTE_LINE.exec(words);
    if (match === null) break;
    const number = match[2] === undefined ? Number(match[1] ?? match[3]) : raisedNumber(match[2]);
    const isPlain = match[3] !== undefined;
    if (!marks.has(number) || (isPlain && !CITES.test(words))) break;
    edits.push({ start, end, insert: '', kind: 'footnote' });
  }
  return edits;
}
