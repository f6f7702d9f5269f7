import { Conjunctions } from '../linear/conjunctions.ts';
import { PLACES as at } from './attributes.ts';
import { candidatesOf, type ChoiceCandidates } from './candidates.ts';
import { WHERE_IN_TEXT } from './figure-evidence.ts';
import { NONE_ON_PAGE, ON_PAGE, tellNonePage } from './layout-evidence.ts';
import { FAR, NEAR } from './relation.ts';
import { tellSurroundings } from './spot-evidence.ts';
import { tellStanding } from './standing.ts';

const ANYWHERE = new Conjunctions(
  'place',
  [
    'sort',
    'rule + here',
    'rule + here + measure',
    'rule + here + sort',
    'times named + sort',
    'times named + here + sort',
    'is named most + here + sort',
    'meant',
    'meant + measure',
    'type + measure',
    'last word',
  ],
  at,
);

const ELSEWHERE = new Conjunctions(
  'far place',
  [
    'own places + back + sort',
    'sort + measure + back',
    'stand-in + sort',
    'word before + sort + back',
    'mentions beside + sort + back',
    'is last + back',
  ],
  at,
);

const HERE = new Conjunctions(
  'near place',
  [
    'sort + side',
    'sort + measure + side',
    'sort + unit + side',
    'sort + word before + side',
    'sort + word after + side',
    'side + mentions between + sort',
    'mentions beside + side',
  ],
  at,
);

const NOWHERE = new Conjunctions(
  'no place',
  [
    'here',
    'rule + measure',
    'measure',
    'unit',
    'head',
    'own places',
    'own places + measure',
    'stand-in',
    'sentence kind',
    'opens text',
    'head kind',
    'head finer kind',
    'verb kind before figure',
    'verb kind after figure',
    'figure before',
    'figure after',
    ...WHERE_IN_TEXT,
  ],
  at,
);

/** Where a figure is true. */
export const PLACE_CANDIDATES: ChoiceCandidates = {
  spots: (scene, view) => candidatesOf(scene, scene.placeSpots, view),
  features: {
    here: [ANYWHERE, ON_PAGE, NEAR, HERE],
    far: [ANYWHERE, ON_PAGE, FAR, ELSEWHERE],
    none: [NOWHERE, NONE_ON_PAGE],
  },
  tellSpot(scene, spot, row) {
    const { places, placeSpots, placeCounts, mostNamed } = scene;
    tellSurroundings(scene, spot, { beside: placeSpots[spot.sentence]!, row });
    const { name, country } = places[spot.index]!;
    row.put(at.sort, spot.kind);
    row.put(at.type, country === null ? 'unknown' : spot.kind);
    row.count(at['times named'], Math.min(5, placeCounts[spot.index]!));
    row.put(at['is named most'], placeCounts[spot.index] === mostNamed ? 'yes' : 'no');
    row.put(at['last word'], name.slice(name.lastIndexOf(' ') + 1));
  },
  tellPair(scene, view, spot, row) {
    const { places, placeSpots } = scene;
    const ruled = scene.ruled[view.index]!.place;
    const { name } = places[spot.index]!;
    row.put(at.rule, ruled === name ? 'this' : ruled === null ? 'nowhere' : 'another');
    row.put(at.meant, scene.stands.placeMeant(view, spot.index));
    return tellStanding(scene, view, { spot, spots: placeSpots }, row);
  },
  tellNone(scene, view, row) {
    row.put(at.here, 'nowhere');
    row.put(at.rule, scene.ruled[view.index]!.place === null ? 'nowhere' : 'somewhere');
    tellNonePage(scene, view, scene.placeSpots, row);
  },
};
