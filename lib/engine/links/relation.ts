import type { Row } from '../linear/attributes.ts';
import { PartOfSpeech } from '../text/parts-of-speech.ts';
import { PLACES as at } from './attributes.ts';
import { binOf } from './bins.ts';
import { stemOf } from '../grammar/verbs-beside.ts';
import type { FigureView } from './figure-view.ts';
import { pathBetween } from './path.ts';
import type { LinkScene, Spot } from './scene.ts';
import { kindOf } from '../names/word-kind.ts';

const SIDES = ['in', 'before', 'after'] as const;

export type Side = (typeof SIDES)[number];

/** Where a mention of the figure's sentence stands. */
export function sideOf({ first, end }: FigureView, { firstToken, endToken }: Spot): Side {
  if (endToken <= first) return 'before';
  return firstToken >= end ? 'after' : 'in';
}

/** Puts what stands between the figure and a mention of its sentence. */
export function tellNear(scene: LinkScene, view: FigureView, spot: Spot, row: Row): Side {
  const side = sideOf(view, spot);
  row.put(at.side, side);
  if (side === 'in') {
    row.put(at['in expression'], spot.firstToken < view.token ? 'before number' : 'after number');
    return side;
  }
  const { document, around, clauses } = scene;
  const { lower } = document.tokens;
  const from = side === 'after' ? view.end : spot.endToken;
  const to = side === 'after' ? spot.firstToken : view.first;
  const others = Math.abs(scene.figuresBefore[to]! - scene.figuresBefore[from]!);
  const inside = scene.figureAt[spot.firstToken]!;
  row.count(at['figures between'], Math.min(2, others));
  row.put(at['of another'], inside >= 0 && inside !== view.index ? 'yes' : 'no');
  const isAnd = lower[spot.firstToken - 1] === 'and' || lower[spot.endToken] === 'and';
  row.put(at['and beside'], isAnd ? 'and' : 'no');
  const verbs = Math.min(3, around.verbs[to]! - around.verbs[from]!);
  row.count(at.gap, binOf(Math.max(0, to - from)));
  row.count(at['verbs between'], verbs);
  row.count(at['commas between'], Math.min(3, around.commas[to]! - around.commas[from]!));
  row.count(at['claims between'], Math.min(1, around.claims[to]! - around.claims[from]!));
  const parts = Math.abs(clauses[view.token]! - clauses[spot.firstToken]!);
  row.count(at['clauses between'], Math.min(3, parts));
  const path = pathBetween(scene, from, to);
  if (path !== null) row.put(at.path, path);
  if (to - from === 1) row.put(at['only word between'], lower[from]!);
  if (to - from === 2) row.put(at['first of two between'], lower[from]!);
  if (verbs > 0) tellVerbs(scene, { from, to, isOne: verbs === 1 }, row);
  return side;
}

/** Verbs between two tokens of a sentence: the first, the last, the only one and its voice. */
function tellVerbs(
  scene: LinkScene,
  { from, to, isOne }: { readonly from: number; readonly to: number; readonly isOne: boolean },
  row: Row,
): void {
  const { around } = scene;
  const { lower } = scene.document.tokens;
  const first = around.verbAfter[from - 1]!;
  const last = around.verbBefore[to]!;
  const firstStem = first < 0 ? '-' : stemOf(lower[first]!);
  const firstKind = kindOf(first < 0 ? '' : lower[first]!);
  const lastKind = kindOf(last < 0 ? '' : lower[last]!);
  row.put(at['first verb'], firstStem);
  row.put(at['first verb kind'], firstKind.coarse);
  row.put(at['last verb kind'], lastKind.coarse);
  row.put(at['first verb finer kind'], firstKind.middle);
  row.put(at['last verb finer kind'], lastKind.middle);
  if (!isOne) return;
  row.put(at['only verb kind'], firstKind.coarse);
  row.put(at.voice, voiceAt(scene, first));
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** "passive" after a form of "be", "perfect" after "have", "plain" otherwise. */
function voiceAt({ document: { tokens }, tags }: LinkScene, verb: number): string {
  if (verb < 1 || tags[verb] !== PartOfSpeech.past) return 'plain';
  for (let before = verb - 1; before >= Math.max(0, verb - 3); before--) {
    if (tags[before] === PartOfSpeech.auxiliary)
      return BE.has(tokens.lower[before]!) ? 'passive' : 'perfect';
    if (tags[before] !== PartOfSpeech.adverb) return 'plain';
  }
  return 'plain';
}

/** Sentences back to a mention, at most 4. */
export const backTo = (view: FigureView, spot: Spot): number =>
  Math.min(4, view.sentence - spot.sentence);

/** Number of places where a mention may stand; those from `FAR_STANDS` on are in other sentences. */
export const STANDS = 8;
export const FAR_STANDS = 3;

/** Where a mention stands to a figure, as a number: in its words, before, after, in the next sentence, how far back. */
export function standOf(view: FigureView, spot: Spot): number {
  if (spot.sentence > view.sentence) return FAR_STANDS;
  if (spot.sentence < view.sentence) return FAR_STANDS + backTo(view, spot);
  return SIDES.indexOf(sideOf(view, spot));
}

/** How many other actors or places stand between a mention and the figure, 3 for more. */
export function mentionsBetween(spots: readonly Spot[], at: number, view: FigureView): number {
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
