import type { FigureValue } from '../figures/value.ts';
import type { Mention } from '../mention.ts';
import { PartOfSpeech } from '../text/parts-of-speech.ts';
import { kindOf, type WordKind } from './word-kind.ts';
import { tokenAt, type LinkScene } from './scene.ts';

/** A figure with its words and what stands around it; tokens half-open. */
export interface FigureView {
  readonly figure: Mention<FigureValue>;
  readonly index: number;
  readonly sentence: number;
  /** Of the number. */
  readonly token: number;
  /** Of the whole expression. */
  readonly first: number;
  readonly end: number;
  readonly measure: string;
  /** Money, percent, other units, or nothing. */
  readonly unit: string;
  /** Head of the counted noun, or what is measured. */
  readonly head: string;
  readonly headKind: WordKind;
  /** Word before and after the expression, in lower case. */
  readonly before: string;
  readonly after: string;
  /** Stem of the verb before and after the figure in its sentence, or "". */
  readonly verbBefore: string;
  readonly verbAfter: string;
  readonly verbBeforeKind: WordKind;
  readonly verbAfterKind: WordKind;
}

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

/** True for finite verbs, past forms and forms in -ing. */
export const isVerb = (tag: number): boolean =>
  tag === PartOfSpeech.verb || tag === PartOfSpeech.past || tag === PartOfSpeech.ing;

/** What the forms of a verb have in common, roughly: "kill" of "killed", "killing". */
export function stemOf(lower: string): string {
  if (lower.length < 5) return lower;
  const bare = lower.replace(/(?:ing|ed|es|s)$/, '').replace(/([^aeiou])\1$/, '$1');
  return bare.length > 7 ? bare.slice(0, 7) : bare.replace(/e$/, '');
}
