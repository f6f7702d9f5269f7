import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import { isNounTag, PartOfSpeech } from '../text/parts-of-speech.ts';
import type { Scene } from './clause.ts';
import { ADDRESS, BARE, FORCES, PREMISES } from './lexicon/office-words.ts';
import { AUXILIARIES, BE_FORMS, PREPOSITIONS, roleSector } from './words.ts';
import { words } from '../word-lists.ts';

/** Where an organ's noun stands, and what is known of it before its clause is looked at. */
export interface OrganSpan {
  readonly from: number;
  readonly end: number;
  /** An office told by its field ("the health ministry"): a text of one country has one. */
  readonly isTold: boolean;
}

/** A scene with the part of speech of each token. */
export interface TaggedScene extends Scene {
  readonly tags: ArrayLike<number>;
}

const ARTICLES = new Set(['the', 'its', 'their']);
/** "The city's | fire service", "Oslo's own | archive": what an office that is told by its field belongs to. */
const OWNED = new Set([...ARTICLES, '’s', "'s", 'own', '#']);

/** True where the organ acts, speaks or is a source, and is no place and no part of another name. */
export function organStands(scene: TaggedScene, span: OrganSpan, hasHolder: boolean): boolean {
  const {
    document: { tokens },
    nameAt,
  } = scene;
  const { from, end, isTold } = span;
  const inside = insideOf(scene, from);
  if (inside(from - 1) && nameAt[from - 1]! >= 0) return false;
  if (isNamedBeside(scene, span)) return false;
  const next = inside(end) && nameAt[end]! < 0 ? tokens.lower[end]! : '#';
  const before = inside(from - 1) ? tokens.lower[from - 1]! : '#';
  if (next === '-' || before === '-') return false;
  const first = tokens.lower[from]!;
  const isBare = end - from === 1 && BARE.has(first);
  // "A police spokesman said": he speaks for the force.
  if (isBare && /^spokes(?:man|woman|person)$/.test(next)) return true;
  // "Three aircraft of the air force": there is one, and it is nobody's building.
  const isForce = before === 'the' && FORCES.has(tokens.lower.slice(from, end).join(' '));
  if (isForce && !isNounTag(scene.tags[end])) return !isVenue(scene, from, hasHolder);
  if (isTold && (hasHolder || OWNED.has(before)))
    return !PREMISES.has(next) && !isVenue(scene, from, hasHolder);
  if (!hasHolder && !ARTICLES.has(before)) {
    if (!isBare) return false;
    const object = ADDRESS.has(before) || before === 'by' || before === 'to';
    if (
      before !== '#' &&
      !object &&
      !/^[,;:“"]$|^(?:and|but|as|after|when|while|before|that|because|said)$/.test(before)
    )
      return false;
    if (object) return !isNoun(next);
  }
  if (ADDRESS.has(tokens.lower[from - 2] ?? '') || tokens.lower[from - 2] === 'by')
    return !isNoun(next);
  if (hasHolder && !isNoun(next)) return true;
  if (isSource(tokens.lower, from - 2, inside) && !isNoun(next)) return true;
  return actsAt(scene, seatEnd(scene, end), first);
}

const insideOf =
  ({ document: { tokens } }: Scene, from: number) =>
  (token: number): boolean =>
    token >= 0 && token < tokens.count && tokens.sentence[token] === tokens.sentence[from];

/** "The civil protection authority ANEPC", "the space agency, JAXA,", "JAXA, the space agency,": the name is the actor. */
function isNamedBeside(scene: Scene, { from, end }: OrganSpan): boolean {
  const { tokens } = scene.document;
  const isAside = tokens.text[end] === ',';
  if (isBodyAt(scene, isAside ? end + 1 : end, from)) return true;
  if (isAside && tokens.lower[end + 1] === 'the' && isBodyAt(scene, end + 2, from)) return true;
  const isBehind = isAside && tokens.lower[from - 1] === 'the' && tokens.text[from - 2] === ',';
  return isBehind && isBodyAt(scene, from - 3, from);
}

/** A body is named at `at`, in the sentence of the token `from`. */
function isBodyAt({ document: { tokens }, names, nameAt }: Scene, at: number, from: number) {
  const named = tokens.sentence[at] === tokens.sentence[from] ? nameAt[at]! : -1;
  return named >= 0 && names[named]!.kind === 'organisation';
}

/** One past "in Bamako" behind the organ at `end`, or `end`. */
function seatEnd({ document: { tokens }, names, nameAt }: Scene, end: number): number {
  const name = tokens.lower[end] === 'in' ? (nameAt[end + 1] ?? -1) : -1;
  const isSeat = name >= 0 && tokens.sentence[end] === tokens.sentence[end + 1];
  return isSeat && names[name]!.kind === 'place' ? names[name]!.endToken : end;
}

/** A verb of the organ stands at `at`, or it is joined with another that acts. */
function actsAt(scene: TaggedScene, at: number, first: string): boolean {
  const { tokens } = scene.document;
  const inside = insideOf(scene, at - 1);
  const next = inside(at) && scene.nameAt[at]! < 0 ? tokens.lower[at]! : '#';
  if (AUXILIARIES.has(next) || BE_FORMS.has(next)) return true;
  if (next === 'and' || next === ',') return joined(tokens.lower, at + 1, inside);
  const form = verbForm(next);
  if (form === null) return isFinite(scene, at);
  return form.form !== 'ing' && (form.form !== 'base' || first === 'police');
}

/** A verb of no list whose form says that somebody does it: "puts", "flew". */
function isFinite({ document: { tokens }, tags }: TaggedScene, at: number): boolean {
  if (tags[at] === PartOfSpeech.verb) return tokens.lower[at]!.endsWith('s');
  // "The parliament | chosen in May": what was done to it.
  return tags[at] === PartOfSpeech.past && !PREPOSITIONS.has(tokens.lower[at + 1] ?? '');
}

const VENUES = words('near outside inside behind opposite around beside past towards toward into');

/** "Outside the finance ministry", "a fire at the energy ministry": a building. */
function isVenue({ document: { tokens } }: Scene, from: number, hasHolder: boolean): boolean {
  const at = hasHolder ? from - 3 : from - 2;
  if (tokens.sentence[at] !== tokens.sentence[from]) return false;
  const before = tokens.lower[at] ?? '';
  const noun = tokens.lower[at - 1] ?? '';
  if (VENUES.has(before)) return true;
  if (before === 'of') return noun === 'front';
  const isPeople = roleSector(noun) !== null || roleSector(noun.replace(/s$/, '')) !== null;
  return /^(?:at|in|on)$/.test(before) && !isPeople;
}

/** "According to | the", "figures from | the", "a spokesman for | the": ends at the preposition `at`. */
function isSource(
  lower: readonly string[],
  at: number,
  inside: (token: number) => boolean,
): boolean {
  if (!inside(at - 1)) return false;
  const before = lower[at - 1]!;
  if (lower[at] === 'to') return before === 'according';
  if (lower[at] === 'for' || lower[at] === 'of')
    return /^(?:spokes(?:man|woman|person)|chief|head|commander|director)$/.test(before);
  return lower[at] === 'from' && /^(?:figures|data|statement|report|numbers)$/.test(before);
}

/** "The navy and the coast guard sent": another organ, then the verb of both. */
function joined(lower: readonly string[], at: number, inside: (token: number) => boolean): boolean {
  for (let token = at; token < at + 6 && inside(token); token++) {
    const word = lower[token]!;
    if (word === '.' || word === ',' || PREPOSITIONS.has(word)) return false;
    const form = verbForm(word)?.form;
    if (AUXILIARIES.has(word) || form === 'past' || form === 'third') return true;
  }
  return false;
}

/** A noun after the organ makes it a modifier: "police station", "army base". */
const isNoun = (word: string): boolean =>
  /^[a-z]/.test(word) &&
  !PREPOSITIONS.has(word) &&
  !AUXILIARIES.has(word) &&
  !/^(?:and|or|but|who|that|which|she|he|it|they|the|a|an|his|her|its)$/.test(word) &&
  (verbForm(word) === null || roleSector(word) !== null) &&
  !word.endsWith('ed') &&
  !word.endsWith('ly');
