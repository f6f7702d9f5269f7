import { LetterCase, TokenKind } from '../text/tokens.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import type { Scene } from './clause.ts';
import { KIN, LONGEST_ROLE, rolePhrase, type Role } from './role-phrase.ts';
import {
  COURTESIES,
  inSentence,
  isRoleWord,
  mayLead,
  POSSESSIVES,
  RANKS,
  sectorOf,
  textOf,
  trimRank,
} from './role-words.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  roleSector,
} from './words.ts';

export type { Role } from './role-phrase.ts';

/** The role read beside a person's name, nearest and surest pattern first, or null. */
export function readRole(scene: Scene, index: number): Role | null {
  const role = officeOf(scene, index);
  if (role !== null && role.holders.length > 0) return role;
  const home = homeAfter(scene, index);
  // "A press officer, NAME, at the U.S. Embassy"
  if (home < 0 && role?.text != null && role.sector !== 'government') {
    const body = bodyAfter(scene, index);
    if (body !== null) return { ...role, holders: body.holders };
  }
  if (home < 0) return role;
  const { firstToken } = scene.names[index]!;
  return {
    text: role?.text ?? null,
    sector: role?.sector ?? null,
    holders: [home],
    from: role?.from ?? firstToken,
  };
}

function officeOf(scene: Scene, index: number): Role | null {
  const before = roleDirectlyBefore(scene, index);
  // A rank alone says less than an office beside it: "the commander, General NAME".
  if (before?.text != null && !isRankAlone(before.text)) return before;
  const office =
    roleAfter(scene, index) ?? roleBeforeComma(scene, index) ?? roleBeforeCalled(scene, index);
  if (office?.text != null) return office;
  return before ?? office ?? bodyAfter(scene, index);
}

const isRankAlone = (text: string) =>
  text
    .toLowerCase()
    .split(/[ -]/)
    .every((word) => RANKS.has(word.replace('.', '')));

/** The name that ends right before token `at`, over a possessive, or -1. */
function nameEndingAt(scene: Scene, at: number): number {
  const before = POSSESSIVES.has(scene.document.tokens.lower[at - 1] ?? '') ? at - 2 : at - 1;
  return before >= 0 ? scene.nameAt[before]! : -1;
}

/** "Indonesian President NAME", "army spokesman Col. NAME", "INDECI's deputy director NAME". */
function roleDirectlyBefore(scene: Scene, index: number): Role | null {
  const { tokens } = scene.document;
  const { firstToken } = scene.names[index]!;
  const sentence = tokens.sentence[firstToken]!;
  let to = firstToken;
  while (inSentence(scene, to - 1, sentence) && COURTESIES.has(tokens.lower[to - 1]!)) to--;
  let from = to;
  while (to - from < LONGEST_ROLE && isFree(scene, from - 1, sentence)) {
    if (from === to ? isRoleWord(scene, from - 1) : mayLead(scene, from - 1)) from--;
    else {
      const field = fieldStart(scene, from, sentence);
      if (field < 0 || from === to) break;
      from = field;
    }
  }
  const isDone = to - from > 1 && isVerbOf(scene, from, sentence);
  if (isDone) from++;
  const chunk = trimRank(scene, { from, to });
  if (chunk === null) return null;
  const sector = sectorOf(scene, chunk.from, chunk.to);
  if (sector === null || KIN.has(tokens.lower[chunk.to - 1]!)) return null;
  const holders: number[] = [];
  const holder = isDone ? -1 : nameEndingAt(scene, from);
  if (holder >= 0 && tokens.sentence[from - 1] === sentence) {
    holders.push(holder);
    // "U.S. State Department spokesman": the state before the body.
    const outer = nameEndingAt(scene, scene.names[holder]!.firstToken);
    if (outer >= 0) holders.push(outer);
  }
  return { text: textOf(scene, chunk), sector, holders, from: chunk.from };
}

/** "The judge in Baghdad removed defendant NAME": what was done to the person, and no part of the role. */
function isVerbOf({ document: { tokens }, names, nameAt }: Scene, at: number, sentence: number) {
  const lower = tokens.lower[at]!;
  if (!lower.endsWith('ed') || tokens.letterCase[at] !== LetterCase.lower) return false;
  if (tokens.sentence[at - 1] !== sentence) return false;
  const name = nameAt[at - 1]!;
  if (name >= 0) return names[name]!.kind !== 'nationality';
  const before = tokens.lower[at - 1]!;
  const isSmall = DETERMINERS.has(before) || PREPOSITIONS.has(before) || CONJUNCTIONS.has(before);
  const isHelper = AUXILIARIES.has(before) || ADVERBS.has(before) || before.endsWith('ly');
  return /^[a-z]+$/.test(before) && !isSmall && !isHelper;
}

const isFree = (scene: Scene, at: number, sentence: number) =>
  inSentence(scene, at, sentence) && scene.nameAt[at]! < 0;

