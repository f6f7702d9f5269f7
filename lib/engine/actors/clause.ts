import type { Document } from '../document.ts';
import type { Name } from '../names/value.ts';
import type { ActorType } from './value.ts';
import { LetterCase, TokenKind, type Tokens } from '../text/tokens.ts';
import { remembered } from '../remembered.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import { CALENDAR } from './lexicon/not-actors.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  DIRECTIONS,
  isRelationNoun,
  ORGAN_NOUNS,
  PLACE_NOUNS,
  PREPOSITIONS,
  takesParty,
} from './words.ts';

/** A document with the name that each token belongs to. */
export interface Scene {
  readonly document: Document;
  readonly names: readonly Name[];
  /** Index of the name at each token, -1 where there is none. */
  readonly nameAt: Int32Array;
  /** 1 at each word with a capital that is no day or month. */
  readonly capitals: Uint8Array;
  /** Types of the bodies that a list names, by the first token of the name. */
  readonly listed: ReadonlyMap<number, ActorType>;
}

const NOTHING_LISTED: ReadonlyMap<number, ActorType> = new Map();

/** Marks the tokens of all names. */
export function sceneOf(
  document: Document,
  names: readonly Name[],
  listed: Scene['listed'] = NOTHING_LISTED,
): Scene {
  const nameAt = new Int32Array(document.tokens.count).fill(-1);
  names.forEach(({ firstToken, endToken }, index) => nameAt.fill(index, firstToken, endToken));
  return { document, names, nameAt, capitals: capitalsOf(document.tokens), listed };
}

const knownCapitals = new WeakMap<Tokens, Uint8Array>();

/** Found once for each text: many rules ask for them at many of its words. */
function capitalsOf(tokens: Tokens): Uint8Array {
  let capitals = knownCapitals.get(tokens);
  if (capitals === undefined) {
    capitals = new Uint8Array(tokens.count);
    for (let at = 0; at < tokens.count; at++)
      if (
        tokens.kind[at] === TokenKind.word &&
        tokens.letterCase[at]! >= LetterCase.title &&
        !CALENDAR.has(tokens.lower[at]!)
      )
        capitals[at] = 1;
    knownCapitals.set(tokens, capitals);
  }
  return capitals;
}

/** What a place name itself is, for the decision. */
export type PlaceClass = 'state' | 'capital' | 'other';

const MAX_WALK = 24;

/** Word `index` in lower case, with sentence borders and names made plain. */
function wordAt(scene: Scene, index: number, sentence: number): string {
  const { tokens } = scene.document;
  if (index < 0 || index >= tokens.count || tokens.sentence[index] !== sentence) return '#';
  const name = scene.nameAt[index]!;
  if (name >= 0) return `<${scene.names[name]!.kind}>`;
  if (tokens.kind[index] === TokenKind.number) return '<n>';
  return tokens.lower[index]!;
}

const isPlaceName = (scene: Scene, index: number) =>
  index >= 0 && scene.nameAt[index]! >= 0 && scene.names[scene.nameAt[index]!]!.kind === 'place';

/** First token of the first name in a list of places: in "Syria, Iran and Iraq" that of Syria. */
function coordinationStart(scene: Scene, first: number, sentence: number): number {
  let start = first;
  for (let hops = 0; hops < 6; hops++) {
    let at = start - 1;
    let word = wordAt(scene, at, sentence);
    if (word === 'the') word = wordAt(scene, --at, sentence);
    if (word !== 'and' && word !== ',' && word !== 'or' && word !== '&') return start;
    if (word !== ',' && wordAt(scene, at - 1, sentence) === ',') at--;
    if (!isPlaceName(scene, at - 1)) return start;
    start = scene.names[scene.nameAt[at - 1]!]!.firstToken;
  }
  return start;
}

/** One past the last name of a list of places that goes on after `end`. */
function coordinationEnd(scene: Scene, end: number, sentence: number): number {
  let after = end;
  for (let hops = 0; hops < 6; hops++) {
    let at = after;
    const word = wordAt(scene, at, sentence);
    if (word !== 'and' && word !== ',' && word !== 'or' && word !== '&') return after;
    at++;
    if (word === ',' && /^(?:and|or|&)$/.test(wordAt(scene, at, sentence))) at++;
    if (wordAt(scene, at, sentence) === 'the') at++;
    if (!isPlaceName(scene, at)) return after;
    const next = scene.names[scene.nameAt[at]!]!.endToken;
    // "France, Germany said": a comma list is one only if it closes with a conjunction later.
    after = next;
  }
  return after;
}

