import { LetterCase } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { Scene } from './clause.ts';
import type { ActorType } from './value.ts';
import { ORGANS } from './state-nouns.ts';
import { ADDRESS, ALONE, BARE, OFFICE_HEADS, OFFICE_TOPICS } from './lexicon/office-words.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import { AUXILIARIES, BE_FORMS, PREPOSITIONS, roleSector } from './words.ts';

const LONGEST_TOPIC = 3;

/** Words that a ministry is for: "the health ministry", "the home affairs ministry". */
const isTopic = (word: string): boolean => /^[a-z]{3,}$/.test(word) && !NO_TOPICS.has(word);
const NO_TOPICS = new Set('the this that its their his her our and same new old whole'.split(' '));

/**
 * Organs that a text names by a common noun and no adjective: "the navy sent ships", "police
 * arrested nine", "Kenya's defence ministry said", "a police spokesman". They are read where they
 * act or speak, not where they are only a place or belong to a name.
 */
export function plainOrgans(scene: Scene, named: readonly Candidate[]): Candidate[] {
  const { tokens } = scene.document;
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (!FIRST_WORDS.has(tokens.lower[at]!) || scene.nameAt[at]! >= 0) continue;
    const organ = organAt(scene, at);
    if (organ === null) continue;
    const { from, end } = organ;
    const holder = ownerIn(scene, named, from);
    if (!stands(scene, { from, end, hasHolder: holder >= 0 })) continue;
    const start = tokens.start[from]!;
    const stop = tokens.end[end - 1]!;
    const text = scene.document.text.slice(start, stop);
    const folded = text.toLowerCase().replace(/\s+/g, ' ');
    found.push({
      name: {
        start,
        end: stop,
        firstToken: from,
        endToken: end,
        kind: 'organisation',
        fine: 'government',
      },
      firstToken: from,
      start,
      end: stop,
      endToken: end,
      sentence: tokens.sentence[from]!,
      text,
      folded,
      sort: 'organ',
      state: holder < 0 ? null : named[holder]!.state,
      body: null,
      adjective: false,
      within: null,
      why: 'an organ of the state, named by its noun',
    });
    at = end - 1;
  }
  return found;
}

const FIRST_WORDS = new Set(['ministry', ...OFFICE_HEADS]);
for (const organ of ALONE) FIRST_WORDS.add(organ.split(' ')[0]!);

/** Tokens of the organ whose first word, or whose "ministry", is at `at`. */
function organAt(
  { document: { tokens }, nameAt }: Scene,
  at: number,
): { readonly from: number; readonly end: number } | null {
  const word = tokens.lower[at]!;
  const sentence = tokens.sentence[at]!;
  const free = (token: number) =>
    token >= 0 && token < tokens.count && tokens.sentence[token] === sentence && nameAt[token]! < 0;
  if (word === 'ministry') {
    let from = at;
    while (at - from < LONGEST_TOPIC && free(from - 1) && isTopic(tokens.lower[from - 1]!)) {
      const form = verbForm(tokens.lower[from - 1]!)?.form;
      if (form !== undefined && form !== 'base') break;
      if (PREPOSITIONS.has(tokens.lower[from - 1]!)) break;
      from--;
    }
    // "The ministry" alone stands for one that was named.
    return from < at && tokens.letterCase[from] !== LetterCase.upper ? { from, end: at + 1 } : null;
  }
  if (OFFICE_HEADS.has(word)) return officeAt(tokens, at, free);
  if (free(at + 1)) {
    if (ALONE.has(`${word} ${tokens.lower[at + 1]!}`)) return { from: at, end: at + 2 };
  }
  return ALONE.has(word) ? { from: at, end: at + 1 } : null;
}

/** "The | disaster agency", "the | national statistics institute": topics before the noun. */
function officeAt(
  { lower }: Scene['document']['tokens'],
  at: number,
  free: (token: number) => boolean,
): { readonly from: number; readonly end: number } | null {
  let from = at;
  while (at - from <= LONGEST_TOPIC && free(from - 1) && OFFICE_TOPICS.has(lower[from - 1]!))
    from--;
  // "The national office" is one of many.
  const isTold = lower.slice(from, at).some((word) => word !== 'national' && word !== 'state');
  return from < at && isTold ? { from, end: at + 1 } : null;
}

/** The name whose possessive stands before: "Kenya's defence ministry"; -1 for none. */
function holderOf({ document: { tokens }, nameAt }: Scene, from: number): number {
  const mark = tokens.lower[from - 1] ?? '';
  return from >= 2 && /^['’]s?$/.test(mark) ? nameAt[from - 2]! : -1;
}

/** As `holderOf`; "its foreign ministry" is that of the state its sentence is about. */
function ownerIn(scene: Scene, named: readonly Candidate[], from: number): number {
  const { tokens, sentences } = scene.document;
  if (tokens.lower[from - 1] !== 'its') return holderOf(scene, from);
  const { firstToken } = sentences[tokens.sentence[from]!]!;
  for (let at = Math.max(firstToken, from - LONGEST_REACH); at < from; at++) {
    const name = scene.nameAt[at]!;
    if (name >= 0 && named[name]!.sort === 'state') return name;
  }
  return -1;
}

/** From a state to "its ministry", in tokens. */
const LONGEST_REACH = 30;

const ARTICLES = new Set(['the', 'its', 'their']);

function stands(
  { document: { tokens }, names, nameAt }: Scene,
  {
    from,
    end,
    hasHolder,
  }: { readonly from: number; readonly end: number; readonly hasHolder: boolean },
): boolean {
  const sentence = tokens.sentence[from]!;
  const inside = (token: number) =>
    token >= 0 && token < tokens.count && tokens.sentence[token] === sentence;
  const isBodyName = (name: number) => names[name]!.kind === 'organisation';
  const before = inside(from - 1) ? tokens.lower[from - 1]! : '#';
  const first = tokens.lower[from]!;
  const isBare = end - from === 1 && BARE.has(first);
  if (inside(from - 1) && nameAt[from - 1]! >= 0) return false;
  // "The civil protection authority ANEPC", "the space agency, JAXA,": the name is the actor.
  const beside = tokens.text[end] === ',' ? end + 1 : end;
  const named = inside(beside) ? nameAt[beside]! : -1;
  if (named >= 0 && isBodyName(named)) return false;
  const next = inside(end) && nameAt[end]! < 0 ? tokens.lower[end]! : '#';
  if (next === '-' || before === '-') return false;
  // "A police spokesman said": he speaks for the force.
  if (isBare && /^spokes(?:man|woman|person)$/.test(next)) return true;
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
  const form = verbForm(next);
  if (hasHolder && !isNoun(next)) return true;
  if (isSource(tokens.lower, from - 2, inside) && !isNoun(next)) return true;
  if (AUXILIARIES.has(next) || BE_FORMS.has(next)) return true;
  if (next === 'and' || next === ',') return joined(tokens.lower, end + 1, inside);
  return form !== null && form.form !== 'ing' && (form.form !== 'base' || first === 'police');
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

/** The type of an organ by the noun it ends in, in lower case: any ministry is one of the government's. */
export function organType(lower: string): ActorType {
  const words = lower.split(' ');
  for (let from = 0; from < words.length; from++) {
    const type = ORGANS.get(words.slice(from).join(' '));
    if (type !== undefined) return type;
  }
  return 'government';
}
