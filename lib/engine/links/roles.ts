import type { ActorRole } from '../facts.ts';
import { PartOfSpeech } from '../text/parts-of-speech.ts';
import type { FigureView } from './figure-view.ts';
import { sideOf } from './relation.ts';
import type { LinkScene, Spot } from './scene.ts';

const PAYS = new Set(
  'pay pays paid spend spends spent give gives gave given donate donates donated pledge pledges pledged invest invests invested offer offers offered provide provides provided lend lends lent contribute contributed contributes allocate allocated approved approve grant granted owe owes owed pump pumped'.split(
    ' ',
  ),
);
const GETS = new Set(
  'receive receives received get gets got earn earns earned win wins won raise raises raised borrow borrowed borrows collect collected accept accepted obtain obtained make makes made'.split(
    ' ',
  ),
);
/** Of these the one who is counted is hurt, held or gone. */
const BEFELL = new Set([
  'deaths',
  'injuries',
  'casualties',
  'missing',
  'detained',
  'abducted',
  'displaced',
]);
const OWNED = new Set(['money', 'percent', 'votes', 'vehicles', 'buildings', 'area', 'weight']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** What the actor does in the figure, by where it stands and the verb between; null when nobody says. */
export function roleOf(scene: LinkScene, view: FigureView, spot: Spot): ActorRole | null {
  const { tokens } = scene.document;
  const { measure } = view;
  if (measure === 'age' || measure === 'duration') return measure === 'age' ? 'counted' : null;
  if (spot.sentence !== view.sentence) return OWNED.has(measure) ? 'owner' : null;
  const before = tokens.lower[spot.firstToken - 1] ?? '';
  const after = tokens.lower[spot.endToken] ?? '';
  if (before === 'by' && measure !== 'percent') return 'doer';
  const side = sideOf(view, spot);
  if (side === 'in') return OWNED.has(measure) ? 'owner' : 'counted';
  if (after === "'s" && OWNED.has(measure)) return 'owner';
  return side === 'before'
    ? roleBefore(scene, view, spot)
    : roleAfter(view, before, { scene, spot });
}

function roleBefore(scene: LinkScene, view: FigureView, spot: Spot): ActorRole | null {
  const { tokens } = scene.document;
  const { around, tags } = scene;
  const verb = around.verbAfter[spot.endToken - 1]!;
  const isMoney = view.measure === 'money';
  if (verb < 0 || verb >= view.first) return OWNED.has(view.measure) ? 'owner' : 'counted';
  const word = tokens.lower[verb]!;
  if (isMoney && PAYS.has(word)) return 'payer';
  if (isMoney && GETS.has(word)) return 'receiver';
  const isPassive =
    tags[verb] === PartOfSpeech.past &&
    (BE.has(tokens.lower[verb - 1]!) || BE.has(tokens.lower[verb - 2]!));
  if (isPassive) return BEFELL.has(view.measure) ? 'counted' : 'target';
  if (OWNED.has(view.measure) && view.measure !== 'vehicles' && view.measure !== 'buildings')
    return 'owner';
  return 'doer';
}

function roleAfter(
  { measure, end }: FigureView,
  before: string,
  { scene, spot }: { readonly scene: LinkScene; readonly spot: Spot },
): ActorRole | null {
  if (measure === 'money') {
    if (before === 'to' || before === 'for') return 'receiver';
    return before === 'from' ? 'payer' : null;
  }
  if (before === 'against' || before === 'on' || before === 'at') return 'target';
  if (before === 'of' && spot.firstToken - end <= 3)
    return OWNED.has(measure) ? 'owner' : 'counted';
  const verb = scene.around.verbBefore[spot.firstToken]!;
  return verb >= end && spot.firstToken - verb <= 3 ? 'target' : null;
}
