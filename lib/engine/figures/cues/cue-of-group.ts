import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { PATIENT_VERBS, STATES } from '../lexicon/cues.ts';
import type { Stretch } from '../scan.ts';
import type { Cue } from './cue.ts';

const P = PartOfSpeech;
const GROUP_VERBS = new Set(
  'were was are is include includes included including comprised'.split(' '),
);

/** "Among those killed were three nurses", "The dead include two children". */
export function cueOfGroup({ scan, sentence }: Stretch, before: number): Cue | null {
  const { tokens, tags } = scan;
  const verb = tokens.lower[before - 1] ?? '';
  if (!GROUP_VERBS.has(verb) || before - 1 < sentence.firstToken) return null;
  const isForm = tags[before - 1] === P.auxiliary;
  for (let index = before - 2; index >= Math.max(sentence.firstToken, before - 10); index -= 1) {
    const lower = tokens.lower[index]!;
    if (/^[.;:]$/.test(lower)) return null;
    const measure =
      lower === 'victims' || lower === 'victim'
        ? 'deaths'
        : (STATES.get(lower) ?? (tags[index] === P.past ? PATIENT_VERBS.get(lower) : undefined));
    if (measure === undefined) continue;
    const front = tokens.lower[index - 1] ?? '';
    if (!/^(?:the|those|people|them|and|,)$/.test(front)) return null;
    const hasAmong = tokens.lower
      .slice(Math.max(sentence.firstToken, index - 5), index)
      .includes('among');
    if (isForm && !hasAmong) return null;
    return { measure, word: lower, isClose: true };
  }
  return null;
}
