import type { Document } from '../document.ts';
import type { Name } from '../names/value.ts';
import { fold } from './fold.ts';
import { stateNamed } from './knowledge.ts';
import { nameOver, PLACE } from './spans.ts';
import { words } from '../word-lists.ts';

/** Rivers and shores by which towns are told apart. */
const RIVERS: ReadonlySet<string> = words(
  'trent thames avon tyne tees humber severn wye mersey hull tweed don hudson sea',
);

/** "Bosnia and | Herzegovina", "Stoke on | Trent": one place that was read as two, or null. */
export function joinedPlace(document: Document, left: Name, right: Name): Name | null {
  const { tokens, text } = document;
  if (left.kind !== 'place' || right.firstToken !== left.endToken + 1) return null;
  if (tokens.sentence[left.firstToken] !== tokens.sentence[right.firstToken]) return null;
  const link = tokens.lower[left.endToken]!;
  const isState =
    (link === 'and' || link === '&') &&
    stateNamed(fold(text.slice(left.start, right.end))) !== null;
  const isTown =
    (link === 'on' || link === 'upon') && RIVERS.has(fold(text.slice(right.start, right.end)));
  return isState || isTown
    ? nameOver(document, { firstToken: left.firstToken, endToken: right.endToken }, PLACE)
    : null;
}
