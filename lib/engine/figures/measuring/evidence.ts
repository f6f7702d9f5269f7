import type { Measure } from '../../measure.ts';
import type { Around } from '../counting/around.ts';
import { isOfSettlement } from '../counting/from-noun-before.ts';
import { isBeside, type Counted, type Measured } from '../figure.ts';
import type { Cue } from './cues/cue.ts';
import { holds, mayBeLost } from './holds.ts';
import { nounMeasure } from './noun-measure.ts';

/** What speaks for a measure, gathered once for all the rules. */
export interface Evidence {
  readonly figure: Counted;
  /** What the clause says befell somebody, or null. */
  readonly said: Cue | null;
  /** The same where it can be said of those who are counted, else null. */
  readonly cue: Cue | null;
  /** What the counted noun measures by itself, or null. */
  readonly noun: Measure | null;
  /** The figure before, or the one its own words point at; no age, which says nothing of those who come next. */
  readonly previous: Measured | null;
  /** Whether what befell that one befell this one. */
  readonly inherits: boolean;
}

/** Reads noun and clause of a counted figure. */
export function evidenceFor(figure: Counted, around: Around): Evidence {
  const { cue } = around;
  const isLoss = cue !== null && (cue.word === 'lost' || cue.word === 'losing');
  const said = (isLoss && !mayBeLost(figure)) || isOfSettlement(figure) ? null : cue;
  // "40 dead, 12 of them were hurt": the dead that it goes on with are not what it counts.
  const isBorrowed = figure.goesOn !== null && figure.kind === 'deaths' && said !== null;
  const isKnown = figure.kind !== null && figure.kind !== 'other';
  const noun = isBorrowed ? null : isKnown ? figure.kind : nounMeasure(figure);
  const previous = lastThatCounts(figure, around);
  const isHeld = said !== null && holds(figure, said, { noun, previous });
  const inherits = sharesFate(figure, around);
  return { figure, said, cue: isHeld ? said : null, noun, previous, inherits };
}

/** "some as young as 13, and 156 are in jail": the 13 count nobody. */
function lastThatCounts({ goesOn, kind }: Counted, around: Around): Measured | null {
  const isLeaning = goesOn !== null && kind === goesOn.measure;
  const last = isLeaning ? goesOn : around.pointsBack ? around.from : around.previous;
  return last?.measure === 'age' ? around.before(last) : last;
}

/** Parts and "31 more dead" share it; "31 others" tell of their own. */
function sharesFate({ phrase, goesOn }: Counted, { isPart, previous, figure }: Around): boolean {
  const isOther = phrase?.pointsBack === true;
  if (isPart || (isOther && phrase.first !== phrase.headAt)) return true;
  return goesOn !== null && !isOther && isBeside(figure, previous);
}
