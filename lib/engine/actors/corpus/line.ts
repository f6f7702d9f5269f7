import type { Actor } from '../value.ts';

/** What must hold of one actor; fields left out are not judged. */
export type ExpectedActor = Partial<
  Pick<Actor, 'name' | 'type' | 'country' | 'countryBasis' | 'role' | 'aliases'>
> & {
  /** Name of the actor that the person belongs to. */
  readonly affiliation?: string;
};

/** A text and all its actors, in order of first mention. */
export type ActorLine = readonly [text: string, ...expected: ExpectedActor[]];
