import { LetterCase, TokenKind } from '../text/tokens.ts';
import type { Scene } from './clause.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isHonorific,
  PREPOSITIONS,
  roleSector,
  titleSector,
} from './words.ts';

/** What stands beside a person's name and says what the person is. Indices are of `Scene.names`. */
export interface Role {
  /** As written, white space folded, without the possessive or adjective of the state or body. */
  readonly text: string | null;
  /** Of the title and role lexicons; null when no role was read, only an affiliation. */
  readonly sector: string | null;
  /** Names that stand before the role or after its "of", "at", "for", nearest to the role first. */
  readonly holders: readonly number[];
}

const LONGEST_ROLE = 7;
/** Say nothing of an office and stand between it and the name. */
const COURTESIES = new Set(
  'mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady madam'.split(' '),
);
const POSSESSIVES = new Set(["'s", "'", '’s', '’']);
const PRONOUNS = new Set(
  'he she it they we i you him her them us who whom which that this there'.split(' '),
);
const JOINING = new Set(['of', 'for', 'at', 'with', 'in', 'from', 'to']);

/** The role read beside a person's name, nearest and surest pattern first, or null. */
export function readRole(scene: Scene, index: number): Role | null {
  const before = roleDirectlyBefore(scene, index);
  // A rank alone says less than an office beside it: "the commander, General NAME".
  if (before?.text != null && !RANKS.has(before.text.toLowerCase().replace('.', ''))) return before;
  const office = roleAfter(scene, index) ?? roleBeforeComma(scene, index);
  if (office?.text != null) return office;
  return before ?? office ?? bodyAfter(scene, index);
}

/** Titles that many hold at once. */
const RANKS = new Set(
  'general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm brigadier brig inspector insp superintendent supt professor prof doctor dr marshal commodore reverend rev corporal officer constable'.split(
    ' ',
  ),
);

interface Chunk {
  readonly from: number;
  readonly to: number;
}

const inSentence = ({ document: { tokens } }: Scene, at: number, sentence: number) =>
  at >= 0 && at < tokens.count && tokens.sentence[at] === sentence;

/** A word that may stand inside a role: no verb, no function word, no mark but a hyphen. */
function isRoleWord(scene: Scene, at: number): boolean {
  const { tokens } = scene.document;
  const lower = tokens.lower[at]!;
  if (lower === '-') return at + 1 < tokens.count && tokens.start[at + 1] === tokens.end[at];
  if (tokens.kind[at] !== TokenKind.word || POSSESSIVES.has(lower)) return false;
  if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower)) return false;
  if (AUXILIARIES.has(lower) || PRONOUNS.has(lower)) return false;
  if (roleSector(lower) !== null || tokens.letterCase[at] !== LetterCase.lower) return true;
  const form = verbForm(lower)?.form;
  return form === undefined || form === 'base';
}

/** True when the words `[from, to)` end in a role noun or are a title. */
function sectorOf(scene: Scene, from: number, to: number): string | null {
  const { tokens } = scene.document;
  const last = tokens.lower[to - 1]!;
  for (let length = Math.min(5, to - from); length >= 1; length--) {
    let words = '';
    for (let at = to - length; at < to; at++) {
      const glue = words === '' || tokens.start[at] === tokens.end[at - 1] ? '' : ' ';
      words += glue + tokens.lower[at]!;
    }
    const sector =
      titleSector(words) ?? roleSector(words) ?? roleSector(words.replaceAll(' ', '-'));
    if (sector !== null && !isHonorific(words)) return sector;
  }
  return roleSector(last) ?? (last.endsWith('s') ? roleSector(last.slice(0, -1)) : null);
}

