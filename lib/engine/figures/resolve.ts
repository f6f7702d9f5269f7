import { cueOf } from './measuring/cues/find-cue.ts';
import type { Draft } from './draft.ts';
import type { Label } from './lines/label-words.ts';
import type { Unit } from './lexicon/units.ts';
import { resolveAge } from './counting/age-unit.ts';
import { measureOf } from './measuring/choose-measure.ts';
import {
  closeLabel,
  measureFromLabel,
  readLabelUnit,
  setFromLabel,
} from './counting/from-label.ts';
import { setPeople } from './counting/fallback.ts';
import { wholeBefore } from './counting/whole-before.ts';
import { setFromBefore } from './counting/from-noun-before.ts';
import { shareBreakdowns } from './sharing/breakdown.ts';
import { pointedAt } from './counting/antecedent.ts';
import { setFromOwnPhrase } from './counting/from-own-phrase.ts';
import { setFromSubject, subjectFor } from './counting/from-subject.ts';
import { imply } from './counting/imply.ts';
import { leanOnEarlier } from './counting/lean.ts';
import { inherit, isOfThings, isPartOfPrevious, mayInherit } from './counting/inherit.ts';
import { readAside } from './counting/aside.ts';
import { readPartyRow } from './counting/party-row.ts';
import { resolveMeasured } from './counting/measured.ts';
import { readRate } from './counting/rate.ts';
import { shareSums } from './sharing/share-money.ts';
import { shareUnits } from './sharing/share-units.ts';
import { isVote, readCast, readLead, setVotes } from './counting/votes.ts';

/** Decides for each draft of a sentence what is counted and measured; earlier ones first. */
export function resolveDrafts(
  drafts: readonly Draft[],
  { before, money }: { before: Draft | null; money: Unit | null },
): void {
  shareUnits(drafts);
  shareSums(drafts, money);
  let previous = before;
  for (const draft of drafts) {
    draft.before = previous;
    resolveCounted(draft, previous);
    readCast(draft);
    previous = draft;
  }
  shareBreakdowns(drafts);
}

/** Decides for one draft what is counted and measured, knowing the figure before it. */
function resolveCounted(draft: Draft, previous: Draft | null): void {
  const label = draft.column ?? closeLabel(draft);
  if (label !== null && draft.phrase === null) readLabelUnit(draft, label);
  if (readAside(draft, previous) || readPartyRow(draft, label)) return;
  if (draft.phrase === null && draft.unit === null) draft.phrase = wholeBefore(draft);
  if (label === null && leanOnEarlier(draft)) return;
  if (measureFromLabel(draft, label) || resolveByUnit(draft, previous, label)) return;
  setFromOwnPhrase(draft, label);
  if (readRate(draft) || readLead(draft)) return;
  if (draft.counted === null) setFromBefore(draft);
  resolveByContext(draft, previous, label);
}

/** Ages, magnitudes and what has a unit; false for what is only counted. */
function resolveByUnit(draft: Draft, previous: Draft | null, label: Label | null): boolean {
  const { unit } = draft;
  if (unit?.measure === 'age') resolveAge(draft);
  else if (draft.head === 'magnitude') draft.measure = 'other';
  else if (unit !== null && unit.name !== 'fraction') resolveMeasured(draft, previous, label);
  else return false;
  return true;
}

/** What the figure itself leaves open: from the label, the figure before, the subject; last what is implied. */
function resolveByContext(draft: Draft, previous: Draft | null, label: Label | null): void {
  const { phrase, stretch, unit } = draft;
  const isPart = isPartOfPrevious(draft, previous);
  if (isPart && previous !== null) draft.whole = previous.whole ?? previous;
  const cue = cueOf(draft, label);
  const inherits = isPart || phrase?.pointsBack === true;
  const from = inherits ? pointedAt(draft, cue) : previous;
  const takesMeasure = isPart || (phrase?.pointsBack === true && phrase.first !== phrase.headAt);
  if (draft.counted === null && label !== null && !inherits) setFromLabel(draft, label, previous);
  if (draft.counted === null && isVote(draft)) setVotes(draft);
  if (draft.counted === null && !inherits && phrase === null && unit === null) setPeople(draft);
  const takes =
    draft.counted === null &&
    from !== null &&
    mayInherit(draft, from, inherits) &&
    (inherits || !isOfThings(cue, from));
  if (takes) inherit(draft, from.whole !== null && !isPart ? from.whole : from);
  if (draft.counted === null) setFromSubject(draft);
  const isOther = phrase?.pointsBack === true && !takesMeasure;
  const isAcross = previous !== null && previous.stretch.sentence !== stretch.sentence;
  // "some as young as 13, and 156 are in jail": an age says nothing of those who come next.
  const last = inherits ? from : previous;
  const counting = last?.measure === 'age' ? last.before : last;
  draft.measure = measureOf(draft, {
    cue,
    previous: counting,
    inherits: takesMeasure || (takes && !isOther && !isAcross),
  });
  if (takes && isAcross && cue === null) draft.measure = previous.measure;
  if (unit?.name === 'fraction') draft.measure = 'percent';
  if (draft.counted === null) imply(draft);
  if (draft.counted === null) draft.subject = subjectFor(draft) ?? previous?.subject ?? null;
  if (cue !== null && draft.measure === cue.measure && unit === null) {
    draft.reasons.push(`${draft.measure} because of "${cue.word}"`);
  }
}
