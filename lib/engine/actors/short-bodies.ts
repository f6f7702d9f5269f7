import type { Document } from '../document.ts';
import type { FineKind, Name } from '../names/value.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import { FUNCTION_WORDS } from '../text/writing.ts';
import { sceneOf, type Scene } from './clause.ts';
import { isHeadWord, knownBody, placeCountry, stateOfAdjective } from './knowledge.ts';
import { isCapital, lowerOf, namesIn, proseOf, runEnd } from './proven-reader.ts';
import { bodyOf, nameOver, withNames } from './spans.ts';
import { AUXILIARIES } from './words.ts';
import { words } from '../word-lists.ts';

/** What only firms and bodies have behind a bare name. */
const HOLDINGS = words(
  'shares stock stocks bonds profit profits sales officials spokesman spokeswoman',
);
const LONGEST_START = 3;
const LEAST_LETTERS = 4;

/**
 * The beginning of a body's name for the body where it acts: "Green River said no" in a text that has
 * Green River Foods, whatever the tagger took it for.
 */
export function withShortBodies(document: Document, names: readonly Name[]): readonly Name[] {
  const scene = sceneOf(document, names);
  const starts = startsOf(scene);
  if (starts.size === 0) return names;
  const added: Name[] = [];
  for (const sentence of proseOf(document)) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (!isCapital(scene, at) || FUNCTION_WORDS.has(document.tokens.lower[at]!)) continue;
      const end = runEnd(scene, at, sentence.endToken);
      const fine = starts.get(lowerOf(scene, at, end));
      if (fine !== undefined && mayBeBody(scene, at, end) && acts(scene, end))
        added.push(nameOver(document, { firstToken: at, endToken: end }, bodyOf(fine)));
      at = end;
    }
  }
  return withNames(document, names, added);
}

/** Beginnings of the names of bodies that say something by themselves, with the kind of the body. */
function startsOf(scene: Scene): Map<string, FineKind> {
  const starts = new Map<string, FineKind>();
  for (const { kind, fine, firstToken, endToken } of scene.names) {
    if (kind !== 'organisation') continue;
    for (let end = firstToken + 1; end < endToken && end <= firstToken + LONGEST_START; end++) {
      if (!isCapital(scene, end - 1)) break;
      const folded = lowerOf(scene, firstToken, end);
      const isTelling =
        folded.length >= LEAST_LETTERS &&
        placeCountry(folded) === null &&
        stateOfAdjective(folded) === null &&
        knownBody(folded) === null &&
        !isHeadWord(folded) &&
        isHeadWord(lowerOf(scene, end, endToken));
      if (isTelling) starts.set(folded, fine);
    }
  }
  return starts;
}

/** No name lies here, or a place or a person of just these words. */
const mayBeBody = (scene: Scene, from: number, to: number): boolean =>
  namesIn(scene, from, to).every(
    ({ kind, firstToken, endToken }) =>
      (kind === 'place' || kind === 'person') && firstToken === from && endToken === to,
  );

/** A finite verb, or what a firm has, follows. */
function acts({ document: { tokens } }: Scene, end: number): boolean {
  const next = tokens.lower[end] ?? '';
  const form = verbForm(next)?.form;
  return AUXILIARIES.has(next) || HOLDINGS.has(next) || form === 'past' || form === 'third';
}
