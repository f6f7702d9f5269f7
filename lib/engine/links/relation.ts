import { binOf, type Evidence } from './evidence.ts';
import { stemOf, type FigureView } from './figure-view.ts';
import { kindOf } from './word-kind.ts';
import type { LinkScene, Spot } from './scene.ts';
import { PartOfSpeech } from '../text/parts-of-speech.ts';

/** How far apart two words may be for the path between them to be told. */
const LONGEST_PATH = 24;
const PATH_LETTERS: Readonly<Record<number, string>> = {
  [PartOfSpeech.noun]: 'n',
  [PartOfSpeech.name]: 'N',
  [PartOfSpeech.verb]: 'V',
  [PartOfSpeech.past]: 'D',
  [PartOfSpeech.ing]: 'G',
  [PartOfSpeech.pronoun]: 'p',
  [PartOfSpeech.preposition]: 'i',
  [PartOfSpeech.conjunction]: 'c',
  [PartOfSpeech.auxiliary]: 'x',
  [PartOfSpeech.number]: '1',
  [PartOfSpeech.to]: 't',
  [PartOfSpeech.possessive]: 's',
};

export type Side = 'in' | 'before' | 'after';

/** Where a mention of the figure's sentence stands. */
export function sideOf({ first, end }: FigureView, { firstToken, endToken }: Spot): Side {
  if (endToken <= first) return 'before';
  return firstToken >= end ? 'after' : 'in';
}

/** What stands between the figure and a mention of its sentence, and around the mention. */
export function relate(scene: LinkScene, view: FigureView, spot: Spot, out: Evidence): Side {
  const { document, around, clauses } = scene;
  const { tokens, sentences } = document;
  const side = sideOf(view, spot);
  const { firstToken, endToken } = sentences[spot.sentence]!;
  const from = side === 'after' ? view.end : spot.endToken;
  const to = side === 'after' ? spot.firstToken : view.first;
  const word = (at: number) => (at >= firstToken && at < endToken ? tokens.lower[at]! : '#');
  const { measure, head } = view;
  out.add('side', side);
  out.add('measure side', `${measure} ${side}`);
  if (head !== '-') out.add('head side', `${head} ${side}`);
  out.add('head kind side', `${view.headKind.coarse} ${side}`);
  out.add('head kind, side', `${view.headKind.middle} ${side}`);
  const before = word(spot.firstToken - 1);
  const after = word(spot.endToken);
  out.add('word before', `${before} ${side}`);
  out.add('words before', `${word(spot.firstToken - 2)} ${before} ${side}`);
  out.add('word after', `${after} ${side}`);
  out.add('words after', `${after} ${word(spot.endToken + 1)} ${side}`);
  out.add('around', `${before} ${after} ${side}`);
  out.add('measure, word before', `${measure} ${before} ${side}`);
  out.add('measure, word after', `${measure} ${after} ${side}`);
  out.add('kind after', `${kindOf(after).middle} ${side}`);
  out.add('coarse after', `${kindOf(after).coarse} ${side}`);
  out.add(
    'coarse two after',
    `${kindOf(after).coarse} ${kindOf(word(spot.endToken + 1)).coarse} ${side}`,
  );
  out.add('kind before', `${kindOf(before).middle} ${side}`);
  if (side === 'in') {
    out.add('in, at', spot.firstToken < view.token ? 'before number' : 'after number');
    return side;
  }
  const others = Math.min(2, Math.abs(scene.figuresBefore[to]! - scene.figuresBefore[from]!));
  const inside = scene.figureAt[spot.firstToken]!;
  const isOthers = inside >= 0 && inside !== view.index;
  out.add('figures between', `${side} ${others}`);
  out.add('figures between, in', `${side} ${others} ${isOthers ? 'of another' : 'free'}`);
  out.add('figures between, measure', `${side} ${others} ${measure}`);
  out.add(
    'of another',
    `${isOthers ? 'yes' : 'no'} ${before === 'and' || after === 'and' ? 'and' : ''}`,
  );
  const gap = binOf(Math.max(0, to - from));
  const verbs = Math.min(3, around.verbs[to]! - around.verbs[from]!);
  const commas = Math.min(3, around.commas[to]! - around.commas[from]!);
  const claims = Math.min(1, around.claims[to]! - around.claims[from]!);
  const parts = Math.min(3, Math.abs(clauses[view.token]! - clauses[spot.firstToken]!));
  out.add('gap', `${side} ${gap}`);
  out.add('verbs between', `${side} ${verbs}`);
  out.add('commas between', `${side} ${commas}`);
  out.add('claims between', `${side} ${claims}`);
  out.add('clauses between', `${side} ${parts}`);
  out.add('between', `${side} ${verbs} ${parts} ${claims}`);
  out.add('measure between', `${measure} ${side} ${verbs} ${parts}`);
  out.add('figure before', `${view.before} ${side}`);
  out.add('figure after', `${view.after} ${side}`);
  out.add('quoted', `${around.quoted[view.token]!} ${around.quoted[spot.firstToken]!} ${side}`);
  if (to - from <= LONGEST_PATH) out.add('path', `${side} ${pathOf(scene, from, to)}`);
  if (to - from === 1) out.add('word between', `${word(from)} ${side}`);
  if (to - from === 2) out.add('words between', `${word(from)} ${word(from + 1)} ${side}`);
  if (verbs > 0) {
    const first = verbAt(scene, around.verbAfter[from - 1]!);
    const last = verbAt(scene, around.verbBefore[to]!);
    out.add('first verb between', `${first} ${side}`);
    out.add('last verb between', `${last} ${side}`);
    const firstKind = kindAt(scene, around.verbAfter[from - 1]!);
    const lastKind = kindAt(scene, around.verbBefore[to]!);
    out.add('first verb kind', `${firstKind.middle} ${side}`);
    out.add('last verb kind', `${lastKind.middle} ${side}`);
    out.add('first verb coarse', `${firstKind.coarse} ${side} ${measure}`);
    out.add('last verb coarse', `${lastKind.coarse} ${side} ${measure}`);
    if (verbs === 1)
      out.add(
        'only verb coarse',
        `${firstKind.coarse} ${side} ${voiceAt(scene, around.verbAfter[from - 1]!)}`,
      );
    out.add('measure, first verb', `${measure} ${first} ${side}`);
    if (verbs === 1)
      out.add('only verb', `${first} ${side} ${voiceAt(scene, around.verbAfter[from - 1]!)}`);
  }
  return side;
}

