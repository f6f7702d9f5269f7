import type { Row } from '../linear/attributes.ts';
import { Conjunctions } from '../linear/conjunctions.ts';
import { PLACES as at } from './attributes.ts';
import { candidatesOf, type ChoiceCandidates } from './candidates.ts';
import { isClaim } from './claim-verbs.ts';
import { stemOf } from './figure-view.ts';
import { WHERE_IN_TEXT } from './figure-evidence.ts';
import { NONE_ON_PAGE, ON_PAGE, tellNonePage } from './layout-evidence.ts';
import { FAR, NEAR } from './relation.ts';
import type { LinkScene, Spot } from './scene.ts';
import { tellSurroundings } from './spot-evidence.ts';
import { tellStanding } from './standing.ts';

const ANYWHERE = new Conjunctions(
  'date',
  [
    'sort',
    'rule + here',
    'rule + here + measure',
    'rule + here + type',
    'sort + measure',
    'type + unit',
    'opening',
    'opening + measure',
    'end',
    'mod',
    'vague',
    'its verb + verb away',
    'said + verb away + word before',
    'then said + said away',
    'sort + word before',
  ],
  at,
);

const ELSEWHERE = new Conjunctions(
  'far date',
  [
    'own dates + back',
    'sort + measure + back',
    'stand-in + back',
    'said + back + then said',
    'mentions beside + back',
  ],
  at,
);

const HERE = new Conjunctions(
  'near date',
  [
    'sort + side',
    'type + measure + side',
    'said + then said + side',
    'side + mentions between + type',
    'mentions beside + side',
  ],
  at,
);

const NEVER = new Conjunctions(
  'no date',
  [
    'here',
    'rule + measure',
    'measure',
    'unit',
    'head',
    'own dates',
    'own dates + measure',
    'stand-in',
    'sentence kind',
    'verb before figure + verb after figure',
    'verb before figure',
    'verb after figure',
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

/** When a figure is true. */
export const DATE_CANDIDATES: ChoiceCandidates = {
  spots: (scene, view) => candidatesOf(scene, scene.dateSpots, view),
  features: {
    here: [ANYWHERE, ON_PAGE, NEAR, HERE],
    far: [ANYWHERE, ON_PAGE, FAR, ELSEWHERE],
    none: [NEVER, NONE_ON_PAGE],
  },
  tellSpot(scene, spot, row) {
    const { lower } = scene.document.tokens;
    tellSurroundings(scene, spot, { beside: scene.dateSpots[spot.sentence]!, row });
    const { type, granularity, value, mod } = scene.dates[spot.index]!.value;
    row.put(at.type, type);
    row.put(at.sort, `${type} ${granularity ?? '-'}`);
    row.put(at.opening, lower[spot.firstToken]!);
    row.put(at.end, lower[spot.endToken - 1]!);
    row.put(at.mod, mod ?? '-');
    if (value !== null && value.endsWith('_REF')) row.put(at.vague, value);
    tellSaying(scene, spot, row);
  },
  tellPair(scene, view, spot, row) {
    const ruled = scene.ruled[view.index]!.date;
    row.put(at.rule, ruled === spot.index ? 'this' : ruled === null ? 'never' : 'another');
    return tellStanding(scene, view, { spot, spots: scene.dateSpots }, row);
  },
  tellNone(scene, view, row) {
    row.put(at.here, 'never');
    row.put(at.rule, scene.ruled[view.index]!.date === null ? 'never' : 'once');
    tellNonePage(scene, view, scene.dateSpots, row);
  },
};

/** Puts whether it is the day on which somebody said it: "said on Friday", "on Friday said". */
function tellSaying(
  { around, document: { tokens } }: LinkScene,
  { firstToken, endToken }: Spot,
  row: Row,
): void {
  const { lower } = tokens;
  const verb = around.verbBefore[firstToken]!;
  row.put(at['its verb'], verb < 0 ? '-' : stemOf(lower[verb]!));
  row.count(at['verb away'], verb < 0 ? 9 : Math.min(4, firstToken - verb));
  row.put(at.said, verb >= 0 && isClaim(lower[verb]!) ? 'yes' : 'no');
  const next = around.verbAfter[endToken - 1]!;
  const isSaid = next >= 0 && isClaim(lower[next]!) && next - endToken < 4;
  row.put(at['then said'], isSaid ? 'yes' : 'no');
  row.count(at['said away'], isSaid ? next - endToken : 9);
}