const textOf = ({ document: { text, tokens } }: Scene, { from, to }: Chunk) =>
  text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ');

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
  while (
    to - from < LONGEST_ROLE &&
    inSentence(scene, from - 1, sentence) &&
    scene.nameAt[from - 1]! < 0
  ) {
    const lower = tokens.lower[from - 1]!;
    if (isRoleWord(scene, from - 1)) from--;
    // "Secretary of State NAME", "Minister for Transport NAME"
    else if (
      (lower === 'of' || lower === 'for') &&
      from < to &&
      inSentence(scene, from - 2, sentence) &&
      scene.nameAt[from - 2]! < 0 &&
      roleSector(tokens.lower[from - 2]!) !== null &&
      tokens.letterCase[from - 2] === LetterCase.title
    )
      from -= 2;
    else break;
  }
  const chunk = trimRank(scene, { from, to });
  if (chunk === null) return null;
  const sector = sectorOf(scene, chunk.from, chunk.to);
  if (sector === null) return null;
  const holders: number[] = [];
  const holder = nameEndingAt(scene, from);
  if (holder >= 0 && tokens.sentence[from - 1] === sentence) {
    holders.push(holder);
    // "U.S. State Department spokesman": the state before the body.
    const outer = nameEndingAt(scene, scene.names[holder]!.firstToken);
    if (outer >= 0) holders.push(outer);
  }
  return { text: textOf(scene, chunk), sector, holders };
}

/** Drops the rank at the end when an office stands before it: "army spokesman Col." */
function trimRank(scene: Scene, { from, to }: Chunk): Chunk | null {
  const { tokens } = scene.document;
  let start = from;
  // A sentence's first word is no part of the role when it only begins the sentence.
  while (
    start < to &&
    (tokens.lower[start] === '-' ||
      /^(?:meanwhile|also|earlier|later|however)$/.test(tokens.lower[start]!))
  )
    start++;
  if (start === to) return null;
  let end = to;
  while (
    end - start > 1 &&
    tokens.text[end - 1]!.endsWith('.') &&
    sectorOf(scene, start, end - 1) !== null
  )
    end--;
  return { from: start, to: end };
}

/** "NAME, 52, the mayor of X", "NAME, a researcher at BODY", "NAME, who heads BODY". */
function roleAfter(scene: Scene, index: number): Role | null {
  const { tokens } = scene.document;
  const { endToken, firstToken } = scene.names[index]!;
  const sentence = tokens.sentence[firstToken]!;
  let at = endToken;
  if (!inSentence(scene, at, sentence) || (tokens.text[at] !== ',' && tokens.text[at] !== '('))
    return null;
  at++;
  if (
    inSentence(scene, at + 1, sentence) &&
    tokens.kind[at] === TokenKind.number &&
    (tokens.text[at + 1] === ',' || tokens.text[at + 1] === ')')
  )
    at += 2;
  if (!inSentence(scene, at, sentence)) return null;
  if (tokens.lower[at] === ',') at++;
  if (tokens.lower[at] === 'who') {
    const verb = tokens.lower[at + 1] ?? '';
    if (HEADING[verb] === undefined) {
      if (verb !== 'is' && verb !== 'was' && verb !== 'serves' && verb !== 'works') return null;
      at += 2;
      if (tokens.lower[at] === 'as') at++;
    } else {
      const holder = nameWithin(scene, at + 2, sentence);
      if (holder >= 0) return { text: HEADING[verb], sector: 'party', holders: [holder] };
      // "Who heads the hospital in X"
      return HEADED.has(tokens.lower[at + 3] ?? '')
        ? { text: HEADING[verb], sector: 'civil', holders: [] }
        : null;
    }
  }
  return rolePhrase(scene, at, sentence);
}

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

const KIN = new Set(
  'mother father son daughter wife husband brother sister widow widower grandmother grandfather uncle aunt cousin nephew niece child boy girl man woman'.split(
    ' ',
  ),
);

/** A noun made to name a calling, closed by a comma or a place: "a schoolteacher in Nalgad". */
function isCalling({ document: { tokens } }: Scene, at: number): boolean {
  return (
    /^[a-z]{3,}(?:er|or|ist|ian|man|woman|keeper)$/.test(tokens.lower[at]!) &&
    /^(?:,|\.|in|at|from|who|with)$/.test(tokens.lower[at + 1] ?? '')
  );
}

const HEADED = new Set(
  'hospital school clinic union group party agency office association mission team department unit company institute committee college university council charity'.split(
    ' ',
  ),
);

