import type { Cue } from '../cues/cue.ts';
import type { Draft } from '../draft.ts';
import { STATES } from '../lexicon/cues.ts';
import { LIVING, measureOfNoun } from '../lexicon/nouns.ts';
import type { Measure } from '../value.ts';
import { forceMeasure, isCommanded } from './forces.ts';

interface Evidence {
  readonly cue: Cue | null;
  readonly previous: Draft | null;
  readonly inherits: boolean;
}

/** Chooses between the noun, the cue and the figure before: a thing is a thing, people are what happened to them. */
export function measureOf(draft: Draft, { cue, previous, inherits }: Evidence): Measure {
  const { head, phrase } = draft;
  if (cue !== null && (cue.word === 'lost' || cue.word === 'losing') && !mayBeLost(draft)) {
    return measureOf(draft, { cue: null, previous, inherits });
  }
  if (phrase?.isState) return STATES.get(phrase.head) ?? cue?.measure ?? 'other';
  const byNoun = subjectMeasure(draft) ?? (head === null ? null : measureOfNoun(head));
  if (/(?:^|\s)fire (?:engine|truck|tender)s?$/i.test(draft.counted ?? '')) return 'vehicles';
  if (head === 'arrival' && VISITS.test(draft.counted ?? '')) return 'people';
  if (byNoun === 'people' && head === 'man' && isCommanded(draft)) return cue?.measure ?? 'troops';
  if (byNoun !== null && !LIVING.has(byNoun)) return byNoun;
  if (cue?.isWeak === true && !mayBeHeld(byNoun, { head, previous }) && !isNationality(draft)) {
    return measureOf(draft, { cue: null, previous, inherits });
  }
  if (byNoun === 'casualties' && cue?.measure === 'displaced') return 'injuries';
  const isStrong = draft.stretch.scan.tokens.lower[draft.amount.end + 1] === 'strong';
  if (head === 'force' || (isStrong && byNoun === null)) return cue?.measure ?? forceMeasure(draft);
  if (cue !== null && (byNoun !== null || head === null || mayLive(draft))) return cue.measure;
  if (inherits && previous !== null && cue === null) {
    return byNoun === null || byNoun === 'people'
      ? previous.measure
      : LIVING.has(previous.measure)
        ? previous.measure
        : byNoun;
  }
  if (
    byNoun === null &&
    head === null &&
    previous !== null &&
    previous.stretch.sentence === draft.stretch.sentence
  ) {
    return previous.unit === null ? previous.measure : 'other';
  }
  return byNoun ?? (mayLive(draft) && isNationality(draft) ? 'people' : 'other');
}

const VISITS = /\b(?:tourist|visitor|passenger|foreign|air|hotel|flight|cruise|holiday)/i;

/** What `setFromSubject` found already. */
const subjectMeasure = ({ measure }: Draft): Measure | null =>
  measure === 'other' ? null : measure;

/** Weak words say it of people only, and of nobody for whom the noun has said more. */
function mayBeHeld(
  byNoun: Measure | null,
  { head, previous }: { head: string | null; previous: Draft | null },
): boolean {
  if (head === 'patient') return false;
  if (byNoun === null) return head === null && (previous === null || LIVING.has(previous.measure));
  return byNoun === 'people' || byNoun === 'troops' || byNoun === 'fighters';
}

/** Those whose loss is their death: soldiers and kin, not customers. */
function mayBeLost({ head }: Draft): boolean {
  if (head === null) return false;
  const measure = measureOfNoun(head);
  if (measure === 'troops' || measure === 'fighters') return true;
  return /^(?:man|woman|child|person|officer|policeman|policewoman|crew|life|brother|sister|son|daughter|relative|pilot|firefighter|fireman|civilian|villager|medic|peacekeeper|rescuer|sailor)$/.test(
    head,
  );
}

/** An unknown noun may be people (Salvadorans, bakers): not a thing by its ending. */
function mayLive({ head }: Draft): boolean {
  return (
    head === null ||
    !/(?:tion|ment|ness|ity|ism|ship|day|point|line|pylon|tower|door|tree|window|bank|area|record|dollar)$/.test(
      head,
    )
  );
}

function isNationality({ phrase, stretch }: Draft): boolean {
  if (phrase === null) return false;
  const text = stretch.scan.tokens.text[phrase.headAt] ?? '';
  return /^\p{Lu}.*(?:ans|is|ese|ians)$/u.test(text);
}
