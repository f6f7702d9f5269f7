import { headOf } from '../../grammar/lexicon/nouns.ts';
import type { TokenRange } from '../../grammar/layout/cells.ts';
import { isNounTag, PartOfSpeech } from '../../text/parts-of-speech.ts';
import { TokenKind } from '../../text/tokens.ts';
import { isBeside, type Measured } from '../figure.ts';

/** Where a noun stands that a number may count: beside it, over it, with the number before, or where the rules found it. */
export const SOURCES = [
  'after',
  'before',
  'column',
  'row',
  'heading',
  'intro',
  'header',
  'earlier',
  'rules',
] as const;
export type Source = (typeof SOURCES)[number];

/** A noun that a number may count, by the nearest of its places. */
export interface NounCandidate {
  /** Singular, lower case; "-" for none. */
  readonly head: string;
  readonly source: Source;
  /** Its token; -1 where it has none of its own. */
  readonly at: number;
  /** In tokens. */
  readonly gap: number;
  /** The first token of what it stands in: its sentence, cell or heading. */
  readonly from: number;
  /** Farther places where it stands as well. */
  readonly also: readonly Source[];
  /** Whether the rules say that it is counted. */
  readonly isByRules: boolean;
  /** Whether the number that counts it too and stands before is of the same sentence; null where none does. */
  readonly ofEarlier: 'yes' | 'no' | null;
}

const FARTHEST_BEFORE = 30;
const FARTHEST_AFTER = 18;
/** How far a noun without a token of its own is taken to stand. */
const GAP_OF_EARLIER = 5;
/** Stands for no noun. */
export const NONE = '-';
/** "Three others": of whom, other words tell. */
const OTHERS = 'other';

/** What the rules say that is counted: the head of the noun, else of what is measured. */
export const headByRules = ({ head, subject }: Measured): string =>
  head ??
  (subject === null ? NONE : headOf(subject.slice(subject.lastIndexOf(' ') + 1).toLowerCase()));

/** Every noun that the number of a figure may count, each once, what the rules found among them. */
export function nounCandidates(figure: Measured, earlier: Measured | null): NounCandidate[] {
  const found = new Map<string, NounCandidate>();
  const byRules = headByRules(figure);
  const ofEarlier = earlier === null ? null : headByRules(earlier);
  const isHere = isBeside(figure, earlier) ? 'yes' : 'no';
  const of = (head: string) =>
    ({ isByRules: head === byRules, ofEarlier: head === ofEarlier ? isHere : null }) as const;
  const put = (head: string, source: Source, { at, gap, from }: Where) => {
    if (head.length < 2 || head === OTHERS) return;
    const known = found.get(head);
    if (known !== undefined && known.gap <= gap)
      found.set(head, { ...known, also: [...known.also, source] });
    else {
      const also = known === undefined ? [] : [...known.also, known.source];
      found.set(head, { head, source, at, gap, from, also, ...of(head) });
    }
  };
  besides(figure, put);
  overs(figure, put);
  if (ofEarlier !== null) put(ofEarlier, 'earlier', { at: -1, gap: GAP_OF_EARLIER, from: -1 });
  if (!found.has(byRules))
    found.set(byRules, {
      head: byRules,
      source: 'rules',
      at: -1,
      gap: 0,
      from: -1,
      also: [],
      ...of(byRules),
    });
  return [...found.values()];
}

type Where = Pick<NounCandidate, 'at' | 'gap' | 'from'>;
type Put = (head: string, source: Source, where: Where) => void;

/** The nouns of its sentence that close a phrase. */
function besides({ stretch, amount }: Measured, put: Put): void {
  const { lower, tags, kind, sentence } = stretch;
  const number = amount.first;
  const from = sentence.firstToken;
  const end = Math.min(sentence.endToken, amount.end + FARTHEST_AFTER);
  for (let at = Math.max(from, number - FARTHEST_BEFORE); at < end; at += 1) {
    if (at === number || !isNounTag(tags[at]) || kind[at] !== TokenKind.word) continue;
    const goesOn = at + 1 < sentence.endToken && at + 1 !== number && isNounTag(tags[at + 1]);
    if (goesOn) continue;
    const head = headOf(lower[at]!);
    if (at > number) put(head, 'after', { at, gap: at - number - 1, from });
    else put(head, 'before', { at, gap: number - at, from });
  }
}

/** The words that stand over it on the page, and at the head of its line. */
function overs({ stretch, amount }: Measured, put: Put): void {
  const { scan, lower, tags, kind, tokens } = stretch;
  const index = tokens.sentence[amount.first]!;
  const line = scan.layout.lines[index]!;
  if (line.kind === 'prose') return;
  const cell = scan.layout.cellAt(index, amount.first);
  const all = (range: TokenRange | null, source: Source) => {
    if (range === null) return;
    for (let at = range.first; at < range.end; at += 1)
      if (kind[at] === TokenKind.word && tags[at] !== PartOfSpeech.preposition)
        put(headOf(lower[at]!), source, { at, gap: range.end - at, from: range.first });
  };
  const sentenceAt = (other: number): TokenRange | null => {
    if (other < 0 || other === index) return null;
    const { firstToken, endToken } = scan.document.sentences[other]!;
    return { first: firstToken, end: endToken };
  };
  all(cell.column, 'column');
  all(cell.row, 'row');
  all(sentenceAt(line.heading), 'heading');
  all(sentenceAt(line.intro), 'intro');
  all(sentenceAt(line.header), 'header');
}
