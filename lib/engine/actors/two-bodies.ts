import type { Document } from '../document.ts';
import type { FineKind, Name } from '../names/value.ts';
import { fold } from './fold.ts';
import { headOf, knownBody } from './knowledge.ts';
import { bodyOf, nameOver } from './spans.ts';

/**
 * "Treasury and State Department" is two bodies where the lexicons know the second one, not the whole,
 * and the first is a body by itself. Names as they came but for those.
 */
export function withTwoBodies(document: Document, names: readonly Name[]): readonly Name[] {
  return names.flatMap((name) => halvesOf(document, name) ?? [name]);
}

function halvesOf(document: Document, name: Name): [Name, Name] | null {
  const { tokens, text } = document;
  const { firstToken, endToken } = name;
  if (name.kind !== 'organisation' || endToken - firstToken < 3) return null;
  const and = tokens.lower.slice(firstToken, endToken).indexOf('and') + firstToken;
  if (and <= firstToken || and === endToken - 1) return null;
  const cut = (from: number, to: number) => text.slice(tokens.start[from], tokens.end[to - 1]);
  if (knownBody(cut(firstToken, endToken)) !== null) return null;
  const right = knownBody(cut(and + 1, endToken));
  if (right === null || right.shared) return null;
  const left = headOf(fold(cut(firstToken, and)));
  const isBody =
    knownBody(cut(firstToken, and)) !== null || (left?.sure === true && left.type === right.type);
  if (!isBody) return null;
  const half = (from: number, to: number) =>
    nameOver(document, { firstToken: from, endToken: to }, bodyOf(right.type as FineKind));
  return [half(firstToken, and), half(and + 1, endToken)];
}
