import { headWord, lookUp, type Head } from '../names/lexicon/index.ts';
import type { Sentence } from '../document.ts';
import type { FineKind, Name } from '../names/value.ts';
import { FUNCTION_WORDS } from '../text/writing.ts';
import { LetterCase, TokenKind } from '../text/tokens.ts';
import type { Scene } from './clause.ts';
import { fold } from './fold.ts';
import { headOf } from './knowledge.ts';
import { byHeadAbroad } from './proven-abroad.ts';
import { bodyOf, nameOver, type TokenRange } from './spans.ts';
import { LONG_READERS } from './proven-long.ts';
import { READERS_OF_ACTS } from './proven-acts.ts';
import { READERS_BESIDE } from './proven-beside.ts';
import {
  isCapital,
  isOpen,
  NONE,
  lowerOf,
  namesIn,
  runEnd,
  type Proven,
  type Reader,
} from './proven-reader.ts';
import { titleSector } from './words.ts';
import { words } from '../word-lists.ts';

/**
 * Bodies that the tagger passed over or took for places, where words prove them: the noun their
 * name ends in ("Green River Foods") or begins with ("Government of Fiji"), a noun beside them
 * ("the party Alternative"), a list of such ("NGOs such as A, B and C"), a cabinet named after its
 * head ("the Carter administration"). Only in `plain` sentences, which capitals tell something in.
 */
export function provenBodies(scene: Scene, plain: readonly Sentence[]): Name[] {
  const { document } = scene;
  const { tokens } = document;
  const found: Name[] = [];
  for (const sentence of plain) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const isWord = tokens.kind[at] === TokenKind.word;
      if (isWord ? tokens.letterCase[at]! < LetterCase.title : tokens.kind[at] !== TokenKind.number)
        continue;
      for (const { firstToken, endToken, fine } of provenAt(scene, at, sentence.endToken)) {
        found.push(nameOver(document, { firstToken, endToken }, bodyOf(fine)));
        at = endToken - 1;
      }
    }
  }
  return found;
}

function provenAt(scene: Scene, at: number, stop: number): readonly Proven[] {
  for (const read of READERS) {
    const proven = read(scene, at, stop);
    if (proven.length > 0) return proven;
  }
  return NONE;
}

export const isBody = (head: Head | null | undefined): head is Head & { type: FineKind } =>
  head != null && !/^(?:place|thing|state|org)$/.test(head.type);

/** "Northern Lakes Energy", "the Drought Modelling Group": a run that ends in the noun of a body. */
const byLastWord: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  if (!isCapital(scene, at) || (at > 0 && isCapital(scene, at - 1))) return NONE;
  const end = runEnd(scene, at, stop);
  let from = at;
  while (from < end && FUNCTION_WORDS.has(tokens.lower[from]!)) from++;
  if (end - from < 2 || tokens.letterCase[end - 1] === LetterCase.upper) return NONE;
  const head = headOf(lowerOf(scene, from, end));
  if (!isBody(head) || headWord(tokens.lower[end - 1]!, 'last') === undefined) return NONE;
  if (lookUp('place', lowerOf(scene, from, end)) !== null) return NONE;
  for (let word = from; word < end; word++)
    if (titleSector(tokens.lower[word]!) !== null) return NONE;
  const inside = namesIn(scene, from, end);
  const isWhole =
    inside.length === 1 && inside[0]!.firstToken === from && inside[0]!.endToken === end;
  if (inside.some(({ kind }) => kind !== 'place' && kind !== 'nationality')) return NONE;
  const isArticled = tokens.lower[from - 1] === 'the' && end - from > 2 && inside.length === 0;
  const isTrader = !head.sure && trades(scene, from, end);
  if (!head.sure && !isWhole && !isArticled && !isTrader) return NONE;
  // "Iraqi Army", "Kabul University": a known place before its noun was read with care.
  if (!isWhole && inside.length > 0 && !(isTrader && isOpen(scene, from, end))) return NONE;
  const isTeam = isArticled && TEAM.test(lowerOf(scene, from, end));
  return [{ firstToken: from, endToken: end, fine: isTeam ? 'civil_society' : head.type }];
};

const DEALS = words('bought buys acquired acquires sold sells sued sues merged owns owned');

/** "Golden Valley Media bought Silver Creek Media": firms by what one does to the other. */
function trades({ document: { tokens } }: Scene, from: number, end: number): boolean {
  if (end - from < 3) return false;
  return DEALS.has(tokens.lower[end] ?? '') || DEALS.has(tokens.lower[from - 1] ?? '');
}

/** "The Drought Modelling Group": by what they do, no firm. */
const TEAM =
  / (?:modell?ing|monitoring|mapping|working|reading|research|survey|study|support) group$/;

const OF = /^(?:of|for)$/;