/** The verb that a subject ending before `from` governs, over appositions and relative clauses. */
function mainVerb(
  scene: Scene,
  from: number,
  sentence: number,
): { index: number; passive: boolean; modal: boolean } | null {
  const { tokens } = scene.document;
  let index = from;
  let passive = false;
  let modal = false;
  let depth = 0;
  const limit = Math.min(from + MAX_WALK, tokens.count);
  if (wordAt(scene, index, sentence) === ',') {
    // Walk over "…, which … ," or an apposition to the closing comma.
    let close = index + 1;
    while (
      close < limit &&
      wordAt(scene, close, sentence) !== ',' &&
      wordAt(scene, close, sentence) !== '#'
    )
      close++;
    if (wordAt(scene, close, sentence) !== ',') return null;
    index = close + 1;
  } else if (wordAt(scene, index, sentence) === '(') {
    while (index < limit && wordAt(scene, index, sentence) !== ')') index++;
    index++;
  }
  for (; index < limit; index++) {
    const word = wordAt(scene, index, sentence);
    if (word === '#') return null;
    if (AUXILIARIES.has(word)) {
      modal = true;
      passive = BE_FORMS.has(word);
      continue;
    }
    if (ADVERBS.has(word) || (word.endsWith('ly') && depth++ < 3)) continue;
    if (word === 'to' && modal) continue;
    const verb = verbForm(word);
    if (verb !== null && (verb.form !== 'ing' || modal))
      return { index, passive: passive && verb.form !== 'ing', modal };
    if (modal) return { index, passive, modal };
    return null;
  }
  return null;
}

/** The verb of which a name beginning at `start` may be the object, at most two modifiers away. */
function verbBefore(scene: Scene, start: number, sentence: number): number {
  for (let index = start - 1; index >= start - 4; index--) {
    const word = wordAt(scene, index, sentence);
    if (
      verbForm(word) !== null &&
      !(isRelationNoun(word) && DETERMINERS.has(wordAt(scene, index - 1, sentence)))
    )
      return index;
    if (
      !DETERMINERS.has(word) &&
      !DIRECTIONS.has(word) &&
      word !== 'and' &&
      !isPlaceName(scene, index)
    )
      return -1;
  }
  return -1;
}

const CLAUSE_STARTS = new Set([
  '#',
  ',',
  '"',
  '“',
  '”',
  ':',
  ';',
  '-',
  '--',
  '—',
  '–',
  '•',
  '*',
  'that',
  'and',
  'but',
  'while',
  'as',
  'because',
  'although',
  'though',
  'if',
  'when',
  'after',
  'before',
  'since',
  'until',
  'whether',
  'says',
  'say',
  'said',
  'than',
  'where',
  'which',
  'what',
  'how',
  'why',
  '(',
]);

const kindOfWord = remembered((word: string): string =>
  word.startsWith('<')
    ? word
    : PREPOSITIONS.has(word)
      ? 'prep'
      : AUXILIARIES.has(word)
        ? 'aux'
        : DETERMINERS.has(word)
          ? 'det'
          : CONJUNCTIONS.has(word)
            ? 'conj'
            : verbForm(word) !== null
              ? `v:${verbForm(word)!.className}`
              : isRelationNoun(word)
                ? 'rel'
                : ORGAN_NOUNS.has(word)
                  ? 'organ'
                  : PLACE_NOUNS.has(word)
                    ? 'placenoun'
                    : /^[a-z]/.test(word)
                      ? 'w'
                      : word,
);

/**
 * One feature of a clause: what is asked of it, the answer, and the class of the place where it counts for
 * that alone. Its name in the table of weights is all three, one after the other: `p1=in`, `p1=in/capital`.
 */
export type Feature = readonly [asked: string, answer: string, ofClass: '' | PlaceClass];

/** The features of a clause by their names, as they are learnt. */
export function clauseFeatures(scene: Scene, name: Name, placeClass: PlaceClass): string[] {
  const features: string[] = [];
  tellClause(scene, { name, placeClass }, (asked, answer, ofClass) => {
    features.push(`${asked}${answer}${ofClass === '' ? '' : `/${ofClass}`}`);
  });
  return features;
}

/**
 * What the clause says of a place name's part in it, as features of the linear decision:
 * the words beside it over determiners and lists, the verb it is subject or object of, what
 * follows its possessive, and the nouns of relation before it.
 */
