import { actorEvidence } from './actor-evidence.ts';
import { candidatesOf, speakersFor } from './candidates.ts';
import { dateEvidence, noDateEvidence } from './date-evidence.ts';
import type { Evidence } from './evidence.ts';
import type { FigureView } from './figure-view.ts';
import { noPlaceEvidence, placeEvidence } from './place-evidence.ts';
import type { LinkScene, Spot } from './scene.ts';
import { noSourceEvidence, sourceEvidence } from './source-evidence.ts';

/** Links that have one answer or none. */
export const CHOICES = ['place', 'date', 'source'] as const;

export type Choice = (typeof CHOICES)[number];

/** What is ranked for one link: its candidates and what speaks for each, or for none of them. */
export interface Candidates {
  /** Mentions of its kind by sentence. */
  readonly lists: (scene: LinkScene) => readonly (readonly Spot[])[];
  readonly spots: (scene: LinkScene, view: FigureView) => readonly Spot[];
  readonly tell: (scene: LinkScene, view: FigureView, spot: Spot, out: Evidence) => void;
}

export const CHOICE_CANDIDATES: Readonly<
  Record<
    Choice,
    Candidates & {
      readonly tellNone: (scene: LinkScene, view: FigureView, out: Evidence) => void;
    }
  >
> = {
  place: {
    lists: ({ placeSpots }) => placeSpots,
    spots: (scene, view) => candidatesOf(scene, scene.placeSpots, view),
    tell: placeEvidence,
    tellNone: noPlaceEvidence,
  },
  date: {
    lists: ({ dateSpots }) => dateSpots,
    spots: (scene, view) => candidatesOf(scene, scene.dateSpots, view),
    tell: dateEvidence,
    tellNone: noDateEvidence,
  },
  source: {
    lists: ({ actorSpots }) => actorSpots,
    spots: speakersFor,
    tell: sourceEvidence,
    tellNone: noSourceEvidence,
  },
};

export const ACTOR_CANDIDATES: Candidates = {
  lists: ({ actorSpots }) => actorSpots,
  spots: (scene, view) => candidatesOf(scene, scene.actorSpots, view),
  tell: actorEvidence,
};