/** "Government of Fiji", "Bank of the West Shore", "Bishops' Conference of Paraguay". */
const byFirstWord: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  if (!isCapital(scene, at) || !OF.test(tokens.lower[at + 1] ?? '') || scene.nameAt[at]! >= 0)
    return NONE;
  if (tokens.letterCase[at] === LetterCase.upper) return NONE;
  const head = headWord(tokens.lower[at]!, 'last');
  let from = at;
  const isFree = (token: number) =>
    token >= 0 && tokens.sentence[token] === tokens.sentence[at] && scene.nameAt[token]! < 0;
  for (;;) {
    const before = /^['’]s?$/.test(tokens.text[from - 1] ?? '') ? from - 2 : from - 1;
    if (!isFree(before) || !isCapital(scene, before)) break;
    if (FUNCTION_WORDS.has(tokens.lower[before]!)) break;
    from = before;
  }
  const long = headOf(lowerOf(scene, from, at + 1));
  const type = isBody(long) && long.sure ? long.type : isBody(head) && head.sure ? head.type : null;
  if (type === null) return NONE;
  const rest = tokens.lower[at + 2] === 'the' ? at + 3 : at + 2;
  const end = runEnd(scene, rest, stop);
  const inside = rest < stop ? namesIn(scene, rest, Math.max(end, rest + 1)) : [];
  if (end === rest || inside.some(({ kind }) => kind !== 'place')) return NONE;
  return [{ firstToken: from, endToken: Math.max(end, inside.at(-1)?.endToken ?? 0), fine: type }];
};

const LONGEST_NAME = 10;
const SMALL =
  /^(?:['’]s|of|the|for|and|in|on|to|de|du|des|la|le|les|del|y|et|[el]|da|do|dos|di|von|der|wa|ya|[d'’])$/;

/** "Commission électorale nationale indépendante | (CENI)": the initials prove it; at its first word. */
const byInitials: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  if (!isCapital(scene, at) || tokens.letterCase[at] === LetterCase.upper) return NONE;
  if (SMALL.test(tokens.lower[at]!)) return NONE;
  const last = Math.min(stop, at + LONGEST_NAME);
  let open = at + 1;
  while (open < last && tokens.text[open] !== '(') open++;
  if (open >= last || tokens.text[open + 2] !== ')') return NONE;
  let initials = '';
  for (let word = at; word < open; word++) {
    const isSmall = SMALL.test(tokens.lower[word]!);
    const isWord = tokens.kind[word] === TokenKind.word;
    if (!isWord && !isSmall && tokens.text[word] !== '-') return NONE;
    if (isWord && !isSmall) initials += fold(tokens.text[word]!).charAt(0).toUpperCase();
  }
  if (initials.length < 3 || tokens.text[open + 1] !== initials) return NONE;
  return provenUnlessNamed(scene, { firstToken: at, endToken: open });
};

/** What the tagger read as one body already keeps its kind. */
function provenUnlessNamed(scene: Scene, { firstToken, endToken }: TokenRange): readonly Proven[] {
  const inside = namesIn(scene, firstToken, endToken);
  const [only] = inside;
  if (inside.length === 1 && only!.firstToken === firstToken && only!.endToken === endToken)
    return NONE;
  if (inside.some(({ kind, firstToken: from }) => kind === 'thing' || from < firstToken))
    return NONE;
  const head = headOf(lowerOf(scene, firstToken, endToken));
  const body = inside.find(({ kind }) => kind === 'organisation');
  const fine = isBody(head) ? head.type : (body?.fine ?? 'civil_society');
  return [{ firstToken, endToken, fine }];
}

const UNITS = /^(?:Army|Corps|Division|Brigade|Regiment|Battalion|Squadron|Fleet)$/;

/** "Ethiopia's 33rd Division": at the ordinal. */
const byOrdinal: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  const isGlued = tokens.kind[at] === TokenKind.number && tokens.start[at + 1] === tokens.end[at];
  const first = isGlued && /^(?:st|nd|rd|th)$/.test(tokens.lower[at + 1] ?? '') ? at + 2 : at + 1;
  if (first === at + 1 && !/^\d+(?:st|nd|rd|th)$/.test(tokens.lower[at]!)) return NONE;
  const end = runEnd(scene, first, stop);
  if (end === first || end - first > 4 || !UNITS.test(tokens.text[end - 1]!)) return NONE;
  if (namesIn(scene, at, end).length > 0) return NONE;
  return [{ firstToken: at, endToken: end, fine: 'military' }];
};

const READERS: readonly Reader[] = [
  ...LONG_READERS,
  ...READERS_BESIDE,
  byHeadAbroad,
  byLastWord,
  byFirstWord,
  byInitials,
  byOrdinal,
  ...READERS_OF_ACTS,
];
