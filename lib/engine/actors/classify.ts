import { lookUp } from '../names/lexicon/index.ts';
import type { Name } from '../names/value.ts';
import { actingScore } from './acting.ts';
import { isAuthor, isGiver, isMinded, isNextGiver, isPayer, isSender } from './acting-lists.ts';
import { lowerAt, organAfter, readAdjective } from './adjectives.ts';
import { americanPlaces } from './american-places.ts';
import { candidateWith, type Candidate } from './candidate.ts';
import type { PlaceClass, Scene } from './clause.ts';
import { settledKind, wordsOf, type DocumentWords } from './document-words.ts';
import { fold } from './fold.ts';
import { HOUSES } from './lexicon/office-words.ts';
import {
  knownBody,
  stateNamed,
  stateOfCapital,
  type KnownBody,
  type StateWord,
} from './knowledge.ts';
import { refusalReason } from './refuse.ts';
import { isHonorific, roleSector, titleSector } from './words.ts';
import { words } from '../word-lists.ts';

/** Reads every name on its own and in its clause, in text order. */
export function classify(scene: Scene): Candidate[] {
  const words = wordsOf(scene);
  const american = americanPlaces(scene);
  const candidates = scene.names.map((_, index): Candidate => {
    const candidate = classifyName(scene, words, index);
    if (!american.has(index) || candidate.sort === 'refused') return candidate;
    const why = 'a state or a town of the United States';
    return candidateWith(candidate, { sort: 'place', state: null, body: null, within: 'USA', why });
  });
  return withWholeLists(scene, candidates);
}

/** "Norway, Qatar and Japan": of states in one list all act or none. */
function withWholeLists(scene: Scene, candidates: Candidate[]): Candidate[] {
  let from = 0;
  for (let index = 1; index <= candidates.length; index++) {
    if (
      index < candidates.length &&
      isNextInList(scene, candidates[index - 1]!, candidates[index]!)
    )
      continue;
    const list = candidates.slice(from, index);
    if (list.some(({ sort }) => sort === 'state') && list.some(({ sort }) => sort === 'place'))
      for (let at = from; at < index; at++)
        if (candidates[at]!.sort === 'place')
          candidates[at] = candidateWith(candidates[at]!, {
            sort: 'state',
            why: 'acts with others of its list',
          });
    from = index;
  }
  return candidates;
}

function isNextInList({ document: { tokens } }: Scene, one: Candidate, next: Candidate): boolean {
  const isState = ({ sort, state, adjective }: Candidate) =>
    (sort === 'state' || sort === 'place') && state?.form === 'name' && !adjective;
  if (!isState(one) || !isState(next) || one.sentence !== next.sentence) return false;
  const gap = tokens.lower.slice(one.endToken, next.firstToken).join(' ');
  return /^(?:,|, and|and|, the|and the|, and the)$/.test(gap);
}

function classifyName(scene: Scene, words: DocumentWords, index: number): Candidate {
  const { document } = scene;
  const name = scene.names[index]!;
  const { start, firstToken } = withoutTitle(scene, name, words);
  const text = document.text.slice(start, name.end);
  const folded = fold(text);
  const kind = settledKind(folded, name.kind, words);
  const base: Candidate = {
    name,
    firstToken,
    start,
    end: name.end,
    endToken: name.endToken,
    sentence: document.tokens.sentence[firstToken]!,
    text,
    folded,
    sort: 'other',
    state: null,
    body: null,
    adjective: false,
    within: null,
    why: '',
  };
  const refused =
    (kind === 'person' || kind === 'organisation') && isStorm(scene, name, { folded, words })
      ? `${text}: a storm`
      : refusalReason(scene, index, { text, kind });
  if (refused !== null) return candidateWith(base, { sort: 'refused', why: refused });
  if (kind === 'person') return candidateWith(base, { sort: 'person', why: 'a person by name' });
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
    return candidateWith(base, { sort: 'place', why: 'a building as a place' });
  if (isPremises(scene, name))
    return candidateWith(base, { sort: 'place', why: 'a house where something happens' });
  if (kind === 'place' || isPlaceWord) return readPlace(scene, base, { body, words });
  return candidateWith(base, { sort: 'body', body, why: 'an organisation by name' });
}

