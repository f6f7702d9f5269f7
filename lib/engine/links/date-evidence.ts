import type { Row } from '../linear/attributes.ts';
import { PLACES as at } from './attributes.ts';
import { candidatesOf, featuresOf, type ChoiceCandidates } from './candidates.ts';
import { isOfLaterClause } from './clause-borders.ts';
import { isClaim } from './claim-verbs.ts';
import { tellNonePage } from './layout-evidence.ts';
import type { LinkScene, Spot } from './scene.ts';
import { tellSurroundings, tellVerb } from './spot-evidence.ts';
import { tellStanding } from './standing.ts';

/** When a figure is true. */
export const DATE_CANDIDATES: ChoiceCandidates = {
  spots: (scene, view) => candidatesOf(scene, scene.dateSpots, view),
  features: featuresOf('date'),
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
    tellVerb(scene, spot, row);
    tellSaying(scene, spot, row);
  },
  tellPair(scene, view, spot, row) {
    const ruled = scene.ruled[view.index]!.date;
    row.put(at.rule, ruled === spot.index ? 'this' : ruled === null ? 'never' : 'another');
    const settled = tellStanding(scene, view, { spot, spots: scene.dateSpots }, row);
    return settled ?? (isOfLaterClause(scene, view, spot) ? false : null);
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
  row.put(at.said, verb >= 0 && isClaim(lower[verb]!) ? 'yes' : 'no');
  const next = around.verbAfter[endToken - 1]!;
  const isSaid = next >= 0 && isClaim(lower[next]!) && next - endToken < 4;
  row.put(at['then said'], isSaid ? 'yes' : 'no');
  row.count(at['said away'], isSaid ? next - endToken : 9);
}
