import { PLACES as at } from './attributes.ts';
import { candidatesOf, featuresOf, type ChoiceCandidates } from './candidates.ts';
import { isBehindSemicolon } from './clause-borders.ts';
import { tellNonePage } from './layout-evidence.ts';
import type { LinkScene, Spot } from './scene.ts';
import { tellSurroundings, tellVerb } from './spot-evidence.ts';
import { isState } from './stands.ts';
import { tellStanding } from './standing.ts';

/** Where a figure is true. */
export const PLACE_CANDIDATES: ChoiceCandidates = {
  spots: (scene, view) => candidatesOf(scene, scene.placeSpots, view),
  features: featuresOf('place'),
  tellSpot(scene, spot, row) {
    const { places, placeSpots, placeCounts, mostNamed } = scene;
    tellSurroundings(scene, spot, { beside: placeSpots[spot.sentence]!, row });
    const { name, country } = places[spot.index]!;
    row.put(at.sort, spot.kind);
    row.put(at.type, country === null ? 'unknown' : spot.kind);
    row.count(at['times named'], Math.min(5, placeCounts[spot.index]!));
    row.put(at['is named most'], placeCounts[spot.index] === mostNamed ? 'yes' : 'no');
    row.put(at.nested, nestedIn(scene, spot));
    tellVerb(scene, spot, row);
    row.put(at['last word'], name.slice(name.lastIndexOf(' ') + 1));
  },
  tellPair(scene, view, spot, row) {
    const { places, placeSpots } = scene;
    const ruled = scene.ruled[view.index]!.place;
    const { name } = places[spot.index]!;
    row.put(at.rule, ruled === name ? 'this' : ruled === null ? 'nowhere' : 'another');
    row.put(at.meant, scene.stands.placeMeant(view, spot.index));
    const settled = tellStanding(scene, view, { spot, spots: placeSpots }, row);
    return settled ?? (isBehindSemicolon(scene, view, spot) ? false : null);
  },
  tellNone(scene, view, row) {
    row.put(at.here, 'nowhere');
    row.put(at.rule, scene.ruled[view.index]!.place === null ? 'nowhere' : 'somewhere');
    tellNonePage(scene, view, scene.placeSpots, row);
  },
};

/** Whether the sentence names the country that it lies in as well ("inside"), or places that lie in it ("around"). */
function nestedIn({ places, placeSpots }: LinkScene, spot: Spot): string {
  const { country } = places[spot.index]!;
  if (country === null) return '-';
  const isWide = isState(spot, places);
  let nested = '-';
  for (const other of placeSpots[spot.sentence]!) {
    if (other.index === spot.index || places[other.index]!.country !== country) continue;
    if (isWide !== isState(other, places)) return isWide ? 'around' : 'inside';
    nested = 'beside';
  }
  return nested;
}
