import { isClaim } from './claim-verbs.ts';
import type { Evidence } from './evidence.ts';
import { stemOf, type FigureView } from './figure-view.ts';
import { relate, relateFar, stand } from './relation.ts';
import { betweenSpots } from './actor-evidence.ts';
import { layoutEvidence, noLayoutEvidence } from './layout-evidence.ts';
import type { LinkScene, Spot } from './scene.ts';

/** What speaks for a date being the one at which a figure is true. */
export function dateEvidence(scene: LinkScene, view: FigureView, spot: Spot, out: Evidence): void {
  const { dates, document, around } = scene;
  const { tokens } = document;
  const date = dates[spot.index]!;
  const { type, granularity, value, mod } = date.value;
  const { measure, unit } = view;
  const sort = `${type} ${granularity ?? '-'}`;
  const opening = tokens.lower[spot.firstToken]!;
  out.add('sort', sort);
  layoutEvidence(scene, view, { spot, spots: scene.dateSpots, sort: type }, out);
  const ruled = scene.ruled[view.index]!.date;
  const rule = ruled === spot.index ? 'this' : ruled === null ? 'never' : 'another';
  const isHere = spot.sentence === view.sentence ? 'here' : 'far';
  out.add('rule', `${rule} ${isHere}`);
  out.add('rule measure', `${rule} ${isHere} ${measure}`);
  out.add('rule type', `${rule} ${isHere} ${type}`);
  out.add('sort measure', `${sort} ${measure}`);
  out.add('sort unit', `${type} ${unit}`);
  out.add('opening', opening);
  out.add('opening measure', `${opening} ${measure}`);
  out.add('last', tokens.lower[spot.endToken - 1]!);
  out.add('mod', mod ?? '-');
  if (value !== null && value.endsWith('_REF')) out.add('vague', value);
  const before = tokens.lower[spot.firstToken - 1] ?? '#';
  const verb = around.verbBefore[spot.firstToken]!;
  const isSaid = verb >= 0 && isClaim(tokens.lower[verb]!);
  const away = verb < 0 ? 9 : Math.min(4, spot.firstToken - verb);
  out.add('verb near', `${verb < 0 ? '-' : stemOf(tokens.lower[verb]!)} ${away}`);
  out.add('said', `${isSaid ? 'yes' : 'no'} ${away} ${before}`);
  const next = around.verbAfter[spot.endToken - 1]!;
  const nextIsSaid = next >= 0 && isClaim(tokens.lower[next]!) && next - spot.endToken < 4;
  out.add('then said', nextIsSaid ? `yes ${next - spot.endToken}` : 'no');
  out.add('sort, before', `${sort} ${before}`);
  const spots = scene.dateSpots[spot.sentence]!;
  if (spot.sentence !== view.sentence) {
    relateFar(scene, view, spot, out);
    const back = Math.min(4, view.sentence - spot.sentence);
    out.add('own', `${Math.min(2, scene.dateSpots[view.sentence]!.length)} ${back}`);
    out.add('far sort', `${sort} ${measure} ${back}`);
    out.add('far stand', `${stand(scene, view)} ${back}`);
    out.add('far said', `${isSaid ? 'yes' : 'no'} ${back} ${nextIsSaid ? 'yes' : 'no'}`);
    out.add('alone', `${Math.min(3, spots.length)} ${back}`);
    return;
  }
  const side = relate(scene, view, spot, out);
  out.add('sort side', `${sort} ${side}`);
  out.add('type measure side', `${type} ${measure} ${side}`);
  out.add('said side', `${isSaid ? 'yes' : 'no'} ${nextIsSaid ? 'yes' : 'no'} ${side}`);
  const between = betweenSpots(spots, spot.at, view);
  out.add('rank', `${side} ${between} ${type}`);
  out.add('number', `${Math.min(4, spots.length)} ${side}`);
}

/** What speaks for a figure having no date. */
export function noDateEvidence(scene: LinkScene, view: FigureView, out: Evidence): void {
  const { measure, unit, head } = view;
  const own = Math.min(2, scene.dateSpots[view.sentence]!.length);
  out.add('none', 'none');
  noLayoutEvidence(scene, view, scene.dateSpots, out);
  const ruled = scene.ruled[view.index]!.date;
  const rule = ruled === null ? 'never' : 'once';
  out.add('none rule', `${rule} ${measure}`);
  out.add('none measure', measure);
  out.add('none unit', unit);
  out.add('none head', head);
  out.add('none own', own);
  out.add('none own measure', `${own} ${measure}`);
  out.add('none stand', stand(scene, view));
  out.add('none kind', scene.document.sentences[view.sentence]!.kind);
  out.add('none verb', `${view.verbBefore} ${view.verbAfter}`);
  out.add('none verb before', view.verbBefore);
  out.add('none verb after', view.verbAfter);
  out.add('none head kind', view.headKind.coarse);
  out.add('none head middle', view.headKind.middle);
  out.add('none verb kind', view.verbBeforeKind.coarse);
  out.add('none verb kind after', view.verbAfterKind.coarse);
  out.add('none before', view.before);
  out.add('none after', view.after);
}
