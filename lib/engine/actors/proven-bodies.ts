import { headWord, lookUp, type Head } from '../names/lexicon/index.ts';
import type { FineKind, Name } from '../names/value.ts';
import { FUNCTION_WORDS, Writing, writingOf } from '../text/writing.ts';
import { LetterCase, TokenKind } from '../text/tokens.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import type { Scene } from './clause.ts';
import { fold } from './fold.ts';
import { headOf, placeCountry, stateOfAdjective } from './knowledge.ts';
import { BODY_NOUNS } from './lexicon/body-nouns.ts';
import { CALENDAR } from './lexicon/not-actors.ts';
import { bodyOf, nameOver, type TokenRange } from './spans.ts';
import { bodyNounAt } from './type-cue.ts';
import { AUXILIARIES, titleSector } from './words.ts';

/** A stretch that is the name of a body, and of what kind. */
interface Proven extends TokenRange {
  readonly fine: FineKind;
}

/**
 * Bodies that the tagger passed over or took for places, where words prove them: the noun their
 * name ends in ("Green River Foods") or begins with ("Government of Fiji"), a noun beside them
 * ("the party Alternative"), a list of such ("NGOs such as A, B and C"), a cabinet named after its
 * head ("the Carter administration").
 */
export function provenBodies(scene: Scene): Name[] {
  const { document } = scene;
  const { tokens, sentences } = document;
  const found: Name[] = [];
  for (const sentence of sentences) {
    if (writingOf(tokens, sentence) !== Writing.plain) continue;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (!isCapital(scene, at) && tokens.kind[at] !== TokenKind.number) continue;
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
  return [];
}

type Reader = (scene: Scene, at: number, stop: number) => readonly Proven[];

const isCapital = ({ document: { tokens } }: Scene, at: number) =>
  tokens.kind[at] === TokenKind.word &&
  tokens.letterCase[at]! >= LetterCase.title &&
  !CALENDAR.has(tokens.lower[at]!);

/** One past the words with a capital that begin at `at`, hyphens between them included. */
function runEnd(scene: Scene, at: number, stop: number): number {
  const { tokens } = scene.document;
  let end = at;
  while (end < stop && isCapital(scene, end)) {
    end++;
    if (tokens.text[end] === '-' && end + 1 < stop && isCapital(scene, end + 1)) end++;
  }
  return end;
}

const lowerOf = ({ document: { text, tokens } }: Scene, from: number, to: number) =>
  fold(text.slice(tokens.start[from], tokens.end[to - 1]));

/** Names of the stretch in the order they stand. */
function namesIn({ names, nameAt }: Scene, from: number, to: number): Name[] {
  const found: Name[] = [];
  for (let at = from; at < to; at++) {
    const name = nameAt[at]! < 0 ? null : names[nameAt[at]!]!;
    if (name !== null && found.at(-1) !== name) found.push(name);
  }
  return found;
}

const isBody = (head: Head | null | undefined): head is Head & { type: FineKind } =>
  head != null && !/^(?:place|thing|state|org)$/.test(head.type);

/** "Northern Lakes Energy", "the Drought Modelling Group": a run that ends in the noun of a body. */
const byLastWord: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  if (!isCapital(scene, at) || (at > 0 && isCapital(scene, at - 1))) return [];
  const end = runEnd(scene, at, stop);
  let from = at;
  while (from < end && FUNCTION_WORDS.has(tokens.lower[from]!)) from++;
  if (end - from < 2 || tokens.letterCase[end - 1] === LetterCase.upper) return [];
  const head = headOf(lowerOf(scene, from, end));
  if (!isBody(head) || headWord(tokens.lower[end - 1]!, 'last') === undefined) return [];
  if (lookUp('place', lowerOf(scene, from, end)) !== null) return [];
  for (let word = from; word < end; word++)
    if (titleSector(tokens.lower[word]!) !== null) return [];
  const inside = namesIn(scene, from, end);
  const isWhole =
    inside.length === 1 && inside[0]!.firstToken === from && inside[0]!.endToken === end;
  if (inside.some(({ kind }) => kind !== 'place' && kind !== 'nationality')) return [];
  const isArticled = tokens.lower[from - 1] === 'the' && end - from > 2 && inside.length === 0;
  if (!head.sure && !isWhole && !isArticled) return [];
  // "Iraqi Army", "Kabul University": a known place before its noun was read with care.
  if (!isWhole && inside.length > 0) return [];
  return [{ firstToken: from, endToken: end, fine: head.type }];
};

const OF = /^(?:of|for)$/;

