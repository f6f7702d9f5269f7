import type { Context } from './country-evidence.ts';
import { countryOfPlace } from './place-country.ts';

/** So much of a story's names of countries points at one that a paragraph of others does not matter. */
const MAIN_SHARE = 0.7;
/** Below it a story is of several countries, and each paragraph has its own. */
const HALF = 0.5;
/** So far back a paragraph is asked what it is about. */
const SENTENCES_BACK = 4;

/**
 * The country that a text is about before token `at`: the story's, unless the paragraph has told of
 * another one that acts; in a story of several countries, and in one of none, the paragraph's only one.
 */
export function countryHere(context: Context, at: number): string | null {
  const { focus } = context;
  if (focus !== null && focus.share >= MAIN_SHARE) return focus.code;
  const { named, acting } = namedBefore(context, at);
  if (focus !== null && (named.size === 0 || named.has(focus.code))) return focus.code;
  if (focus !== null && focus.share >= HALF) return acting ? null : focus.code;
  return named.size === 1 ? [...named][0]! : null;
}

interface Named {
  readonly named: ReadonlySet<string>;
  /** One of them acts in this sentence or the one before, or is named in this one. */
  readonly acting: boolean;
}

/** What the paragraph has named before token `end`, with the heading above it. */
function namedBefore({ scene, candidates }: Context, end: number): Named {
  const { tokens, sentences, text } = scene.document;
  const last = tokens.sentence[end]!;
  let first = last;
  while (first > 0 && first > last - SENTENCES_BACK) {
    const before = sentences[first - 1]!;
    const isBreak = text.slice(before.end, sentences[first]!.start).includes('\n');
    if (isBreak && before.kind !== 'heading') break;
    first--;
  }
  const named = new Set<string>();
  let acting = false;
  for (let at = sentences[first]!.firstToken; at < end; at++) {
    const name = scene.nameAt[at]!;
    if (name < 0) continue;
    const { state, sort, sentence } = candidates[name]!;
    const code = state?.code ?? (sort === 'place' ? countryOfPlace(candidates[name]!) : null);
    if (code === null) continue;
    named.add(code);
    acting ||= sentence === last || (sort === 'state' && sentence === last - 1);
  }
  return { named, acting };
}
