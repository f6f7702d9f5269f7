import { lookUp } from '../names/lexicon/index.ts';
import type { Name, NameKind } from '../names/value.ts';
import { TokenKind } from '../text/tokens.ts';
import { actingScore } from './acting.ts';
import { americanPlaces } from './american-places.ts';
import type { PlaceClass, Scene } from './clause.ts';
import { fold } from './fold.ts';
import {
  headOf,
  knownBody,
  placeCountry,
  stateNamed,
  stateOfAdjective,
  stateOfCapital,
  type KnownBody,
  type StateWord,
} from './knowledge.ts';
import { BODY_NOUNS } from './lexicon/body-nouns.ts';
import { refusalReason } from './refuse.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import { isHonorific, PREPOSITIONS, titleSector } from './words.ts';
import { isPrivateNoun, isStateNoun, mayStandBetween, ORGANS } from './state-nouns.ts';

/** What a name is taken for before any two are merged. */
export type Sort = 'person' | 'body' | 'state' | 'place' | 'organ' | 'office' | 'other' | 'refused';

/** A name with what the lexicons and its clause say of it. Half-open in tokens and code units. */
export interface Candidate {
  readonly name: Name;
  readonly firstToken: number;
  readonly start: number;
  readonly end: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly text: string;
  readonly folded: string;
  readonly sort: Sort;
  readonly state: StateWord | null;
  readonly body: KnownBody | null;
  /** Capital and adjective, when the text names the state so. */
  readonly adjective: boolean;
  /** ISO 3166-1 alpha-3 of a place that its neighbours put elsewhere than its name does, or null. */
  readonly within: string | null;
  readonly why: string;
}

/** Reads every name on its own and in its clause, in text order. */
export function classify(scene: Scene): Candidate[] {
  const words = wordsOf(scene);
  const american = americanPlaces(scene);
  return scene.names.map((_, index) => {
    const candidate = classifyName(scene, words, index);
    if (!american.has(index) || candidate.sort === 'refused') return candidate;
    const why = 'a state or a town of the United States';
    return { ...candidate, sort: 'place', state: null, body: null, within: 'USA', why };
  });
}

/** What the whole text says of single words: they settle names that stand alone. */
interface DocumentWords {
  /** Words of the names of people with two words or more. */
  readonly inPeople: ReadonlySet<string>;
  /** First words of the names of bodies with two words or more. */
  readonly beginBodies: ReadonlySet<string>;
  /** Words of the names of bodies behind an Arabic article: "nusra" of "Jabhat al-Nusra". */
  readonly articled: ReadonlySet<string>;
  /** Countries that the text's places and nationalities point at. */
  readonly countries: ReadonlySet<string>;
  /** For a folded name, how often it was tagged as each kind. */
  readonly kinds: ReadonlyMap<string, Map<NameKind, number>>;
}

/** Bodies named after a person: the first word alone is the person. */
const NAMED_AFTER =
  / (?:administration|government|regime|family|foundation|campaign|presidency|cabinet|institute|center|centre|museum|university|hospital|trust|fund)$/;

function wordsOf({ document, names }: Scene): DocumentWords {
  const inPeople = new Set<string>();
  const beginBodies = new Set<string>();
  const articled = new Set<string>();
  const kinds = new Map<string, Map<NameKind, number>>();
  const countries = new Set<string>();
  for (const { start, end, firstToken, endToken, kind } of names) {
    const folded = fold(document.text.slice(start, end));
    const counts = kinds.get(folded) ?? new Map<NameKind, number>();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    kinds.set(folded, counts);
    if ((kind === 'place' || kind === 'nationality') && counts.get(kind) === 1) {
      const code = placeCountry(folded) ?? stateOfAdjective(folded)?.code ?? null;
      if (code !== null) countries.add(code);
    }
    if (endToken - firstToken < 2) continue;
    // "Senator Vega" is no full name: it must not prove itself.
    const isTitled = titleSector(document.tokens.lower[firstToken]!) !== null;
    if (kind === 'person' && !(isTitled && endToken - firstToken === 2))
      for (const word of folded.split(/[ -]/)) inPeople.add(word);
    if (kind === 'organisation' && !NAMED_AFTER.test(folded))
      beginBodies.add(folded.split(' ')[0]!);
    if (kind === 'organisation')
      for (const [, word] of folded.matchAll(ARTICLED)) articled.add(word!);
  }
  return { inPeople, beginBodies, articled, countries, kinds };
}

