import type { Row } from '../linear/attributes.ts';
import { Conjunctions } from '../linear/conjunctions.ts';
import { PLACES as at } from './attributes.ts';
import { candidatesOf, type Candidates } from './candidates.ts';
import { stemOf, type FigureView } from './figure-view.ts';
import { ON_PAGE } from './layout-evidence.ts';
import { FAR, NEAR, sideOf } from './relation.ts';
import type { LinkScene, Spot } from './scene.ts';
import { tellActor } from './spot-evidence.ts';
import { tellStanding } from './standing.ts';

const ANYWHERE = new Conjunctions(
  'actor',
  [
    'sort',
    'rule',
    'rule + type',
    'rule + measure',
    'rule + here + rule source',
    'rule source',
    'times named + known as',
    'times named + here + type',
    'meant',
    'meant + measure',
    'meant + type',
    'known as',
  ],
  at,
);

const ELSEWHERE = new Conjunctions(
  'far actor',
  [
    'stand-in + type',
    'stand-in + type + back',
    'own actors',
    'sort + measure',
    'type + unit',
    'type + head kind',
    'type + verb kind before figure + verb kind after figure',
  ],
  at,
);

const HERE = new Conjunctions(
  'near actor',
  [
    'sort + side',
    'sort + measure + side',
    'type + unit + side',
    'sort + head + side',
    'sort + head kind + side',
    'type + head finer kind',
    'sort + word after',
    'sort + word before + side',
    'claims + side',
    'side + mentions between',
    'side + mentions between + sort',
    'does + measure',
    'done to + word before',
    'side + mentions beside',
  ],
  at,
);

/** Who a figure is about, who did it or to whom: each is judged by itself. */
export const ACTOR_CANDIDATES: Candidates = {
  spots: (scene, view) => candidatesOf(scene, scene.actorSpots, view),
  features: { here: [ANYWHERE, ON_PAGE, NEAR, HERE], far: [ANYWHERE, ON_PAGE, FAR, ELSEWHERE] },
  tellSpot(scene, spot, row) {
    tellActor(scene, spot, row);
    row.count(at['times named'], Math.min(5, scene.actorCounts[spot.index]!));
    row.put(at.claims, scene.speeches.of(spot).claim >= 0 ? 'yes' : 'no');
  },
  tellPair(scene, view, spot, row) {
    const { actorSpots } = scene;
    const ruled = scene.ruled[view.index]!;
    const isRuled = ruled.actors.includes(spot.index);
    row.put(at.rule, isRuled ? 'this' : ruled.actors.length === 0 ? 'nobody' : 'others');
    row.put(at['rule source'], ruled.source === spot.index ? 'source' : 'no source');
    row.put(at.meant, scene.stands.meantBy(view, spot.index));
    if (spot.sentence === view.sentence) tellVerbsOf(scene, view, spot, row);
    return tellStanding(scene, view, { spot, spots: actorSpots }, row);
  },
};

/** Puts the verb that the actor does before the figure, or that is done to it after. */
function tellVerbsOf(
  { around, document: { tokens } }: LinkScene,
  view: FigureView,
  spot: Spot,
  row: Row,
): void {
  const verb = around.verbAfter[spot.endToken - 1]!;
  if (verb >= 0 && verb < view.first) row.put(at.does, stemOf(tokens.lower[verb]!));
  const whose = around.verbBefore[spot.firstToken]!;
  if (whose >= 0 && sideOf(view, spot) === 'after')
    row.put(at['done to'], stemOf(tokens.lower[whose]!));
}
