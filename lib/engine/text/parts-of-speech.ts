import {
  ADJECTIVES,
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_VERBS,
  NOUNS,
  NOUNS_AND_VERBS,
  NUMBER_WORDS,
  PLURALS_IN_IS_AND_US,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  VERBS,
} from './parts-of-speech-lexicon.ts';
import { LetterCase, TokenKind, type Tokens } from './tokens.ts';
import { words } from '../word-lists.ts';

/** Coarse parts of speech. Plain numbers, so that a text's tags fit one byte each. */
export const PartOfSpeech = {
  other: 0,
  noun: 1,
  /** A word with a capital that is no known word of another kind. */
  name: 2,
  /** Finite or base form: `says`, `report` after "to". */
  verb: 3,
  /** Past form or past participle: `killed`, `fled`, `taken`. Which of the two, context tells. */
  past: 4,
  /** `killing`, `rising`. */
  ing: 5,
  adjective: 6,
  adverb: 7,
  /** Also possessive pronouns: `its`. */
  determiner: 8,
  pronoun: 9,
  preposition: 10,
  conjunction: 11,
  auxiliary: 12,
  number: 13,
  punctuation: 14,
  /** `to`. */
  to: 15,
  /** `'s` after a noun. */
  possessive: 16,
} as const;

const P = PartOfSpeech;

/** Tells whether a tag is one of these; where no token is, there is none. */
export function tagIn(...tags: readonly number[]): (tag: number | undefined) => boolean {
  const mask = tags.reduce((all, tag) => all | (1 << tag), 0);
  return (tag) => tag !== undefined && ((mask >>> tag) & 1) === 1;
}

/** A noun or a name. */
export const isNounTag = tagIn(P.noun, P.name);
/** What a noun phrase is made of: nouns, names, adjectives. */
export const isNominal = tagIn(P.noun, P.name, P.adjective);
/** A finite verb or what may be one: past forms and auxiliaries as well. */
export const isVerbal = tagIn(P.verb, P.past, P.auxiliary);
/** The same, and what may hang on it. */
export const isAnyVerb = tagIn(P.verb, P.past, P.auxiliary, P.ing);
/** A verb of its own, finite or a participle. */
export const isVerbForm = tagIn(P.verb, P.past, P.ing);

/** May be noun or verb, by context: one above all tags. */
const NOUN_OR_VERB = 32;
/** May be noun or third person: `reports`, `attacks`. */
const NOUN_OR_THIRD = 33;

