import { claimAfter } from './words-around.ts';
import type { Evidence } from './evidence.ts';
import { stemOf, type FigureView } from './figure-view.ts';
import { relate, relateFar, stand, sideOf } from './relation.ts';
import { layoutEvidence } from './layout-evidence.ts';
import type { LinkScene, Spot } from './scene.ts';

/** What speaks for an actor being the one whom a figure is about, who did it or to whom. */
export function actorEvidence(scene: LinkScene, view: FigureView, spot: Spot, out: Evidence): void {
  const { actors, document, around } = scene;
  const { tokens } = document;
  const { type } = actors[spot.index]!;
  const { measure, unit, head } = view;
  const sort = spot.form === 'adjective' ? `${type}-adjective` : type;
  out.add('type', sort);
  layoutEvidence(scene, view, { spot, spots: scene.actorSpots, sort }, out);
  const ruled = scene.ruled[view.index]!;
  const isRuled = ruled.actors.includes(spot.index);
  const rule = isRuled ? 'this' : ruled.actors.length === 0 ? 'nobody' : 'others';
  const isSource = ruled.source === spot.index ? 'source' : 'no source';
  out.add('rule', rule);
  out.add('rule type', `${rule} ${type}`);
  out.add('rule measure', `${rule} ${measure}`);
  out.add('rule here', `${rule} ${spot.sentence === view.sentence ? 'here' : 'far'} ${isSource}`);
  out.add('rule source', isSource);
  const named = Math.min(5, scene.actorCounts[spot.index]!);
  out.add('named', `${named} ${spot.kind}`);
  out.add('named, here', `${named} ${spot.sentence === view.sentence ? 'here' : 'far'} ${type}`);
  const meant = scene.stands.meantBy(view, spot.index);
  out.add('meant', meant);
  out.add('meant measure', `${meant} ${measure}`);
  out.add('meant type', `${meant} ${type}`);
  out.add('known', spot.kind);
  if (spot.sentence !== view.sentence) {
    relateFar(scene, view, spot, out);
    const meant = stand(scene, view);
    out.add('stands for', `${meant} ${type}`);
    out.add('stands for, back', `${meant} ${type} ${Math.min(4, view.sentence - spot.sentence)}`);
    out.add('own actors', Math.min(3, scene.actorSpots[view.sentence]!.length));
    out.add('far type', `${sort} ${measure}`);
    out.add('far unit', `${type} ${unit}`);
    out.add('far head', `${type} ${view.headKind.coarse}`);
    out.add('far verb', `${type} ${view.verbBeforeKind.coarse} ${view.verbAfterKind.coarse}`);
    return;
  }
  const side = relate(scene, view, spot, out);
  out.add('type side', `${sort} ${side}`);
  out.add('type measure side', `${sort} ${measure} ${side}`);
  out.add('type unit side', `${type} ${unit} ${side}`);
  out.add('type head', `${sort} ${head} ${side}`);
  out.add('type head kind', `${sort} ${view.headKind.coarse} ${side}`);
  out.add('type head middle', `${type} ${view.headKind.middle}`);
  const next = tokens.lower[spot.endToken] ?? '#';
  out.add('type, after', `${sort} ${next}`);
  out.add('type, before', `${sort} ${tokens.lower[spot.firstToken - 1] ?? '#'} ${side}`);
  const claim = claimAfter(document, scene.tags, spot);
  out.add('speaks', `${claim >= 0 ? 'yes' : 'no'} ${side}`);
  const spots = scene.actorSpots[spot.sentence]!;
  const between = betweenSpots(spots, spot.at, view);
  out.add('rank', `${side} ${between}`);
  out.add('rank type', `${side} ${between} ${sort}`);
  const verb = around.verbAfter[spot.endToken - 1]!;
  if (verb >= 0 && verb < view.first) out.add('does', `${stemOf(tokens.lower[verb]!)} ${measure}`);
  const whose = around.verbBefore[spot.firstToken]!;
  if (whose >= 0 && side === 'after')
    out.add('done to', `${stemOf(tokens.lower[whose]!)} ${tokens.lower[spot.firstToken - 1]!}`);
  out.add('number of actors', `${side} ${Math.min(4, spots.length)}`);
}

/** How many other actors stand between a mention and the figure, 3 for more. */
export function betweenSpots(spots: readonly Spot[], at: number, view: FigureView): number {
  const spot = spots[at]!;
  const side = sideOf(view, spot);
  let count = 0;
  const step = side === 'before' ? 1 : -1;
  for (let other = at + step; other >= 0 && other < spots.length && count < 3; other += step) {
    const one = spots[other]!;
    if (side === 'before' ? one.firstToken >= view.first : one.endToken <= view.end) break;
    if (one.index !== spot.index) count++;
  }
  return count;
}
