/** A table as it was read: every cell is text, as in the file. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** RFC 4180, as our own tables are written; one walk over the text. */
export function readCsv(text: string): Table {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let cell: string;
    if (text[at] === '"') {
      const parts: string[] = [];
      for (;;) {
        const quote = text.indexOf('"', at + 1);
        const end = quote < 0 ? text.length : quote;
        parts.push(text.slice(at + 1, end));
        at = end + 1;
        if (text[at] !== '"') break;
      }
      cell = parts.join('"');
    } else {
      const end = cellEnd(text, at);
      cell = text.slice(at, end);
      at = end;
    }
    line.push(cell);
    if (text[at] === ',') {
      at += 1;
      // A comma at the very end has one more empty cell behind it.
      if (at < text.length) continue;
      line.push('');
    }
    lines.push(line);
    line = [];
    at += text[at] === '\r' ? 2 : 1;
  }
  const [columns = [], ...rows] = lines;
  return { columns, rows };
}

function cellEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== ',' && text[at] !== '\r' && text[at] !== '\n') at += 1;
  return at;
}

/** The same bytes as the table has that it was read from. */
export function writeCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  const isBare = !/[",\r\n\uFEFF]|^ | $/.test(cell);
  return isBare ? cell : `"${cell.replaceAll('"', '""')}"`;
}
