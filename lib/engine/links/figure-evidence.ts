import type { Row } from '../linear/attributes.ts';
import { PLACES as at } from './attributes.ts';
import { binOf } from './bins.ts';
import type { FigureView } from './figure-view.ts';
import type { LinkScene } from './scene.ts';
import { words } from '../word-lists.ts';

/** Puts what is known of a figure before anybody is looked at for it. */
export function tellFigure(scene: LinkScene, view: FigureView, row: Row): void {
  const { document, around, layout } = scene;
  const { tokens, sentences } = document;
  const { sentence } = view;
  const { kind, firstToken, endToken } = sentences[sentence]!;
  row.clear();
  row.put(at.measure, view.measure);
  row.put(at.unit, view.unit);
  row.put(at.head, view.head);
  row.put(at['head kind'], view.headKind.coarse);
  row.put(at['head finer kind'], view.headKind.middle);
  row.put(at['figure before'], view.before);
  row.put(at['figure after'], view.after);
  row.put(at['verb before figure'], view.verbBefore);
  row.put(at['verb after figure'], view.verbAfter);
  row.put(at['verb kind before figure'], view.verbBeforeKind.coarse);
  row.put(at['verb kind after figure'], view.verbAfterKind.coarse);
  row.count(at['figure quoted'], around.quoted[view.token]!);
  row.put(at['stand-in'], standIn(scene, view));
  row.put(at.line, layout.lines[sentence]!.kind);
  row.put(at['sentence kind'], kind);
  row.put(at['first word'], tokens.lower[firstToken]!);
  row.put(at['second word'], firstToken + 1 < endToken ? tokens.lower[firstToken + 1]! : '#');
  row.count(at['own actors'], Math.min(3, scene.actorSpots[sentence]!.length));
  row.count(at['own places'], Math.min(2, scene.placeSpots[sentence]!.length));
  row.count(at['own dates'], Math.min(2, scene.dateSpots[sentence]!.length));
  row.count(at['own claims'], Math.min(2, around.claims[endToken]! - around.claims[firstToken]!));
  row.put(at['claimed by'], claimedBy(scene, view));
  row.count(at['text size'], binOf(sentences.length));
  row.count(at['sentence at'], binOf(sentence));
  row.count(at['sentence size'], binOf(endToken - firstToken));
}

const STANDS = words('it its he she his her they their them we our');
const DEFINITE = words('the this that these those such');

/** The word of the figure's clause that stands for somebody named before, or "-". */
function standIn({ document: { tokens, sentences } }: LinkScene, view: FigureView): string {
  const { firstToken } = sentences[view.sentence]!;
  for (let at = view.first - 1; at >= Math.max(firstToken, view.first - 14); at--) {
    if (STANDS.has(tokens.lower[at]!)) return tokens.lower[at]!;
  }
  const opening = tokens.lower[firstToken]!;
  return DEFINITE.has(opening) ? `${opening} ${tokens.lower[firstToken + 1] ?? ''}` : '-';
}

/** The subject of the first verb of saying of the figure's sentence when it has no name: "he said". */
function claimedBy(
  { around: { claims }, document: { tokens, sentences } }: LinkScene,
  { sentence, token }: FigureView,
): string {
  const { firstToken, endToken } = sentences[sentence]!;
  const end = Math.min(endToken, token + 40);
  for (let at = Math.max(firstToken + 1, token - 40); at < end; at++)
    if (claims[at + 1] !== claims[at]) return tokens.lower[at - 1]!;
  return '-';
}
