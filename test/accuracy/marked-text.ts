/** A stretch of a text under a label; offsets half-open, in UTF-16 code units of the bare text. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly optional: boolean;
}

const LABEL = /\|(?<id>[a-z]\d+)(?<optional>\?)?$/;

/**
 * Takes the marks `[[text|id]]` out of a text. They may stand in one another, never across.
 * @throws {Error} when brackets do not pair or a mark has no id
 */
export function readMarkedText(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: number[] = [];
  let text = '';
  for (const piece of marked.split(/(\[\[|\]\])/)) {
    if (piece === '[[') open.push(text.length);
    else if (piece === ']]') {
      const start = open.pop();
      const label = LABEL.exec(text);
      if (start === undefined || label === null || label.index <= start)
        throw new Error(`no mark ends at "…${text.slice(-30)}]]"`);
      const { id, optional } = label.groups!;
      text = text.slice(0, label.index);
      marks.push({
        id: id!,
        start,
        end: text.length,
        text: text.slice(start),
        optional: optional !== undefined,
      });
    } else text += piece;
  }
  if (open.length > 0)
    throw new Error(`a mark is left open at "${text.slice(open[0], open[0]! + 30)}…"`);
  return {
    text,
    marks: marks.sort((one, other) => one.start - other.start || other.end - one.end),
  };
}
