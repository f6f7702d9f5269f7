import { FUNCTION_WORDS } from '../text/writing.ts';
import { LetterCase, TokenKind } from '../text/tokens.ts';
import type { FineKind } from '../names/value.ts';
import type { Scene } from './clause.ts';
import { PARTISANS } from './common-names.ts';
import { headOf, stateNamed } from './knowledge.ts';
import { isCapital, NONE, lowerOf, namesIn, runEnd, type Reader } from './proven-reader.ts';
import { words } from '../word-lists.ts';

const MONTHS = words(`
  january february march april may june july august september october november december
`);
/** Nouns of bodies that name themselves after a day. */
const DAY_BODIES = words(`
  movement front group organisation organization brigade brigades battalion battalions alliance
  coalition league union army forces party committee collective revolutionaries cell network
`);
/** Before a day they make it a date: "on 3 March Union leaders met". */
const BEFORE_DATES = words('on by since until till from before after of in and between to for');

/** "The November 3 Front", "gunmen of the 23 March Movement": at the first word of the day. */
const byDay: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  if (at + 1 >= stop) return NONE;
  const isDate =
    (isMonth(scene, at) && isDay(scene, at + 1)) || (isDay(scene, at) && isMonth(scene, at + 1));
  if (!isDate) return NONE;
  const isInSentence = tokens.sentence[at - 1] === tokens.sentence[at];
  if (isInSentence && BEFORE_DATES.has(tokens.lower[at - 1]!)) return NONE;
  const end = runEnd(scene, at + 2, stop);
  // "27 March The Army": a date line and a text.
  if (FUNCTION_WORDS.has(tokens.lower[at + 2] ?? '')) return NONE;
  if (end === at + 2 || end - at > 5 || !DAY_BODIES.has(tokens.lower[end - 1]!)) return NONE;
  return [{ firstToken: at, endToken: end, fine: fineOf(lowerOf(scene, at + 2, end)) }];
};

const isMonth = (scene: Scene, at: number) =>
  MONTHS.has(scene.document.tokens.lower[at]!) && isTitle(scene, at);

const isDay = ({ document: { tokens } }: Scene, at: number) =>
  tokens.kind[at] === TokenKind.number && /^(?:[12]?\d|3[01])$/.test(tokens.text[at]!);

const isTitle = ({ document: { tokens } }: Scene, at: number) => /^[A-Z]/.test(tokens.text[at]!);

/** What the noun of the name says it is. */
function fineOf(folded: string): FineKind {
  const head = headOf(folded);
  const isBody = head !== null && !/^(?:place|thing|state|org)$/.test(head.type);
  return isBody ? (head.type as FineKind) : 'civil_society';
}

/** Nouns of bodies with members. */
const MEMBERS_BODIES = words(`
  conference union association federation confederation league congress council syndicate guild forum
  network alliance movement front party cooperative society club committee chamber assembly
  organisation organization
`);

/**
 * "The Bishops' Conference of Paraguay", "Teachers' Union of Kenya", "Episcopal Conference of Chile":
 * at the first word of a body that names its land behind it.
 */
const byLand: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  if (!isCapital(scene, at) || tokens.letterCase[at] === LetterCase.upper) return NONE;
  const from = tokens.lower[at] === 'the' ? at + 1 : at;
  let noun = runEnd(scene, from, stop);
  const hasMembers = /s$/.test(tokens.lower[noun - 1]!) && /^['’]$/.test(tokens.text[noun] ?? '');
  if (hasMembers) noun = runEnd(scene, noun + 1, stop);
  if (noun - from < 2 || tokens.lower[noun] !== 'of') return NONE;
  if (!MEMBERS_BODIES.has(tokens.lower[noun - 1]!)) return NONE;
  const land = tokens.lower[noun + 1] === 'the' ? noun + 2 : noun + 1;
  const end = land < stop ? runEnd(scene, land, stop) : land;
  if (end === land || stateNamed(lowerOf(scene, land, end)) === null) return NONE;
  return [{ firstToken: from, endToken: end, fine: fineOf(lowerOf(scene, from, noun)) }];
};

const POLLS = words(`
  vote votes voted voting voters ballot ballots seat seats parliament election elections coalition
  lawmakers bill senate house mps caucus congress senators committee majority opposition chamber
`);
const LONGEST_WALK = 40;

/** "Four Democrats missed the ballot": a party by its members, where a sentence speaks of polls. */
const byPartisans: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  const sentence = tokens.sentence[at]!;
  if (!PARTISANS.has(tokens.lower[at]!) || tokens.letterCase[at] !== LetterCase.title) return NONE;
  // "Socialists met", "the House Greens" and "Young Liberals" are left to the tagger.
  const [taken] = namesIn(scene, at, at + 1);
  const isOpenName =
    taken === undefined || (taken.kind === 'nationality' && taken.endToken - taken.firstToken < 2);
  if (!isOpenName || tokens.sentence[at - 1] !== sentence) return NONE;
  const isInName = /^[A-Z]/.test(tokens.text[at + 1] ?? '') && at + 1 < stop;
  const isNumbered = at === 1 || tokens.sentence[at - 2] !== sentence;
  if (isInName || (isCapital(scene, at - 1) && !isNumbered && tokens.lower[at - 1] !== 'the'))
    return NONE;
  for (let word = at - LONGEST_WALK; word < Math.min(stop, at + LONGEST_WALK); word++)
    if (tokens.sentence[word] === sentence && POLLS.has(tokens.lower[word]!))
      return [{ firstToken: at, endToken: at + 1, fine: 'party' }];
  return NONE;
};

/** Bodies named after a day, with the land behind them, or by their members. */
export const LONG_READERS: readonly Reader[] = [byDay, byLand, byPartisans];