const ARTICLED = /(?<![a-z])(?:al|an|ash|as|ar|ad)[- ]([a-z]+)/g;

/**
 * The kind that the lexicons and the rest of the text allow: the tagger sees one sentence at a
 * time, and a name alone in it ("Northlink denied …") may be anything.
 */
function settledKind(folded: string, kind: NameKind, words: DocumentWords): NameKind {
  const single = !folded.includes(' ');
  if (kind === 'person' && single && !words.inPeople.has(folded)) {
    if (stateNamed(folded) !== null || stateOfCapital(folded) !== null) return 'place';
    if (words.beginBodies.has(folded)) return 'organisation';
    const [, bare] = [...folded.matchAll(ARTICLED)][0] ?? [];
    if (bare !== undefined && words.articled.has(bare)) return 'organisation';
  }
  if (kind === 'place' && single && words.inPeople.has(folded) && lookUp('place', folded) === null)
    if (stateNamed(folded) === null && stateOfCapital(folded) === null) return 'person';
  if ((kind === 'person' || kind === 'place') && !words.inPeople.has(folded)) {
    const body = knownBody(folded);
    if (kind === 'person' && body !== null && !body.shared) return 'organisation';
    const head = headOf(folded);
    const isActor = head !== null && head.sure && head.type !== 'place' && head.type !== 'thing';
    if (kind === 'place' && isActor && !single && placeCountry(folded) === null)
      return 'organisation';
    // "Pinheiro Braga Advogados", "Jaysh al-Nour": no person bears such a word.
    if (kind === 'person' && isActor && !single && head.foreign) return 'organisation';
  }
  const counts = words.kinds.get(folded) ?? new Map<NameKind, number>();
  let best = kind;
  for (const [other, count] of counts) if (count > (counts.get(best) ?? 0)) best = other;
  return best;
}

function classifyName(scene: Scene, words: DocumentWords, index: number): Candidate {
  const { document } = scene;
  const name = scene.names[index]!;
  const { start, firstToken } = withoutTitle(scene, name, words);
  const text = document.text.slice(start, name.end);
  const folded = fold(text);
  const kind = settledKind(folded, name.kind, words);
  const base = {
    name,
    firstToken,
    start,
    end: name.end,
    endToken: name.endToken,
    sentence: document.tokens.sentence[firstToken]!,
    text,
    folded,
    state: null,
    body: null,
    adjective: false,
    within: null,
    why: '',
  };
  const refused = refusalReason(scene, index, { text, kind });
  if (refused !== null) return { ...base, sort: 'refused', why: refused };
  if (kind === 'person') return { ...base, sort: 'person', why: 'a person by name' };
  if (kind === 'nationality') return readAdjective(scene, base);
  // "US army", "the United States military": the name stands as an adjective.
  if (kind === 'place' && NAMES_AS_ADJECTIVES.has(folded) && organAfter(scene, name) !== null)
    return readAdjective(scene, base);
  const body =
    knownBody(text, words.countries) ?? (name.fine === 'party' ? knownBody(`${folded}s`) : null);
  const isPlaceWord =
    stateNamed(folded) !== null || (stateOfCapital(folded) !== null && body === null);
  // "Outside the White House": a building where something happens.
  if (body?.metonym === true && isVenue(scene, name))
    return { ...base, sort: 'place', why: 'a building as a place' };
  if (kind === 'place' || isPlaceWord) return readPlace(scene, base, { body, words });
  return { ...base, sort: 'body', body, why: 'an organisation by name' };
}

const NAMES_AS_ADJECTIVES = new Set(['us', 'usa', 'united states', 'uk', 'united kingdom']);

const VENUE_PREPOSITIONS = new Set(
  'in near outside inside through along down around at past towards opposite'.split(' '),
);

