import type { FigureView } from './figure-view.ts';
import { near, type LinkScene, type Spot } from './scene.ts';

/** Sentences before the figure's in which actors, places and dates are looked for. */
const BACK = 3;
/** At most so many of another sentence. */
const FAR = 8;

/** Mentions that a figure may belong to: of its sentence, of those before, of the first one. */
export function candidatesOf(
  lists: readonly (readonly Spot[])[],
  { sentence, token }: FigureView,
): Spot[] {
  const found = [...near(lists[sentence], token)];
  for (let at = sentence - 1; at >= Math.max(0, sentence - BACK); at--)
    found.push(...(lists[at] ?? []).slice(-FAR));
  if (sentence > BACK) found.push(...(lists[0] ?? []).slice(0, FAR));
  return found;
}

/** The same for who says so: inside a quotation, who is named in the next sentence as well. */
export function speakersFor({ actorSpots, around }: LinkScene, view: FigureView): Spot[] {
  const found = candidatesOf(actorSpots, view);
  if (around.quoted[view.token] === 1)
    found.push(...(actorSpots[view.sentence + 1] ?? []).slice(0, FAR));
  return found;
}