/** A noun phrase with a role as its head, beginning at `at`. */
function rolePhrase(scene: Scene, at: number, sentence: number): Role | null {
  const { tokens } = scene.document;
  const holders: number[] = [];
  let from = at;
  while (inSentence(scene, from, sentence) && DETERMINERS.has(tokens.lower[from]!)) from++;
  let to = from;
  let head = -1;
  while (to - at < LONGEST_ROLE + 6 && inSentence(scene, to, sentence)) {
    const holder = scene.nameAt[to]!;
    if (holder >= 0) {
      if (scene.names[holder]!.kind === 'person') break;
      if (!holders.includes(holder)) holders.unshift(holder);
      to = scene.names[holder]!.endToken;
      if (head < 0) from = POSSESSIVES.has(tokens.lower[to] ?? '') ? to + 1 : to;
      if (POSSESSIVES.has(tokens.lower[to] ?? '')) to++;
      continue;
    }
    // "The central bank's governor": whose office it is stays outside.
    if (POSSESSIVES.has(tokens.lower[to]!) && to > from) {
      from = ++to;
      head = -1;
      continue;
    }
    if (!isRoleWord(scene, to)) break;
    to++;
    if (sectorOf(scene, from, to) !== null) head = to;
  }
  if (head < 0 && to > from && from > at && isCalling(scene, to - 1)) head = to;
  if (head < 0 || head <= from || KIN.has(tokens.lower[head - 1]!)) return null;
  const sector = sectorOf(scene, from, head) ?? 'civil';
  const end = readComplement(scene, { from, to: head }, sentence, holders);
  return { text: textOf(scene, { from, to: end }), sector, holders };
}

/**
 * After "of", "at", "for": a place stays in the role ("mayor of Gossi-Sud"), a body or state is the
 * holder and leaves it; words without a name stay ("professor of law").
 */
function readComplement(scene: Scene, { to }: Chunk, sentence: number, holders: number[]): number {
  const { tokens } = scene.document;
  let end = to;
  for (let round = 0; round < 2; round++) {
    if (!inSentence(scene, end, sentence) || !JOINING.has(tokens.lower[end]!)) return end;
    let at = end + 1;
    while (inSentence(scene, at, sentence) && DETERMINERS.has(tokens.lower[at]!)) at++;
    if (!inSentence(scene, at, sentence)) return end;
    const holder = scene.nameAt[at]!;
    if (holder >= 0) {
      holders.push(holder);
      const { kind, endToken } = scene.names[holder]!;
      return kind === 'place' && (tokens.lower[end] === 'of' || tokens.lower[end] === 'for')
        ? endToken
        : end;
    }
    const start = at;
    while (
      at - start < 5 &&
      inSentence(scene, at, sentence) &&
      scene.nameAt[at]! < 0 &&
      isRoleWord(scene, at)
    )
      at++;
    if (at === start) return end;
    if (inSentence(scene, at, sentence) && scene.nameAt[at]! >= 0) {
      holders.push(scene.nameAt[at]!);
      return end;
    }
    end = at;
  }
  return end;
}

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
  let from = comma;
  while (comma - from < 14 && inSentence(scene, from - 1, sentence)) {
    const lower = tokens.lower[from - 1]!;
    if (
      lower === ',' ||
      lower === '"' ||
      lower === '“' ||
      lower === '”' ||
      lower === ';' ||
      lower === ':'
    )
      break;
    if (
      scene.nameAt[from - 1]! < 0 &&
      (AUXILIARIES.has(lower) ||
        ((verbForm(lower)?.form ?? 'base') !== 'base' && roleSector(lower) === null))
    )
      break;
    from--;
  }
  for (let at = from; at < comma; at++) {
    const starts = at === from || DETERMINERS.has(tokens.lower[at]!) || scene.nameAt[at]! >= 0;
    if (!starts) continue;
    const role = rolePhrase(scene, at, sentence);
    if (role !== null) return role;
    if (scene.nameAt[at]! >= 0) at = scene.names[scene.nameAt[at]!]!.endToken - 1;
  }
  return null;
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
  return { text: null, sector: null, holders: [holder] };
}
