import { isVerb, stemOf, type FigureView } from './figure-view.ts';
import { tokenAt, type LinkScene } from './scene.ts';
import { kindOf } from '../names/word-kind.ts';

/** For so many tokens a verb is looked for. */
const VERB_REACH = 16;

/** Looks at one figure from all sides once. */
export function viewOf(scene: LinkScene, index: number): FigureView {
  const { document, tags } = scene;
  const { tokens, sentences } = document;
  const figure = scene.figures[index]!;
  const { value, span, sentence } = figure;
  const token = tokenAt(document, value.number.start);
  const first = Math.min(token, tokenAt(document, span.start));
  const end = Math.max(token + 1, tokenAt(document, span.end - 1) + 1);
  const { firstToken, endToken } = sentences[sentence]!;
  let verbBefore = '';
  let verbBeforeKind = kindOf('');
  for (let at = first - 1; at >= Math.max(firstToken, first - VERB_REACH); at--) {
    if (!isVerb(tags[at]!)) continue;
    verbBefore = stemOf(tokens.lower[at]!);
    verbBeforeKind = kindOf(tokens.lower[at]!);
    break;
  }
  let verbAfter = '';
  let verbAfterKind = kindOf('');
  for (let at = end; at < Math.min(endToken, end + VERB_REACH); at++) {
    if (!isVerb(tags[at]!)) continue;
    verbAfter = stemOf(tokens.lower[at]!);
    verbAfterKind = kindOf(tokens.lower[at]!);
    break;
  }
  const head = lastWord(value.head ?? value.subject);
  return {
    figure,
    index,
    sentence,
    token,
    cell: scene.layout.cellAt(sentence, token),
    first,
    end,
    measure: value.measure,
    unit: unitClass(value.unit),
    head,
    headKind: kindOf(head),
    before: first > firstToken ? tokens.lower[first - 1]! : '#',
    after: end < endToken ? tokens.lower[end]! : '#',
    verbBefore,
    verbAfter,
    verbBeforeKind,
    verbAfterKind,
  };
}

function unitClass(unit: string | null): string {
  if (unit === null) return '-';
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  return unit;
}

const lastWord = (phrase: string | null): string =>
  phrase === null ? '-' : phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();
