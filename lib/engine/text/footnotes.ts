import type { Span } from '../span.ts';
import type { Draft, Edit } from './draft.ts';

/** `displaced¹`, `displaced.¹²`; not `km²`, `mi²`, `10⁶`, `CO₂`. */
const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?![\p{L}\d])/gu;
const MARKED = /[\p{L}\d.,;:!?"”’)\]]$/u;
const POWER_BEFORE = /(?:^|[^\p{L}])(?:[ckmd]?m|mi|ft|yd)$|\d$/iu;
/** `displaced[12]`, `displaced [12]`. */
const BRACKETED = /(?<=[\p{L}.,;:!?"”’)\]%\d]) ?\[\d{1,3}\]/gu;
/** `displaced.3 The`, `displaced3 and`, `1,2003 people`: believed only where marks count up. */
const GLUED =
  /(\p{Ll}{3}[.,;:]?["”’]?|(?<![\d,.])(?:\d{1,3}(?:,\d{3}){1,3}|(?:19|20)\d{2}\.))(\d{1,2})(?=[\s.,;:)]|$)/gu;

const NOTE_LINE = /^(?:\[(\d{1,3})\]|([¹²³⁴⁵⁶⁷⁸⁹]{1,2})|\(?(\d{1,2})[.)]?)\s/;
const CITES =
  /\b(?:sources?|see|ibid|available at|accessed|https?:|www\.|figures?|data|according to|based on|as of|estimates?|note|includes?|excludes?|provisional|p\. ?\d|pp\. ?\d)/i;

/** A mark: where it stands and which note it points at. */
interface Mark extends Span {
  readonly number: number;
  /** Glued to a word or a number like any digit: believed only where marks count up. */
  readonly isGlued: boolean;
}

/** Leaves out the marks of footnotes, which stand at words like figures, and the notes at the foot of a page or of the text. */
export function dropFootnotes(draft: Draft): void {
  const { text, bodyStart } = draft;
  if (!mayHaveMarks(text, bodyStart)) return;
  const notes = readNotes(draft);
  const marks = sureMarks(readMarks(text, bodyStart), notes);
  if (marks.length === 0) return;
  const numbers = new Set(marks.map(({ number }) => number));
  const spans = [...marks, ...noteSpans(notes, numbers)];
  spans.sort((one, other) => one.start - other.start || other.end - one.end);
  const edits: Edit[] = [];
  let until = 0;
  for (const { start, end } of spans) {
    if (start < until) continue;
    edits.push({ start, end, insert: '', kind: 'footnote' });
    until = end;
  }
  draft.edit(edits);
}

/** Whatever may be a mark, in text order. */
function readMarks(text: string, from: number): Mark[] {
  const body = text.slice(from);
  const marks: Mark[] = [];
  const add = (at: number, length: number, number: number, isGlued = false) =>
    marks.push({ start: from + at, end: from + at + length, number, isGlued });
  for (const match of body.matchAll(RAISED)) {
    const before = body.slice(Math.max(0, match.index - 4), match.index);
    if (!MARKED.test(before) || POWER_BEFORE.test(before)) continue;
    add(match.index, match[0].length, raisedNumber(match[0]));
  }
  for (const match of body.matchAll(BRACKETED)) {
    add(match.index, match[0].length, Number(/\d+/.exec(match[0])![0]));
  }
  for (const match of body.matchAll(GLUED)) {
    const [, before, digits] = match;
    add(match.index + before!.length, digits!.length, Number(digits), true);
  }
  return marks.sort((one, other) => one.start - other.start);
}

/** Marks may be written in ways that are not known here. */
const MOST_MISSED = 3;

/** Without glued digits that do not count up with the other marks; one alone needs its note. */
function sureMarks(marks: readonly Mark[], notes: readonly Note[]): readonly Mark[] {
  const noted = new Set(notes.map(({ number }) => number));
  const found: Mark[] = [];
  let last = 0;
  for (const mark of marks) {
    const isNext =
      mark.number === last + 1 ||
      (noted.has(mark.number) && mark.number > last && mark.number <= last + MOST_MISSED);
    if (mark.isGlued && !isNext) continue;
    found.push(mark);
    last = mark.number;
  }
  const glued = found.filter(({ isGlued }) => isGlued);
  const isSure =
    found.length > glued.length ||
    glued.length >= 2 ||
    glued.every(({ number }) => noted.has(number));
  return isSure ? found : [];
}

/** One walk: a raised digit, a digit in brackets, or one right after a small letter and at most two marks. */
function mayHaveMarks(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x39) {
      if (code > 0x7f && isRaised(code)) return true;
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

/** A line that begins like a note. */
interface Note extends Span {
  readonly number: number;
  /** It says so itself, by its mark or its words, or a rule above it does. */
  readonly isSure: boolean;
}

const RULE = /^[_—–-]{5,}$/;
const LONGEST_JUDGED = 600;

/** The lines at the foot of the text, and of each page, that begin like notes. */
function readNotes({ text, lines }: Draft): Note[] {
  const notes: Note[] = [];
  let foot: Note[] = [];
  let isFoot = true;
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const { start, end } = lines[index]!;
    const words = text.slice(start, Math.min(end, start + LONGEST_JUDGED));
    if (isFoot) {
      const match = NOTE_LINE.exec(words);
      if (match !== null) {
        const raised = match[2] === undefined ? null : raisedNumber(match[2]);
        const isSure = match[3] === undefined || CITES.test(words);
        foot.push({ start, end, number: raised ?? Number(match[1] ?? match[3]), isSure });
      } else {
        if (RULE.test(words) && foot.length > 0) {
          foot = foot.map((note) => ({ ...note, isSure: true }));
          foot.push({ start, end, number: foot.at(-1)!.number, isSure: true });
        }
        isFoot = false;
      }
    }
    const isTop = text.slice(lines[index - 1]!.end, start).includes('\f');
    if (!isTop && index > 1) continue;
    notes.push(...foot);
    foot = [];
    isFoot = true;
  }
  return notes;
}

/** The notes that marks point at, from the last line up. */
function noteSpans(notes: readonly Note[], marks: ReadonlySet<number>): Span[] {
  return notes.filter(({ number, isSure }) => isSure && marks.has(number));
}
