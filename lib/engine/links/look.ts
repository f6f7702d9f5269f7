import { stemOf, verbAfter, verbBefore } from '../grammar/verbs-beside.ts';
import type { FigureView } from './figure-view.ts';
import { tokenAt, type LinkScene } from './scene.ts';
import { kindOf } from '../names/word-kind.ts';

/** Looks at one figure from all sides once. */
export function viewOf(scene: LinkScene, index: number): FigureView {
  const { document } = scene;
  const { tokens, sentences } = document;
  const figure = scene.figures[index]!;
  const { value, span, sentence } = figure;
  const token = tokenAt(document, value.number.start);
  const first = Math.min(token, tokenAt(document, span.start));
  const end = Math.max(token + 1, tokenAt(document, span.end - 1) + 1);
  const own = sentences[sentence]!;
  const { firstToken, endToken } = own;
  const wordOf = (verb: number) => (verb < 0 ? '' : tokens.lower[verb]!);
  const before = wordOf(verbBefore(scene, own, first));
  const after = wordOf(verbAfter(scene, own, end));
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
    verbBefore: stemOf(before),
    verbAfter: stemOf(after),
    verbBeforeKind: kindOf(before),
    verbAfterKind: kindOf(after),
  };
}

function unitClass(unit: string | null): string {
  if (unit === null) return '-';
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  return unit;
}

const lastWord = (phrase: string | null): string =>
  phrase === null ? '-' : phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();