/** "Idalina made landfall", "Idalina" where the text has a Cyclone Idalina. */
function isStorm(
  { document: { tokens } }: Scene,
  { endToken }: Name,
  { folded, words }: { readonly folded: string; readonly words: DocumentWords },
): boolean {
  if (folded.includes(' ') || words.inPeople.has(folded)) return false;
  if (words.storms.has(folded)) return true;
  const verb = tokens.lower[endToken] === 'had' ? endToken + 1 : endToken;
  const [first, next] = [tokens.lower[verb] ?? '', tokens.lower[verb + 1] ?? ''];
  return (
    (/^ma(?:de|kes)$/.test(first) && next === 'landfall') || (first === 'came' && next === 'ashore')
  );
}

const NAMES_AS_ADJECTIVES = new Set(['us', 'usa', 'united states', 'uk', 'united kingdom']);

const VENUE_PREPOSITIONS = words(
  'in near outside inside through along down around at past towards opposite',
);

function isVenue({ document: { tokens } }: Scene, { firstToken }: Name): boolean {
  const before = tokens.lower[firstToken - 1] === 'the' ? firstToken - 2 : firstToken - 1;
  return (
    VENUE_PREPOSITIONS.has(tokens.lower[before] ?? '') &&
    tokens.sentence[before] === tokens.sentence[firstToken]
  );
}

const AT = words('at in to inside outside near');

/** "Taken to Selby Hospital", but "a nurse at Selby Hospital". */
function isPremises({ document: { tokens } }: Scene, { firstToken, endToken }: Name): boolean {
  if (!HOUSES.has(tokens.lower[endToken - 1]!)) return false;
  const at = tokens.lower[firstToken - 1] === 'the' ? firstToken - 2 : firstToken - 1;
  if (tokens.sentence[at - 1] !== tokens.sentence[firstToken] || !AT.has(tokens.lower[at]!))
    return false;
  const before = tokens.lower[at - 1]!;
  return before !== 'according' && roleSector(before) === null;
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
  base: Candidate,
  { body, words }: { readonly body: KnownBody | null; readonly words: DocumentWords },
): Candidate {
  const named = stateNamed(base.folded);
  const capital = named === null ? stateOfCapital(base.folded) : null;
  const state = named ?? capital;
  const isSeat = capital !== null || (body?.metonym === true && !body.shared);
  const placeClass: PlaceClass = named !== null ? 'state' : isSeat ? 'capital' : 'other';
  if (state !== null && isModifier(scene, base.name))
    return candidateWith(base, {
      state,
      sort: 'place',
      why: 'a country that says where something is from',
    });
  const isActor = state !== null && ACTS.some((acts) => acts(scene, base.name));
  if (isActor) return candidateWith(base, { state, sort: 'state', why: whyActing(capital) });
  if (isAloneOnLine(scene, base.name) || actingScore(scene, base.name, placeClass) <= 0)
    return candidateWith(base, { state, sort: 'place', why: 'a place in its clause' });
  if (base.folded === 'brussels' && !words.kinds.has('belgium') && !words.kinds.has('belgian')) {
    const union = knownBody('European Union');
    if (union !== null) {
      return candidateWith(base, {
        body: { ...union, metonym: true },
        sort: 'body',
        why: 'the city stands for the European Union',
      });
    }
  }
  if (state === null && body !== null)
    return candidateWith(base, { body, sort: 'body', why: 'stands for a body' });
  // Only what the lexicons know for a land or town can act as a state.
  if (state === null && lookUp('place', base.folded) === null && !base.folded.includes(' '))
    return candidateWith(base, { sort: 'body', why: 'acts, and no place of this name is known' });
  return candidateWith(base, { state, sort: 'state', why: whyActing(capital) });
}

const ACTS = [isAuthor, isGiver, isSender, isNextGiver, isPayer, isMinded];

const whyActing = (capital: StateWord | null) =>
  capital === null ? 'acts in its clause' : `the capital stands for ${capital.name}`;

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
