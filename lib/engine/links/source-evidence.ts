import type { Row } from '../linear/attributes.ts';
import { PLACES as at } from './attributes.ts';
import { featuresOf, speakersFor, type ChoiceCandidates } from './candidates.ts';
import { isClaim } from './claim-verbs.ts';
import { stemOf } from '../grammar/verbs-beside.ts';
import type { FigureView } from './figure-view.ts';
import { tellNonePage, tellPage } from './layout-evidence.ts';
import { backTo, sideOf } from './relation.ts';
import type { LinkScene, Spot } from './scene.ts';
import { tellActor } from './spot-evidence.ts';

const BACK = ['back 0', 'back 1', 'back 2', 'back 3', 'back 4'];

/** Who says so. */
export const SOURCE_CANDIDATES: ChoiceCandidates = {
  spots: speakersFor,
  features: featuresOf('source'),
  tellSpot(scene, spot, row) {
    tellActor(scene, spot, row);
    tellSpeech(scene, spot, row);
  },
  tellPair(scene, view, spot, row) {
    const isHere = spot.sentence === view.sentence;
    const where = isHere
      ? sideOf(view, spot)
      : spot.sentence > view.sentence
        ? 'next'
        : BACK[backTo(view, spot)]!;
    const ruled = scene.ruled[view.index]!.source;
    row.put(at.rule, ruled === spot.index ? 'this' : ruled === null ? 'nobody' : 'another');
    row.put(at.here, isHere ? 'here' : 'far');
    row.put(at.where, where);
    row.put(at['where near'], isHere ? where : 'far');
    row.put(at['said by'], scene.stands.saidBy(view, spot.index));
    const { claim, verb } = scene.speeches.of(spot);
    row.put(at.reach, !isHere ? 'far' : verb < view.first ? 'before' : 'after');
    row.put(at.covers, claim >= 0 && claim < view.first ? 'yes' : 'no');
    if (isHere) tellBetween(scene, { view, spot, claim }, row);
    // What stands over a table or under it says whose its figures are.
    if (scene.attributed[view.sentence]?.index === spot.index) return true;
    // Another's figure is not said by it; its own may be said by anybody.
    const isOwn = tellPage(scene, view, { spot, spots: scene.actorSpots }, row);
    return isOwn === false ? false : null;
  },
  tellNone(scene, view, row) {
    row.put(at.here, 'nobody');
    row.put(at.rule, scene.ruled[view.index]!.source === null ? 'nobody' : 'somebody');
    tellNonePage(scene, view, scene.actorSpots, row);
  },
};

/** Puts what stands between the claim, or the one who makes it, and the figure. */
function tellBetween(
  { around, document: { tokens } }: LinkScene,
  { view, spot, claim }: { readonly view: FigureView; readonly spot: Spot; readonly claim: number },
  row: Row,
): void {
  const covers = claim >= 0 && claim < view.first;
  const isAfter = spot.firstToken >= view.end;
  const from = covers ? claim + 1 : isAfter ? view.end : spot.endToken;
  const to = !covers && isAfter ? spot.firstToken : view.first;
  if (to < from) return;
  row.count(at['claims between'], Math.min(2, around.claims[to]! - around.claims[from]!));
  row.put(at['word after claim'], claim >= 0 ? (tokens.lower[claim + 1] ?? '#') : '-');
}

/** Puts what the mention says, and how. */
function tellSpeech(scene: LinkScene, spot: Spot, row: Row): void {
  const { claim } = scene.speeches.of(spot);
  row.put(at.claims, claim >= 0 ? 'yes' : 'no');
  row.count(at['claim away'], claim >= 0 ? Math.min(4, claim - spot.endToken) : 9);
  row.put(at['claim verb'], claim >= 0 ? scene.document.tokens.lower[claim]! : '-');
  row.put(at.speech, speechOf(scene, spot));
  row.put(at['its verb'], verbBefore(scene, spot.firstToken));
}

/** How a mention speaks: "according to X", "said X", "X said", or not at all. */
function speechOf(scene: LinkScene, spot: Spot): string {
  const { verb } = scene.speeches.of(spot);
  if (verb < 0) return 'silent';
  if (scene.document.tokens.lower[verb] === 'according') return 'according';
  return verb < spot.firstToken ? 'inverted' : 'speaks';
}

/** The verb that stands shortly before a mention: the whole form when it is one of saying. */
function verbBefore({ around, document: { tokens } }: LinkScene, token: number): string {
  const verb = around.verbBefore[token]!;
  if (verb < 0 || token - verb > 4) return '-';
  const lower = tokens.lower[verb]!;
  return isClaim(lower) ? lower : stemOf(lower);
}