function inflect(base: string): readonly [third: string, past: string, ing: string] {
  const last = base.at(-1)!;
  const ending = base.slice(-2);
  if (last === 'e' && ending !== 'ee') return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (last === 'y' && !/[aeou]y$/.test(base)) {
    return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  }
  const third = /(?:[sxzo]|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const doubles = /^[^aeiou]*[aeiou][bdgk-nprt]$/.test(base) || DOUBLING.has(base);
  const stem = doubles ? base + last : base;
  return [third, `${stem}ed`, `${stem}ing`];
}

const DOUBLING = new Set([
  'admit',
  'commit',
  'permit',
  'submit',
  'kidnap',
  'refer',
  'occur',
  'prefer',
  'transfer',
  'quit',
  'begin',
  'forget',
  'overrun',
  'unplug',
  'patrol',
  'control',
  'compel',
  'expel',
  'rebel',
  'equip',
  'regret',
  'cancel',
  'travel',
]);

const LEXICON: ReadonlyMap<string, number> = buildLexicon();

function buildLexicon(): Map<string, number> {
  const lexicon = new Map<string, number>();
  const add = (list: readonly string[], tag: number) => {
    for (const word of list) lexicon.set(word, tag);
  };
  for (const base of VERBS) {
    const [third, past, ing] = inflect(base);
    lexicon.set(base, P.verb).set(third, P.verb).set(past, P.past).set(ing, P.ing);
  }
  for (const base of NOUNS_AND_VERBS) {
    const [third, past, ing] = inflect(base);
    lexicon.set(base, NOUN_OR_VERB).set(third, NOUN_OR_THIRD).set(past, P.past).set(ing, P.ing);
  }
  for (const [base, past, participle] of IRREGULAR_VERBS) {
    const known = lexicon.get(base);
    const [third, , ing] = inflect(base);
    if (known === undefined) lexicon.set(base, P.verb).set(third, P.verb).set(ing, P.ing);
    if (past !== base) lexicon.set(past, P.past);
    if (participle !== base) lexicon.set(participle, P.past);
  }
  add(ADVERBS, P.adverb);
  add(ADJECTIVES, P.adjective);
  add(NOUNS, P.noun);
  add(
    ['lay', 'saw', 'found', 'left', 'felt', 'fell', 'rose', 'shot', 'met', 'led', 'fled'],
    P.past,
  );
  add(['hurt', 'hit', 'cut', 'put', 'set', 'shut', 'split', 'spread', 'cost', 'let'], P.past);
  add(PREPOSITIONS, P.preposition);
  add(CONJUNCTIONS, P.conjunction);
  add(DETERMINERS, P.determiner);
  add(POSSESSIVES, P.determiner);
  add(PRONOUNS, P.pronoun);
  add(AUXILIARIES, P.auxiliary);
  add(['other', 'former', 'latter', 'more', 'fewer', 'less'], P.adjective);
  add(['others'], P.noun);
  add(NUMBER_WORDS, P.number);
  lexicon.set('to', P.to).set("'s", P.possessive);
  return lexicon;
}

const ADJECTIVE_ENDINGS = ['ous', 'ful', 'less', 'able', 'ible', 'ical', 'ish', 'ary', 'ese'];
const SHORT_ADJECTIVE_ENDINGS = ['al', 'ic', 'ive'];

/** The last letters of all endings that say something: most nouns have another. */
const LAST_LETTERS = new Set(
  ['ly', 'ed', 'ing', ...ADJECTIVE_ENDINGS, ...SHORT_ADJECTIVE_ENDINGS].map((ending) =>
    ending.at(-1),
  ),
);

/** Tag of a word that the lexicon does not hold, by its ending; capitals are handled by the caller. */
function byEnding(lower: string): number {
  const { length } = lower;
  if (!LAST_LETTERS.has(lower[length - 1])) return P.noun;
  if (length > 4 && lower.endsWith('ly')) return P.adverb;
  if (length > 4 && lower.endsWith('ed')) return P.past;
  if (length > 5 && lower.endsWith('ing')) return P.ing;
  if (length > 6) {
    for (const ending of ADJECTIVE_ENDINGS) if (lower.endsWith(ending)) return P.adjective;
  }
  if (length > 5) {
    for (const ending of SHORT_ADJECTIVE_ENDINGS) if (lower.endsWith(ending)) return P.adjective;
  }
  return P.noun;
}

/**
 * One tag of `PartOfSpeech` per token, from a lexicon, endings and the word before; for readers that
 * need to know nouns from verbs, not for grammar. Case is only a hint: a text in capitals is tagged
 * as if it were in small letters. Linear in the tokens.
 */
export function tagPartsOfSpeech(tokens: Tokens): Uint8Array {
  const tags = new Uint8Array(tokens.count);
  let isHeadline = false;
  for (let index = 0; index < tokens.count; index += 1) {
    const opens = index === 0 || tokens.sentence[index] !== tokens.sentence[index - 1];
    if (opens) isHeadline = isTitleCased(tokens, index);
    const kind = tokens.kind[index]!;
    tags[index] =
      kind === TokenKind.word
        ? tagOf(tokens, { tags, index, isHeadline, isFirst: opens })
        : TAGS_OF_KINDS[kind]!;
  }
  return tags;
}

/** Tags of what is no word, by its kind. */
const TAGS_OF_KINDS: Readonly<Record<number, number>> = {
  [TokenKind.number]: P.number,
  [TokenKind.punctuation]: P.punctuation,
  [TokenKind.symbol]: P.other,
  [TokenKind.address]: P.name,
};

const LONGEST_HEADLINE = 40;

/** "Rivals Free 18 Sailors After Truce": all but small words have capitals, so they say nothing. */
function isTitleCased(tokens: Tokens, first: number): boolean {
  let capitals = 0;
  for (let index = first; index < tokens.count; index += 1) {
    if (tokens.sentence[index] !== tokens.sentence[first]) break;
    if (index - first >= LONGEST_HEADLINE) return false;
    if (tokens.kind[index] !== TokenKind.word) continue;
    if (tokens.letterCase[index] === LetterCase.title) capitals += 1;
    else if (tokens.letterCase[index] === LetterCase.lower) {
      // "Soviet-era Mines"
      const isJoined = index > first && tokens.text[index - 1] === '-';
      if (!isJoined && !isSmallWord(tokens.lower[index]!)) return false;
    }
  }
  return capitals > 3;
}

function isSmallWord(lower: string): boolean {
  const tag = LEXICON.get(lower);
  return lower.length < 3 || (tag !== undefined && tag >= P.determiner && tag <= P.possessive);
}

interface Place {
  readonly tags: Uint8Array;
  readonly index: number;
  readonly isHeadline: boolean;
  readonly isFirst: boolean;
}

/** Tag of a word. */
function tagOf(tokens: Tokens, place: Place): number {
  const { tags, index, isHeadline, isFirst } = place;
  const lower = tokens.lower[index]!;
  const known = LEXICON.get(lower);
  const letterCase = tokens.letterCase[index];
  const isPlain = isHeadline && known !== undefined;
  if (letterCase === LetterCase.title && !isFirst && !isPlain && !isClosed(known)) {
    // "The British Army", "Serious Fraud Office"; a known adjective stays one.
    return known === P.adjective ? P.adjective : P.name;
  }
  if (letterCase === LetterCase.mixed || tokens.text[index] === 'US') return P.name;
  if (known === undefined) {
    if (letterCase === LetterCase.upper && lower.includes('.')) return P.name;
    return byEnding(lower);
  }
  if (known === NOUN_OR_VERB || known === NOUN_OR_THIRD) {
    return nounOrVerb(tokens, place, known === NOUN_OR_THIRD);
  }
  if (known === P.past && NOUN_LIKE_PAST.has(lower) && index > 0 && !isFirst) {
    const before = tags[index - 1];
    if (before === P.determiner || before === P.adjective || before === P.number) return P.noun;
    // "a one-off cost"
    if (tokens.text[index - 2] === '-' && tags[index - 4] === P.determiner) return P.noun;
  }
  return known;
}

/** Past forms that are nouns after a determiner: "the set", "a cut", "two hits". */
const NOUN_LIKE_PAST = new Set(['set', 'cut', 'hit', 'cost', 'split', 'spread', 'bet', 'shot']);

/** After a word in -s these show that it was a verb: "stands at", "needs up to". */
const OPENS_OBJECT = words('that between at up about nearly almost more some');

const isClosed = (tag: number | undefined) =>
  tag !== undefined && tag >= P.determiner && tag <= P.possessive;

/** After a subject or "to" a verb, after a determiner, adjective or preposition a noun. */
function nounOrVerb(tokens: Tokens, { tags, index, isFirst }: Place, isThird: boolean): number {
  if (isFirst) return P.noun;
  const before = tags[index - 1];
  const lowerBefore = tokens.lower[index - 1]!;
  if (before === P.to) return isThird ? P.noun : P.verb;
  if (before === P.auxiliary) {
    return isThird || /^(?:is|are|was|were|be|been|being|has|have|had)$/.test(lowerBefore)
      ? P.noun
      : P.verb;
  }
  if (before === P.pronoun && lowerBefore !== 'there') return P.verb;
  if (before === P.noun && !isThird && isPluralNoun(lowerBefore)) return P.verb;
  if (before === P.noun && isThird && !isPluralNoun(lowerBefore)) {
    const next = tokens.lower[index + 1];
    const follows = next === undefined ? undefined : LEXICON.get(next);
    const takesObject =
      follows === P.determiner ||
      follows === P.to ||
      follows === P.number ||
      follows === P.adverb ||
      (next !== undefined && OPENS_OBJECT.has(next)) ||
      /\d/.test(tokens.text[index + 1] ?? '') ||
      tokens.kind[index + 1] === TokenKind.number ||
      tokens.kind[index + 1] === TokenKind.symbol;
    return takesObject ? P.verb : P.noun;
  }
  return P.noun;
}

/** Whether the lexicon holds the lower-case word: then a capital alone makes no name of it. */
export const isKnownWord = (lower: string): boolean => LEXICON.has(lower);

/** Whether the word is as often a verb in its base form as a noun: `report`, `crash`. Lower case. */
export const isAlsoVerb = (lower: string): boolean => LEXICON.get(lower) === NOUN_OR_VERB;

/** Plural by its ending or by the short list of irregular ones. Lower case. */
export function isPluralNoun(lower: string): boolean {
  if (IRREGULAR_PLURALS.has(lower)) return true;
  const { length } = lower;
  if (length < 3 || lower[length - 1] !== 's') return false;
  return !/(?:ss|us|is)$/.test(lower) && !SINGULAR_IN_S.has(lower);
}

const SINGULAR_IN_S = words('gas biogas atlas bias canvas alias christmas lens');

const IRREGULAR_PLURALS = new Set([
  ...PLURALS_IN_IS_AND_US,
  ...`people men women children police feet teeth mice geese oxen lives wives cattle troops media data
  personnel aircraft spacecraft sheep fish deer gunmen policemen servicemen firemen fishermen
  militiamen businessmen spokesmen crewmen guardsmen policewomen servicewomen fishermen clergymen
  tribesmen horsemen infantrymen airmen seamen salesmen youth dead wounded injured missing
  grandchildren schoolchildren stepchildren congressmen businesswomen headquarters barracks series
  species kilometres criteria phenomena bacteria crises analyses bases theses oases diagnoses
  elite wounded faithful gypsies viruses buses campuses corpses gentlemen fishermen alumni cacti fungi larvae algae
  referenda stadia carabinieri mujahideen mujahedeen paparazzi crossroads dice bureaux chateaux`.split(
    /\s+/,
  ),
]);