/** "Government of Fiji", "Bank of the West Shore", "Bishops' Conference of Paraguay". */
const byFirstWord: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  if (!isCapital(scene, at) || !OF.test(tokens.lower[at + 1] ?? '') || scene.nameAt[at]! >= 0)
    return [];
  if (tokens.letterCase[at] === LetterCase.upper) return [];
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
  if (type === null) return [];
  const rest = tokens.lower[at + 2] === 'the' ? at + 3 : at + 2;
  const end = runEnd(scene, rest, stop);
  const inside = rest < stop ? namesIn(scene, rest, Math.max(end, rest + 1)) : [];
  if (end === rest || inside.some(({ kind }) => kind !== 'place')) return [];
  return [{ firstToken: from, endToken: Math.max(end, inside.at(-1)?.endToken ?? 0), fine: type }];
};

/** What a name nobody knows may be: no name, or one that no lexicon holds and no person bears. */
function isOpen(scene: Scene, from: number, to: number): boolean {
  return namesIn(scene, from, to).every(({ kind, firstToken, endToken }) => {
    if (kind === 'thing') return true;
    if (firstToken < from || endToken > to) return false;
    const folded = lowerOf(scene, firstToken, endToken);
    if (kind === 'place') return placeCountry(folded) === null;
    if (kind === 'nationality') return stateOfAdjective(folded) === null;
    // "Tavria Slavuta": a car of the maker; "Mano Tesa": the tagger saw the end.
    return kind === 'organisation' && firstToken > from && endToken === to;
  });
}

/** What the tagger saw no name in must close its phrase: a comma or a finite verb follows. */
function closes({ document: { tokens } }: Scene, end: number): boolean {
  const next = tokens.lower[end] ?? '.';
  const form = verbForm(next)?.form;
  return /^[,.;:]$/.test(next) || AUXILIARIES.has(next) || form === 'past' || form === 'third';
}

const CALLING = /^(?:calls|called|calling|names|styles|styled|styling|dubs|dubbing)$/;

/**
 * "The party Alternative, led by", "the relief agency Mano Tesa", "a guerrilla outfit that styles
 * itself X": at the first word of the name.
 */
const byNounBefore: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  const sentence = tokens.sentence[at]!;
  if (!isCapital(scene, at) || tokens.sentence[at - 1] !== sentence) return [];
  if (isCapital(scene, at - 1)) return [];
  let noun = at - 1;
  // "The party named Eva Marr": only what names itself has any name it likes.
  const isCalled = tokens.lower[noun] === 'itself' && CALLING.test(tokens.lower[noun - 1] ?? '');
  if (isCalled) noun -= 2;
  else if (/^(?:called|named)$/.test(tokens.lower[noun] ?? '')) noun--;
  if (noun < at - 1 && /^(?:that|which)$/.test(tokens.lower[noun] ?? '')) noun--;
  const fine = bodyNounAt(scene, noun, sentence);
  if (fine === null || fine === 'government') return [];
  if (!isCalled && /s$/.test(tokens.lower[noun]!)) return [];
  const known = scene.nameAt[at]! < 0 ? 0 : scene.names[scene.nameAt[at]!]!.endToken;
  const end = Math.max(runEnd(scene, at, stop), known);
  const isName = isCalled || isOpen(scene, at, end);
  if (!isName || FUNCTION_WORDS.has(tokens.lower[at]!)) return [];
  if (titleSector(tokens.lower[at]!) !== null) return [];
  if (!isCalled && namesIn(scene, at, end).length === 0 && !closes(scene, end)) return [];
  return [{ firstToken: at, endToken: end, fine }];
};

const LONGEST_APPOSITION = 4;

/** "Renew, the party of X, won", "X's party, Renew, won": at the first word of the name. */
const byApposition: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  const sentence = tokens.sentence[at]!;
  if (!isCapital(scene, at) || (at > 0 && isCapital(scene, at - 1))) return [];
  const end = runEnd(scene, at, stop);
  if (FUNCTION_WORDS.has(tokens.lower[at]!)) return [];
  if (tokens.text[end] !== ',' || !isOpen(scene, at, end)) return [];
  // "His party, Renew,"
  if (tokens.text[at - 1] === ',') {
    const before = bodyNounAt(scene, at - 2, sentence);
    const isSingular = before !== null && !tokens.lower[at - 2]!.endsWith('s');
    if (isSingular && before !== 'government')
      return [{ firstToken: at, endToken: end, fine: before }];
  }
  if (!/^(?:an?|the)$/.test(tokens.lower[end + 1] ?? '')) return [];
  for (let noun = end + 2; noun < Math.min(stop, end + 2 + LONGEST_APPOSITION); noun++) {
    if (scene.nameAt[noun]! >= 0) continue;
    if (!/^[a-z-]+$/.test(tokens.text[noun]!)) break;
    const fine = bodyNounAt(scene, noun, sentence);
    const isHead = /^(?:[,.(]|of|in|that|which|led|based|founded|for|with|run|owned)$/.test(
      tokens.lower[noun + 1] ?? '.',
    );
    if (fine !== null && fine !== 'government' && isHead)
      return [{ firstToken: at, endToken: end, fine }];
  }
  return [];
};

const LONGEST_LIST = 12;