export function tellClause(
  scene: Scene,
  { name, placeClass }: { readonly name: Name; readonly placeClass: PlaceClass },
  tell: (...feature: Feature) => void,
): void {
  const { tokens, sentences } = scene.document;
  const sentence = tokens.sentence[name.firstToken]!;
  const add = (asked: string, answer = '') => {
    tell(asked, answer, '');
  };
  const both = (asked: string, answer = '') => {
    tell(asked, answer, '');
    tell(asked, answer, placeClass);
  };
  add('c=', placeClass);
  both('kind=', sentences[sentence]!.kind);
  // Some capitals stand for their state more often than others.
  if (placeClass !== 'other') add('name=', tokens.lower[name.endToken - 1]);

  const listStart = coordinationStart(scene, name.firstToken, sentence);
  const listEnd = coordinationEnd(scene, name.endToken, sentence);
  if (listStart < name.firstToken) add('list-before');
  if (listEnd > name.endToken) add('list-after');
  let left = listStart - 1;
  let direction = false;
  while (left >= 0) {
    const word = wordAt(scene, left, sentence);
    if (DIRECTIONS.has(word)) direction = true;
    else if (word !== 'the' && word !== 'both') break;
    left--;
  }
  if (direction) both('direction');
  const p1 = wordAt(scene, left, sentence);
  const p2 = wordAt(scene, left - 1, sentence);
  const p3 = wordAt(scene, left - 2, sentence);
  both('p1=', p1);
  const p1k = kindOfWord(p1);
  const p2k = kindOfWord(p2);
  add('p1k=', p1k);
  add('p2=', p2);
  add('p21=', `${p2} ${p1}`);
  add('p2k1=', `${p2k} ${p1}`);
  add('p3=', p3);
  add('p321=', `${kindOfWord(p3)} ${p2k} ${p1}`);
  const direct = wordAt(scene, name.firstToken - 1, sentence);
  if (direct !== p1) add('d1=', direct);

  const n1 = wordAt(scene, name.endToken, sentence);
  const n2 = wordAt(scene, name.endToken + 1, sentence);
  both('n1=', n1);
  const n1k = kindOfWord(n1);
  add('n1k=', n1k);
  add('n12=', `${n1} ${n2}`);
  add('n1k2=', `${n1} ${kindOfWord(n2)}`);
  add('p1n1=', `${p1} ${n1}`);
  add('p1kn1k=', `${p1k} ${n1k}`);
  const atStart = CLAUSE_STARTS.has(p1);
  if (atStart) both('start');

  if (n1 === "'s" || n1 === "'" || n1 === '’s' || n1 === '’') {
    let organ = false;
    let relation = false;
    let place = false;
    for (let ahead = 1; ahead <= 3; ahead++) {
      const word = wordAt(scene, name.endToken + ahead, sentence);
      if (PREPOSITIONS.has(word) || word === '#' || AUXILIARIES.has(word)) break;
      add(ahead === 1 ? 'of1=' : 'of=', word);
      organ ||= ORGAN_NOUNS.has(word) || word === '<organisation>' || word === '<person>';
      relation ||= isRelationNoun(word);
      place ||= PLACE_NOUNS.has(word) || word === '<place>';
    }
    add('poss organ=', `${String(organ)} relation=${String(relation)} place=${String(place)}`);
    add('poss p1k=', p1k);
  } else {
    const verb = mainVerb(scene, listEnd, sentence);
    if (verb === null) add('subject=', 'no');
    else {
      const word = tokens.lower[verb.index]!;
      const form = verbForm(word);
      const className = form?.className ?? '-';
      const voice = verb.passive ? 'passive' : 'active';
      add('subject=', `${className}/${voice}`);
      add('subject=', `${className}/${voice}/${atStart ? 'start' : p1k}`);
      add('subject-verb=', `${form?.base ?? word}/${voice}`);
      tell('subject start=', String(atStart), placeClass);
      if (!atStart) add('subject after ', p1);
    }
  }
  const governing = verbBefore(scene, listStart, sentence);
  if (governing >= 0) {
    const word = tokens.lower[governing]!;
    add('object=', verbForm(word)?.base ?? word);
    add('object party=', String(takesParty(word)));
    both('object');
  }
  let nouns = 0;
  for (let index = left; index > left - 7 && nouns < 2; index--) {
    const word = wordAt(scene, index, sentence);
    if (word === '#') break;
    if (word === 'between') both('between');
    if (isRelationNoun(word)) {
      both('relation before');
      add('relation=', `${word} ${p1}`);
      nouns++;
    }
  }
  let verbs = 0;
  for (let index = left - 1; index > left - 9 && verbs === 0; index--) {
    const word = wordAt(scene, index, sentence);
    if (word === '#') break;
    const verb = verbForm(word);
    if (verb !== null && PREPOSITIONS.has(p1)) {
      add('left verb=', `${verb.base} ${p1}`);
      verbs++;
    }
  }
  if (tokens.letterCase[name.firstToken] === LetterCase.upper && name.end - name.start > 4)
    add('capitals');
}
