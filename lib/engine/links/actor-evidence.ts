import { PLACES as at } from './attributes.ts';
import { actorsFor, featuresOf, type Candidates } from './candidates.ts';
import { tellActor } from './spot-evidence.ts';
import { tellStanding } from './standing.ts';

/** Who a figure is about, who did it or to whom: each is judged by itself. */
export const ACTOR_CANDIDATES: Candidates = {
  spots: actorsFor,
  features: featuresOf('actors'),
  tellSpot(scene, spot, row) {
    tellActor(scene, spot, row);
    row.count(at['times named'], Math.min(5, scene.actorCounts[spot.index]!));
  },
  tellPair(scene, view, spot, row) {
    const { actorSpots } = scene;
    const ruled = scene.ruled[view.index]!;
    const isRuled = ruled.actors.includes(spot.index);
    row.put(at.rule, isRuled ? 'this' : ruled.actors.length === 0 ? 'nobody' : 'others');
    row.put(at['rule source'], ruled.source === spot.index ? 'source' : 'no source');
    row.put(at.meant, scene.stands.meantBy(view, spot.index));
    row.put(at['meant from'], scene.stands.meantFrom(view, spot.index));
    return tellStanding(scene, view, { spot, spots: actorSpots }, row);
  },
};