function isVenue({ document: { tokens } }: Scene, { firstToken }: Name): boolean {
  const before = tokens.lower[firstToken - 1] === 'the' ? firstToken - 2 : firstToken - 1;
  return (
    VENUE_PREPOSITIONS.has(tokens.lower[before] ?? '') &&
    tokens.sentence[before] === tokens.sentence[firstToken]
  );
}

/**
 * A title that was taken into the name is left outside again: "Dame Rosalind de Gruchy", "Maulana
 * Idris Nadvi", "Senator Mendoza" in a text that has a Mendoza.
 */
function withoutTitle(
  { document: { tokens, text } }: Scene,
  { kind, start, end, firstToken, endToken }: Name,
  { inPeople }: DocumentWords,
) {
  if (kind !== 'person') return { firstToken, start };
  const count = text.slice(start, end).split(/\s+/).length;
  let first = firstToken;
  while (count - (first - firstToken) > 2 && isStripped(tokens.lower[first]!)) first++;
  const isKnown =
    count === 2 &&
    endToken - firstToken === 2 &&
    titleSector(tokens.lower[firstToken]!) !== null &&
    inPeople.has(fold(tokens.text[endToken - 1]!));
  if (isKnown) first++;
  return { firstToken: first, start: first === firstToken ? start : tokens.start[first]! };
}

const isStripped = (lower: string) => isHonorific(lower) || titleSector(lower) === 'religious';

/** A line of a list: "Hungary". */
function isAloneOnLine({ document: { tokens, sentences } }: Scene, name: Name): boolean {
  const { firstToken, endToken } = sentences[tokens.sentence[name.firstToken]!]!;
  return (
    name.firstToken - firstToken <= 1 && endToken - name.endToken <= 1 && endToken - firstToken <= 4
  );
}

function readPlace(
  scene: Scene,
  base: Omit<Candidate, 'sort'>,
  { body, words }: { readonly body: KnownBody | null; readonly words: DocumentWords },
): Candidate {
  const named = stateNamed(base.folded);
  const capital = named === null ? stateOfCapital(base.folded) : null;
  const state = named ?? capital;
  const isSeat = capital !== null || (body?.metonym === true && !body.shared);
  const placeClass: PlaceClass = named !== null ? 'state' : isSeat ? 'capital' : 'other';
  if (state !== null && isModifier(scene, base.name))
    return { ...base, state, sort: 'place', why: 'a country that says where something is from' };
  const score = actingScore(scene, base.name, placeClass);
  if (score <= 0 || isAloneOnLine(scene, base.name))
    return { ...base, state, sort: 'place', why: 'a place in its clause' };
  if (base.folded === 'brussels' && !words.kinds.has('belgium') && !words.kinds.has('belgian')) {
    const union = knownBody('European Union');
    if (union !== null) {
      return {
        ...base,
        body: { ...union, metonym: true },
        sort: 'body',
        why: 'the city stands for the European Union',
      };
    }
  }
  if (state === null && body !== null)
    return { ...base, body, sort: 'body', why: 'stands for a body' };
  // Only what the lexicons know for a land or town can act as a state.
  if (state === null && lookUp('place', base.folded) === null && !base.folded.includes(' '))
    return { ...base, sort: 'body', why: 'acts, and no place of this name is known' };
  const why = capital === null ? 'acts in its clause' : `the capital stands for ${capital.name}`;
  return { ...base, state, sort: 'state', why };
}

/** "Taiwan television said": it is not the state that says so. */
function isModifier(scene: Scene, { endToken, firstToken }: Name): boolean {
  const next = lowerAt(scene, endToken, scene.document.tokens.sentence[firstToken]!);
  return OF_THE_LAND.has(next);
}

const OF_THE_LAND = new Set(
  'television tv radio media newspapers newspaper shares stocks bonds airport hospital university'.split(
    ' ',
  ),
);