/** "Secretary of | State", "Minister of the | Interior": where the office before the field begins, or -1. */
function fieldStart(scene: Scene, from: number, sentence: number): number {
  const { tokens } = scene.document;
  const joiner = tokens.lower[from - 1] === 'the' ? from - 2 : from - 1;
  if (!/^(?:of|for)$/.test(tokens.lower[joiner] ?? '')) return -1;
  const office = joiner - 1;
  const isOffice =
    isFree(scene, office, sentence) &&
    roleSector(tokens.lower[office]!) !== null &&
    tokens.letterCase[office] === LetterCase.title;
  return isOffice ? office : -1;
}

/** "NAME, 52, the mayor of X", "NAME, a researcher at BODY", "NAME, who heads BODY". */
function roleAfter(scene: Scene, index: number): Role | null {
  const { tokens } = scene.document;
  const { endToken, firstToken } = scene.names[index]!;
  const sentence = tokens.sentence[firstToken]!;
  let at = endToken;
  if (!inSentence(scene, at, sentence) || !/^[,(]$/.test(tokens.text[at]!)) return null;
  at++;
  const closes = (token: number) => /^[,)]$/.test(tokens.text[token] ?? '');
  while (
    inSentence(scene, at + 1, sentence) &&
    (tokens.kind[at] === TokenKind.number || LETTERS_AFTER.test(tokens.text[at]!)) &&
    closes(at + 1)
  )
    at += 2;
  if (!inSentence(scene, at, sentence)) return null;
  if (tokens.lower[at] === ',') at++;
  if (tokens.lower[at] !== 'who') {
    const role = rolePhrase(scene, at, sentence);
    return role !== null && isNextTitle(scene, at, role.end) ? null : role;
  }
  const verb = tokens.lower[at + 1] ?? '';
  const heading = HEADING[verb];
  if (heading === undefined) {
    if (!/^(?:is|was|serves|works)$/.test(verb)) return null;
    return rolePhrase(scene, tokens.lower[at + 2] === 'as' ? at + 3 : at + 2, sentence);
  }
  const holder = nameWithin(scene, at + 2, sentence);
  if (holder >= 0) return { text: heading, sector: 'party', holders: [holder], from: at + 1 };
  // "Who heads the hospital in X"
  const isHeaded = HEADED.has(tokens.lower[at + 3] ?? '');
  return isHeaded ? { text: heading, sector: 'civil', holders: [], from: at + 1 } : null;
}

/** "NAME, | Vice President | OTHER and": the title of who follows. */
function isNextTitle({ document: { tokens }, names, nameAt }: Scene, from: number, end: number) {
  const next = tokens.sentence[end] === tokens.sentence[from] ? (nameAt[end] ?? -1) : -1;
  if (next < 0 || names[next]!.kind !== 'person' || DETERMINERS.has(tokens.lower[from]!))
    return false;
  for (let at = from; at < end; at++) if (PREPOSITIONS.has(tokens.lower[at]!)) return false;
  return true;
}

/** Degrees and orders after a name: "M.D.", "Ph.D.", "OBE". */
const LETTERS_AFTER =
  /^(?:(?:[A-Z][a-z]?\.){2,}|MD|PhD|Ph\.D\.?|RN|MBE|OBE|CBE|KBE|QC|KC|SC|SAN|MP|MEP)$/;

const HEADING: Readonly<Record<string, string | undefined>> = {
  heads: 'head',
  headed: 'head',
  leads: 'leader',
  led: 'leader',
  chairs: 'chair',
  chaired: 'chair',
  runs: 'head',
  directs: 'director',
  commands: 'commander',
  founded: 'founder',
};

/** The first name within three tokens of `at`, or -1. */
function nameWithin(scene: Scene, at: number, sentence: number): number {
  for (let ahead = at; ahead < at + 3; ahead++) {
    if (!inSentence(scene, ahead, sentence)) return -1;
    if (scene.nameAt[ahead]! >= 0) return scene.nameAt[ahead]!;
  }
  return -1;
}

const HEADED = new Set(
  'hospital school clinic union group party agency office association mission team department unit company institute committee college university council charity'.split(
    ' ',
  ),
);

