import { stemOf, verbAfter, verbBefore } from '../../grammar/verbs-beside.ts';
import type { Places, Row } from '../../linear/attributes.ts';
import { kindOf, type WordKind } from '../../names/word-kind.ts';
import type { Measured } from '../figure.ts';

/** "money", "percent", the name of another unit, or "-" where things are counted. */
export function unitOf({ unit }: Measured): string {
  if (unit === null) return '-';
  return unit.measure === 'money' || unit.measure === 'percent' ? unit.measure : unit.name;
}

/** What its line is on the page. */
export const lineKindOf = ({ stretch, amount }: Measured): string =>
  stretch.scan.layout.lines[stretch.tokens.sentence[amount.first]!]!.kind;

/** The word at a token of the figure's sentence; "#" outside it. */
export function wordAt({ stretch: { sentence, lower } }: Measured, token: number): string {
  return token < sentence.firstToken || token >= sentence.endToken ? '#' : lower[token]!;
}

/** A verb, roughly: what its forms have in common, and the kind of word; both of "" where there is none. */
interface VerbBeside {
  readonly stem: string;
  readonly kind: WordKind;
}

/** The next verb before the figure and the next from token `end` on. */
function verbsBeside({ stretch, first }: Measured, end: number): [VerbBeside, VerbBeside] {
  const { sentence, lower } = stretch;
  const told = (token: number): VerbBeside => {
    const verb = token < 0 ? '' : lower[token]!;
    return { stem: stemOf(verb), kind: kindOf(verb) };
  };
  return [told(verbBefore(stretch, sentence, first)), told(verbAfter(stretch, sentence, end))];
}

/** What `tellBeside` puts. */
type Beside =
  `${'word' | 'two' | 'verb'} ${'before' | 'after'}` | `verb kind ${'before' | 'after'}`;

/** Puts the words and verbs before the figure, and those from token `end` on. */
export function tellBeside(
  figure: Measured,
  end: number,
  { row, at }: { readonly row: Row; readonly at: Places<Beside> },
): void {
  row.put(at['word before'], wordAt(figure, figure.first - 1));
  row.put(at['two before'], wordAt(figure, figure.first - 2));
  row.put(at['word after'], wordAt(figure, end));
  row.put(at['two after'], wordAt(figure, end + 1));
  const [before, after] = verbsBeside(figure, end);
  row.put(at['verb before'], before.stem);
  row.put(at['verb after'], after.stem);
  row.put(at['verb kind before'], before.kind.coarse);
  row.put(at['verb kind after'], after.kind.coarse);
}

const SMALL = /^(?:of|in|for|to|from|by|on|at|with|and|or|than|as|[,:()–-])$/;
/** In tokens. */
const LONGEST_PATH = 6;
/** A letter for each part of speech. */
const TAGS = "onNvpgajdPicx#.t'";

/** The tokens between two: small words as they are, the others by their part of speech. */
export function pathOf({ lower, tags }: Measured['stretch'], first: number, end: number): string {
  if (end - first > LONGEST_PATH) return 'long';
  const parts = lower.slice(first, end);
  return parts.map((word, at) => `${SMALL.test(word) ? word : TAGS[tags[first + at]!]!} `).join('');
}
