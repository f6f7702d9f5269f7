import type { Candidate } from './candidate.ts';
import type { Scene } from './clause.ts';
import { isAcronym } from './body-forms.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './words.ts';
import { BODY_NOUNS, KINDS_OF_GROUP, VAGUE_BODIES, type BodyType } from './lexicon/body-nouns.ts';
import type { ActorType } from './value.ts';

/** A type, and whether words told it in an apposition and not only beside the name. */
export interface TypeCue {
  readonly type: ActorType;
  readonly isTold: boolean;
}

/** The type that a noun beside the name gives away, or null. */
export function typeCue(scene: Scene, candidate: Candidate): TypeCue | null {
  const { firstToken, endToken } = candidate;
  const told = apposedCue(scene, endToken);
  if (told !== null) return { type: told, isTold: true };
  const type =
    cueBehind(scene, endToken) ??
    cueBefore(scene, firstToken) ??
    (isAcronym(candidate) && candidate.body === null ? cueOfActs(scene, candidate) : null);
  return type === null ? null : { type, isTold: false };
}

const ACTS: readonly (readonly [verbs: RegExp, objects: RegExp | null, type: ActorType])[] = [
  [/^(?:fined|recalled|licensed|certified|inspected|impounded)$/, null, 'government'],
  [
    /^(?:closed|shut|reopened|sealed|banned|raised|cut|held|issued|suspended|revoked|opened|postponed)$/,
    /^(?:beach(?:es)?|bridges?|roads?|wells?|schools?|rates?|permits?|licen[cs]es?|warnings?|alerts?|camps?|shelters?|exams?|imports?|airspace|factory|factories|mines?)$/,
    'government',
  ],
  [/^(?:aired|broadcast|televised|showed|screened)$/, null, 'media'],
  [/^(?:ambushed|shelled|kidnapped|abducted|beheaded)$/, null, 'armed_group'],
];
const LONGEST_OBJECT = 3;

/** "OKTF closed two beaches", "RTVM showed the trial", "follow the FAL": what bare letters do. */
function cueOfActs(scene: Scene, { firstToken, endToken }: Candidate): ActorType | null {
  const sentence = scene.document.tokens.sentence[firstToken]!;
  const verb = wordAt(scene, endToken, sentence);
  for (const [verbs, objects, type] of ACTS) {
    if (!verbs.test(verb)) continue;
    if (objects === null) return type;
    for (let at = endToken + 1; at <= endToken + LONGEST_OBJECT; at++)
      if (objects.test(wordAt(scene, at, sentence))) return type;
  }
  const article = wordAt(scene, firstToken - 1, sentence) === 'the' ? 2 : 1;
  const before = wordAt(scene, firstToken - article, sentence);
  const further = wordAt(scene, firstToken - article - 1, sentence);
  if (
    before === 'follow' ||
    before === 'joined' ||
    (before === 'to' && /^(?:loyal|allegiance)$/.test(further))
  )
    return 'armed_group';
  return before === 'by' && /^(?:strike|called|walkout)$/.test(further) ? 'civil_society' : null;
}

const wordAt = ({ document: { tokens }, nameAt }: Scene, at: number, sentence: number): string =>
  at >= 0 && at < tokens.count && tokens.sentence[at] === sentence && nameAt[at]! < 0
    ? tokens.lower[at]!
    : '';

/** What the noun at token `at` makes of a body beside it, or null. */
export function bodyNounAt(scene: Scene, at: number, sentence: number): BodyType | null {
  const word = wordAt(scene, at, sentence);
  if (!VAGUE_BODIES.has(word)) return BODY_NOUNS.get(word) ?? null;
  const before = wordAt(scene, at - 1, sentence);
  return KINDS_OF_GROUP.get(before) ?? BODY_NOUNS.get(word) ?? null;
}

