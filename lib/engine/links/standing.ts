import type { Row } from '../linear/attributes.ts';
import { PLACES as at } from './attributes.ts';
import type { FigureView } from './figure-view.ts';
import { tellPage } from './layout-evidence.ts';
import { backTo, mentionsBetween, tellNear } from './relation.ts';
import type { LinkScene, Spot } from './scene.ts';

/**
 * Puts where a mention stands to the figure: on the page, in its sentence, or how far back. What the
 * page settles for good is returned, null else (`tellPage`).
 */
export function tellStanding(
  scene: LinkScene,
  view: FigureView,
  { spot, spots }: { readonly spot: Spot; readonly spots: readonly (readonly Spot[])[] },
  row: Row,
): boolean | null {
  const isHere = spot.sentence === view.sentence;
  row.put(at.here, isHere ? 'here' : 'far');
  if (isHere) {
    tellNear(scene, view, spot, row);
    row.count(at['mentions between'], mentionsBetween(spots[spot.sentence]!, spot.at, view));
  } else row.count(at.back, backTo(view, spot));
  return tellPage(scene, view, { spot, spots }, row);
}
