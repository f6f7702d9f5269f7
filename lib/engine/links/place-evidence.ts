import type { Evidence } from './evidence.ts';
import type { FigureView } from './figure-view.ts';
import { relate, relateFar, stand } from './relation.ts';
import { betweenSpots } from './actor-evidence.ts';
import { layoutEvidence, noLayoutEvidence } from './layout-evidence.ts';
import type { LinkScene, Spot } from './scene.ts';

/** What speaks for a place being the one where a figure is true. */
export function placeEvidence(scene: LinkScene, view: FigureView, spot: Spot, out: Evidence): void {
  const { places, document } = scene;
  const { tokens } = document;
  const { name, country } = places[spot.index]!;
  const kind = spot.kind;
  const sort = country === null ? 'unknown' : kind;
  const { measure, unit } = view;
  out.add('kind', kind);
  layoutEvidence(scene, view, { spot, spots: scene.placeSpots, sort: kind }, out);
  const ruled = scene.ruled[view.index]!.place;
  const rule = ruled === name ? 'this' : ruled === null ? 'nowhere' : 'another';
  const isHere = spot.sentence === view.sentence ? 'here' : 'far';
  out.add('rule', `${rule} ${isHere}`);
  out.add('rule measure', `${rule} ${isHere} ${measure}`);
  out.add('rule kind', `${rule} ${isHere} ${kind}`);
  const named = Math.min(5, scene.placeCounts[spot.index]!);
  out.add('named', `${named} ${kind}`);
  out.add('named, here', `${named} ${spot.sentence === view.sentence ? 'here' : 'far'} ${kind}`);
  out.add(
    'named most',
    `${scene.mostNamed === scene.placeCounts[spot.index] ? 'yes' : 'no'} ${spot.sentence === view.sentence ? 'here' : 'far'} ${kind}`,
  );
  const meant = scene.stands.placeMeant(view, spot.index);
  out.add('meant', meant);
  out.add('meant measure', `${meant} ${measure}`);
  out.add('sort', `${sort} ${measure}`);
  out.add('last word', name.slice(name.lastIndexOf(' ') + 1));
  const spots = scene.placeSpots[spot.sentence]!;
  if (spot.sentence !== view.sentence) {
    relateFar(scene, view, spot, out);
    const back = Math.min(4, view.sentence - spot.sentence);
    const own = scene.placeSpots[view.sentence]!.length;
    out.add('own', `${Math.min(2, own)} ${back} ${kind}`);
    out.add('far kind', `${kind} ${measure} ${back}`);
    out.add('far stand', `${stand(scene, view)} ${kind}`);
    out.add('far before', `${tokens.lower[spot.firstToken - 1] ?? '#'} ${kind} ${back}`);
    out.add('alone', `${Math.min(3, spots.length)} ${kind} ${back}`);
    out.add('last of its sentence', `${spot.at === spots.length - 1 ? 'yes' : 'no'} ${back}`);
    return;
  }
  const side = relate(scene, view, spot, out);
  out.add('kind side', `${kind} ${side}`);
  out.add('kind measure side', `${kind} ${measure} ${side}`);
  out.add('kind unit side', `${kind} ${unit} ${side}`);
  out.add('kind before', `${kind} ${tokens.lower[spot.firstToken - 1] ?? '#'} ${side}`);
  out.add('kind after', `${kind} ${tokens.lower[spot.endToken] ?? '#'} ${side}`);
  const between = betweenSpots(spots, spot.at, view);
  out.add('rank', `${side} ${between} ${kind}`);
  out.add('number', `${Math.min(4, spots.length)} ${side}`);
}

/** What speaks for a figure having no place. */
export function noPlaceEvidence(scene: LinkScene, view: FigureView, out: Evidence): void {
  const { measure, unit, head } = view;
  out.add('none', 'none');
  noLayoutEvidence(scene, view, scene.placeSpots, out);
  const ruled = scene.ruled[view.index]!.place;
  const rule = ruled === null ? 'nowhere' : 'somewhere';
  out.add('none rule', `${rule} ${measure}`);
  out.add('none measure', measure);
  out.add('none unit', unit);
  out.add('none head', head);
  out.add('none own', Math.min(2, scene.placeSpots[view.sentence]!.length));
  out.add('none own measure', `${Math.min(1, scene.placeSpots[view.sentence]!.length)} ${measure}`);
  out.add('none stand', stand(scene, view));
  out.add('none kind', scene.document.sentences[view.sentence]!.kind);
  out.add('none first', view.sentence === 0 ? 'first' : 'later');
  out.add('none head kind', view.headKind.coarse);
  out.add('none head middle', view.headKind.middle);
  out.add('none verb kind', view.verbBeforeKind.coarse);
  out.add('none verb kind after', view.verbAfterKind.coarse);
  out.add('none before', view.before);
  out.add('none after', view.after);
}