/** "Rebel group X", "state miner X", "a rival faction, the X". */
function cueBefore(scene: Scene, firstToken: number): ActorType | null {
  const sentence = scene.document.tokens.sentence[firstToken]!;
  let at = firstToken - 1;
  if (wordAt(scene, at, sentence) === 'the') at--;
  if (wordAt(scene, at, sentence) === ',') at--;
  else if (at !== firstToken - 1) return null;
  // "The governing Homeland League"
  if (PARTY_ADJECTIVES.has(wordAt(scene, at, sentence))) return 'party';
  // "The rebel Southern Dawn Movement"
  if (REBEL_ADJECTIVES.has(wordAt(scene, at, sentence))) return 'armed_group';
  // "Militiamen of X", "fighters from X"
  const word = wordAt(scene, at, sentence);
  if (word === 'of' || word === 'from') {
    const noun = wordAt(scene, at - 1, sentence);
    const type = bodyNounAt(scene, at - 1, sentence);
    const isSold = word === 'of' && noun === 'shares';
    return type === 'armed_group' || isSold || /^(?:lawmaker|candidate)s?$/.test(noun)
      ? type
      : null;
  }
  return bodyNounAt(scene, at, sentence);
}

const PARTY_ADJECTIVES = new Set(
  'governing ruling opposition liberal centrist conservative far-right far-left centre-right centre-left center-right center-left left-wing right-wing nationalist populist leftist rightist'.split(
    ' ',
  ),
);

const REBEL_ADJECTIVES = new Set('rebel jihadist insurgent guerrilla paramilitary'.split(' '));

/** "X won 12 seats", "X took three of the constituencies". */
function winsSeats(scene: Scene, at: number, sentence: number): boolean {
  if (!/^(?:won|lost|took|gained|holds|has|had|held|keeps|kept)$/.test(wordAt(scene, at, sentence)))
    return false;
  for (let ahead = at + 1; ahead <= at + 5; ahead++)
    if (/^(?:seats?|constituency|constituencies)$/.test(wordAt(scene, ahead, sentence)))
      return true;
  return false;
}

const EARNINGS =
  /^(?:profits?|revenues?|earnings|turnover|dividends?|customers|subscribers|shareholders|share|shares|stock)$/;

/** "X posted a profit", "X's shares", "X reported 6,000 customers". */
function earns(scene: Scene, at: number, sentence: number): boolean {
  const verb = wordAt(scene, at, sentence);
  if (/^['’]s?$/.test(verb)) {
    const noun = wordAt(scene, at + 1, sentence);
    return EARNINGS.test(
      /^(?:net|pre-tax|operating|annual|quarterly)$/.test(noun)
        ? wordAt(scene, at + 2, sentence)
        : noun,
    );
  }
  if (!/^(?:post|report|earn|forecast|book|serve)(?:s|ed)?$/.test(verb)) return false;
  for (let ahead = at + 1; ahead <= at + 5; ahead++)
    if (EARNINGS.test(wordAt(scene, ahead, sentence))) return true;
  return false;
}

const LONGEST_APPOSITION = 7;

/** "X militants", "X won 12 seats", "X posted a loss". */
function cueBehind(scene: Scene, endToken: number): ActorType | null {
  const { tokens } = scene.document;
  if (endToken >= tokens.count) return null;
  const sentence = tokens.sentence[endToken - 1]!;
  const direct = bodyNounAt(scene, endToken, sentence);
  if (direct !== null) return direct;
  if (winsSeats(scene, endToken, sentence)) return 'party';
  return earns(scene, endToken, sentence) ? 'company' : null;
}

/** "X, the al-Qaeda affiliate", "X, which runs a copper mine". */
function apposedCue(scene: Scene, endToken: number): ActorType | null {
  const { tokens } = scene.document;
  if (endToken >= tokens.count) return null;
  const sentence = tokens.sentence[endToken - 1]!;
  let at = endToken;
  if (wordAt(scene, at, sentence) !== ',') return null;
  at++;
  if (!DETERMINERS.has(wordAt(scene, at, sentence))) return null;
  let found: ActorType | null = null;
  for (let steps = 0; steps < LONGEST_APPOSITION; steps++) {
    at++;
    if (at >= tokens.count || tokens.sentence[at] !== sentence) break;
    if (scene.nameAt[at]! >= 0) continue;
    const word = tokens.lower[at]!;
    if (
      word === ',' ||
      PREPOSITIONS.has(word) ||
      AUXILIARIES.has(word) ||
      word === 'that' ||
      word === 'which'
    )
      break;
    // "X, the bank's chief": not what X is.
    if (/^['’]s?$/.test(word)) found = null;
    else found = bodyNounAt(scene, at, sentence) ?? found;
  }
  return found;
}
