import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { PATIENT_VERBS, STATES } from '../lexicon/cues.ts';
import type { Scan, Stretch } from '../scan.ts';
import type { Measure } from '../value.ts';
import type { Cue } from './cue.ts';

const P = PartOfSpeech;
const GROUP_VERBS = new Set(
  'were was are is include includes included including comprised'.split(' '),
);

/** "Among those killed were three nurses and two monks", "The dead include two children". */
export function cueOfGroup({ scan, sentence }: Stretch, before: number): Cue | null {
  const { tokens, tags } = scan;
  const verb = groupVerb({ scan, least: sentence.firstToken }, before);
  if (verb < 0) return null;
  const isForm = tags[verb] === P.auxiliary;
  for (let index = verb - 1; index >= Math.max(sentence.firstToken, verb - 10); index -= 1) {
    const lower = tokens.lower[index]!;
    if (/^[.;:]$/.test(lower)) return null;
    const measure =
      GROUPS.get(lower) ??
      STATES.get(lower) ??
      (tags[index] === P.past ? PATIENT_VERBS.get(lower) : undefined);
    if (measure === undefined) continue;
    const front = tokens.lower[index - 1] ?? '';
    if (!/^(?:the|those|people|them|and|,)$/.test(front)) return null;
    const hasAmong = tokens.lower
      .slice(Math.max(sentence.firstToken, index - 5), index)
      .includes('among');
    // "The victims were two women": they are named one by one; not "the wounded men were two".
    const isAll = index === verb - 1 && (front === 'the' || front === 'those');
    if (isForm && !hasAmong && !isAll) return null;
    return { measure, word: lower, isClose: true };
  }
  return null;
}

const GROUPS: ReadonlyMap<string, Measure> = new Map([
  ['victims', 'deaths'],
  ['victim', 'deaths'],
  ['fatalities', 'deaths'],
  ['casualties', 'casualties'],
  ['hostages', 'abducted'],
  ['detainees', 'detained'],
  ['prisoners', 'detained'],
  ['evacuees', 'displaced'],
  ['refugees', 'displaced'],
] satisfies [string, Measure][]);

const LONGEST_LIST = 12;

/** Where "were" or "include" stands before the figure, with nothing but the rest of a list between; -1 when nowhere. */
function groupVerb(
  { scan, least }: { readonly scan: Scan; readonly least: number },
  before: number,
): number {
  const { tokens, tags } = scan;
  const isFirst = GROUP_VERBS.has(tokens.lower[before - 1] ?? '');
  if (isFirst) return before - 1 < least ? -1 : before - 1;
  if (!/^(?:and|,)$/.test(tokens.lower[before - 1] ?? '')) return -1;
  // "Among the injured are Ana Ruiz, 24": an age.
  if (tags[before - 2] === P.name) return -1;
  for (let index = before - 2; index > Math.max(least, before - LONGEST_LIST); index -= 1) {
    if (GROUP_VERBS.has(tokens.lower[index]!)) return index;
    const tag = tags[index];
    if (tag === P.verb || tag === P.auxiliary || tag === P.pronoun || tag === P.past) return -1;
  }
  return -1;
}
