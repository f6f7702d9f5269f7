import type { Analysis } from '../grammar/analysis.ts';
import { pairListIn } from '../grammar/layout/pair-lists.ts';
import { isPlaceNoun } from '../grammar/lexicon/place-nouns.ts';
import { givenNames } from '../names/lexicon/index.ts';
import type { Name } from '../names/value.ts';
import { LetterCase, TokenKind } from '../text/tokens.ts';
import { words } from '../word-lists.ts';
import { type Scene, sceneOf } from './clause.ts';
import { fold } from './fold.ts';
import { headOf, knownBody, placeCountry, stateNamed } from './knowledge.ts';
import { BODY_NOUNS, type BodyType } from './lexicon/body-nouns.ts';
import { CALENDAR } from './lexicon/not-actors.ts';
import { namesIn } from './proven-reader.ts';
import { bodyOf, nameOver, type TokenRange, withNames } from './spans.ts';
import { nameIn } from './table-names.ts';

/** A list of names with their numbers: lines of a table or list, or the items behind a colon. */
interface ActorList {
  /** What is said over it: heading, head of the first column, words before the colon. */
  readonly topic: readonly TokenRange[];
  /** First token of the head of the first column, or null. */
  readonly corner: number | null;
  readonly rows: readonly TokenRange[];
}

/** Heads of columns and topics by what they list, beside the nouns of bodies. */
const LISTED: ReadonlyMap<string, BodyType> = new Map([
  ['list', 'party'],
  ['alliance', 'party'],
  ['department', 'government'],
  ['ministry', 'government'],
  ['agency', 'government'],
]);
/** Only parties have them. */
const OF_PARTIES = words('seats mandates portfolios');
/** Rows of such lists that are nobody. */
const NOBODY =
  /^(?:independents?|others?|none|no|undecided|invalid|blank|spoilt|vacant|turnout|attendance|total|rest|unaffiliated|non-party)$/;
const SMALL = words('of the and for de la du del des y e et &');

/**
 * Bodies that a list names by no more than a word: in "Seats: Centre List 31, Dawn 8" both are parties,
 * in "Cuts by ministry | Health 20 | Water 4" ministries. What is listed is told by the words over it,
 * else by those of its rows that are bodies beyond doubt ("Harbour Party | 22", "Renewal | 9"). Gives
 * the type of each row by its first token, too.
 */
export function withListedActors(analysis: Analysis, names: readonly Name[]) {
  const { document } = analysis;
  const scene = sceneOf(document, names);
  const added: Name[] = [];
  const types = new Map<number, BodyType>();
  for (const list of [...inlineLists(analysis), ...linedLists(analysis)]) {
    const rows = list.rows.filter((row) => mayBeBody(scene, row));
    const told = toldBy(analysis, list);
    const type = told ?? peersOf(scene, rows);
    if (type === null || rows.length < 2 || rows.some((row) => isPlace(scene, row))) continue;
    // "Vesna First" under "Coalition": where the head says it, one may begin with a given name.
    const people = rows.filter((row) => isPerson(scene, row)).length;
    if (told === null ? people > 0 : people * 2 > rows.length) continue;
    for (const row of rows) {
      const inside = namesIn(scene, row.firstToken, row.endToken);
      if (told === null && inside.length === 0 && row.endToken - row.firstToken < 2) continue;
      const [only] = inside;
      const isFound =
        only?.kind === 'organisation' &&
        only.firstToken === row.firstToken &&
        only.endToken === row.endToken;
      if (told !== null || !isFound) types.set(row.firstToken, type);
      if (!isFound) added.push(nameOver(document, row, bodyOf(type)));
    }
  }
  return { names: withNames(document, names, added), types };
}

/** "Seats: Centre List 31, Dawn 8": lists in their line, with what stands over those of a page. */
function* inlineLists(analysis: Analysis): Generator<ActorList> {
  const { document, layout, lines } = analysis;
  for (const [at, sentence] of document.sentences.entries()) {
    const kind = lines[at]?.kind ?? 'key';
    const list = kind === 'key' || kind === 'list' ? pairListIn(analysis, sentence) : null;
    if (list === null) continue;
    const rows = list.pairs.flatMap(
      ({ first, valueAt }) => nameIn(document, { first, end: valueAt }) ?? [],
    );
    const own = { firstToken: sentence.firstToken, endToken: list.topicEnd };
    const { heading, intro } = layout.lines[at]!;
    const over = lines[at] === null ? [] : [intro, heading].filter((index) => index >= 0);
    const topic = [own, ...over.map((index) => document.sentences[index]!)];
    yield { topic, corner: null, rows };
  }
}

