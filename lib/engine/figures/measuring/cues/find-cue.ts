import { PartOfSpeech } from '../../../text/parts-of-speech.ts';
import type { Draft } from '../../draft.ts';
import { type Label, Says, saysOf } from '../../lines/label-words.ts';
import {
  ADJECTIVES,
  NOUN_CUES,
  PATIENT_VERBS,
  STATES,
  SUBJECT_VERBS,
} from '../../../grammar/lexicon/cues.ts';
import type { Stretch } from '../../../grammar/analysis.ts';
import type { Measure } from '../../../measure.ts';
import { cueAfter } from './cue-after.ts';
import { cueBefore } from './cue-before.ts';
import type { Cue } from './cue.ts';

const P = PartOfSpeech;

/** The cue that the figure stands under: in its label, or near it; null when its measure is told already. */
export function cueOf(draft: Draft, label: Label | null): Cue | null {
  if (isToldAlready(draft) || isOfNone(draft)) return null;
  if (isDivided(draft)) return cueWithin(draft);
  const inLabel = label === null ? null : cueInLabel(draft.stretch, label);
  const above =
    inLabel === null && draft.under !== null ? cueInLabel(draft.stretch, draft.under) : null;
  // "Cyclone: toll mounts to 31": a label that says nothing of it leaves the clause to speak.
  const isSaid = draft.column !== null && saysOf(draft.stretch.scan, draft.column) >= Says.noun;
  return inLabel ?? above ?? (isSaid ? null : findCue(draft));
}

/** What a label says about what is counted under it. */
function cueInLabel({ scan }: Stretch, { first, end }: Label): Cue | null {
  const { tokens } = scan;
  for (let index = first; index < end; index += 1) {
    const lower = tokens.lower[index]!;
    const isBars = lower === 'bars' && tokens.lower[index - 1] === 'behind';
    const measure = isBars
      ? 'detained'
      : (STATES.get(lower) ??
        PATIENT_VERBS.get(lower) ??
        SUBJECT_VERBS.get(lower) ??
        NOUN_CUES.get(lower));
    if (measure !== undefined) return { measure, word: lower, isClose: true };
  }
  return null;
}

function findCue(draft: Draft): Cue | null {
  const { stretch, phrase } = draft;
  const left = cueBefore(stretch, draft.first);
  if (left?.isClose && left.isWeak !== true) return left;
  const at = phrase !== null && phrase.end > draft.first ? phrase.end : draft.end;
  const right = cueAfter(clauseOf(draft), Math.max(at, draft.end));
  return right ?? cueWithin(draft) ?? left;
}

/** "Of the 30 on board, 12 died": what is said after the comma is said of the twelve. */
function clauseOf({ stretch, first, end }: Draft): Stretch {
  const { scan, sentence } = stretch;
  const { lower } = scan.tokens;
  const of = /^(?:the|its|their|these|those)$/.test(lower[first - 1] ?? '') ? first - 2 : first - 1;
  const isWhole =
    lower[of] === 'of' &&
    (of === sentence.firstToken || lower[of - 1] === 'out' || lower[of - 1] === ',');
  if (!isWhole) return stretch;
  for (let index = end; index < Math.min(stretch.end, end + 16); index += 1)
    if (lower[index] === ',') return { ...stretch, end: index };
  return stretch;
}

/** "400 displaced families", "six wounded soldiers": the phrase itself says it. */
function cueWithin({ phrase, stretch }: Draft): Cue | null {
  if (phrase === null || phrase.pointsBack || phrase.isState) return null;
  const { tokens, tags } = stretch.scan;
  for (let index = phrase.first; index < phrase.headAt; index += 1) {
    const lower = tokens.lower[index]!;
    if (tokens.text[index + 1] === '-') continue;
    const isState = tags[index] === P.past || tags[index] === P.adjective;
    const measure: Measure | undefined = isState
      ? (STATES.get(lower) ?? PATIENT_VERBS.get(lower) ?? ADJECTIVES.get(lower))
      : ADJECTIVES.get(lower);
    if (measure !== undefined) return { measure, word: lower, isClose: true, isWeak: true };
  }
  return null;
}

/** The children of a parent: no verb of the clause is about them. */
const isToldAlready = ({ measure }: Draft): boolean => measure === 'people';

/** "four of his six children were killed": the verb is about the four. */
function isDivided({ stretch, first }: Draft): boolean {
  const { scan, sentence } = stretch;
  const { lower } = scan.tokens;
  if (!/^(?:the|its|their|his|her|these|those|my|our|your)$/.test(lower[first - 1] ?? ''))
    return false;
  const part = first - 3;
  if (lower[first - 2] !== 'of' || part < sentence.firstToken) return false;
  return (
    (scan.tags[part] === P.number && lower[part - 1] !== 'all') ||
    /^(?:some|many|most|several|half|few|one)$/.test(lower[part]!)
  );
}

/** "none of the 64 passengers was hurt": it did not happen to the 64. */
function isOfNone({ stretch, first }: Draft): boolean {
  const { lower } = stretch.scan.tokens;
  const of = lower[first - 1] === 'of' ? first - 1 : first - 2;
  return lower[of] === 'of' && lower[of - 1] === 'none';
}