/** An adjective of a state: the state itself ("U.S. troops"), an organ ("Malian army"), or nothing. */
function readAdjective(scene: Scene, base: Omit<Candidate, 'sort'>): Candidate {
  const state = stateOfAdjective(base.folded) ?? stateNamed(base.folded);
  if (state === null) {
    const body = knownBody(base.folded);
    if (body !== null)
      return { ...base, body, sort: 'body', adjective: true, why: 'an adjective of a body' };
    return { ...base, sort: 'other', why: 'a people, not a state' };
  }
  const organ = organAfter(scene, base.name);
  if (organ !== null) {
    const { tokens, text } = scene.document;
    const end = tokens.end[organ - 1]!;
    return {
      ...base,
      state,
      sort: 'organ',
      adjective: true,
      end,
      endToken: organ,
      text: text.slice(base.start, end),
      why: 'an organ of the state, named by its adjective',
    };
  }
  if (standsForState(scene, base.name)) {
    return {
      ...base,
      state,
      sort: 'state',
      adjective: true,
      why: 'the adjective stands for the state or its forces',
    };
  }
  return { ...base, state, sort: 'other', why: 'an adjective that only says where from' };
}

const lowerAt = (
  { document: { tokens }, nameAt }: Scene,
  index: number,
  sentence: number,
): string =>
  index < tokens.count && tokens.sentence[index] === sentence && nameAt[index]! < 0
    ? tokens.lower[index]!
    : '';

/** One past the last token of an organ's noun right after the adjective, or null. */
function organAfter(scene: Scene, name: Name): number | null {
  const sentence = scene.document.tokens.sentence[name.firstToken]!;
  const from = name.endToken;
  const first = lowerAt(scene, from, sentence);
  if (first === '') return null;
  const pair = `${first} ${lowerAt(scene, from + 1, sentence)}`;
  const kind = ORGANS.get(pair) ?? ORGANS.get(first);
  if (kind === undefined) return null;
  const end = ORGANS.has(pair) ? from + 2 : from + 1;
  const next = scene.document.tokens;
  const followedByName =
    end < next.count && next.sentence[end] === sentence && scene.nameAt[end]! >= 0;
  // "Iraqi Prime Minister Nouri al-Maliki": the person is the actor, the words are his role.
  if (followedByName && scene.names[scene.nameAt[end]!]!.kind === 'person') return null;
  if (kind === 'person' && followedByName) return null;
  const after = lowerAt(scene, end, sentence);
  // "Ukrainian military outlet NAME": the noun behind is the head.
  if (BODY_NOUNS.has(after) && kind !== 'person') return null;
  // "British military advisers", "Iraqi government forces": the state itself, by an adjective.
  const isLoose = kind === 'government' || first === 'military' || first === 'security';
  if (isLoose && isStateNoun(after)) return null;
  if (
    kind === 'person' &&
    /^(?:candidate|candidates|election|elections|palace|s|hopeful)$/.test(after)
  )
    return null;
  return end;
}

/** "Greek Prime Minister Nikos Lambros": the adjective belongs to the person's role. */
function beginsTitle(scene: Scene, name: Name): boolean {
  const { tokens } = scene.document;
  for (let at = name.endToken; at < name.endToken + 6 && at < tokens.count; at++) {
    const other = scene.nameAt[at]!;
    if (other >= 0) return scene.names[other]!.kind === 'person' && at > name.endToken;
    if (tokens.kind[at] !== TokenKind.word && tokens.text[at] !== '-') return false;
    const form = verbForm(tokens.lower[at]!)?.form;
    if (PREPOSITIONS.has(tokens.lower[at]!) || (form !== undefined && form !== 'base'))
      return false;
  }
  return false;
}

function standsForState(scene: Scene, name: Name): boolean {
  if (beginsTitle(scene, name)) return false;
  const sentence = scene.document.tokens.sentence[name.firstToken]!;
  let index = name.endToken;
  for (let steps = 0; steps < 4; steps++, index++) {
    let word = lowerAt(scene, index, sentence);
    if (word === '-') {
      index++;
      word = lowerAt(scene, index, sentence);
    }
    if (word === '' || isPrivateNoun(word)) return false;
    const next = lowerAt(scene, index + 1, sentence);
    if (isStateNoun(word) && !isPrivateNoun(next)) return true;
    if (!mayStandBetween(word)) return false;
  }
  return false;
}
