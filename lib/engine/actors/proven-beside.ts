import { givenNames } from '../names/lexicon/index.ts';
import type { FineKind, Name } from '../names/value.ts';
import { FUNCTION_WORDS } from '../text/writing.ts';
import { LetterCase } from '../text/tokens.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import type { Scene } from './clause.ts';
import { BODY_NOUNS, NOUNS_BEHIND, PEOPLE_TOO } from './lexicon/body-nouns.ts';
import {
  isCapital,
  NONE,
  isOpen,
  isTakenForPerson,
  lowerOf,
  namesIn,
  runEnd,
  type Proven,
  type Reader,
} from './proven-reader.ts';
import { bodyNounAt } from './type-cue.ts';
import { AUXILIARIES, titleSector } from './words.ts';

/** What the tagger saw no name in must close its phrase: a comma or a finite verb follows. */
function closes({ document: { tokens } }: Scene, end: number): boolean {
  const next = tokens.lower[end] ?? '.';
  const form = verbForm(next)?.form;
  return /^[,.;:]$/.test(next) || AUXILIARIES.has(next) || form === 'past' || form === 'third';
}

const CALLING = /^(?:calls?|called|calling|names?|styles?|styled|styling|dubs?|dubbing)$/;

/**
 * "The party Alternative, led by", "the relief agency Mano Tesa", "a guerrilla outfit that styles
 * itself X", "rebels who call themselves the X": at the first word of the name.
 */
const byNounBefore: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  const sentence = tokens.sentence[at]!;
  if (!isCapital(scene, at) || tokens.sentence[at - 1] !== sentence) return NONE;
  if (isCapital(scene, at - 1)) return NONE;
  let noun = at - 1;
  // "The party named Eva Marr": only what names itself has any name it likes.
  const self = tokens.lower[noun] === 'the' ? noun - 1 : noun;
  const isCalled =
    /^(?:itself|themselves)$/.test(tokens.lower[self] ?? '') &&
    CALLING.test(tokens.lower[self - 1] ?? '');
  if (isCalled) noun = self - 2;
  else if (/^(?:called|named)$/.test(tokens.lower[noun] ?? '')) noun--;
  if (noun < at - 1 && /^(?:that|which|who)$/.test(tokens.lower[noun] ?? '')) noun--;
  if (isCalled && tokens.text[noun] === ',') noun--;
  const fine = bodyNounAt(scene, noun, sentence);
  if (fine === null || fine === 'government') return NONE;
  if (!isCalled && /s$/.test(tokens.lower[noun]!)) return NONE;
  const known = scene.nameAt[at]! < 0 ? 0 : scene.names[scene.nameAt[at]!]!.endToken;
  const end = Math.max(runEnd(scene, at, stop), known);
  const isName = isCalled || isOpen(scene, at, end) || isNoPerson(scene, noun, { at, end });
  if (!isName || FUNCTION_WORDS.has(tokens.lower[at]!)) return NONE;
  if (titleSector(tokens.lower[at]!) !== null) return NONE;
  if (!isCalled && namesIn(scene, at, end).length === 0 && !closes(scene, end)) return NONE;
  return [{ firstToken: at, endToken: end, fine }];
};

/** "The company Marr founded": the noun is what the person made. */
const MAKES =
  /^(?:found|start|le[ad]d|head|run|ran|own|edit|create|set|buil[td]|chair|work|join|control|manage|buy|bought|sold|sell|represent|say|said|had|has|is|was)/;

/** What the tagger takes for a person, beside a noun that no person is. */
function isNoPerson(
  scene: Scene,
  noun: number,
  { at, end }: { readonly at: number; readonly end: number },
): boolean {
  const { tokens } = scene.document;
  const mayBePerson = end - at > 1 || givenNames().has(lowerOf(scene, at, end));
  if (PEOPLE_TOO.has(tokens.lower[noun]!) && mayBePerson) return false;
  return isTakenForPerson(scene, at, end) && !(noun < at && MAKES.test(tokens.lower[end] ?? ''));
}

const LONGEST_APPOSITION = 5;

