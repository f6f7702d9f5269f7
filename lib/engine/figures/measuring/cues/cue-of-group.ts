import { PartOfSpeech as P } from '../../../text/parts-of-speech.ts';
import { PATIENT_VERBS, STATES, WEAK_VERBS } from '../../../grammar/lexicon/cues.ts';
import type { Analysis } from '../../../grammar/analysis.ts';
import type { Stretch } from '../../stretch.ts';
import type { Measure } from '../../../measure.ts';
import type { Said } from './cue.ts';
import { byKind, words } from '../../../word-lists.ts';

const GROUP_VERBS = words('were was are is include includes included including comprised');

/** "Among those killed were three nurses and two monks", "The victims, four women and a boy,". */
export function cueOfGroup({ scan, tokens, tags, sentence }: Stretch, before: number): Said | null {
  const verb = groupVerb({ scan, least: sentence.firstToken }, before);
  if (verb < 0) return null;
  const isAside = OPENERS.test(tokens.lower[verb]!);
  const least = Math.max(sentence.firstToken, isAside ? verb - 1 : verb - 10);
  for (let index = verb - 1; index >= least; index -= 1) {
    const lower = tokens.lower[index]!;
    const front = tokens.lower[index - 1] ?? '';
    const measure =
      GROUPS.get(lower) ??
      STATES.get(lower) ??
      (front === 'those' ? WEAK_VERBS.get(lower) : undefined) ??
      (tags[index] === P.past ? PATIENT_VERBS.get(lower) : undefined);
    if (measure === undefined) continue;
    if (!/^(?:the|those|people|them|and|,)$/.test(front)) return null;
    // "The victims were two women": they are named one by one; not "the wounded men were two".
    const isAll = index >= verb - 2;
    // "in a raid on the hostages, two rebels died": the group has to begin its clause.
    const start = tokens.lower[index - 2] ?? '';
    const isFirst = index - 1 === sentence.firstToken || /^(?:[,.:"“]|and|but|all|of)$/.test(start);
    if (!isAll || (isAside && !isFirst)) return null;
    return { measure, word: lower, isClose: true };
  }
  return null;
}

/** Signs after which the group is named one by one. */
const OPENERS = /^[,–—(:-]$/;

const GROUPS = byKind<Measure>({
  deaths: 'victims victim fatalities',
  casualties: 'casualties',
  abducted: 'hostages captives',
  detained: 'arrested accused defendants detainees prisoners',
  injuries: 'wounded',
  displaced: 'evacuees refugees',
});

const LONGEST_LIST = 12;

/** Where "were", "include" or the sign of an aside stands before the figure, with nothing but the rest of a list between; -1 when nowhere. */
function groupVerb(
  { scan, least }: { readonly scan: Analysis; readonly least: number },
  before: number,
): number {
  const { tokens, tags } = scan;
  if (GROUP_VERBS.has(tokens.lower[before - 1] ?? '')) return before - 1;
  if (OPENERS.test(tokens.lower[before - 1] ?? '') && isGroup(tokens.lower, before - 2, least))
    return before - 1;
  if (!/^(?:and|,)$/.test(tokens.lower[before - 1] ?? '')) return -1;
  // "Among the injured are Ana Ruiz, 24": an age.
  if (tags[before - 2] === P.name) return -1;
  for (let index = before - 2; index > Math.max(least, before - LONGEST_LIST); index -= 1) {
    if (GROUP_VERBS.has(tokens.lower[index]!)) return index;
    if (OPENERS.test(tokens.lower[index]!) && isGroup(tokens.lower, index - 1, least)) return index;
    const tag = tags[index];
    if (tag === P.verb || tag === P.past) return -1;
  }
  return -1;
}

const isGroup = (lower: readonly string[], at: number, least: number): boolean =>
  at > least && GROUPS_AND_STATES.test(lower[at] ?? '');

const GROUPS_AND_STATES =
  /^(?:victims|fatalities|casualties|hostages|captives|detainees|prisoners|evacuees|refugees|dead|injured|wounded|missing|arrested|detained|accused|defendants|displaced|killed|kidnapped|abducted|held)$/;
