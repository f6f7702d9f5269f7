import { claimAfter } from './words-around.ts';
import { claimVerb } from './rules/source.ts';
import { isClaim } from './claim-verbs.ts';
import { binOf, type Evidence } from './evidence.ts';
import { stemOf, type FigureView } from './figure-view.ts';
import { sideOf, stand } from './relation.ts';
import { layoutEvidence, noLayoutEvidence } from './layout-evidence.ts';
import type { LinkScene, Spot } from './scene.ts';

/** What speaks for an actor being the one who says so. */
export function sourceEvidence(
  scene: LinkScene,
  view: FigureView,
  spot: Spot,
  out: Evidence,
): void {
  const { actors, document, around } = scene;
  const { tokens, sentences } = document;
  const { type } = actors[spot.index]!;
  const sort = spot.form === 'adjective' ? `${type}-adjective` : type;
  out.add('type', sort);
  layoutEvidence(scene, view, { spot, spots: scene.actorSpots, sort }, out);
  out.add('known', spot.kind);
  const ruled = scene.ruled[view.index]!.source;
  const rule = ruled === spot.index ? 'this' : ruled === null ? 'nobody' : 'another';
  out.add('rule', rule);
  out.add('rule quoted', `${rule} ${around.quoted[view.token]!}`);
  out.add('rule type', `${rule} ${sort}`);
  const isHere = spot.sentence === view.sentence;
  const where = isHere
    ? sideOf(view, spot)
    : spot.sentence > view.sentence
      ? 'next'
      : `back ${Math.min(4, view.sentence - spot.sentence)}`;
  const { firstToken, endToken } = sentences[spot.sentence]!;
  const word = (at: number) => (at >= firstToken && at < endToken ? tokens.lower[at]! : '#');
  const claim = claimAfter(document, scene.tags, spot);
  const speech = claimVerb(scene, spot);
  const how =
    speech < 0
      ? 'silent'
      : tokens.lower[speech] === 'according'
        ? 'according'
        : speech < spot.firstToken
          ? 'inverted'
          : 'speaks';
  const reach = !isHere ? 'far' : speech < view.first ? 'before' : 'after';
  out.add('speech', `${how} ${reach}`);
  out.add('speech where', `${how} ${reach} ${where} ${around.quoted[view.token]!}`);
  out.add('speech type', `${how} ${sort} ${isHere ? 'here' : 'far'}`);
  const said = scene.stands.saidBy(view, spot.index);
  out.add('said by', said);
  out.add('said by, where', `${said} ${where}`);
  const before = word(spot.firstToken - 1);
  const after = word(spot.endToken);
  const quoted = around.quoted[view.token]!;
  out.add('where', where);
  out.add('where type', `${where} ${sort}`);
  out.add('claims', `${claim >= 0 ? Math.min(4, claim - spot.endToken) : 'no'} ${where}`);
  out.add('claims type', `${claim >= 0 ? 'yes' : 'no'} ${where} ${sort}`);
  out.add('claim verb', `${claim >= 0 ? tokens.lower[claim]! : '-'} ${isHere ? 'here' : 'far'}`);
  const covers = claim >= 0 && claim < view.first;
  out.add('covers', `${covers ? 'yes' : 'no'} ${where}`);
  out.add('before', `${before} ${isHere ? where : 'far'}`);
  out.add('words before', `${word(spot.firstToken - 2)} ${before} ${isHere ? where : 'far'}`);
  out.add('after', `${after} ${isHere ? where : 'far'}`);
  out.add('words after', `${after} ${word(spot.endToken + 1)} ${isHere ? where : 'far'}`);
  out.add('quoted', `${quoted} ${where} ${claim >= 0 ? 'claims' : 'not'}`);
  out.add('verb before', `${stemBefore(scene, spot.firstToken)} ${where}`);
  if (isHere) {
    const [from, to] =
      claim >= 0 && claim < view.first
        ? [claim + 1, view.first]
        : where === 'after'
          ? [view.end, spot.firstToken]
          : [spot.endToken, view.first];
    if (to >= from) {
      out.add('gap', `${where} ${binOf(to - from)}`);
      out.add(
        'verbs',
        `${where} ${Math.min(4, around.verbs[to]! - around.verbs[from]!)} ${covers ? 'covers' : ''}`,
      );
      out.add(
        'other claims',
        `${where} ${Math.min(2, around.claims[to]! - around.claims[from]!)} ${covers ? 'covers' : ''}`,
      );
      out.add('that', `${covers} ${word(claim + 1)}`);
    }
  } else {
    out.add('stand', `${stand(scene, view)} ${type} ${where}`);
    out.add(
      'pronoun claim',
      `${pronounClaim(scene, view)} ${where} ${claim >= 0 ? 'claims' : 'not'}`,
    );
    out.add(
      'opens',
      `${around.verbs[spot.firstToken]! - around.verbs[firstToken]! === 0 ? 'subject' : 'later'} ${where}`,
    );
    out.add(
      'own claims',
      `${ownClaims(scene, view)} ${where} ${claim >= 0 ? 'claims' : 'not'} ${quoted}`,
    );
  }
}

function stemBefore({ around, document: { tokens } }: LinkScene, at: number): string {
  const verb = around.verbBefore[at]!;
  if (verb < 0 || at - verb > 4) return '-';
  return isClaim(tokens.lower[verb]!) ? tokens.lower[verb]! : stemOf(tokens.lower[verb]!);
}

/** How many verbs of saying stand in the figure's sentence, 2 for more. */
const ownClaims = (
  { around, document: { sentences } }: LinkScene,
  { sentence }: FigureView,
): number => {
  const { firstToken, endToken } = sentences[sentence]!;
  return Math.min(2, around.claims[endToken]! - around.claims[firstToken]!);
};

/** The subject of the first verb of saying of the figure's sentence when it has no name: "he said". */
export function pronounClaim(
  { document: { tokens, sentences } }: LinkScene,
  { sentence, token }: FigureView,
): string {
  const { firstToken, endToken } = sentences[sentence]!;
  for (let at = Math.max(firstToken, token - 40); at < Math.min(endToken, token + 40); at++) {
    if (!isClaim(tokens.lower[at]!) || at === firstToken) continue;
    return tokens.lower[at - 1]!;
  }
  return '-';
}

/** What speaks for nobody being named who says so. */
export function noSourceEvidence(scene: LinkScene, view: FigureView, out: Evidence): void {
  const { measure, unit } = view;
  out.add('none', 'none');
  noLayoutEvidence(scene, view, scene.actorSpots, out);
  const ruled = scene.ruled[view.index]!.source;
  const rule = ruled === null ? 'nobody' : 'somebody';
  out.add('none rule', rule);
  out.add('none rule, quoted', `${rule} ${scene.around.quoted[view.token]!}`);
  out.add('none measure', measure);
  out.add('none unit', unit);
  out.add('none claims', ownClaims(scene, view));
  out.add('none claimed by', pronounClaim(scene, view));
  out.add('none quoted', scene.around.quoted[view.token]!);
  out.add('none first', view.sentence === 0 ? 'first' : 'later');
  out.add('none kind', scene.document.sentences[view.sentence]!.kind);
  out.add('none actors', Math.min(3, scene.actorSpots[view.sentence]!.length));
  const { firstToken } = scene.document.sentences[view.sentence]!;
  out.add('none opening', scene.document.tokens.lower[firstToken]!);
  out.add(
    'none opening two',
    `${scene.document.tokens.lower[firstToken]!} ${scene.document.tokens.lower[firstToken + 1] ?? ''}`,
  );
}
