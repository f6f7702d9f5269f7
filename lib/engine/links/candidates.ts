import type { FigureView } from './figure-view.ts';
import { overFigure } from './layout-evidence.ts';
import { near, type LinkScene, type Spot } from './scene.ts';

/** Sentences before the figure's in which actors, places and dates are looked for. */
const BACK = 3;
/** At most so many of another sentence. */
const FAR = 4;

/** Mentions that a figure may belong to: of its sentence, of those before, of the first one. */
export function candidatesOf(
  scene: LinkScene,
  lists: readonly (readonly Spot[])[],
  view: FigureView,
): Spot[] {
  const { sentence, token } = view;
  const found = [...near(lists[sentence], token)];
  for (let at = sentence - 1; at >= Math.max(0, sentence - BACK); at--)
    found.push(...(lists[at] ?? []).slice(-FAR));
  if (sentence > BACK) found.push(...(lists[0] ?? []).slice(0, FAR));
  const over = overFigure(scene, lists, view).filter(
    (spot) => spot.sentence < sentence - BACK && spot.sentence > 0,
  );
  return over.length === 0 ? found : [...found, ...over];
}

/** The same for who says so: inside a quotation, who is named in the next sentence as well. */
export function speakersFor(scene: LinkScene, view: FigureView): Spot[] {
  const { actorSpots, around } = scene;
  const found = candidatesOf(scene, actorSpots, view);
  if (around.quoted[view.token] === 1)
    found.push(...(actorSpots[view.sentence + 1] ?? []).slice(0, FAR));
  return found;
}