/** Tables and lists, of each line of which a name may be the head. */
function* linedLists(analysis: Analysis): Generator<ActorList> {
  const { document, lines, layout } = analysis;
  const { sentences } = document;
  for (let at = 0; at < lines.length;) {
    let end = at + 1;
    const kind = lines[at]?.kind;
    while (kind !== undefined && lines[end]?.kind === kind) end++;
    const { heading, upper, intro, header } = layout.lines[end - 1]!;
    const rows: TokenRange[] = [];
    for (let line = at; line < end; line++) {
      const named = line === header ? null : (lines[line]?.named ?? null);
      const row = named === null ? null : nameIn(document, named);
      if (row !== null) rows.push(row);
    }
    const over = [heading, upper, intro, header].filter((index) => index >= 0);
    const corner = header < 0 ? null : sentences[header]!.firstToken;
    if (kind !== 'card') yield { topic: over.map((index) => sentences[index]!), corner, rows };
    at = end;
  }
}

/** What the words over a list say that it lists: "Seats, by party", "Ministry | Posts". */
function toldBy({ tokens }: Analysis, { topic, corner }: ActorList): BodyType | null {
  let told: BodyType | null = null;
  for (const { firstToken, endToken } of topic) {
    for (let at = firstToken; at < endToken; at++) {
      const word = tokens.lower[at]!;
      const isHead = at === corner || /^(?:by|per|each)$/.test(tokens.lower[at - 1]!);
      if (isHead && isPlaceNoun(word)) return null;
      if (isHead)
        told ??=
          LISTED.get(word) ?? LISTED.get(word.replace(/s$/, '')) ?? BODY_NOUNS.get(word) ?? null;
      if (OF_PARTIES.has(word)) told ??= 'party';
    }
  }
  return told;
}

/**
 * The type that those rows have that are bodies: by the lexicons and the heads of their names, or two of
 * them by the tagger; null where they differ.
 */
function peersOf(scene: Scene, rows: readonly TokenRange[]): BodyType | null {
  const { tokens, text } = scene.document;
  let type: BodyType | null = null;
  let weight = 0;
  for (const { firstToken, endToken } of rows) {
    const written = text.slice(tokens.start[firstToken], tokens.end[endToken - 1]);
    const head = headOf(fold(written));
    const known = knownBody(written);
    const [name] = namesIn(scene, firstToken, endToken);
    const tagged = name?.kind === 'organisation' ? name.fine : null;
    const sure = known?.shared === false ? known.type : head?.sure === true ? head.type : null;
    const own = sure ?? tagged;
    if (own === null || own === 'org') continue;
    if (own === 'place' || own === 'thing' || own === 'state' || own === 'person') return null;
    if (type !== null && type !== own) return null;
    type = own as BodyType;
    weight += sure === null ? 1 : LEAST_PEERS;
  }
  return weight < LEAST_PEERS ? null : type;
}

const LEAST_PEERS = 2;

/** A place that the lexicons know, or a state: no such list. */
function isPlace(scene: Scene, row: TokenRange): boolean {
  const folded = foldedOf(scene, row);
  return stateNamed(folded) !== null || placeCountry(folded) !== null;
}

/** A person by the given name, and no body by its head. */
function isPerson(scene: Scene, row: TokenRange): boolean {
  const folded = foldedOf(scene, row);
  const head = headOf(folded);
  if (head?.sure === true && head.type !== 'place' && head.type !== 'thing') return false;
  return row.endToken - row.firstToken > 1 && givenNames().has(folded.split(' ')[0]!);
}

const foldedOf = ({ document: { tokens, text } }: Scene, { firstToken, endToken }: TokenRange) =>
  fold(text.slice(tokens.start[firstToken], tokens.end[endToken - 1]));

/** Words with capitals, but for small ones between; no day, and not what nobody is. */
function mayBeBody({ document: { tokens } }: Scene, { firstToken, endToken }: TokenRange): boolean {
  if (NOBODY.test(tokens.lower[firstToken]!)) return false;
  for (let at = firstToken; at < endToken; at++) {
    const lower = tokens.lower[at]!;
    const isPart = tokens.kind[at] === TokenKind.word || /^(?:['’]s?|[-&.])$/.test(lower);
    if (CALENDAR.has(lower) || !isPart) return false;
    if (tokens.letterCase[at] === LetterCase.lower && !SMALL.has(lower)) return false;
  }
  return true;
}
