import type { Block, SentenceKind } from '../document.ts';
import type { Span } from '../span.ts';
import { LABEL, startsItem, type Line } from './lines.ts';
import { isDateLine } from './publication-day.ts';

/** One line of the plain text: a paragraph, a headline, one bullet. Half-open, without outer white space. */
export interface Segment extends Span {
  readonly kind: SentenceKind;
}

/** Cuts the body into segments: every newline ends one. `blocks` are those of the plain text. */
export function readSegments(
  text: string,
  { lines, blocks }: { readonly lines: readonly Line[]; readonly blocks: readonly Block[] },
): Segment[] {
  const told = toldKinds(lines, blocks);
  return lines.map(({ start, end, isBlankBefore }, index) => ({
    start,
    end,
    kind:
      told[index] ??
      kindOf(text.slice(start, Math.min(end, start + LONGEST_JUDGED)), {
        isFirst: index === 0,
        isLast: index === lines.length - 1,
        isWhole: end - start <= LONGEST_JUDGED,
        isBlankBefore,
      }),
  }));
}

/** What mark-up says of each line; null where it says nothing. */
function toldKinds(lines: readonly Span[], blocks: readonly Block[]): (SentenceKind | null)[] {
  const told: (SentenceKind | null)[] = lines.map(() => null);
  let line = 0;
  for (const { start, kind, level } of blocks) {
    while (line < lines.length && lines[line]!.end <= start) line += 1;
    if (line >= lines.length) break;
    if (kind === 'heading') told[line] = level === 1 && line === 0 ? 'title' : 'heading';
    else if (kind === 'item' || kind === 'row') told[line] = 'item';
  }
  return told;
}

/** No heading, note or title is longer. */
const LONGEST_JUDGED = 240;

const NOTE =
  /^(?:updated|published|posted|last updated|last modified|first published|date|by|story by|photo|image|reporting by|editing by|additional reporting)\b/i;

interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isWhole: boolean;
  readonly isBlankBefore: boolean;
}

function kindOf(text: string, place: Place): SentenceKind {
  if (startsItem(text, 0)) return 'item';
  if (!place.isWhole) return 'prose';
  if (isDateLine(text)) return 'note';
  if (/\t| \| |\s{3,}/.test(text) && !/[.!?]$/.test(text)) return 'item';
  const isClosed = /[.!?…:;,"”’']$/.test(text);
  if (NOTE.test(text) && text.length < 90 && !/[.!?]$/.test(text)) return 'note';
  if (!place.isFirst && LABEL.test(text) && !/[.!?]["”’]?$/.test(text)) return 'item';
  if (isClosed) return 'prose';
  if (place.isFirst && !place.isLast) return text.length <= 200 ? 'title' : 'prose';
  return text.length <= 80 && place.isBlankBefore ? 'heading' : 'prose';
}