/** "Renew, the party of X, won", "X's party, Renew, won": at the first word of the name. */
const byApposition: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  const sentence = tokens.sentence[at]!;
  if (!isCapital(scene, at) || (at > 0 && isCapital(scene, at - 1))) return NONE;
  const end = runEnd(scene, at, stop);
  if (FUNCTION_WORDS.has(tokens.lower[at]!)) return NONE;
  if (tokens.text[end] !== ',') return NONE;
  const isUnknown = isOpen(scene, at, end);
  const isName = (noun: number) => isUnknown || isNoPerson(scene, noun, { at, end });
  // "His party, Renew,"
  if (tokens.text[at - 1] === ',') {
    const before = bodyNounAt(scene, at - 2, sentence);
    const isSingular = before !== null && !tokens.lower[at - 2]!.endsWith('s');
    if (isSingular && before !== 'government' && isName(at - 2))
      return [{ firstToken: at, endToken: end, fine: before }];
  }
  // "Renew, Chile's oldest party,"
  const owner = scene.nameAt[end + 1] ?? -1;
  const mark = owner < 0 ? -1 : scene.names[owner]!.endToken;
  const isOwned = mark > 0 && mark < stop && /^['’]s?$/.test(tokens.lower[mark]!);
  if (!isOwned && !/^(?:an?|the)$/.test(tokens.lower[end + 1] ?? '')) return NONE;
  const from = isOwned ? mark + 1 : end + 2;
  for (let noun = from; noun < Math.min(stop, from + LONGEST_APPOSITION); noun++) {
    if (scene.nameAt[noun]! >= 0) continue;
    if (!/^(?:[a-z-]+|['’]s?)$/.test(tokens.text[noun]!)) break;
    const fine = bodyNounAt(scene, noun, sentence);
    const isHead = /^(?:[,.(]|of|in|that|which|led|based|founded|for|with|run|owned)$/.test(
      tokens.lower[noun + 1] ?? '.',
    );
    const isLoose = fine === 'government' && tokens.lower[noun] !== 'bank';
    if (fine !== null && !isLoose && isHead && isName(noun))
      return [{ firstToken: at, endToken: end, fine }];
  }
  return NONE;
};

/** A run of words with capitals. */
interface Run {
  readonly at: number;
  readonly end: number;
  readonly stop: number;
}

/** "The Vasto gang", "the left-wing Renewal party". */
function nounBehind(scene: Scene, { at, end, stop }: Run): FineKind | null {
  const { tokens } = scene.document;
  if (end >= stop || !NOUNS_BEHIND.has(tokens.lower[end]!)) return null;
  if (tokens.sentence[at - 1] !== tokens.sentence[at]) return null;
  if (tokens.letterCase[end] !== LetterCase.lower) return null;
  const inside = namesIn(scene, at, end);
  if (inside.length === 0 || inside.at(-1)!.kind === 'nationality') return null;
  return isOpen(scene, at, end) || isTakenForPerson(scene, at, end)
    ? BODY_NOUNS.get(tokens.lower[end]!)!
    : null;
}

/** What stands right behind a run of capitals: at its first word. */
const byWhatFollows: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  if (!isCapital(scene, at) || (at > 0 && isCapital(scene, at - 1))) return NONE;
  if (scene.nameAt[at]! < 0 || FUNCTION_WORDS.has(tokens.lower[at]!)) return NONE;
  const run = { at, end: runEnd(scene, at, stop), stop };
  const fine = nounBehind(scene, run);
  return fine === null ? firmOfTwo(scene, run) : [{ firstToken: at, endToken: run.end, fine }];
};

/** "Hartog & | Lind": persons only in the names of their firms. */
function firmOfTwo(scene: Scene, { at, end: joint, stop }: Run): readonly Proven[] {
  const { tokens } = scene.document;
  if (tokens.text[joint] !== '&' || joint + 1 >= stop || joint - at > 2) return NONE;
  const end = runEnd(scene, joint + 1, stop);
  const inside = namesIn(scene, at, end);
  const isFirm =
    end > joint + 1 &&
    end - joint < 4 &&
    titleSector(tokens.lower[at]!) === null &&
    inside.every(({ kind }) => kind === 'person');
  return isFirm ? [{ firstToken: at, endToken: end, fine: 'company' }] : NONE;
}

const LONGEST_LIST = 12;

/** "NGOs such as AHA, Merlin and MDM": at the first name of the list; all are of the noun's kind. */
const byNounOfList: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  const first = tokens.lower[at - 1] === 'the' ? at - 1 : at;
  const before = tokens.lower[first - 1] ?? '';
  const noun =
    before === 'as' && tokens.lower[first - 2] === 'such'
      ? first - 3
      : before === 'including'
        ? first - 2
        : first - 1;
  const last = tokens.text[noun] === ',' ? noun - 1 : noun;
  const fine = last < 0 ? undefined : BODY_NOUNS.get(tokens.lower[last]!);
  if (fine === undefined || !tokens.lower[last]!.endsWith('s') || fine === 'armed_group')
    return NONE;
  // "Lawmakers A and B": only what is said to be an example may look like a person.
  const isExample = noun < first - 1;
  const isTaken = ({ kind }: Name) => kind === 'organisation' || (isExample && kind === 'person');
  if (!isExample && fine === 'party') return NONE;
  const items: Proven[] = [];
  let from = at;
  while (items.length < LONGEST_LIST) {
    const end = runEnd(scene, from, stop);
    if (end === from) break;
    if (isOpen(scene, from, end) || namesIn(scene, from, end).every(isTaken))
      items.push({ firstToken: from, endToken: end, fine });
    const isAnd = tokens.text[end] === ',' && tokens.lower[end + 1] === 'and';
    if (!/^(?:,|and|or)$/.test(tokens.lower[end] ?? '')) break;
    from = isAnd ? end + 2 : end + 1;
    if (tokens.lower[from] === 'the') from++;
  }
  return items.length > 1 ? items : NONE;
};

const CABINETS = /^(?:administration|cabinet|government|regime)$/;

/** "The Carter administration": at the person's name. */
const byCabinet: Reader = (scene, at) => {
  const { tokens } = scene.document;
  const name = scene.nameAt[at]! < 0 ? null : scene.names[scene.nameAt[at]!]!;
  if (name?.kind !== 'person' || name.firstToken !== at || tokens.lower[at - 1] !== 'the')
    return NONE;
  if (tokens.sentence[name.endToken] !== tokens.sentence[at]) return NONE;
  if (!CABINETS.test(tokens.lower[name.endToken]!) || name.endToken - at > 2) return NONE;
  return [{ firstToken: at, endToken: name.endToken + 1, fine: 'government' }];
};

/** "Owner of Teslar and SpaceQ", "chief executive of X": what a single name behind is. */
const OWNERS = /^(?:owner|ceo|cfo|executive|co-founder|shareholder|subsidiary|unit)$/;
const byOwner: Reader = (scene, at, stop) => {
  const { tokens } = scene.document;
  if (tokens.lower[at - 1] !== 'of' || !OWNERS.test(tokens.lower[at - 2] ?? '')) return NONE;
  const end = runEnd(scene, at, stop);
  const [inside] = namesIn(scene, at, end);
  if (end === at || end - at > 2 || (inside !== undefined && inside.kind !== 'person')) return NONE;
  const items: Proven[] = [{ firstToken: at, endToken: end, fine: 'company' }];
  if (tokens.lower[end] === 'and') {
    const next = runEnd(scene, end + 1, stop);
    if (next - end === 2 && scene.nameAt[end + 1]! < 0)
      items.push({ firstToken: end + 1, endToken: next, fine: 'company' });
  }
  return items;
};

const ON_AIR = /^(?:broadcast|aired|shown|televised|screened|interviewed)$/;

/** "Was broadcast on TRL": at the acronym. */
const byBroadcast: Reader = (scene, at) => {
  const { tokens } = scene.document;
  const isAcronym =
    tokens.letterCase[at] === LetterCase.upper && /^[A-Z]{2,5}\d?$/.test(tokens.text[at]!);
  const isOnAir =
    isAcronym &&
    /^(?:on|by)$/.test(tokens.lower[at - 1] ?? '') &&
    ON_AIR.test(tokens.lower[at - 2] ?? '');
  return isOnAir ? [{ firstToken: at, endToken: at + 1, fine: 'media' }] : NONE;
};

/** Bodies proven by a noun beside them. In the order in which they are asked. */
export const READERS_BESIDE: readonly Reader[] = [
  byNounOfList,
  byNounBefore,
  byApposition,
  byWhatFollows,
  byCabinet,
  byOwner,
  byBroadcast,
];
