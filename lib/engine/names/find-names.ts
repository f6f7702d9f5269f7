import type { Document } from '../document.ts';
import type { Context } from './context-features.ts';
import { makeConsistent, trustLexicon, type NameSpan } from './consistency.ts';
import { fineTypes } from './fine-types.ts';
import { bitsOf } from './gazetteer.ts';
import { BEGIN, FINE_OF_KIND, INSIDE, kindOfLabel, KINDS, OUTSIDE, partOfLabel } from './labels.ts';
import type { NamesModel } from './model.ts';
import { joinNicknames } from './nicknames.ts';
import { HONORIFICS } from './word-lists.ts';
import { readContext, tag } from './tagger.ts';
import type { Name } from './value.ts';
import type { WordForm } from './word-form.ts';

/** Names of a document: sorted, not overlapping, each whole tokens of one sentence. Linear. */
export function findNamesWith(model: NamesModel, document: Document): Name[] {
  const context = readContext(document, model.words);
  return withFineTypes(model, context, tag(context, model));
}

/** Names that a sequence of labels describes. */
function spansOf(labels: Uint8Array): NameSpan[] {
  const spans: NameSpan[] = [];
  let at = 0;
  while (at < labels.length) {
    const label = labels[at]!;
    if (label === OUTSIDE) {
      at += 1;
      continue;
    }
    const firstToken = at;
    while (partOfLabel(labels[at]!) === BEGIN || partOfLabel(labels[at]!) === INSIDE) at += 1;
    at += 1;
    spans.push({ firstToken, endToken: at, kind: KINDS[kindOfLabel(label)]! });
  }
  return spans;
}

/**
 * A title that is nothing else stands outside the name: `Mr Leghari`; before a name of several words
 * any title that is no one's name does: `Sheikh Khamis Said`.
 */
function withoutHonorifics({ reading }: Context, span: NameSpan): NameSpan {
  if (span.kind !== 'person') return span;
  const { lower } = reading.document.tokens;
  let { firstToken } = span;
  while (firstToken < span.endToken - 1 && HONORIFICS.has(lower[firstToken]!)) firstToken += 1;
  if (firstToken < span.endToken - 2 && isOnlyTitle(reading.forms[firstToken]!)) firstToken += 1;
  return firstToken === span.firstToken ? span : { ...span, firstToken };
}

const TITLE = bitsOf('title');
const NAMES = bitsOf('given-name', 'surname');

const isOnlyTitle = ({ lexicon }: WordForm) => (lexicon & TITLE) !== 0 && (lexicon & NAMES) === 0;

/**
 * "The Miners' Party won": at the head of a sentence the article looks like part of the name. Only
 * in names of two words it often is one ("The Hague", "The Economist").
 */
function withoutArticle({ reading }: Context, span: NameSpan): NameSpan {
  const { tokens, sentences } = reading.document;
  const { firstToken, endToken, kind } = span;
  const isHead = sentences[tokens.sentence[firstToken]!]!.firstToken === firstToken;
  if (!isHead || endToken - firstToken < 3 || tokens.text[firstToken] !== 'The') return span;
  const isBody = kind === 'organisation' || kind === 'thing';
  return isBody ? { ...span, firstToken: firstToken + 1 } : span;
}

function withFineTypes(model: NamesModel, context: Context, labels: Uint8Array): Name[] {
  const { tokens } = context.reading.document;
  const tagged = joinNicknames(context, spansOf(labels)).map((span) =>
    trustLexicon(context, withoutArticle(context, withoutHonorifics(context, span))),
  );
  const spans = makeConsistent(context, tagged);
  const fine = fineTypes(
    context,
    spans.filter(({ kind }) => kind === 'organisation'),
    model.fineWeights,
  );
  let organisation = 0;
  return spans.map(({ firstToken, endToken, kind }) => ({
    start: tokens.start[firstToken]!,
    end: tokens.end[endToken - 1]!,
    firstToken,
    endToken,
    kind,
    fine: kind === 'organisation' ? fine[organisation++]! : FINE_OF_KIND[kind],
  }));
}
