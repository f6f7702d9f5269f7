import type { NounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import type { Decision } from '../decide.ts';
import type { Figure, Measured, Said } from '../figure.ts';
import type { Label } from '../lines/label-words.ts';
import type { Cue } from '../measuring/cues/cue.ts';
import { cueOf } from '../measuring/cues/find-cue.ts';
import { antecedentOf, isPartOfPrevious, pointedAt } from './antecedent.ts';
import { ownNounBefore, subjectFor } from './noun-of-sum.ts';
import type { ToldUnits } from '../told-units.ts';
import { type Stance, stanceOf } from './stance.ts';

/** What comes before a figure. */
export type Before = Pick<Around, 'label' | 'earlier' | 'units'>;

/** What the rules ask of the surroundings of one figure: each looked up once, when first asked for. */
export class Around {
  /** The label of its column, or right before it. */
  readonly label: Label | null;
  /** The figure before it in the text, or null. */
  readonly previous: Measured | null;
  /** "of them", "including": a part of the one before. */
  readonly isPart: boolean;
  private foundCue: Cue | null | undefined;
  private foundSubject: string | null | undefined;
  private foundNoun: NounPhrase | null | undefined;
  private foundPointed: Measured | null | undefined;
  private foundStance: Stance | undefined;
  private foundAntecedent: Measured | null | undefined;

  readonly figure: Figure;
  /** The figures before it, the last one last; none where a sentence between had none. */
  readonly earlier: readonly Measured[];
  /** In which units the numbers before it stood. */
  readonly units: ToldUnits;

  constructor(figure: Figure, before: Before) {
    this.figure = figure;
    this.earlier = before.earlier;
    this.units = before.units;
    this.label = before.label;
    this.previous = before.earlier.at(-1) ?? null;
    this.isPart = isPartOfPrevious(figure, this.previous);
  }

  /** Whether its own words point back: "31 more", "of them 12". */
  get pointsBack(): boolean {
    return this.isPart || this.figure.phrase?.pointsBack === true;
  }

  /** What the clause, the label or the phrase says befell the counted, or null. */
  get cue(): Cue | null {
    if (this.foundCue === undefined) this.foundCue = cueOf(this.figure, this.label);
    return this.foundCue;
  }

  /** The subject of its clause, or null. */
  get subject(): string | null {
    if (this.foundSubject === undefined) this.foundSubject = subjectFor(this.figure);
    return this.foundSubject;
  }

  /** The noun before it that a sum or a length may be said of, or null. */
  get nounBefore(): NounPhrase | null {
    if (this.foundNoun === undefined) this.foundNoun = ownNounBefore(this.figure, this.previous);
    return this.foundNoun;
  }

  /** The figure whose noun it may go on with: the one its words point at, else the one before. */
  get from(): Measured | null {
    if (this.foundPointed === undefined)
      this.foundPointed = this.pointsBack
        ? pointedAt(this.figure, this.earlier, this.cue)
        : this.previous;
    return this.foundPointed;
  }

  /** How a number without a noun stands in its clause; null where it needs no other. */
  get stance(): Stance {
    if (this.foundStance === undefined) this.foundStance = stanceOf(this.figure);
    return this.foundStance;
  }

  /** The figure that a number without a noun leans on, or null. */
  get antecedent(): Measured | null {
    if (this.foundAntecedent === undefined) {
      const { stance } = this;
      this.foundAntecedent =
        stance === null
          ? null
          : antecedentOf(this.figure, this.earlier, {
              // What befell the counted is the costliest question of all.
              cue: stance === 'restated' ? null : this.cue,
              stance,
            });
    }
    return this.foundAntecedent;
  }

  /** The figure before `other`, one of the earlier ones, or null. */
  before(other: Measured): Measured | null {
    return this.earlier[this.earlier.lastIndexOf(other) - 1] ?? null;
  }
}

/** What a rule of counting says; what it leaves out stays as the figure has it. */
export interface Counting extends Said {
  readonly counted: string | null;
  readonly head: string | null;
  readonly reason: string;
}

/** Decides what a figure counts or, of a sum or a length, what it is said of; null when it has nothing to say. */
export interface CountRule extends Decision {
  readonly read: (figure: Figure, around: Around) => Counting | null;
}

/** Counts a noun phrase. */
export const countsPhrase = (
  { text, head }: NounPhrase,
  reason = `counts "${text}"`,
): Counting => ({ counted: text, head, reason });