/** "NGOs such as AHA, Merlin and MDM": at the first name of the list; all are of the noun's kind. */
const byNounOfList: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  const first = tokens.lower[at - 1] === 'the' ? at - 1 : at;
  const before = tokens.lower[first - 1] ?? '';
  const noun =
    before === 'as' && tokens.lower[first - 2] === 'such'
      ? first - 3
      : before === 'including'
        ? first - 2
        : -1;
  const last = tokens.text[noun] === ',' ? noun - 1 : noun;
  const fine = last < 0 ? undefined : BODY_NOUNS.get(tokens.lower[last]!);
  if (fine === undefined || !tokens.lower[last]!.endsWith('s') || fine === 'armed_group') return [];
  const items: Proven[] = [];
  let from = at;
  while (items.length < LONGEST_LIST) {
    const end = runEnd(scene, from, stop);
    if (end === from) break;
    if (
      isOpen(scene, from, end) ||
      namesIn(scene, from, end).every(({ kind }) => kind === 'organisation' || kind === 'person')
    )
      items.push({ firstToken: from, endToken: end, fine });
    const isAnd = tokens.text[end] === ',' && tokens.lower[end + 1] === 'and';
    if (!/^(?:,|and|or)$/.test(tokens.lower[end] ?? '')) break;
    from = isAnd ? end + 2 : end + 1;
    if (tokens.lower[from] === 'the') from++;
  }
  return items.length > 1 ? items : [];
};

const CABINETS = /^(?:administration|cabinet|government|regime)$/;

/** "The Carter administration": at the person's name. */
const byCabinet: Reader = (scene, at) => {
  const { tokens } = scene.document;
  const name = scene.nameAt[at]! < 0 ? null : scene.names[scene.nameAt[at]!]!;
  if (name?.kind !== 'person' || name.firstToken !== at || tokens.lower[at - 1] !== 'the')
    return [];
  if (tokens.sentence[name.endToken] !== tokens.sentence[at]) return [];
  if (!CABINETS.test(tokens.lower[name.endToken]!) || name.endToken - at > 2) return [];
  return [{ firstToken: at, endToken: name.endToken + 1, fine: 'government' }];
};

/** "Owner of Teslar and SpaceQ", "chief executive of X": what a single name behind is. */
const OWNERS = /^(?:owner|ceo|cfo|executive|co-founder|shareholder|subsidiary|unit)$/;
const byOwner: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  if (tokens.lower[at - 1] !== 'of' || !OWNERS.test(tokens.lower[at - 2] ?? '')) return [];
  const end = runEnd(scene, at, stop);
  const [inside] = namesIn(scene, at, end);
  if (end === at || end - at > 2 || (inside !== undefined && inside.kind !== 'person')) return [];
  const items: Proven[] = [{ firstToken: at, endToken: end, fine: 'company' }];
  if (tokens.lower[end] === 'and') {
    const next = runEnd(scene, end + 1, stop);
    if (next - end === 2 && scene.nameAt[end + 1]! < 0)
      items.push({ firstToken: end + 1, endToken: next, fine: 'company' });
  }
  return items;
};

const ON_AIR = /^(?:broadcast|aired|shown|televised|screened|interviewed)$/;

/** "Was broadcast on TRL": at the acronym. */
const byBroadcast: Reader = (scene, at) => {
  const { tokens } = scene.document;
  const isOnAir =
    /^(?:on|by)$/.test(tokens.lower[at - 1] ?? '') && ON_AIR.test(tokens.lower[at - 2] ?? '');
  const isAcronym =
    tokens.letterCase[at] === LetterCase.upper && /^[A-Z]{2,5}\d?$/.test(tokens.text[at]!);
  return isOnAir && isAcronym ? [{ firstToken: at, endToken: at + 1, fine: 'media' }] : [];
};

const UNITS = /^(?:Army|Corps|Division|Brigade|Regiment|Battalion|Squadron|Fleet)$/;

/** "Ethiopia's 33rd Division": at the ordinal. */
const byOrdinal: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  const isGlued = tokens.kind[at] === TokenKind.number && tokens.start[at + 1] === tokens.end[at];
  const first = isGlued && /^(?:st|nd|rd|th)$/.test(tokens.lower[at + 1] ?? '') ? at + 2 : at + 1;
  if (first === at + 1 && !/^\d+(?:st|nd|rd|th)$/.test(tokens.lower[at]!)) return [];
  const end = runEnd(scene, first, stop);
  if (end === first || end - first > 4 || !UNITS.test(tokens.text[end - 1]!)) return [];
  if (namesIn(scene, at, end).length > 0) return [];
  return [{ firstToken: at, endToken: end, fine: 'military' }];
};

const READERS: readonly Reader[] = [
  byNounOfList,
  byNounBefore,
  byApposition,
  byLastWord,
  byFirstWord,
  byCabinet,
  byOwner,
  byBroadcast,
  byOrdinal,
];
