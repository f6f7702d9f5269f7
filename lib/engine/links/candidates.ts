import type { Row } from '../linear/attributes.ts';
import { Conjunctions } from '../linear/conjunctions.ts';
import { PLACES } from './attributes.ts';
import type { FigureView } from './figure-view.ts';
import { overFigure } from './layout-evidence.ts';
import { near, type LinkScene, type Spot } from './scene.ts';
import { TEMPLATES, type Link } from './templates.ts';

/** What is ranked for one link: its candidates, and what is known of each. */
export interface Candidates {
  readonly spots: (scene: LinkScene, view: FigureView) => readonly Spot[];
  /** What counts for mentions of the figure's sentence, and of others. */
  readonly features: {
    readonly here: readonly Conjunctions[];
    readonly far: readonly Conjunctions[];
  };
  /** Puts what is known of a mention, whatever the figure. */
  readonly tellSpot: (scene: LinkScene, spot: Spot, row: Row) => void;
  /** Puts what is known of the two together; what the page settles for good is returned, null else. */
  readonly tellPair: (scene: LinkScene, view: FigureView, spot: Spot, row: Row) => boolean | null;
}

/** The same where none of them may be the answer. */
export interface ChoiceCandidates extends Candidates {
  readonly features: Candidates['features'] & { readonly none: readonly Conjunctions[] };
  readonly tellNone: (scene: LinkScene, view: FigureView, row: Row) => void;
}

/** The tables of what is weighed together for a link. */
export function featuresOf(link: Link): ChoiceCandidates['features'] {
  const { any, here, far, none } = TEMPLATES[link];
  const table = (group: string, names: readonly string[]) => new Conjunctions(group, names, PLACES);
  const anywhere = table(link, any);
  return {
    here: [anywhere, table(`near ${link}`, here)],
    far: [anywhere, table(`far ${link}`, far)],
    none: [table(`no ${link}`, none)],
  };
}

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
  const found: Spot[] = [];
  for (const spot of near(lists[sentence], token)) found.push(spot);
  for (let at = sentence - 1; at >= Math.max(0, sentence - BACK); at--) {
    const list = lists[at]!;
    for (let one = Math.max(0, list.length - FAR); one < list.length; one++) found.push(list[one]!);
  }
  if (sentence > BACK) addFirst(found, lists[0]!);
  for (const over of overFigure(scene, view))
    if (over > 0 && over < sentence - BACK) addFirst(found, lists[over]!);
  return found;
}

/** The same for whom it is about: those for whom words near the figure stand, however far back. */
export function actorsFor(scene: LinkScene, view: FigureView): Spot[] {
  const found = candidatesOf(scene, scene.actorSpots, view);
  for (const spot of scene.stands.meantNear(view))
    if (!found.some(({ index }) => index === spot.index)) found.push(spot);
  return found;
}

/** The same for who says so: whose figures a table gives, and inside a quotation who is named in the next sentence. */
export function speakersFor(scene: LinkScene, view: FigureView): Spot[] {
  const { actorSpots, around, attributed } = scene;
  const found = candidatesOf(scene, actorSpots, view);
  const named = attributed[view.sentence] ?? null;
  if (named !== null && !found.includes(named)) found.push(named);
  if (around.quoted[view.token] === 1) addFirst(found, actorSpots[view.sentence + 1] ?? []);
  return found;
}

function addFirst(found: Spot[], list: readonly Spot[]): void {
  for (let at = 0; at < Math.min(FAR, list.length); at++) found.push(list[at]!);
}