const verbAt = ({ document }: LinkScene, at: number): string =>
  at < 0 ? '-' : stemOf(document.tokens.lower[at]!);

const kindAt = ({ document }: LinkScene, at: number) =>
  kindOf(at < 0 ? '' : document.tokens.lower[at]!);

/** "passive" after a form of "be", "perfect" after "have", "plain" otherwise. */
function voiceAt({ document: { tokens }, tags }: LinkScene, at: number): string {
  if (at < 1 || tags[at] !== PartOfSpeech.past) return 'plain';
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    if (tags[before] !== PartOfSpeech.auxiliary) {
      if (tags[before] === PartOfSpeech.adverb) continue;
      return 'plain';
    }
    return /^(?:is|are|was|were|be|been|being)$/.test(tokens.lower[before]!)
      ? 'passive'
      : 'perfect';
  }
  return 'plain';
}

/** Parts of speech between two tokens, one letter each, what says little left out. */
function pathOf({ document: { tokens }, tags }: LinkScene, from: number, to: number): string {
  let path = '';
  for (let at = from; at < to; at++) {
    const lower = tokens.lower[at]!;
    const letter =
      lower === ',' ? ',' : lower === '"' || lower === ';' ? '"' : PATH_LETTERS[tags[at]!];
    if (letter === undefined) continue;
    if (letter !== path.at(-1)) path += letter;
    if (path.length > 7) return '…';
  }
  return path;
}

/** What can be said of a mention before or after the figure's sentence. */
export function relateFar(scene: LinkScene, view: FigureView, spot: Spot, out: Evidence): void {
  const { document, around } = scene;
  const { tokens, sentences } = document;
  const back = Math.min(4, view.sentence - spot.sentence);
  const { measure } = view;
  const { firstToken } = sentences[spot.sentence]!;
  const opens =
    around.verbs[spot.firstToken]! - around.verbs[firstToken]! === 0 ? 'subject' : 'later';
  out.add('back', back);
  out.add('back measure', `${back} ${measure}`);
  out.add('back opens', `${back} ${opens}`);
  out.add('far before', tokens.lower[spot.firstToken - 1] ?? '#');
  out.add('far after', tokens.lower[spot.endToken] ?? '#');
  out.add('story', spot.sentence === 0 ? `first ${measure}` : 'not first');
  out.add('far gap', `${opens} ${stand(scene, view)} ${back}`);
  out.add('far figure', `${measure} ${view.before} ${back}`);
  out.add('kinds', `${sentences[spot.sentence]!.kind} ${sentences[view.sentence]!.kind}`);
}

const STANDS = new Set('it its he she his her they their them we our'.split(' '));
const DEFINITE = new Set('the this that these those such'.split(' '));

/** The word of the figure's clause that stands for somebody named before, or "-". */
export function stand({ document: { tokens, sentences } }: LinkScene, view: FigureView): string {
  const { firstToken } = sentences[view.sentence]!;
  for (let at = view.first - 1; at >= Math.max(firstToken, view.first - 14); at--) {
    if (STANDS.has(tokens.lower[at]!)) return tokens.lower[at]!;
  }
  const opening = tokens.lower[firstToken]!;
  return DEFINITE.has(opening) ? `${opening} ${tokens.lower[firstToken + 1] ?? ''}` : '-';
}