const QUOTES_AND_MARKS = /^[,"“”;:]$/;
const FURTHEST = 14;

/** "The head of BODY, NAME, said": the phrase before the comma. */
function roleBeforeComma(scene: Scene, index: number): Role | null {
  const { tokens } = scene.document;
  const { firstToken, endToken } = scene.names[index]!;
  const sentence = tokens.sentence[firstToken]!;
  let comma = firstToken - 1;
  while (
    inSentence(scene, comma, sentence) &&
    (COURTESIES.has(tokens.lower[comma]!) || RANKS.has(tokens.lower[comma]!.replace('.', '')))
  )
    comma--;
  if (!inSentence(scene, comma, sentence) || tokens.text[comma] !== ',') return null;
  const next = inSentence(scene, endToken, sentence) ? tokens.lower[endToken]! : '';
  if (next !== ',' && next !== '.' && verbForm(next) === null && !AUXILIARIES.has(next))
    return null;
  return phraseEndingAt(scene, comma, sentence);
}

/** "A piano tuner named NAME", "a farmer called NAME". */
function roleBeforeCalled(scene: Scene, index: number): Role | null {
  const { tokens } = scene.document;
  const { firstToken } = scene.names[index]!;
  if (!/^(?:named|called)$/.test(tokens.lower[firstToken - 1] ?? '')) return null;
  return phraseEndingAt(scene, firstToken - 1, tokens.sentence[firstToken]!);
}

/**
 * The role whose phrase reaches up to token `stop`. A person within ends the search: "General A
 * and his driver, B" gives B no rank.
 */
function phraseEndingAt(scene: Scene, stop: number, sentence: number): Role | null {
  const { tokens } = scene.document;
  let from = stop;
  while (stop - from < FURTHEST && inSentence(scene, from - 1, sentence)) {
    const lower = tokens.lower[from - 1]!;
    if (QUOTES_AND_MARKS.test(lower)) break;
    const name = scene.nameAt[from - 1]!;
    if (name >= 0 && scene.names[name]!.kind === 'person') break;
    if (name < 0 && (AUXILIARIES.has(lower) || isFiniteVerb(scene, from - 1))) break;
    from--;
  }
  for (let at = from; at < stop; at++) {
    const starts = at === from || DETERMINERS.has(tokens.lower[at]!) || scene.nameAt[at]! >= 0;
    if (!starts) continue;
    const begin = POSSESSIVES.has(tokens.lower[at]!) ? at + 1 : at;
    const role = rolePhrase(scene, begin, sentence);
    if (role !== null && leadsTo(scene, role.end, stop)) return role;
    if (scene.nameAt[at]! >= 0) at = scene.names[scene.nameAt[at]!]!.endToken - 1;
  }
  return null;
}

function isFiniteVerb(scene: Scene, at: number): boolean {
  const form = verbForm(scene.document.tokens.lower[at]!)?.form ?? 'base';
  return form !== 'base' && !isRoleWord(scene, at);
}

/** Nothing but what belongs to the phrase stands between its end and the name. */
function leadsTo({ document: { tokens } }: Scene, end: number, stop: number): boolean {
  for (let at = end; at < stop; at++)
    if (/^(?:and|or|who|that|which|said|with)$/.test(tokens.lower[at]!)) return false;
  return true;
}

/** "NAME of Human Rights Watch said": a body, but no role. */
function bodyAfter(scene: Scene, index: number): Role | null {
  const { tokens } = scene.document;
  const { endToken, firstToken } = scene.names[index]!;
  const sentence = tokens.sentence[firstToken]!;
  const at = tokens.text[endToken] === ',' ? endToken + 1 : endToken;
  if (!inSentence(scene, at, sentence) || !/^(?:of|from|at|with)$/.test(tokens.lower[at]!))
    return null;
  const holder = nameWithin(scene, at + 1, sentence);
  if (holder < 0 || scene.names[holder]!.kind !== 'organisation') return null;
  return { text: null, sector: null, holders: [holder], from: firstToken };
}

/** "NAME of Venezuela", "NAME, of Kenya,", "NAME from Kano", "Sen. NAME, D-Ohio": where the person is from; -1 for none. */
function homeAfter(scene: Scene, index: number): number {
  const { tokens } = scene.document;
  const { endToken, firstToken } = scene.names[index]!;
  const sentence = tokens.sentence[firstToken]!;
  const isPlace = (token: number) =>
    inSentence(scene, token, sentence) &&
    scene.nameAt[token]! >= 0 &&
    scene.names[scene.nameAt[token]!]!.kind === 'place';
  const at = tokens.text[endToken] === ',' ? endToken + 1 : endToken;
  const joiner = tokens.lower[at] ?? '';
  const isHome = joiner === 'of' || (joiner === 'from' && !isMoved(scene, firstToken, sentence));
  const home = tokens.lower[at + 1] === 'the' ? at + 2 : at + 1;
  if (isHome && isPlace(home)) return scene.nameAt[home]!;
  const isParty =
    /^[,(]$/.test(tokens.text[endToken] ?? '') &&
    /^[DRI]$/.test(tokens.text[endToken + 1] ?? '') &&
    tokens.text[endToken + 2] === '-';
  return isParty && isPlace(endToken + 3) ? scene.nameAt[endToken + 3]! : -1;
}

const MOVED =
  /^(?:extradit(?:ion|ed?|ing)|returned|return|removal|removed|deport(?:ation|ed|ing)|expel(?:led|ling)?|expulsion|recall(?:ed|ing)?|withdr[ae]w(?:al|n)?|transfer(?:red)?|flown|bring|brought|evacuat(?:ed|ion)|barred?|banned|exiled?)$/;
const LONGEST_MOVE = 7;

/** "The extradition of NAME from Chile": that is where he was, not where he is from. */
function isMoved(scene: Scene, firstToken: number, sentence: number): boolean {
  for (let at = firstToken - 1; at >= firstToken - LONGEST_MOVE; at--) {
    if (!inSentence(scene, at, sentence)) return false;
    if (MOVED.test(scene.document.tokens.lower[at]!)) return true;
  }
  return false;
}
